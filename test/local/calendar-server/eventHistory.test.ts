import { beforeAll, describe, expect, it } from '@jest/globals';
import type { CalendarServerOptions } from '../../../local/calendar-server/calendarServer';
import type { StoredCalendar } from '../../../local/calendar-server/calendarState';
import { ensureEventSchema } from '../../../local/calendar-server/ensureEventSchema';
import { EventHistory } from '../../../local/calendar-server/eventHistory';
import { CalendarClient, allDay } from './calendarClient';

beforeAll(() => ensureEventSchema());

const listed = (client: CalendarClient, query: Readonly<Record<string, string>> = {}): string[] =>
  client
    .list(query)
    .page()
    .items.map(({ id, summary }) => `${id} ${summary ?? ''}`.trim());

function lateClient(listDelayMs: CalendarServerOptions['listDelayMs'] = 5000): CalendarClient {
  return new CalendarClient({ listDelayMs });
}

const insert = (client: CalendarClient, id: string, summary = 'Музей'): void => {
  client.insert(allDay('2026-09-15', '2026-09-16', { id, summary }));
};

describe('late lists', () => {
  it('show a new event only after the delay, while get and writes know it', () => {
    const client = lateClient();
    insert(client, 'event0');
    expect(listed(client)).toEqual([]);
    expect(client.get('event0').status).toBe(200);
    expect(client.insert(allDay('2026-09-15', '2026-09-16', { id: 'event0' })).outcome()).toBe(
      '409 duplicate',
    );
    client.now += 4999;
    expect(listed(client)).toEqual([]);
    client.now += 1;
    expect(listed(client)).toEqual(['event0 Музей']);
  });

  it('show a changed event as it was, under its old etag', () => {
    const client = lateClient();
    insert(client, 'event0');
    client.now += 5000;
    const { etag } = client.get('event0').event();
    client.patch('event0', { summary: 'Театр' });
    client.now += 1000;
    client.patch('event0', { summary: 'Цирк' });
    expect(client.list().page().items).toEqual([expect.objectContaining({ summary: 'Музей', etag })]);
    expect(client.patch('event0', { summary: 'Кино' }, { 'If-Match': etag }).outcome()).toBe(
      '412 conditionNotMet',
    );
    client.now += 4000;
    expect(listed(client)).toEqual(['event0 Театр']);
    client.now += 1000;
    expect(listed(client)).toEqual(['event0 Цирк']);
  });

  it('show a deleted event for a while, and then as a deleted one', () => {
    const client = lateClient();
    insert(client, 'event0');
    client.now += 5000;
    client.delete('event0');
    expect(listed(client)).toEqual(['event0 Музей']);
    expect(client.get('event0').event().status).toBe('cancelled');
    expect(client.delete('event0').outcome()).toBe('410 deleted');
    client.now += 5000;
    expect(listed(client)).toEqual([]);
  });

  it('find by property what had it then', () => {
    const client = lateClient();
    const withRow = (row: string): object => ({ extendedProperties: { private: { row } } });
    client.insert(allDay('2026-09-15', '2026-09-16', { id: 'event0', summary: 'Музей', ...withRow('1') }));
    client.now += 5000;
    client.patch('event0', withRow('2'));
    expect(listed(client, { privateExtendedProperty: 'row=1' })).toEqual(['event0 Музей']);
    expect(listed(client, { privateExtendedProperty: 'row=2' })).toEqual([]);
  });

  it('lose nothing for sync tokens that were given meanwhile', () => {
    const client = lateClient();
    insert(client, 'event0');
    client.now += 5000;
    client.patch('event0', { summary: 'Театр' });
    insert(client, 'event1');
    const { nextSyncToken: syncToken = '' } = client.list().page();
    expect(listed(client, { syncToken })).toEqual([]);
    client.now += 5000;
    expect(listed(client, { syncToken })).toEqual(['event0 Театр', 'event1 Музей']);
  });

  it('are late by what the function says at the moment', () => {
    let delayMs = 0;
    const client = lateClient(() => delayMs);
    insert(client, 'event0');
    expect(listed(client)).toEqual(['event0 Музей']);
    delayMs = 1000;
    client.patch('event0', { summary: 'Театр' });
    expect(listed(client)).toEqual(['event0 Музей']);
    delayMs = 0;
    expect(listed(client)).toEqual(['event0 Театр']);
  });

  it('of one calendar are not held back by writes to another', () => {
    const client = lateClient();
    insert(client, 'event0');
    client.now += 5000;
    const other = client.makeCalendar('План 9Б');
    const body = allDay('2026-09-15', '2026-09-16', { id: 'event9' });
    client.send('POST', `/calendar/v3/calendars/${other}/events`, body);
    expect(listed(client)).toEqual(['event0 Музей']);
    expect(client.send('GET', `/calendar/v3/calendars/${other}/events`).page().items).toEqual([]);
  });
});

describe('the memory for late lists', () => {
  it('keeps a former version no longer than the delay', () => {
    const client = new CalendarClient();
    insert(client, 'event0');
    const state = client.server.exportState().calendars.find(({ id }) => id === client.calendarId);
    const [former] = state?.events ?? [];
    if (state === undefined || former === undefined) throw new Error('the client holds no event');
    const calendar: StoredCalendar = { ...state, events: new Map([['event0', former]]) };
    const history = new EventHistory(() => 1000);
    const revision = former.revision + 1;
    history.note(calendar, 'event0', revision, 0);
    calendar.events.set('event0', { ...former, revision });

    expect(history.visibleEvents(calendar, revision, 999)).toEqual({
      events: new Map([['event0', former]]),
      revision: former.revision,
    });
    // The calendar's own map, no copy: nothing is left to hide, not even when the clock goes back.
    expect(history.visibleEvents(calendar, revision, 1000).events).toBe(calendar.events);
    expect(history.visibleEvents(calendar, revision, 500).events).toBe(calendar.events);
  });
});
