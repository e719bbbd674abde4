import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ensureEventSchema } from '../../../local/calendar-server/ensureEventSchema';
import type { ListeningServer } from '../../../local/calendar-server/httpListener';
import { listen } from '../../../local/calendar-server/httpListener';
import { CalendarClient } from './calendarClient';
import type { GoogleClient } from './googleClient';
import { failureOf, googleClientOf } from './googleClient';

let local: CalendarClient;
let listening: ListeningServer;
let google: GoogleClient;
let calendarId: string;

beforeAll(() => ensureEventSchema());
beforeEach(async () => {
  local = new CalendarClient({
    faults: ({ headers }) => (headers['x-lose'] === 'answer' ? 'lose-response' : undefined),
  });
  calendarId = local.calendarId;
  listening = await listen(local.server);
  google = googleClientOf(listening.url);
});
afterEach(async () => {
  await listening.close();
});

const day = { start: { date: '2026-09-15' }, end: { date: '2026-09-16' } };

describe('Google’s own client', () => {
  it('makes a calendar and reads it', async () => {
    const { data: made } = await google.calendars.insert({
      requestBody: { summary: 'План', timeZone: 'Asia/Almaty' },
    });
    const { data: found } = await google.calendars.get({ calendarId: made.id ?? '' });
    expect(found).toEqual(made);
    expect(found.timeZone).toBe('Asia/Almaty');
  });

  it('inserts, gets, updates, patches and deletes an event', async () => {
    const { data: made } = await google.events.insert({
      calendarId,
      requestBody: { id: 'event1', summary: 'Экскурсия', location: 'Музей', ...day },
    });
    const eventId = made.id ?? '';
    expect((await google.events.get({ calendarId, eventId })).data).toEqual(made);

    const { data: updated } = await google.events.update(
      { calendarId, eventId, requestBody: { summary: 'Лекция', ...day } },
      { headers: { 'If-Match': made.etag ?? '' } },
    );
    expect([updated.summary, updated.location]).toEqual(['Лекция', undefined]);

    const { data: patched } = await google.events.patch({
      calendarId,
      eventId,
      requestBody: { extendedProperties: { private: { plan: 'p1' } } },
    });
    expect([patched.summary, patched.extendedProperties]).toEqual(['Лекция', { private: { plan: 'p1' } }]);

    expect((await google.events.delete({ calendarId, eventId, sendUpdates: 'none' })).status).toBe(204);
    expect((await google.events.get({ calendarId, eventId })).data.status).toBe('cancelled');
  });

  it('lists page by page', async () => {
    for (const id of ['event1', 'event2', 'event3']) {
      const extendedProperties = { private: { plan: 'p1', row: id } };
      await google.events.insert({ calendarId, requestBody: { id, extendedProperties, ...day } });
    }
    const first = await google.events.list({
      calendarId,
      maxResults: 2,
      privateExtendedProperty: ['plan=p1'],
    });
    const { nextPageToken = '' } = first.data;
    const second = await google.events.list({
      calendarId,
      maxResults: 2,
      privateExtendedProperty: ['plan=p1'],
      pageToken: nextPageToken ?? '',
    });
    const ids = [...(first.data.items ?? []), ...(second.data.items ?? [])].map(({ id }) => id);
    expect(ids).toEqual(['event1', 'event2', 'event3']);
    const both = ['plan=p1', 'row=event2'];
    const { data } = await google.events.list({ calendarId, privateExtendedProperty: both });
    expect(data.items?.map(({ id }) => id)).toEqual(['event2']);
  });

  it('meets the documented errors with their code and reason', async () => {
    const requestBody = { id: 'event1', ...day };
    await google.events.insert({ calendarId, requestBody });
    const eventId = 'event1';
    expect(await failureOf(google.events.insert({ calendarId, requestBody }))).toEqual({
      code: 409,
      reason: 'duplicate',
    });
    expect(
      await failureOf(
        google.events.update({ calendarId, eventId, requestBody: day }, { headers: { 'If-Match': '"1"' } }),
      ),
    ).toEqual({ code: 412, reason: 'conditionNotMet' });
    await google.events.delete({ calendarId, eventId });
    expect(await failureOf(google.events.delete({ calendarId, eventId }))).toEqual({
      code: 410,
      reason: 'deleted',
    });
    expect(await failureOf(google.events.get({ calendarId, eventId: 'neverthere' }))).toEqual({
      code: 404,
      reason: 'notFound',
    });
    expect(await failureOf(google.events.list({ calendarId, syncToken: 'old' }))).toEqual({
      code: 410,
      reason: 'fullSyncRequired',
    });
    expect(
      await failureOf(google.events.insert({ calendarId, requestBody: { start: day.end, end: day.start } })),
    ).toEqual({ code: 400, reason: 'timeRangeEmpty' });
  });

  it('is told when its token is missing', async () => {
    const nobody = googleClientOf(listening.url, { token: '' });
    expect(await failureOf(nobody.events.list({ calendarId }))).toEqual({ code: 401, reason: 'authError' });
  });
});

describe('the listener', () => {
  it('is on this machine only', () => {
    expect(listening.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('breaks the connection when the answer is lost, the work being done', async () => {
    const lost = fetch(`${listening.url}${local.eventsPath()}`, {
      method: 'POST',
      headers: { authorization: 'Bearer t', 'x-lose': 'answer' },
      body: JSON.stringify({ id: 'event1', ...day }),
    });
    await expect(lost).rejects.toThrow();
    expect(local.get('event1').status).toBe(200);
  });
});
