import { beforeAll, describe, expect, it } from '@jest/globals';
import type { HttpResponse } from '../../../local/calendar-server/calendarServer';
import { ResponseLostError } from '../../../local/calendar-server/calendarServer';
import { ensureEventSchema } from '../../../local/calendar-server/ensureEventSchema';
import type { FaultName, PlannedFault } from '../../../local/calendar-server/faults';
import { eventWrites, faultNames, planFaults } from '../../../local/calendar-server/faults';
import { readBatchAnswer, writeBatchBody } from './batchBody';
import { CalendarClient, allDay } from './calendarClient';

beforeAll(() => ensureEventSchema());

function clientWith(...faults: readonly PlannedFault[]): CalendarClient {
  return new CalendarClient({ faults: planFaults(faults) });
}

function sendBatch(client: CalendarClient, ids: readonly string[]): HttpResponse {
  const body = writeBatchBody(
    ids.map((id) => ({
      method: 'POST',
      path: client.eventsPath(),
      body: allDay('2026-09-15', '2026-09-16', { id }),
    })),
  );
  const headers = { Authorization: 'Bearer t', 'Content-Type': 'multipart/mixed; boundary=part' };
  return client.server.handle({ method: 'POST', url: '/batch/calendar/v3', headers, body });
}

function storedIds(client: CalendarClient): string[] {
  return client
    .list({ showDeleted: 'true' })
    .page()
    .items.map(({ id }) => id);
}

/** Status and outcome of inserting one event after the other. */
function insertInTurn(client: CalendarClient, count: number): number[] {
  return Array.from({ length: count }, (_, index) => {
    return client.insert(allDay('2026-09-15', '2026-09-16', { id: `event${index}` })).status;
  });
}

/** Every row of Google's page on errors as it stands on the wire, and the 503 that callers report. */
const answers: readonly (readonly [FaultName, number, string])[] = [
  [
    'timeRangeEmpty',
    400,
    '{"error":{"errors":[{"domain":"calendar","reason":"timeRangeEmpty","message":"The specified time range is empty.","locationType":"parameter","location":"timeMax"}],"code":400,"message":"The specified time range is empty."}}',
  ],
  [
    'authError',
    401,
    '{"error":{"errors":[{"domain":"global","reason":"authError","message":"Invalid Credentials","locationType":"header","location":"Authorization"}],"code":401,"message":"Invalid Credentials"}}',
  ],
  [
    'userRateLimitExceeded',
    403,
    '{"error":{"errors":[{"domain":"usageLimits","reason":"userRateLimitExceeded","message":"User Rate Limit Exceeded"}],"code":403,"message":"User Rate Limit Exceeded"}}',
  ],
  [
    'rateLimitExceeded',
    403,
    '{"error":{"errors":[{"domain":"usageLimits","reason":"rateLimitExceeded","message":"Rate Limit Exceeded"}],"code":403,"message":"Rate Limit Exceeded"}}',
  ],
  [
    'tooManyRequests',
    429,
    '{"error":{"errors":[{"domain":"usageLimits","reason":"rateLimitExceeded","message":"Rate Limit Exceeded"}],"code":429,"message":"Rate Limit Exceeded"}}',
  ],
  [
    'quotaExceeded',
    403,
    '{"error":{"errors":[{"domain":"usageLimits","reason":"quotaExceeded","message":"Calendar usage limits exceeded."}],"code":403,"message":"Calendar usage limits exceeded."}}',
  ],
  [
    'forbiddenForNonOrganizer',
    403,
    '{"error":{"errors":[{"domain":"calendar","reason":"forbiddenForNonOrganizer","message":"Shared properties can only be changed by the organizer of the event."}],"code":403,"message":"Shared properties can only be changed by the organizer of the event."}}',
  ],
  [
    'notFound',
    404,
    '{"error":{"errors":[{"domain":"global","reason":"notFound","message":"Not Found"}],"code":404,"message":"Not Found"}}',
  ],
  [
    'duplicate',
    409,
    '{"error":{"errors":[{"domain":"global","reason":"duplicate","message":"The requested identifier already exists."}],"code":409,"message":"The requested identifier already exists."}}',
  ],
  [
    'conflict',
    409,
    '{"error":{"errors":[{"domain":"global","reason":"conflict","message":"Conflict"}],"code":409,"message":"Conflict"}}',
  ],
  [
    'fullSyncRequired',
    410,
    '{"error":{"errors":[{"domain":"calendar","reason":"fullSyncRequired","message":"Sync token is no longer valid, a full sync is required.","locationType":"parameter","location":"syncToken"}],"code":410,"message":"Sync token is no longer valid, a full sync is required."}}',
  ],
  [
    'updatedMinTooLongAgo',
    410,
    '{"error":{"errors":[{"domain":"calendar","reason":"updatedMinTooLongAgo","message":"The requested minimum modification time lies too far in the past.","locationType":"parameter","location":"updatedMin"}],"code":410,"message":"The requested minimum modification time lies too far in the past."}}',
  ],
  [
    'deleted',
    410,
    '{"error":{"errors":[{"domain":"global","reason":"deleted","message":"Resource has been deleted"}],"code":410,"message":"Resource has been deleted"}}',
  ],
  [
    'conditionNotMet',
    412,
    '{"error":{"errors":[{"domain":"global","reason":"conditionNotMet","message":"Precondition Failed","locationType":"header","location":"If-Match"}],"code":412,"message":"Precondition Failed"}}',
  ],
  [
    'backendError',
    500,
    '{"error":{"errors":[{"domain":"global","reason":"backendError","message":"Backend Error"}],"code":500,"message":"Backend Error"}}',
  ],
  [
    'serviceUnavailable',
    503,
    '{"error":{"errors":[{"domain":"global","reason":"backendError","message":"The service is currently unavailable."}],"code":503,"message":"The service is currently unavailable.","status":"UNAVAILABLE"}}',
  ],
];

