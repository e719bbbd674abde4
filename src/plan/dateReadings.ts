import type { LocalDate } from './localDate';
import { addDays, daysBetween } from './localDate';
import type { PeriodReading } from './periods/readPeriod';

/** True for a reading that is clear but for the year, and takes up the whole text. */
export function isWholeDate(reading: PeriodReading): boolean {
  return isClear(reading) && reading.rest === undefined;
}

/** True for a date that is understood, even if its year is not known. */
export function isClear(reading: PeriodReading): boolean {
  return reading.ok || reading.problem === 'needs-school-year';
}

/** True for one month or several. */
export function isMonth(reading: PeriodReading): boolean {
  return (reading.ok ? reading.period.kind : reading.written?.kind) === 'months';
}

/** The month in which the period begins, from 1; undefined when it is not told. */
export function monthOfReading(reading: PeriodReading): number | undefined {
  if (!reading.ok) return reading.written?.months[0];
  const period = reading.period.kind === 'several' ? reading.period.parts[0] : reading.period;
  if (period === undefined) return undefined;
  if (period.kind === 'month-part') return Number(period.month.slice(5));
  if (period.kind === 'months' || period.kind === 'days') return Number(period.start.slice(5, 7));
  return 'date' in period ? Number(period.date.slice(5, 7)) : undefined;
}

/** The days of a period of a week at most; undefined for longer and vaguer ones. */
export function daysOfWeek(reading: PeriodReading): readonly LocalDate[] | undefined {
  if (!reading.ok) return undefined;
  const { period } = reading;
  if (period.kind === 'day') return [period.date];
  if (period.kind !== 'days' && period.kind !== 'month-part') return undefined;
  const length = daysBetween(period.start, period.endInclusive) + 1;
  return length > 7 ? undefined : Array.from({ length }, (_, index) => addDays(period.start, index));
}

/** True for bare days without a month heading above. */
export function needsMonth(reading: PeriodReading): boolean {
  return !reading.ok && reading.problem === 'needs-month';
}

/** A lone text in the date column that tries to be a date gets a finding instead of becoming a heading. */
export function isMeantAsDate(reading: PeriodReading, title: string): boolean {
  if (reading.ok) return true;
  return reading.problem === 'ambiguous' || reading.nearest !== undefined || /^\d/u.test(title);
}
