import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { eventTimes } from '../../src/calendar/desiredEvent';
import { readRule, recurrenceOf, sameRuleText } from '../../src/calendar/recurrence';
import { addDays, dayOf, type LocalDate, type LocalTime, monthOf, weekdayOf } from '../../src/plan/localDate';
import type { Period, RecurrenceRule } from '../../src/plan/period';
import { firstDayOfSchoolYear, lastDayOfSchoolYear, schoolYear } from '../../src/plan/schoolYear';
import { month } from './eventBuilders';

type Recurring = Extract<Period, { readonly kind: 'recurring' }>;

const year = schoolYear(2026);
const ten = { start: '10:00' as LocalTime };

/** The days of a rule as an independent library expands it from that first day. */
function expand(firstDate: LocalDate, rule: string, isTimed: boolean): readonly string[] {
  const start = isTimed
    ? ICAL.Time.fromDateTimeString(`${firstDate}T10:00:00`)
    : ICAL.Time.fromDateString(firstDate);
  const component = ICAL.Component.fromString(`BEGIN:VEVENT\r\n${rule}\r\nEND:VEVENT`);
  const expansion = new ICAL.RecurExpansion({ component, dtstart: start });
  const days: string[] = [];
  const next = (): ICAL.Time | null | undefined => expansion.next();
  for (let time = next(); time; time = next()) {
    days.push(time.toString().slice(0, 10));
    if (days.length > 400) throw new RangeError('The rule has no end.');
  }
  return days;
}

/** The days that the plan means, said in another way than in the code: each day of the time is asked by itself. */
function meant({ rule, within }: Recurring, inYear = year): readonly string[] {
  const days: string[] = [];
  const last = lastDayOfSchoolYear(inYear);
  for (let date = firstDayOfSchoolYear(inYear); date <= last; date = addDays(date, 1)) {
    const inMonths = !within || (date.slice(0, 7) >= within.start && date.slice(0, 7) <= within.endInclusive);
    if (inMonths && isMeant(rule, date)) days.push(date);
  }
  return days;
}

function isMeant(rule: RecurrenceRule, date: LocalDate): boolean {
  switch (rule.kind) {
    case 'frequency':
      return weekdayOf(date) < 6;
    case 'weekdays':
      return rule.weekdays.includes(weekdayOf(date));
    case 'day-of-month':
      return dayOf(date) === rule.day;
    case 'weekday-of-month': {
      if (weekdayOf(date) !== rule.weekday) return false;
      return rule.ordinal === -1
        ? monthOf(addDays(date, 7)) !== monthOf(date)
        : Math.ceil(dayOf(date) / 7) === rule.ordinal;
    }
  }
}

const weekday = fc.constantFrom<1 | 2 | 3 | 4 | 5 | 6 | 7>(1, 2, 3, 4, 5, 6, 7);
const anyRule: fc.Arbitrary<RecurrenceRule> = fc.oneof(
  fc.constant<RecurrenceRule>({ kind: 'frequency', every: 'day', times: 1 }),
  fc.uniqueArray(weekday, { minLength: 1 }).map((weekdays): RecurrenceRule => ({
    kind: 'weekdays',
    weekdays: weekdays.sort((one, other) => one - other),
  })),
  fc.record({
    kind: fc.constant('weekday-of-month' as const),
    weekday,
    ordinal: fc.constantFrom<1 | 2 | 3 | 4 | -1>(1, 2, 3, 4, -1),
  }),
  fc.record({
    kind: fc.constant('day-of-month' as const),
    day: fc.integer({ min: 1, max: 31 }),
    isDeadline: fc.boolean(),
  }),
);
const months = ['2026-09', '2026-10', '2026-12', '2027-01', '2027-02', '2027-04', '2027-05', '2027-08'];
const anyWithin = fc.option(
  fc
    .tuple(fc.constantFrom(...months), fc.constantFrom(...months))
    .map((pair) => [...pair].sort())
    .map(([start = '', end = '']) => ({ start: month(start), endInclusive: month(end) })),
  { nil: undefined },
);