describe('a fault by name', () => {
  it.each(answers)('%s answers a single call with %i and does no work', (fault, status, body) => {
    const client = clientWith({ at: 'events.insert', fault, times: 1 });
    const { response } = client.insert(allDay('2026-09-15', '2026-09-16', { id: 'event0' }));
    expect(response).toEqual({
      status,
      headers: { 'content-type': 'application/json; charset=UTF-8' },
      body,
    });
    expect(storedIds(client)).toEqual([]);
    expect(insertInTurn(client, 1)).toEqual([200]);
  });

  it.each(answers)('%s answers one part of a batch with %i and leaves the others', (fault, status, body) => {
    const client = clientWith({ at: 'events.insert', after: 1, times: 1, fault });
    const response = sendBatch(client, ['event0', 'event1', 'event2']);
    const parts = readBatchAnswer(response);
    expect([response.status, ...parts.map((part) => part.status)]).toEqual([200, 200, status, 200]);
    expect(parts[1]?.body).toBe(body);
    expect(storedIds(client)).toEqual(['event0', 'event2']);
  });

  it.each(answers)('%s answers a whole batch with %i and does none of it', (fault, status, body) => {
    const client = clientWith({ at: 'batch', fault });
    expect(sendBatch(client, ['event0', 'event1'])).toMatchObject({ status, body });
    expect(storedIds(client)).toEqual([]);
  });

  it('is there for every documented error', () => {
    const withoutJson = ['html', 'lose-response', 'lose-request'];
    expect([...answers.map(([name]) => name), ...withoutJson].sort()).toEqual([...faultNames].sort());
  });

  it.each(['events.insert', 'batch'] as const)('html is a page instead of JSON: %s', (at) => {
    const client = clientWith({ at, fault: 'html' });
    const response = sendBatch(client, ['event0']);
    const page = at === 'batch' ? response : readBatchAnswer(response)[0];
    expect(page).toMatchObject({ status: 502, body: expect.stringMatching(/^<!DOCTYPE html>/) });
    expect(page?.headers['content-type']).toBe('text/html; charset=UTF-8');
    expect(storedIds(client)).toEqual([]);
  });

  it.each([
    ['lose-response', ['event0', 'event1']],
    ['lose-request', ['event0']],
  ] as const)('%s of one part breaks the whole batch off there', (fault, done) => {
    const client = clientWith({ at: 'events.insert', after: 1, times: 1, fault });
    expect(() => sendBatch(client, ['event0', 'event1', 'event2'])).toThrow(ResponseLostError);
    expect(storedIds(client)).toEqual(done);
  });

  it.each([
    ['lose-response', ['event0']],
    ['lose-request', []],
  ] as const)('%s of a call or of a whole batch ends as a broken connection', (fault, done) => {
    for (const at of ['events.insert', 'batch'] as const) {
      const client = clientWith({ at, fault });
      expect(() => sendBatch(client, ['event0'])).toThrow(ResponseLostError);
      expect(storedIds(client)).toEqual(done);
    }
  });

  it.each(['tooManyRequests', 'serviceUnavailable'] as const)(
    '%s says after how many seconds to try again, when asked to',
    (fault) => {
      const client = clientWith({ at: 'events.insert', times: 2, fault, retryAfterSeconds: 7 });
      const { response } = client.insert(allDay('2026-09-15', '2026-09-16'));
      expect(response.headers['retry-after']).toBe('7');
      expect(readBatchAnswer(sendBatch(client, ['event0']))[0]?.headers).toHaveProperty('retry-after', '7');
    },
  );

  it.each(['quotaExceeded', 'lose-response', 'html'] as const)('%s cannot say so', (fault) => {
    expect(() => planFaults([{ at: 'every', fault, retryAfterSeconds: 7 }])).toThrow(RangeError);
  });
});

