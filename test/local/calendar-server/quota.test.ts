import { beforeAll, describe, expect, it } from '@jest/globals';
import { ensureEventSchema } from '../../../local/calendar-server/ensureEventSchema';
import type { QuotaOptions } from '../../../local/calendar-server/quota';
import { googleQuota } from '../../../local/calendar-server/quota';
import { readBatchAnswer, writeBatchBody } from './batchBody';
import { CalendarClient, allDay, teacher } from './calendarClient';

beforeAll(() => ensureEventSchema());

/** A client whose minute has not begun: making its calendar is over a minute ago. */
function clientWith(quota: QuotaOptions): CalendarClient {
  const client = new CalendarClient({
    quota,
    accountOfToken: (token) => ({ email: `${token}@school.example`, scopes: teacher.scopes }),
  });
  client.now += 60_000;
  return client;
}

const insert = (client: CalendarClient, id: string): string =>
  client.insert(allDay('2026-09-15', '2026-09-16', { id })).outcome();

const insertMany = (client: CalendarClient, count: number): string[] =>
  Array.from({ length: count }, (_, index) => insert(client, `event${index}`));

describe('the units of a minute', () => {
  it('are 600 at Google, and no limit unless the option says so', () => {
    expect(googleQuota.unitsPerMinute).toBe(600);
    expect(new Set(insertMany(new CalendarClient(), 650))).toEqual(new Set(['200']));
    const outcomes = insertMany(clientWith(googleQuota), 601);
    expect(outcomes.lastIndexOf('200')).toBe(599);
    expect(outcomes[600]).toBe('403 rateLimitExceeded');
  });

  it('come back one by one, each a minute after it was spent', () => {
    const client = clientWith({ unitsPerMinute: 2 });
    expect(insert(client, 'event0')).toBe('200');
    client.now += 20_000;
    expect(insert(client, 'event1')).toBe('200');
    client.now += 39_999;
    expect(client.get('event0').status).toBe(403);
    client.now += 1;
    expect(client.get('event0').status).toBe(200);
    expect(client.get('event0').status).toBe(429);
    client.now += 20_000;
    expect(client.get('event0').status).toBe(200);
  });

  it('are three for a patch and one for any other call', () => {
    const client = clientWith({ unitsPerMinute: 5 });
    expect(insert(client, 'event0')).toBe('200');
    expect(client.patch('event0', { summary: 'Другое' }).status).toBe(200);
    expect(client.patch('event0', { summary: 'Третье' }).status).toBe(403);
    expect(client.list().status).toBe(200);
    expect(client.list().status).toBe(429);
    client.now += 60_000;
    expect(client.get('event0').event().summary).toBe('Другое');
  });

  it('are spent by each call of a batch, and a refused call does no work', () => {
    const client = clientWith({ unitsPerMinute: 2 });
    const call = (id: string) => ({
      method: 'POST',
      path: client.eventsPath(),
      body: allDay('2026-09-15', '2026-09-16', { id }),
    });
    const response = client.server.handle({
      method: 'POST',
      url: '/batch/calendar/v3',
      headers: { authorization: 'Bearer teacher-token', 'content-type': 'multipart/mixed; boundary=part' },
      body: writeBatchBody(['event0', 'event1', 'event2', 'event3'].map(call)),
    });
    expect(readBatchAnswer(response).map(({ status }) => status)).toEqual([200, 200, 403, 429]);
    client.now += 60_000;
    expect(client.list().page().items).toHaveLength(2);
  });

  it('are refused by Google’s three answers in turn', () => {
    const client = clientWith({ unitsPerMinute: 1 });
    const outcomes = insertMany(client, 5);
    expect(outcomes).toEqual([
      '200',
      '403 rateLimitExceeded',
      '429 rateLimitExceeded',
      '403 userRateLimitExceeded',
      '403 rateLimitExceeded',
    ]);
  });

  it('belong to one person', () => {
    const client = clientWith({ unitsPerMinute: 1 });
    client.server.shareCalendar(client.calendarId, 'deputy-token@school.example', 'writer');
    expect(insertMany(client, 2)).toEqual(['200', '403 rateLimitExceeded']);
    client.token = 'deputy-token';
    expect(insert(client, 'event2')).toBe('200');
  });
});

describe('the writes of a second', () => {
  it('are counted for each calendar, reading is not', () => {
    const client = clientWith({ calendarWritesPerSecond: 2 });
    expect(insertMany(client, 3)).toEqual(['200', '200', '403 rateLimitExceeded']);
    expect(client.delete('event0').outcome()).toBe('429 rateLimitExceeded');
    expect(client.list().page().items).toHaveLength(2);
    const other = client.makeCalendar('План 9Б');
    const body = allDay('2026-09-15', '2026-09-16');
    expect(client.send('POST', `/calendar/v3/calendars/${other}/events`, body).status).toBe(200);
    client.now += 999;
    expect(client.delete('event0').status).toBe(403);
    client.now += 1;
    expect(client.delete('event0').status).toBe(204);
  });

  it('leave a refused write of a batch free for a second try in it', () => {
    const client = clientWith({ calendarWritesPerSecond: 1 });
    insert(client, 'event0');
    const patch = { method: 'PATCH', path: client.eventsPath('event0'), body: { summary: 'Другое' } };
    const response = client.server.handle({
      method: 'POST',
      url: '/batch/calendar/v3',
      headers: { authorization: 'Bearer teacher-token', 'content-type': 'multipart/mixed; boundary=part' },
      body: writeBatchBody([patch, patch]),
    });
    expect(readBatchAnswer(response).map(({ status }) => status)).toEqual([403, 429]);
  });
});

describe('the events of a day', () => {
  it('are 5000 for a consumer account', () => {
    expect(googleQuota.createdEventsPerDay).toBe(5000);
  });

  it('count what was made, and other calls go on when they are used up', () => {
    const client = clientWith({ createdEventsPerDay: 2 });
    expect(insert(client, 'event0')).toBe('200');
    expect(insert(client, 'event0')).toBe('409 duplicate');
    expect(insert(client, 'event1')).toBe('200');
    expect(insert(client, 'event2')).toBe('403 quotaExceeded');
    expect(client.patch('event0', { summary: 'Другое' }).status).toBe(200);
    expect(client.delete('event1').status).toBe(204);
    expect(
      client
        .list()
        .page()
        .items.map(({ id }) => id),
    ).toEqual(['event0']);
  });

  it('begin anew a day after the first of them', () => {
    const client = clientWith({ createdEventsPerDay: 1 });
    insert(client, 'event0');
    client.now += 86_399_999;
    expect(insert(client, 'event1')).toBe('403 quotaExceeded');
    client.now += 1;
    expect(insert(client, 'event1')).toBe('200');
    expect(insert(client, 'event2')).toBe('403 quotaExceeded');
  });
});
