import type { LocalDate, YearMonth } from './localDate';
import { addDays, addMonths, firstDayOf, yearMonth } from './localDate';

/** A school year of twelve months, named by its two calendar years (2026/27). */
export interface SchoolYear {
  /** The calendar year in which it begins. */
  readonly firstYear: number;
  /** The month in which it begins, from 1; September unless the plan says otherwise. */
  readonly firstMonth: number;
}

/** The school year that begins in September (or `firstMonth`) of `firstYear`. */
export function schoolYear(firstYear: number, firstMonth = 9): SchoolYear {
  return { firstYear, firstMonth };
}

/** The month of that number (from 1) that lies in the school year: 9 → September of the first year, 3 → March of the second. */
export function monthInSchoolYear(year: SchoolYear, month: number): YearMonth {
  const calendarYear = month >= year.firstMonth ? year.firstYear : year.firstYear + 1;
  const found = yearMonth(calendarYear, month);
  if (found === undefined) throw new RangeError(`no month ${month}`);
  return found;
}

/** The twelve months in order. */
export function monthsOf(year: SchoolYear): readonly YearMonth[] {
  const first = monthInSchoolYear(year, year.firstMonth);
  return Array.from({ length: 12 }, (_, index) => addMonths(first, index));
}

export function firstDayOfSchoolYear(year: SchoolYear): LocalDate {
  return firstDayOf(monthInSchoolYear(year, year.firstMonth));
}

/** The last day, inclusive: 31 August when the year begins in September. */
export function lastDayOfSchoolYear(year: SchoolYear): LocalDate {
  return addDays(firstDayOf(addMonths(monthInSchoolYear(year, year.firstMonth), 12)), -1);
}

export function isInSchoolYear(year: SchoolYear, date: LocalDate): boolean {
  return firstDayOfSchoolYear(year) <= date && date <= lastDayOfSchoolYear(year);
}

/** As people write it: `2026/27`. */
export function schoolYearName(year: SchoolYear): string {
  return `${year.firstYear}/${String((year.firstYear + 1) % 100).padStart(2, '0')}`;
}

/**
 * The school year named in a text («на 2022-2023 учебный год», "2026/27", "2025–26 н.р."): two years that follow
 * each other. Undefined when there is none, or when two different ones are named.
 */
export function findSchoolYear(text: string): SchoolYear | undefined {
  const found = new Set<number>();
  for (const match of text.matchAll(/(?<!\d)(20\d{2})\s*[-–—−/\\]\s*(20)?(\d{2})(?!\d)/g)) {
    const firstYear = Number(match[1]);
    const secondYear = Math.floor(firstYear / 100) * 100 + Number(match[3]);
    if (secondYear === firstYear + 1) found.add(firstYear);
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? schoolYear(only) : undefined;
}
