import { describe, expect, it } from '@jest/globals';
import {
  CalendarServer,
  type FaultHook,
  ResponseLostError,
} from '../../../local/calendar-server/calendarServer';
import { createCalendarApi } from '../../../src/calendar/api/calendarApi';
import { HttpUnreachableError } from '../../../src/calendar/api/http';
import { fingerprintOf } from '../../../src/calendar/calendarEvent';
import type { EventWrite } from '../../../src/calendar/eventCalendar';
import { eventIdOf } from '../../../src/calendar/eventIdentity';
import { draft, planId } from '../eventBuilders';

const zone = 'Europe/Moscow';

function add(rowId: string): EventWrite {
  const wanted = draft({ summary: `Событие ${rowId}` });
  return {
    kind: 'add',
    eventId: eventIdOf(planId, rowId),
    rowId,
    draft: wanted,
    fingerprint: fingerprintOf(wanted),
  };
}

/** A calendar with a server behind it that fails as `faults` says from the first write on, and a clock that only waits. */
function startWithFaults(faults: FaultHook) {
  let isFailing = false;
  const waitsMs: number[] = [];
  const server = new CalendarServer({
    now: () => Date.UTC(2026, 8 /* September */, 1),
    account: {
      email: 'teacher@school.example',
      scopes: ['https://www.googleapis.com/auth/calendar.app.created'],
      timeZone: zone,
    },
    faults: (request, index) => (isFailing ? faults(request, index) : undefined),
  });
  const calendar = createCalendarApi(
    {
      fetch({ method, url, body = '', contentType = '' }) {
        try {
          return server.handle({
            method,
            url,
            headers: { Authorization: 'Bearer t', 'Content-Type': contentType },
            body,
          });
        } catch (error) {
          if (error instanceof ResponseLostError) throw new HttpUnreachableError(error);
          throw error;
        }
      },
    },
    {
      nowMs: () => waitsMs.reduce((sum, wait) => sum + wait, 0),
      waitMs: (milliseconds) => void waitsMs.push(milliseconds),
      random: () => 0.5,
    },
  );
  const made = calendar.makeCalendar('План', zone);
  if (!made.ok) throw new Error(made.detail);
  isFailing = true;
  return {
    waitsMs,
    write: (writes: readonly EventWrite[], deadlineMs = 300_000) =>
      calendar.write(made.calendarId, planId, writes, deadlineMs),
    eventCount() {
      isFailing = false;
      const listing = calendar.list(made.calendarId, planId, zone);
      return listing.ok ? listing.events.length : listing.detail;
    },
  };
}

function refusal(status: number, reason: string, message: string) {
  const body = { error: { errors: [{ domain: 'usageLimits', reason, message }], code: status, message } };
  return {
    status,
    headers: { 'content-type': 'application/json; charset=UTF-8' },
    body: JSON.stringify(body),
  };
}

/** Answers the n-th writes (from 1) with the refusal, the others as usual. */
function refuseWrites(
  numbers: readonly number[],
  status: number,
  reason: string,
  message: string,
): FaultHook {
  let count = 0;
  return ({ url, method }) => {
    if (method === 'GET' || url.includes('/batch/')) return undefined;
    count += 1;
    return numbers.includes(count) ? refusal(status, reason, message) : undefined;
  };
}

const six = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6'].map(add);
const allDone = six.map(() => ({ outcome: 'done' }));

describe('writing events through trouble', () => {
  it('asks again after a passing limit, later each time, and makes every event once', () => {
    const { write, eventCount, waitsMs } = startWithFaults(
      refuseWrites([4, 7], 403, 'rateLimitExceeded', 'Rate Limit Exceeded'),
    );
    expect(write(six).results).toMatchObject(allDone);
    expect(eventCount()).toBe(6);
    expect(waitsMs).toEqual([1500, 2500]);
  });

  it('makes every event once when the answer to a whole batch is lost though the server did the work', () => {
    let isFirst = true;
    const { write, eventCount } = startWithFaults(({ url }) => {
      if (!isFirst || !url.includes('/batch/')) return undefined;
      isFirst = false;
      return 'lose-response';
    });
    expect(write(six).results).toMatchObject(allDone);
    expect(eventCount()).toBe(6);
  });

  it('stops when the limit of Calendar is used up, and keeps what is done', () => {
    const { write, eventCount } = startWithFaults(
      refuseWrites([4, 5, 6], 403, 'quotaExceeded', 'Calendar usage limits exceeded.'),
    );
    const report = write(six);
    expect(report.stopped).toMatchObject({ problem: 'limit' });
    expect(report.results).toMatchObject(allDone.slice(0, 3));
    expect(eventCount()).toBe(3);
  });

  it('gives up within the time it was given when Calendar keeps refusing', () => {
    const { write, waitsMs } = startWithFaults(() => refusal(503, 'backendError', 'Backend Error'));
    expect(write(six, 10_000)).toMatchObject({ results: [], stopped: { problem: 'unreachable' } });
    expect(waitsMs.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(10_000);
  });

  it('goes on with the others when Calendar refuses one event for good', () => {
    const { write, eventCount } = startWithFaults(refuseWrites([2], 400, 'invalid', 'Invalid value'));
    expect(write(six).results.map(({ outcome }) => outcome)).toEqual([
      'done',
      'failed',
      'done',
      'done',
      'done',
      'done',
    ]);
    expect(eventCount()).toBe(5);
  });
});
