import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { CalendarServerOptions } from '../../../local/calendar-server/calendarServer';
import { ensureEventSchema } from '../../../local/calendar-server/ensureEventSchema';
import type { FaultName, PlannedFault } from '../../../local/calendar-server/faults';
import { planFaults } from '../../../local/calendar-server/faults';
import type { ListeningServer } from '../../../local/calendar-server/httpListener';
import { listen } from '../../../local/calendar-server/httpListener';
import { documentedRefusals } from '../../../local/calendar-server/refusals';
import { CalendarClient } from './calendarClient';
import type { GoogleClient } from './googleClient';
import { failureOf, googleClientOf } from './googleClient';

let listening: ListeningServer;

beforeAll(() => ensureEventSchema());
afterEach(async () => {
  await listening.close();
});

/** A listening server with one calendar, and Google's client for it. */
async function connect(
  options: Partial<CalendarServerOptions> = {},
  retry = false,
): Promise<{ google: GoogleClient; calendarId: string; local: CalendarClient }> {
  const local = new CalendarClient(options);
  listening = await listen(local.server);
  return { google: googleClientOf(listening.url, { retry }), calendarId: local.calendarId, local };
}

const scopes = 'https://www.googleapis.com/auth/';
const day = { start: { date: '2026-09-30' }, end: { date: '2026-10-01' } };

describe('Google’s own client', () => {
  it('pages through the list of calendars that one may write to', async () => {
    const { google, local } = await connect({
      accountOfToken: () => ({ email: 'teacher@school.example', scopes: [`${scopes}calendar`] }),
    });
    const readable = local.server.makeCalendarByHand('deputy@school.example', 'Праздники', 'Europe/Moscow');
    local.server.shareCalendar(readable, 'teacher@school.example', 'reader');
    local.server.addToList(readable, 'teacher@school.example');
    local.makeCalendar('План 9Б');
    const names: unknown[] = [];
    let pageToken: string | undefined;
    do {
      const { data } = await google.calendarList.list({
        maxResults: 2,
        minAccessRole: 'writer',
        fields: 'nextPageToken,items(summary,primary)',
        ...(pageToken !== undefined && { pageToken }),
      });
      names.push((data.items ?? []).map(({ summary, primary }) => (primary === true ? 'main' : summary)));
      pageToken = data.nextPageToken ?? undefined;
    } while (pageToken !== undefined);
    expect(names).toEqual([['main', 'План 9А'], ['План 9Б']]);
  });

  it('pages through a plan, asking for no more fields than it needs', async () => {
    const { google, calendarId } = await connect();
    for (let number = 0; number < 7; number += 1) {
      const extendedProperties = { private: { plan: number % 3 === 0 ? 'other' : 'p1', row: `r${number}` } };
      const requestBody = { id: `event${number}`, extendedProperties, ...day };
      await google.events.insert({ calendarId, requestBody });
    }
    const rows: unknown[] = [];
    let pageToken: string | undefined;
    let pageCount = 0;
    do {
      const { data } = await google.events.list({
        calendarId,
        maxResults: 3,
        privateExtendedProperty: ['plan=p1'],
        fields: 'nextPageToken,items(id,extendedProperties/private/row)',
        ...(pageToken !== undefined && { pageToken }),
      });
      rows.push(...(data.items ?? []));
      pageToken = data.nextPageToken ?? undefined;
      pageCount += 1;
    } while (pageToken !== undefined);
    expect(rows).toEqual(
      [1, 2, 4, 5].map((number) => ({
        id: `event${number}`,
        extendedProperties: { private: { row: `r${number}` } },
      })),
    );
    expect(pageCount).toBe(2);
  });

  it('patches only the version that it read', async () => {
    const { google, calendarId } = await connect();
    const eventId = 'event1';
    const { data: made } = await google.events.insert({ calendarId, requestBody: { id: eventId, ...day } });
    const patch = (summary: string, etag: string) =>
      google.events.patch(
        { calendarId, eventId, requestBody: { summary }, sendUpdates: 'none' },
        { headers: { 'If-Match': etag } },
      );
    const { data: patched } = await patch('Музей', made.etag ?? '');
    expect(await failureOf(patch('Театр', made.etag ?? ''))).toEqual({
      code: 412,
      reason: 'conditionNotMet',
    });
    const remove = (etag: string) =>
      google.events.delete({ calendarId, eventId }, { headers: { 'If-Match': etag } });
    expect(await failureOf(remove(made.etag ?? ''))).toEqual({ code: 412, reason: 'conditionNotMet' });
    expect((await remove(patched.etag ?? '')).status).toBe(204);
    const { data: restored } = await google.events.patch({
      calendarId,
      eventId,
      requestBody: { status: 'confirmed' },
    });
    expect([restored.status, restored.summary]).toEqual(['confirmed', 'Музей']);
  });

  it('changes and deletes single instances of a recurring event', async () => {
    const { google, calendarId } = await connect();
    const requestBody = {
      id: 'series',
      summary: 'Кружок',
      recurrence: ['RRULE:FREQ=WEEKLY;COUNT=4'],
      ...day,
    };
    await google.events.insert({ calendarId, requestBody });
    const instances = async (): Promise<unknown> => {
      const { data } = await google.events.list({ calendarId, singleEvents: true, orderBy: 'startTime' });
      return data.items?.map(({ id, recurringEventId, start, summary }) => [
        id,
        recurringEventId,
        start?.date,
        summary,
      ]);
    };
    await google.events.patch({
      calendarId,
      eventId: 'series_20261007',
      requestBody: { summary: 'Театр', start: { date: '2026-10-08' }, end: { date: '2026-10-09' } },
    });
    await google.events.delete({ calendarId, eventId: 'series_20261014' });
    expect(await instances()).toEqual([
      ['series_20260930', 'series', '2026-09-30', 'Кружок'],
      ['series_20261007', 'series', '2026-10-08', 'Театр'],
      ['series_20261021', 'series', '2026-10-21', 'Кружок'],
    ]);
    const { data } = await google.events.list({ calendarId });
    expect(data.items?.map(({ id, status }) => [id, status])).toEqual([
      ['series', 'confirmed'],
      ['series_20261007', 'confirmed'],
      ['series_20261014', 'cancelled'],
    ]);
    await google.events.delete({ calendarId, eventId: 'series' });
    expect(await instances()).toEqual([]);
  });

  it('syncs by token until the token expires', async () => {
    const { google, calendarId, local } = await connect();
    const { data: full } = await google.events.list({ calendarId });
    const syncToken = full.nextSyncToken ?? '';
    await google.events.insert({ calendarId, requestBody: { id: 'event1', ...day } });
    const { data: changes } = await google.events.list({ calendarId, syncToken });
    expect(changes.items?.map(({ id }) => id)).toEqual(['event1']);
    local.server.expireSyncTokens(calendarId);
    expect(await failureOf(google.events.list({ calendarId, syncToken }))).toEqual({
      code: 410,
      reason: 'fullSyncRequired',
    });
  });
});

