import type { CellValue } from './cell';
import type { LocalDate } from './localDate';
import { firstDayOf, monthOf, yearOf } from './localDate';
import type { Period } from './period';
import { readPeriod } from './periods/readPeriod';
import type { SchoolYear } from './schoolYear';
import { findSchoolYear, schoolYear } from './schoolYear';

const firstMonth = 9;

/**
 * The school year of a plan: the first of the texts (in order of trust) that names one; else the one in which all
 * dates with an explicit year lie; else unknown. Never guessed from today.
 */
export function findPlanSchoolYear(
  texts: readonly string[],
  dateCells: readonly CellValue[],
): SchoolYear | undefined {
  for (const text of texts) {
    const named = findSchoolYear(text);
    if (named !== undefined) return named;
  }
  const firstYears = new Set<number>();
  for (const cell of new Set(dateCells)) {
    const reading = readPeriod(cell, {});
    if (!reading.ok) continue;
    for (const date of datesOf(reading.period)) firstYears.add(firstYearOf(date));
  }
  const [only] = firstYears;
  return firstYears.size === 1 && only !== undefined ? schoolYear(only, firstMonth) : undefined;
}

/** First and last day; for months any day in them. None where the days are not written with a year of their own. */
function datesOf(period: Period): readonly LocalDate[] {
  switch (period.kind) {
    case 'day':
    case 'timed':
    case 'deadline':
      return [period.date];
    case 'days':
      return [period.start, period.endInclusive];
    case 'months':
      return [firstDayOf(period.start), firstDayOf(period.endInclusive)];
    case 'several':
      return period.parts.flatMap(datesOf);
    case 'month-part':
      return [period.start];
    case 'recurring':
      return period.within === undefined
        ? []
        : [firstDayOf(period.within.start), firstDayOf(period.within.endInclusive)];
    case 'term':
    case 'year':
    case 'plan-period':
    case 'open':
      return [];
  }
}

function firstYearOf(date: LocalDate): number {
  return monthOf(date) >= firstMonth ? yearOf(date) : yearOf(date) - 1;
}
