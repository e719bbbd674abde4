import type { Period, RecurrenceRule, TimeSpan } from '../../src/plan/period';
import { dayOf, daysBetween } from '../../src/plan/localDate';
import type { WrittenPeriod } from '../../src/plan/periods/periodReading';
import type { ExpectedPeriod } from './expectedPeriod';
import { withoutRepeats } from './expectedPeriod';
import { measureWords } from './measureWords';
import { fileKindsOf } from './periodKinds';

/** What our grammar makes of a date cell. */
export interface OurPeriod {
  readonly written: WrittenPeriod;
  /** Place, class, person or remark beside the period; absent for nothing. */
  readonly rest?: string;
  /** Absent when something outside the cell is needed. */
  readonly period?: Period;
}

/** Whether both readings have the same structure, and what of it the cell alone does not tell, in words. */
export interface Agreement {
  readonly agrees: boolean;
  readonly notCompared: readonly string[];
}

/** Compares kind, months, days and times. */
export function compareWithExpected(ours: OurPeriod, expected: ExpectedPeriod): Agreement {
  const { written } = ours;
  const tellsMonths = written.months.length > 0 || !monthsMayLieOutside(ours);
  const tellsDays = written.days.length > 0 || !['month-part', 'deadline'].includes(written.kind);
  const agrees =
    kindAgrees(ours, expected) &&
    (!tellsMonths || areSame(withoutRepeats(written.months), expected.months)) &&
    (!tellsDays || daysAgree(ours, expected)) &&
    areSame(written.times.map(writeTime), expected.times.map(writeTime));
  return {
    agrees,
    notCompared: [
      ...(!tellsMonths && expected.months.length > 0 ? [measureWords.months] : []),
      ...(!tellsDays && expected.dayGroups.length > 0 ? [measureWords.days] : []),
      ...expected.otherWords,
    ],
  };
}

/** `09:00` or `09:00-10:00`. */
export function writeTime({ start, end }: TimeSpan): string {
  return end === undefined ? start : `${start}-${end}`;
}

/** Bare days lie in the month of a heading, and named times of the year where the plan says. */
function monthsMayLieOutside({ written }: OurPeriod): boolean {
  const isBareDay = written.days.length > 0 && (written.kind === 'day' || written.kind === 'days');
  return isBareDay || ['timed', 'time', 'term', 'plan-period', 'several'].includes(written.kind);
}

function kindAgrees(ours: OurPeriod, { kind, months, dayGroups }: ExpectedPeriod): boolean {
  const { written, rest, period } = ours;
  const holdsMore = rest !== undefined || written.times.length > 0 || written.kind === 'several';
  if (kind === 'compound') return holdsMore;
  if (!fileKindsOf[written.kind].includes(kind)) return false;
  switch (written.kind) {
    case 'months':
      return kind === 'month' ? months.length === 1 : kind === 'month-range' || followEachOther(months);
    case 'several':
      return kind !== 'date-range' || dayGroups.length > 1;
    case 'recurring':
      return period?.kind !== 'recurring' || ruleAgrees(period.rule, kind);
    case 'time':
      return dayGroups.length === 0;
    default:
      return true;
  }
}

function ruleAgrees(rule: RecurrenceRule, kind: ExpectedPeriod['kind']): boolean {
  const isMonthly =
    rule.kind === 'frequency'
      ? rule.every === 'month'
      : rule.kind === 'day-of-month' || rule.kind === 'weekday-of-month';
  if (kind === 'monthly') return isMonthly;
  if (kind === 'term') return rule.kind === 'frequency' && ['quarter', 'half-year'].includes(rule.every);
  if (kind === 'relative') return rule.kind === 'day-of-month' && rule.isDeadline;
  return true;
}

function daysAgree({ written, period }: OurPeriod, expected: ExpectedPeriod): boolean {
  const { dayGroups } = expected;
  if (written.kind === 'recurring') return recurringDaysAgree(written, period, expected);
  if (!areSame(written.days, dayGroups.flat())) return false;
  if (written.kind === 'days') {
    return dayGroups.length === 1 || dayGroups.length === 0 || followEachOther(dayGroups.flat());
  }
  if (written.kind !== 'several' || dayGroups.length === 0) return true;
  return period === undefined || areSame(groupsOf(period), dayGroups.map(String));
}

function recurringDaysAgree(
  written: WrittenPeriod,
  period: Period | undefined,
  { weekdays, dayGroups }: ExpectedPeriod,
): boolean {
  if (period?.kind !== 'recurring') return dayGroups.length === 0 || areSame(written.days, dayGroups.flat());
  const { rule } = period;
  switch (rule.kind) {
    case 'frequency':
      return weekdays.length === 0 && dayGroups.length === 0;
    case 'weekdays':
      return areSame(rule.weekdays, weekdays);
    case 'weekday-of-month':
      return areSame([rule.weekday], weekdays);
    case 'day-of-month':
      // The file may leave the days of what comes every month blank.
      return dayGroups.length === 0 || areSame([rule.day], dayGroups.flat());
  }
}

/** The days of each part that has some, a range as its two ends. */
function groupsOf(period: Period): readonly string[] {
  if (period.kind !== 'several') return [];
  return period.parts.flatMap((part) => {
    if (part.kind === 'months') return [];
    if (part.kind !== 'days') return [String([dayOf(part.date)])];
    const isPair = daysBetween(part.start, part.endInclusive) > 0;
    return [String(isPair ? [dayOf(part.start), dayOf(part.endInclusive)] : [dayOf(part.start)])];
  });
}

function followEachOther(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
}

function areSame<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