describe('the rule of something that recurs', () => {
  it.each<readonly [string, Omit<Recurring, 'kind'>, string, string]>([
    [
      'on Mondays',
      { rule: { kind: 'weekdays', weekdays: [1] } },
      '2026-09-07',
      'FREQ=WEEKLY;BYDAY=MO;UNTIL=20270831',
    ],
    [
      'on Mondays at ten',
      { rule: { kind: 'weekdays', weekdays: [1] }, time: ten },
      '2026-09-07',
      'FREQ=WEEKLY;BYDAY=MO;COUNT=52',
    ],
    [
      'daily',
      { rule: { kind: 'frequency', every: 'day', times: 1 } },
      '2026-09-01',
      'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20270831',
    ],
    [
      'the last Thursday of each month',
      { rule: { kind: 'weekday-of-month', weekday: 4, ordinal: -1 } },
      '2026-09-24',
      'FREQ=MONTHLY;BYDAY=-1TH;UNTIL=20270831',
    ],
    [
      'the second Tuesday at ten',
      { rule: { kind: 'weekday-of-month', weekday: 2, ordinal: 2 }, time: ten },
      '2026-09-08',
      'FREQ=MONTHLY;BYDAY=2TU;COUNT=12',
    ],
    [
      'the 31st, in the months that have one',
      { rule: { kind: 'day-of-month', day: 31, isDeadline: false }, time: ten },
      '2026-10-31',
      'FREQ=MONTHLY;BYMONTHDAY=31;COUNT=7',
    ],
    [
      'on Wednesdays from October to December',
      {
        rule: { kind: 'weekdays', weekdays: [3] },
        within: { start: month('2026-10'), endInclusive: month('2026-12') },
      },
      '2026-10-07',
      'FREQ=WEEKLY;BYDAY=WE;UNTIL=20261231',
    ],
  ])('%s', (_, recurring, firstDate, rule) => {
    expect(recurrenceOf({ kind: 'recurring', ...recurring }, year)).toEqual({
      firstDate,
      rule: `RRULE:${rule}`,
    });
  });

  it('gives exactly the days that the plan means, whole days and times alike, as another library reads it', () => {
    fc.assert(
      fc.property(
        anyRule,
        anyWithin,
        fc.boolean(),
        fc.integer({ min: 2024, max: 2032 }),
        (rule, within, isTimed, firstYear) => {
          const inYear = within ? year : schoolYear(firstYear);
          const recurring: Recurring = {
            kind: 'recurring',
            rule,
            ...(within && { within }),
            ...(isTimed && { time: ten }),
          };
          const expected = meant(recurring, inYear);
          const found = recurrenceOf(recurring, inYear);
          expect(found?.firstDate).toBe(expected[0]);
          expect(found ? expand(found.firstDate, found.rule, isTimed) : []).toEqual(expected);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('ends with a school year that begins in another month', () => {
    const found = recurrenceOf(
      { kind: 'recurring', rule: { kind: 'weekdays', weekdays: [5] } },
      schoolYear(2026, 2),
    );
    expect(found).toEqual({ firstDate: '2026-02-06', rule: 'RRULE:FREQ=WEEKLY;BYDAY=FR;UNTIL=20270131' });
  });

  it.each<RecurrenceRule>([
    { kind: 'frequency', every: 'week', times: 1 },
    { kind: 'frequency', every: 'month', times: 1 },
    { kind: 'frequency', every: 'year', times: 2 },
    { kind: 'frequency', every: 'day', times: 2 },
  ])('is none when it says how often but not when: $every, $times', (rule) => {
    expect(recurrenceOf({ kind: 'recurring', rule }, year)).toBeUndefined();
  });

  it('is none when its months lie outside the school year or hold no such day', () => {
    const outside = { start: month('2027-10'), endInclusive: month('2027-12') };
    const february = { start: month('2027-02'), endInclusive: month('2027-02') };
    const rule: RecurrenceRule = { kind: 'day-of-month', day: 30, isDeadline: false };
    expect(recurrenceOf({ kind: 'recurring', rule, within: outside }, year)).toBeUndefined();
    expect(recurrenceOf({ kind: 'recurring', rule, within: february }, year)).toBeUndefined();
  });

  it('is none without a school year, because a rule has to end', () => {
    const period: Period = { kind: 'recurring', rule: { kind: 'weekdays', weekdays: [1] } };
    expect(eventTimes(period, { timeZone: 'UTC', months: 'whole-month' })).toBeUndefined();
  });
});

describe('a rule in one spelling', () => {
  it.each([
    ['RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20270831', 'RRULE:FREQ=WEEKLY;UNTIL=20270831;BYDAY=MO'],
    ['RRULE:FREQ=WEEKLY;BYDAY=MO', 'rrule:freq=weekly;wkst=MO;interval=1;byday=mo;'],
  ])('is the same for %s and %s', (one, other) => {
    expect(sameRuleText(other)).toBe(sameRuleText(one));
  });

  it.each([
    ['another day', 'RRULE:FREQ=WEEKLY;BYDAY=TU'],
    ['every second week', 'RRULE:FREQ=WEEKLY;BYDAY=MO;INTERVAL=2'],
    ['every tenth week', 'RRULE:FREQ=WEEKLY;BYDAY=MO;INTERVAL=10'],
    ['an end', 'RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3'],
    ['a day left out', 'RRULE:FREQ=WEEKLY;BYDAY=MO EXDATE;VALUE=DATE:20260914'],
    ['no rule', ''],
  ])('differs with %s', (_, other) => {
    expect(sameRuleText(other)).not.toBe(sameRuleText('RRULE:FREQ=WEEKLY;BYDAY=MO'));
  });
});

describe('a rule read again', () => {
  it('is what it was written from', () => {
    fc.assert(
      fc.property(anyRule, fc.boolean(), (rule, isTimed) => {
        const found = recurrenceOf({ kind: 'recurring', rule, ...(isTimed && { time: ten }) }, year);
        const expected =
          rule.kind === 'day-of-month'
            ? { ...rule, isDeadline: false }
            : rule.kind === 'weekdays' && rule.weekdays.join() === '1,2,3,4,5'
              ? { kind: 'frequency', every: 'day', times: 1 }
              : rule;
        expect(readRule(found?.rule ?? '')).toEqual(expected);
      }),
    );
  });

  it.each([
    '',
    'RRULE:FREQ=DAILY',
    'RRULE:FREQ=WEEKLY;BYDAY=MO;INTERVAL=2',
    'RRULE:FREQ=WEEKLY;BYDAY=XX',
    'RRULE:FREQ=MONTHLY;BYDAY=MO',
    'RRULE:FREQ=MONTHLY;BYDAY=5MO',
    'RRULE:FREQ=MONTHLY;BYMONTHDAY=-1',
    'RRULE:FREQ=MONTHLY;BYMONTHDAY=1,15',
    'RRULE:FREQ=YEARLY;BYMONTHDAY=1',
    'RRULE:FREQ=MONTHLY;BYMONTH=3;BYMONTHDAY=1',
  ])('is none of ours: «%s»', (rule) => {
    expect(readRule(rule)).toBeUndefined();
  });
});
