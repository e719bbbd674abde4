import { describe, expect, it } from '@jest/globals';
import { answerRefusal } from '../../../local/calendar-server/refusals';
import { CalendarAnswerError } from '../../../src/calendar/api/apiError';
import { createCalendarApi } from '../../../src/calendar/api/calendarApi';
import { FaultyCalendar, zone } from './faultyCalendar';

describe('making a calendar', () => {
  it('is asked for once only: a lost answer may have made it, and a second one would be a double', () => {
    const bench = new FaultyCalendar();
    bench.failWith(() => 'lose-response');
    expect(bench.calendar.makeCalendar('План', zone, '')).toMatchObject({
      ok: false,
      problem: 'unreachable',
    });
    expect(bench.calls).toHaveLength(1);
    expect(bench.waitsMs).toEqual([]);
  });

  it.each([
    ['authError', 'expired'],
    ['quotaExceeded', 'limit'],
    ['rateLimitExceeded', 'unreachable'],
    ['backendError', 'unreachable'],
  ] as const)('says why it cannot be done: %s is %s', (refusal, problem) => {
    const bench = new FaultyCalendar();
    bench.failWith(() => answerRefusal(refusal));
    expect(bench.calendar.makeCalendar('План', zone, '')).toMatchObject({ ok: false, problem });
    expect(bench.calls).toHaveLength(1);
  });

  it('throws when the answer has no id, so that no sync goes on without one', () => {
    const http = { fetch: () => ({ status: 200, headers: {}, body: '{}' }) };
    const clock = { nowMs: () => 0, waitMs: () => undefined, random: () => 0 };
    expect(() => createCalendarApi(http, clock).makeCalendar('План', zone, '')).toThrow(CalendarAnswerError);
  });
});
