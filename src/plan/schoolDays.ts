import type { LocalDate, YearMonth } from './localDate';
import { addDays, firstDayOf, monthOf, weekdayOf, yearMonthOf } from './localDate';
import type { SchoolCalendar } from './schoolCalendar';

/**
 * The first day of the month on which there is school: Monday to Friday, no day off, not in school holidays. In a month
 * without such a day (July) the first Monday to Friday, else the 1st.
 */
export function firstSchoolDayOf(month: YearMonth, calendar: SchoolCalendar | undefined): LocalDate {
  const days = workingDaysOf(month);
  return days.find((date) => !isOff(date, calendar)) ?? days[0] ?? firstDayOf(month);
}

function workingDaysOf(month: YearMonth): readonly LocalDate[] {
  const days: LocalDate[] = [];
  for (let date = firstDayOf(month); yearMonthOf(date) === month; date = addDays(date, 1)) {
    if (weekdayOf(date) <= 5) days.push(date);
  }
  return days;
}

/** Summer is off by the month alone, so that a plan whose calendar does not name its holidays loses nothing by it. */
function isOff(date: LocalDate, calendar: SchoolCalendar | undefined): boolean {
  const isWithin = ({
    start,
    endInclusive,
  }: {
    readonly start: LocalDate;
    readonly endInclusive: LocalDate;
  }) => start <= date && date <= endInclusive;
  const holidays = (calendar?.terms ?? []).filter(
    ({ term }) => term.endsWith('-holidays') && (term !== 'summer-holidays' || monthOf(date) < 6),
  );
  return holidays.some(isWithin) || (calendar?.daysOff ?? []).some(isWithin);
}
