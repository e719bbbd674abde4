import { describe, expect, it } from '@jest/globals';
import { eventTimes } from '../../src/calendar/desiredEvent';
import { periodOfEvent } from '../../src/calendar/periodOfEvent';
import type { LocalTime } from '../../src/plan/localDate';
import type { Period } from '../../src/plan/period';
import { schoolYear } from '../../src/plan/schoolYear';
import { day, month } from './eventBuilders';

const timeZone = 'Asia/Yekaterinburg';
const context = { timeZone, months: 'whole-month', schoolYear: schoolYear(2026) } as const;
const [ten, eleven] = ['10:00' as LocalTime, '11:00' as LocalTime];
const moment = (dateTime: string) => ({ dateTime, timeZone });

describe('the time of an event as a period', () => {
  it.each<Period>([
    { kind: 'day', date: day('2026-09-15') },
    { kind: 'days', start: day('2026-09-29'), endInclusive: day('2026-10-02') },
    { kind: 'months', start: month('2026-10'), endInclusive: month('2026-10') },
    { kind: 'months', start: month('2026-12'), endInclusive: month('2027-02') },
    { kind: 'timed', date: day('2026-09-15'), start: ten, end: eleven },
    { kind: 'recurring', rule: { kind: 'weekdays', weekdays: [1, 3] } },
    { kind: 'recurring', rule: { kind: 'weekdays', weekdays: [1] }, time: { start: ten, end: eleven } },
    { kind: 'recurring', rule: { kind: 'weekday-of-month', weekday: 4, ordinal: -1 } },
    { kind: 'recurring', rule: { kind: 'day-of-month', day: 15, isDeadline: false } },
    { kind: 'recurring', rule: { kind: 'frequency', every: 'day', times: 1 } },
  ])('is the one that it was made from: %j', (period) => {
    const times = eventTimes(period, context);
    expect(times && periodOfEvent(times)).toEqual(period);
  });

  it('is the first day where the rule is of another form than ours', () => {
    const recurrence = 'RRULE:FREQ=DAILY;INTERVAL=3';
    const times = { start: { date: day('2026-09-15') }, end: { date: day('2026-09-16') }, recurrence };
    expect(periodOfEvent(times)).toEqual({ kind: 'day', date: '2026-09-15' });
  });

  it('is all its days where a time goes past midnight', () => {
    const start = moment('2026-09-15T22:00:00');
    expect(periodOfEvent({ start, end: moment('2026-09-16T01:00:00'), recurrence: '' })).toEqual({
      kind: 'days',
      start: '2026-09-15',
      endInclusive: '2026-09-16',
    });
  });
});
