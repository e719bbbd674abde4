import { dottedDate } from '../plan/localDate';
import type { DatedPeriod } from '../plan/period';

/** 15.09.2026, or with its time: 15.09.2026 14:00-15:30. */
export function dottedPeriod(period: Extract<DatedPeriod, { readonly kind: 'day' | 'timed' }>): string {
  if (period.kind === 'day') return dottedDate(period.date);
  const end = period.end === undefined ? '' : `-${period.end}`;
  return `${dottedDate(period.date)} ${period.start}${end}`;
}

/** With what stands in the cell beside the date, of which nothing may be lost. */
export function withRest(date: string, rest: string | undefined): string {
  return rest === undefined ? date : `${date}, ${rest}`;
}
