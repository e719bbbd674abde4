import { yearlyDaysOff } from './daysOff.data';
import type { Language } from './language';
import { localDate, yearOf } from './localDate';
import type { DayOff } from './schoolCalendar';
import type { SchoolYear } from './schoolYear';
import { monthInSchoolYear } from './schoolYear';

/**
 * The public holidays of a school year, in order of time, from which the tab of days off starts; people strike out and
 * add as their school has it. Only holidays with a fixed date are seeded. Russian: the days that the labour code names;
 * days moved from weekends are decreed anew each year and are left out. Ukrainian: the days that the law names; Easter
 * and Trinity are Sundays, and under martial law, when schools may work on all of them, the lines are struck out.
 * English is written in many countries: Christmas and New Year alone.
 */
export function seededDaysOff(schoolYear: SchoolYear, language: Language): readonly DayOff[] {
  const yearly = yearlyDaysOff()[language];
  return yearly
    .flatMap(({ name, month, day, lastDay = day }): DayOff[] => {
      const year = yearOf(monthInSchoolYear(schoolYear, month));
      const start = localDate(year, month, day);
      const endInclusive = localDate(year, month, lastDay);
      return start === undefined || endInclusive === undefined ? [] : [{ name, start, endInclusive }];
    })
    .sort((one, other) => (one.start < other.start ? -1 : 1));
}
