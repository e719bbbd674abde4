import type { LocalDate } from './localDate';
import { addDays, daysInMonth, localDate, monthOf, yearOf } from './localDate';
import type { TermName } from './period';
import type { SchoolYear } from './schoolYear';
import { lastDayOfSchoolYear, monthInSchoolYear } from './schoolYear';

/** When the terms and holidays of one school year are, and which days are off besides Saturdays and Sundays. */
export interface SchoolCalendar {
  readonly terms: readonly CalendarTerm[];
  readonly daysOff: readonly DayOff[];
}

/** The days of one term or holiday. */
export interface CalendarTerm {
  readonly term: TermName;
  readonly start: LocalDate;
  readonly endInclusive: LocalDate;
}

/** A public holiday or another day without school. */
export interface DayOff {
  /** As the plan's people call it. */
  readonly name: string;
  readonly start: LocalDate;
  readonly endInclusive: LocalDate;
}

/** Month (from 1) and day on which a part begins; it lasts to the day before the part named with it begins. */
type MonthDay = readonly [month: number, day: number];

const firstLessons: MonthDay = [9, 1];
const autumnBreak: MonthDay = [10, 26];
const secondQuarter: MonthDay = [11, 4];
const winterBreak: MonthDay = [12, 31];
const thirdQuarter: MonthDay = [1, 12];
const springBreak: MonthDay = [3, 28];
const fourthQuarter: MonthDay = [4, 6];
const summerBreak: MonthDay = [6, 1];
const secondTrimester: MonthDay = [12, 1];
const thirdTrimester: MonthDay = [3, 1];

/** Each part with its first day and the first day after it; undefined: to the end of the school year. */
const seededTerms: readonly (readonly [TermName, MonthDay, MonthDay | undefined])[] = [
  ['quarter-1', firstLessons, autumnBreak],
  ['quarter-2', secondQuarter, winterBreak],
  ['quarter-3', thirdQuarter, springBreak],
  ['quarter-4', fourthQuarter, summerBreak],
  ['half-year-1', firstLessons, winterBreak],
  ['half-year-2', thirdQuarter, summerBreak],
  ['trimester-1', firstLessons, secondTrimester],
  ['trimester-2', secondTrimester, thirdTrimester],
  ['trimester-3', thirdTrimester, summerBreak],
  ['autumn', [9, 1], [12, 1]],
  ['winter', [12, 1], [3, 1]],
  ['spring', [3, 1], [6, 1]],
  ['summer', [6, 1], undefined],
  ['autumn-holidays', autumnBreak, secondQuarter],
  ['winter-holidays', winterBreak, thirdQuarter],
  ['spring-holidays', springBreak, fourthQuarter],
  ['summer-holidays', summerBreak, undefined],
];

/**
 * Terms and holidays of a usual school year, for plans that set none: quarters from 1 September, 4 November,
 * 12 January and 6 April, holidays between them, trimesters from 1 September, 1 December and 1 March, summer holidays
 * from 1 June; seasons by months. The same days every year, whatever weekday they are. In a school year that begins in
 * another month than September a part that would end before it begins is left out. No days off are seeded here.
 */
export function seededSchoolCalendar(year: SchoolYear): SchoolCalendar {
  const terms = seededTerms.flatMap(([term, begins, nextBegins]): readonly CalendarTerm[] => {
    const start = dayInSchoolYear(year, begins);
    const endInclusive =
      nextBegins === undefined
        ? endOfSummer(year, start)
        : start && addDays(dayInSchoolYear(year, nextBegins) ?? start, -1);
    return start === undefined || endInclusive === undefined || endInclusive < start
      ? []
      : [{ term, start, endInclusive }];
  });
  return { terms, daysOff: [] };
}

function dayInSchoolYear(year: SchoolYear, [month, day]: MonthDay): LocalDate | undefined {
  return localDate(yearOf(monthInSchoolYear(year, month)), month, day);
}

/** The last day of August, or of the school year when that comes first. */
function endOfSummer(year: SchoolYear, start: LocalDate | undefined): LocalDate | undefined {
  if (start === undefined) return undefined;
  const august = localDate(yearOf(start), 8, daysInMonth(yearOf(start), 8));
  const lastDay = lastDayOfSchoolYear(year);
  return august !== undefined && august < lastDay && monthOf(lastDay) !== 8 ? august : lastDay;
}