describe('Google’s own client in trouble', () => {
  const failing = (fault: FaultName, more: Partial<PlannedFault> = {}) =>
    connect({ faults: planFaults([{ at: 'events.insert', fault, ...more }]) });

  it.each(Object.entries(documentedRefusals))('reads %s', async (fault, { code, reason }) => {
    const { google, calendarId } = await failing(fault as FaultName);
    expect(await failureOf(google.events.insert({ calendarId, requestBody: day }))).toEqual({ code, reason });
  });

  it('reads a 503 and how long to wait', async () => {
    const { google, calendarId } = await failing('serviceUnavailable', { retryAfterSeconds: 3 });
    const call = google.events.insert({ calendarId, requestBody: day });
    const failure: unknown = await call.catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 503, message: 'The service is currently unavailable.' });
    const { response } = z.object({ response: z.object({ headers: z.instanceof(Headers) }) }).parse(failure);
    expect(response.headers.get('retry-after')).toBe('3');
  });

  it('gets the page of Google’s front end as text', async () => {
    const { google, calendarId } = await failing('html');
    await expect(google.events.insert({ calendarId, requestBody: day })).rejects.toMatchObject({
      status: 502,
      response: { data: expect.stringMatching(/^<!DOCTYPE html>/) },
    });
  });

  it.each([
    ['lose-response', 200],
    ['lose-request', 404],
  ] as const)('sees a broken connection after %s', async (fault, status) => {
    const { google, calendarId, local } = await failing(fault);
    const requestBody = { id: 'event1', ...day };
    await expect(google.events.insert({ calendarId, requestBody })).rejects.toThrow();
    expect(local.get('event1').status).toBe(status);
  });

  it('gets through by its own second try when it is told to', async () => {
    const faults = planFaults([{ at: 'events.list', fault: 'tooManyRequests', times: 1 }]);
    const { google, calendarId } = await connect({ faults }, true);
    expect((await google.events.list({ calendarId })).status).toBe(200);
  });

  it('is throttled', async () => {
    const { google, calendarId } = await connect({ quota: { unitsPerMinute: 2 } });
    // One unit went into making the calendar.
    expect((await google.events.list({ calendarId })).status).toBe(200);
    expect(await failureOf(google.events.list({ calendarId }))).toEqual({
      code: 403,
      reason: 'rateLimitExceeded',
    });
  });

  it('sees a late list', async () => {
    const { google, calendarId, local } = await connect({ listDelayMs: 1000 });
    await google.events.insert({ calendarId, requestBody: { id: 'event1', ...day } });
    expect((await google.events.list({ calendarId })).data.items).toEqual([]);
    local.now += 1000;
    expect((await google.events.list({ calendarId })).data.items).toHaveLength(1);
  });
});
