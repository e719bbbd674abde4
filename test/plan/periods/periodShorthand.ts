import type { Period, RecurrenceRule } from '../../../src/plan/period';
import type { PeriodReading } from '../../../src/plan/periods/readPeriod';

/** A period on one line, so that tables of cells stay readable: `2026-09-01..2026-09-05`, `<= 2026-09-15`, `2026-09`. */
export function shorthandOf(period: Period): string {
  switch (period.kind) {
    case 'day':
      return period.date;
    case 'days':
      return `${period.start}..${period.endInclusive}`;
    case 'timed':
      return `${period.date} ${shorthandOfTime(period)}`;
    case 'months':
      return shorthandOfMonths(period);
    case 'several':
      return period.parts.map(shorthandOf).join(' & ');
    case 'term':
      return `${period.term} ${period.start}..${period.endInclusive}`;
    case 'month-part':
      return `${period.part} of ${period.month}`;
    case 'deadline':
      return `<= ${period.date}`;
    case 'recurring': {
      const within = period.within === undefined ? '' : ` in ${shorthandOfMonths(period.within)}`;
      const time = period.time === undefined ? '' : ` at ${shorthandOfTime(period.time)}`;
      return `${shorthandOfRule(period.rule)}${within}${time}`;
    }
    case 'year':
    case 'plan-period':
    case 'open':
      return period.kind;
  }
}

/** As `shorthandOf`; a refusal is its problem, with the nearest text after an arrow, and the rest follows a bar. */
export function shorthandOfReading(reading: PeriodReading): string {
  const rest = reading.rest === undefined ? '' : ` | ${reading.rest}`;
  if (reading.ok) return `${shorthandOf(reading.period)}${rest}`;
  return `${reading.problem}${reading.nearest === undefined ? '' : ` -> ${reading.nearest}`}${rest}`;
}

function shorthandOfRule(rule: RecurrenceRule): string {
  switch (rule.kind) {
    case 'frequency':
      return `${rule.times} a ${rule.every}`;
    case 'weekdays':
      return `weekdays ${rule.weekdays.join(',')}`;
    case 'weekday-of-month':
      return `weekday ${rule.weekday}, number ${rule.ordinal} of each month`;
    case 'day-of-month':
      return `${rule.isDeadline ? '<= ' : ''}day ${rule.day} of each month`;
  }
}

function shorthandOfTime({ start, end }: { readonly start: string; readonly end?: string }): string {
  return end === undefined ? start : `${start}-${end}`;
}

function shorthandOfMonths({
  start,
  endInclusive,
}: {
  readonly start: string;
  readonly endInclusive: string;
}) {
  return start === endInclusive ? start : `${start}..${endInclusive}`;
}
