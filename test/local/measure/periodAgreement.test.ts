import { describe, expect, it } from '@jest/globals';
import { readExpectedPeriod } from '../../../local/measure/expectedPeriod';
import { compareWithExpected, type OurPeriod } from '../../../local/measure/periodAgreement';
import { localDate, localTime, type LocalDate, type LocalTime } from '../../../src/plan/localDate';
import type { Period, RecurrenceRule } from '../../../src/plan/period';
import type { WrittenPeriod } from '../../../src/plan/periods/periodReading';

/** A line of a corpus in short: `kind|months|days|time`. */
function expectedOf(line: string) {
  const [kind = '', months = '', days = '', time = ''] = line.split('|');
  const expected = readExpectedPeriod({ kind, months, days, time, year: '' });
  if (expected === undefined) throw new RangeError(`no kind ${kind}`);
  return expected;
}

function written(
  kind: WrittenPeriod['kind'],
  months: readonly number[] = [],
  days: readonly number[] = [],
  times: WrittenPeriod['times'] = [],
): OurPeriod {
  return { written: { kind, months, days, times } };
}

function recurring(rule: RecurrenceRule): OurPeriod {
  return { ...written('recurring'), period: { kind: 'recurring', rule } };
}

function october(day: number): LocalDate {
  const date = localDate(2026, 10, day);
  if (date === undefined) throw new RangeError(`no day ${day}`);
  return date;
}

const noon = localTime(12, 0) as LocalTime;
const several: Period = {
  kind: 'several',
  parts: [
    { kind: 'days', start: october(3), endInclusive: october(5) },
    { kind: 'day', date: october(9) },
  ],
};

describe('comparing structures', () => {
  it.each<[string, boolean, OurPeriod]>([
    ['date-list|10|3-5,9', true, { ...written('several', [10], [3, 5, 9]), period: several }],
    ['date-list|10|3,5-9', false, { ...written('several', [10], [3, 5, 9]), period: several }],
    ['date-range|10|3-9', false, written('several', [10], [3, 9])],
    ['date-list|10|3,9', false, written('days', [10], [3, 9])],
    ['date-list|10|8,9', true, written('days', [10], [8, 9])],
    ['month-list|10,3', true, written('several', [10, 3])],
    ['month-list|10,3', false, written('months', [10, 3])],
    ['month-range|10-3', true, written('months', [10, 3])],
    ['date-range|10|3-9', true, written('days', [10, 10], [3, 9])],
    ['date-range|10-11|3-3', true, written('days', [10, 11], [3, 3])],
    ['compound|||12:00', true, written('time', [], [], [{ start: noon }])],
    ['compound|10|3', true, { ...written('day', [10], [3]), rest: 'зал' }],
    ['compound|10|3', false, written('day', [10], [3])],
    ['exact-date|10|3', false, written('deadline', [10], [3])],
    ['relative|10|<=3', true, written('deadline', [10], [3])],
    ['period|1-2', true, written('plan-period')],
    ['term', true, written('term')],
    ['all-year', false, written('open')],
  ])('compares %s with our structure, agreeing: %j', (line, agrees, ours) => {
    expect(compareWithExpected(ours, expectedOf(line)).agrees).toBe(agrees);
  });

  it.each<[string, boolean, RecurrenceRule]>([
    ['monthly', true, { kind: 'frequency', every: 'month', times: 1 }],
    ['monthly', false, { kind: 'frequency', every: 'week', times: 1 }],
    ['term', true, { kind: 'frequency', every: 'quarter', times: 1 }],
    ['term', false, { kind: 'frequency', every: 'year', times: 1 }],
    ['recurring||Mon', true, { kind: 'weekdays', weekdays: [1] }],
    ['recurring||Mon,Wed', false, { kind: 'weekdays', weekdays: [1] }],
    ['recurring', false, { kind: 'weekdays', weekdays: [1] }],
    ['recurring||Thu', true, { kind: 'weekday-of-month', weekday: 4, ordinal: -1 }],
    ['monthly||15', true, { kind: 'day-of-month', day: 15, isDeadline: false }],
    ['relative||<=5', true, { kind: 'day-of-month', day: 5, isDeadline: true }],
    ['relative||<=5', false, { kind: 'day-of-month', day: 5, isDeadline: false }],
  ])('compares %s with our rule, agreeing: %j', (line, agrees, rule) => {
    expect(compareWithExpected(recurring(rule), expectedOf(line)).agrees).toBe(agrees);
  });

  it('names what only the table around the cell tells', () => {
    const ofMonthPart = compareWithExpected(written('month-part', [10]), expectedOf('date-range|10|1-4'));
    expect(ofMonthPart).toEqual({ agrees: true, notCompared: ['days'] });
    const ofPlan = compareWithExpected(written('plan-period'), expectedOf('period|1-2'));
    expect(ofPlan).toEqual({ agrees: true, notCompared: ['months'] });
    const ofWholeMonth = compareWithExpected(written('months'), expectedOf('month|10'));
    expect(ofWholeMonth).toEqual({ agrees: false, notCompared: [] });
  });
});