describe('the place of a fault', () => {
  // Exchange 0 makes the client's calendar.
  it.each<readonly [PlannedFault['at'], readonly number[]]>([
    [2, [200, 500, 200, 200]],
    [{ everyNth: 2 }, [500, 200, 500, 200]],
    ['events.insert', [500, 500, 500, 500]],
    [eventWrites, [500, 500, 500, 500]],
    ['events.patch', [200, 200, 200, 200]],
  ])('%j', (at, statuses) => {
    expect(insertInTurn(clientWith({ at, fault: 'backendError' }), 4)).toEqual(statuses);
  });

  it('counts the batch and its parts as exchanges', () => {
    const client = clientWith({ at: 3, fault: 'backendError' });
    const parts = readBatchAnswer(sendBatch(client, ['event0', 'event1', 'event2']));
    expect(parts.map(({ status }) => status)).toEqual([200, 500, 200]);
  });

  it('can be every exchange after some', () => {
    const client = clientWith({ at: 'every', after: 2, fault: 'quotaExceeded' });
    expect(insertInTurn(client, 3)).toEqual([200, 403, 403]);
    expect(client.get('event0').outcome()).toBe('403 quotaExceeded');
  });

  it.each([
    ['calendars.insert', (client: CalendarClient) => client.send('POST', '/calendar/v3/calendars', {})],
    ['events.get', (client: CalendarClient) => client.get('event0')],
    ['events.list', (client: CalendarClient) => client.list()],
    ['events.patch', (client: CalendarClient) => client.patch('event0', { summary: 'Другое' })],
    [
      'events.update',
      (client: CalendarClient) => client.update('event0', allDay('2026-09-15', '2026-09-16')),
    ],
    ['events.delete', (client: CalendarClient) => client.delete('event0')],
  ] as const)('can be the calls of %s alone', (at, call) => {
    const made = at === 'calendars.insert' ? 1 : 0;
    const client = clientWith({ at, after: made, fault: 'backendError' });
    expect(insertInTurn(client, 1)).toEqual([200]);
    expect(call(client).outcome()).toBe('500 backendError');
    expect(client.send('GET', '/calendar/v3/colors').outcome()).toBe('501 notEmulated');
  });

  it('of several faults is that of the first one that is due', () => {
    const client = clientWith(
      { at: 'events.insert', times: 1, fault: 'backendError' },
      { at: 'events.insert', times: 2, fault: 'quotaExceeded' },
    );
    expect(insertInTurn(client, 4)).toEqual([500, 403, 403, 200]);
  });
});
