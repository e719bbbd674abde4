import type { LocalDate, YearMonth } from '../localDate';
import { addMonths, firstDayOf, lastDayOf, yearMonthOf } from '../localDate';
import type { Period } from '../period';
import type { SchoolYear } from '../schoolYear';
import { firstDayOfSchoolYear, lastDayOfSchoolYear } from '../schoolYear';

/** The first and the last day of a period; both belong to it. */
export interface PeriodBounds {
  readonly start: LocalDate;
  readonly endInclusive: LocalDate;
}

/**
 * The days that a period takes. A deadline is its one day; `year` is the whole school year. Undefined for `open`, and
 * for `year` when the school year is unknown.
 */
export function boundsOf(period: Period, schoolYear: SchoolYear | undefined): PeriodBounds | undefined {
  switch (period.kind) {
    case 'day':
    case 'timed':
    case 'deadline':
      return { start: period.date, endInclusive: period.date };
    case 'days':
      return { start: period.start, endInclusive: period.endInclusive };
    case 'months':
      return { start: firstDayOf(period.start), endInclusive: lastDayOf(period.endInclusive) };
    case 'year':
      return schoolYear === undefined
        ? undefined
        : { start: firstDayOfSchoolYear(schoolYear), endInclusive: lastDayOfSchoolYear(schoolYear) };
    case 'open':
      return undefined;
  }
}

/**
 * The months in which a period has a day, in order, also those outside the school year. `year` touches all twelve
 * months of the school year: its entry belongs to each of them. Empty where there are no bounds.
 */
export function monthsTouched(period: Period, schoolYear: SchoolYear | undefined): readonly YearMonth[] {
  const bounds = boundsOf(period, schoolYear);
  if (bounds === undefined) return [];
  const months: YearMonth[] = [];
  const last = yearMonthOf(bounds.endInclusive);
  for (let month = yearMonthOf(bounds.start); month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}
