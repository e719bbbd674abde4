import type { Period } from '../../../src/plan/period';
import type { PeriodReading } from '../../../src/plan/periods/readPeriod';

/** A period on one line, so that tables of cells stay readable: `2026-09-01..2026-09-05`, `<= 2026-09-15`, `2026-09`. */
export function shorthandOf(period: Period): string {
  switch (period.kind) {
    case 'day':
      return period.date;
    case 'days':
      return `${period.start}..${period.endInclusive}`;
    case 'timed':
      return `${period.date} ${period.start}${period.end === undefined ? '' : `-${period.end}`}`;
    case 'months':
      return period.start === period.endInclusive ? period.start : `${period.start}..${period.endInclusive}`;
    case 'deadline':
      return `<= ${period.date}`;
    case 'year':
    case 'open':
      return period.kind;
  }
}

/** As `shorthandOf`; a refusal is its problem, with the nearest text after an arrow. */
export function shorthandOfReading(reading: PeriodReading): string {
  if (reading.ok) return shorthandOf(reading.period);
  return reading.nearest === undefined ? reading.problem : `${reading.problem} -> ${reading.nearest}`;
}
