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
 * The days between which a period lies. A deadline is its one day; several parts reach from the earliest to the latest
 * day; `year`, `plan-period` and what recurs without months are the whole school year. Undefined for `open`, and for
 * the whole school year when that is unknown.
 */
export function boundsOf(period: Period, schoolYear: SchoolYear | undefined): PeriodBounds | undefined {
  switch (period.kind) {
    case 'day':
    case 'timed':
    case 'deadline':
      return { start: period.date, endInclusive: period.date };
    case 'days':
    case 'term':
    case 'month-part':
      return { start: period.start, endInclusive: period.endInclusive };
    case 'months':
      return boundsOfMonths(period);
    case 'several':
      return boundsAround(period.parts.flatMap((part) => boundsOf(part, schoolYear) ?? []));
    case 'recurring':
      return period.within === undefined ? boundsOfYear(schoolYear) : boundsOfMonths(period.within);
    case 'year':
    case 'plan-period':
      return boundsOfYear(schoolYear);
    case 'open':
      return undefined;
  }
}

/**
 * The months in which a period has a day, in order, also those outside the school year. What takes the whole school
 * year touches all twelve months: its entry belongs to each of them. Empty where there are no bounds.
 */
export function monthsTouched(period: Period, schoolYear: SchoolYear | undefined): readonly YearMonth[] {
  if (period.kind === 'several') {
    return [...new Set(period.parts.flatMap((part) => monthsTouched(part, schoolYear)))].sort();
  }
  const bounds = boundsOf(period, schoolYear);
  if (bounds === undefined) return [];
  const months: YearMonth[] = [];
  const last = yearMonthOf(bounds.endInclusive);
  for (let month = yearMonthOf(bounds.start); month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}

function boundsOfMonths(months: {
  readonly start: YearMonth;
  readonly endInclusive: YearMonth;
}): PeriodBounds {
  return { start: firstDayOf(months.start), endInclusive: lastDayOf(months.endInclusive) };
}

function boundsAround(all: readonly PeriodBounds[]): PeriodBounds | undefined {
  const start = all.map((bounds) => bounds.start).sort()[0];
  const endInclusive = all
    .map((bounds) => bounds.endInclusive)
    .sort()
    .pop();
  return start === undefined || endInclusive === undefined ? undefined : { start, endInclusive };
}

function boundsOfYear(schoolYear: SchoolYear | undefined): PeriodBounds | undefined {
  return schoolYear === undefined
    ? undefined
    : { start: firstDayOfSchoolYear(schoolYear), endInclusive: lastDayOfSchoolYear(schoolYear) };
}
