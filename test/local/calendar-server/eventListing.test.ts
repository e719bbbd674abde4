import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CalendarServerState } from '../../../local/calendar-server/calendarServer';
import { ensureEventSchema } from '../../../local/calendar-server/ensureEventSchema';
import { CalendarClient, afternoon, allDay } from './calendarClient';

let client: CalendarClient;

beforeAll(() => ensureEventSchema());
beforeEach(() => {
  client = new CalendarClient();
});

const day = 86_400_000;
const dayOf = (index: number): string =>
  new Date(Date.UTC(2026, 8, 1) + index * day).toISOString().slice(0, 10);

/** Events `event0`, `event1` … on the days from 1 September on. */
function insertDays(count: number): void {
  for (let index = 0; index < count; index += 1) {
    client.insert(allDay(dayOf(index), dayOf(index + 1), { id: `event${index}` }));
  }
}

function listedIds(query: Readonly<Record<string, string>> | URLSearchParams = {}): string[] {
  return client
    .list(query)
    .page()
    .items.map(({ id }) => id);
}

/** The state with the one event of the calendar so many times over, as if each had been inserted. */
function repeatEvents(state: CalendarServerState, count: number): CalendarServerState {
  const repeat = (event: CalendarServerState['calendars'][number]['events'][number]): (typeof event)[] =>
    Array.from({ length: count }, (_, index) => ({
      ...event,
      resource: { ...event.resource, id: `copy${index}` },
    }));
  return {
    ...state,
    calendars: state.calendars.map((calendar) => ({ ...calendar, events: calendar.events.flatMap(repeat) })),
  };
}

/** Of the calendar that holds events, which is not the client's own. */
function fullCalendarPath(query: Readonly<Record<string, string>>): string {
  const full = client.server.exportState().calendars.find(({ events }) => events.length > 0);
  return `/calendar/v3/calendars/${full?.id}/events?${new URLSearchParams(query).toString()}`;
}

describe('listing events', () => {
  it('says what the calendar is and what the caller may do', () => {
    insertDays(1);
    expect(client.list().page()).toEqual({
      kind: 'calendar#events',
      etag: expect.stringMatching(/^"\d+"$/),
      summary: 'План 9А',
      updated: '2026-09-01T06:00:00.000Z',
      timeZone: 'Europe/Moscow',
      accessRole: 'owner',
      defaultReminders: [],
      nextSyncToken: expect.any(String),
      items: [expect.objectContaining({ id: 'event0' })],
    });
  });

  it('shows cancelled events only when asked', () => {
    insertDays(2);
    client.delete('event0');
    expect(listedIds()).toEqual(['event1']);
    expect(listedIds({ showDeleted: 'true' })).toEqual(['event0', 'event1']);
  });

  it('finds events by private property, several of them all at once', () => {
    const withProperties = (id: string, plan: string, row: string): void => {
      const extendedProperties = { private: { plan, row }, shared: { form: plan } };
      client.insert(allDay('2026-09-15', '2026-09-16', { id, extendedProperties }));
    };
    withProperties('event1', 'p1', 'r1');
    withProperties('event2', 'p1', 'r2');
    withProperties('event3', 'p2', 'r1');
    insertDays(1);
    const both = new URLSearchParams([
      ['privateExtendedProperty', 'plan=p1'],
      ['privateExtendedProperty', 'row=r1'],
    ]);
    expect(listedIds({ privateExtendedProperty: 'plan=p1' })).toEqual(['event1', 'event2']);
    expect(listedIds(both)).toEqual(['event1']);
    expect(listedIds({ sharedExtendedProperty: 'form=p2' })).toEqual(['event3']);
    expect(client.list({ privateExtendedProperty: 'plan' }).outcome()).toBe('400 invalid');
  });

  it('finds words in title, place and description', () => {
    client.insert(allDay('2026-09-15', '2026-09-16', { id: 'event1', location: 'Дом древности' }));
    client.insert(allDay('2026-09-15', '2026-09-16', { id: 'event2', description: 'Древности и сказки' }));
    expect(listedIds({ q: 'ДРЕВНОСТИ музей' })).toEqual(['event1', 'event2']);
    expect(listedIds({ q: 'древности дом' })).toEqual(['event1']);
    expect(listedIds({ q: 'древности театр' })).toEqual([]);
  });

  it.each([
    // The day of the event lasts from 15 September 00:00 to 16 September 00:00 in Moscow.
    [{ timeMin: '2026-09-16T00:00:00+03:00' }, 0],
    [{ timeMin: '2026-09-15T23:59:59+03:00' }, 1],
    [{ timeMax: '2026-09-15T00:00:00+03:00' }, 0],
    [{ timeMax: '2026-09-15T00:00:01+03:00' }, 1],
    [{ timeMin: '2026-09-15T20:59:59Z', timeMax: '2026-09-30T00:00:00Z' }, 1],
    [{ timeMin: '2026-09-15T21:00:00Z', timeMax: '2026-09-30T00:00:00Z' }, 0],
  ])('takes both bounds of the time range as exclusive: %j', (range, count) => {
    client.insert(allDay('2026-09-15', '2026-09-16'));
    expect(listedIds(range)).toHaveLength(count);
  });

  it.each([
    [{ timeMin: '2026-09-15T00:00:00' }, '400 badRequest'],
    [{ timeMin: '2026-09-15' }, '400 badRequest'],
    [{ timeMin: '2026-09-15T00:00:00Z', timeMax: '2026-09-15T00:00:00Z' }, '400 timeRangeEmpty'],
    [{ orderBy: 'startTime' }, '400 invalid'],
    [{ orderBy: 'title', singleEvents: 'true' }, '400 invalid'],
    [{ maxResults: '0' }, '400 invalid'],
    [{ maxResults: 'all' }, '400 invalid'],
    [{ showDeleted: 'yes' }, '400 invalid'],
    [{ timeZone: 'Moscow' }, '400 invalid'],
    [{ pageToken: 'abc' }, '400 invalid'],
    [{ colour: 'red' }, '501 notEmulated'],
  ])('refuses %j', (query, outcome) => {
    expect(client.list(query).outcome()).toBe(outcome);
  });

  it('orders by start and by change', () => {
    client.insert(allDay('2026-10-15', '2026-10-16', { id: 'later' }));
    client.now += 1000;
    client.insert(allDay('2026-09-15', '2026-09-16', { id: 'earlier' }));
    client.now += 1000;
    client.patch('later', { summary: 'Другое' });
    expect(listedIds({ singleEvents: 'true', orderBy: 'startTime' })).toEqual(['earlier', 'later']);
    expect(listedIds({ orderBy: 'updated' })).toEqual(['earlier', 'later']);
    expect(listedIds()).toEqual(['later', 'earlier']);
  });

  it('writes times in the zone that the caller asks for', () => {
    client.insert(afternoon('2026-09-15'));
    const [event] = client.list({ timeZone: 'America/Los_Angeles' }).page().items;
    expect(event?.start).toEqual({ dateTime: '2026-09-15T05:00:00-07:00', timeZone: 'Europe/Moscow' });
  });

  it('answers 304 when nothing changed since', () => {
    insertDays(1);
    const { etag } = client.list().page();
    const again = (): number =>
      client.send('GET', client.eventsPath(), undefined, { 'If-None-Match': etag }).status;
    expect(again()).toBe(304);
    client.delete('event0');
    expect(again()).toBe(200);
  });
});

describe('pages', () => {
  it('hold 250 events unless asked otherwise, and 2500 at the most', () => {
    insertDays(1);
    client = new CalendarClient({ state: repeatEvents(client.server.exportState(), 2501) });
    const lengths = [{}, { maxResults: '2500' }, { maxResults: '9999' }].map(
      (query) => client.send('GET', fullCalendarPath(query)).page().items.length,
    );
    expect(lengths).toEqual([250, 2500, 2500]);
  });

  it('lead through all events, with a sync token on the last one only', () => {
    insertDays(5);
    const found: string[] = [];
    const syncTokens: unknown[] = [];
    let pageToken: string | undefined;
    do {
      const page = client.list({ maxResults: '2', ...(pageToken === undefined ? {} : { pageToken }) }).page();
      found.push(...page.items.map(({ id }) => id));
      syncTokens.push(page.nextSyncToken);
      pageToken = page.nextPageToken;
    } while (pageToken !== undefined);
    expect(found).toEqual(['event0', 'event1', 'event2', 'event3', 'event4']);
    expect(syncTokens).toEqual([undefined, undefined, expect.any(String)]);
  });

  it('skip nothing when an event is deleted between them', () => {
    insertDays(4);
    const { nextPageToken = '' } = client.list({ maxResults: '2' }).page();
    client.delete('event0');
    expect(listedIds({ maxResults: '2', pageToken: nextPageToken })).toEqual(['event2', 'event3']);
  });

  it('belong to one query', () => {
    insertDays(4);
    const { nextPageToken = '' } = client.list({ maxResults: '2' }).page();
    const other = client.list({ maxResults: '2', pageToken: nextPageToken, showDeleted: 'true' });
    expect(other.outcome()).toBe('400 invalid');
  });
});

describe('sync tokens', () => {
  const tokenNow = (): string => client.list().page().nextSyncToken ?? '';

  it('bring what changed since, deletions by their id alone', () => {
    insertDays(3);
    const syncToken = tokenNow();
    expect(listedIds({ syncToken })).toEqual([]);
    client.patch('event1', { summary: 'Другое' });
    client.delete('event2');
    const { items, nextSyncToken } = client.list({ syncToken }).page();
    expect(items).toEqual([
      expect.objectContaining({ id: 'event1', summary: 'Другое' }),
      { kind: 'calendar#event', id: 'event2', status: 'cancelled', etag: expect.any(String) },
    ]);
    expect(listedIds({ syncToken: nextSyncToken ?? '' })).toEqual([]);
  });

  it('count from the first page, so that nothing between the pages is lost', () => {
    insertDays(3);
    const { nextPageToken: pageToken = '' } = client.list({ maxResults: '2' }).page();
    client.patch('event0', { summary: 'Другое' });
    const { nextSyncToken = '' } = client.list({ maxResults: '2', pageToken }).page();
    expect(listedIds({ syncToken: nextSyncToken })).toEqual(['event0']);
  });

  it.each([
    ['iCalUID', 'a@google.com'],
    ['orderBy', 'updated'],
    ['privateExtendedProperty', 'plan=p1'],
    ['q', 'музей'],
    ['sharedExtendedProperty', 'plan=p1'],
    ['timeMin', '2026-09-15T00:00:00Z'],
    ['timeMax', '2026-09-15T00:00:00Z'],
    ['updatedMin', '2026-09-01T00:00:00Z'],
    ['showDeleted', 'false'],
  ])('are refused beside %s', (name, value) => {
    expect(client.list({ syncToken: tokenNow(), [name]: value }).outcome()).toBe('400 invalid');
  });

  it.each(['changed', ''])('give 410 when they are not ours: "%s"', (syncToken) => {
    expect(client.list({ syncToken }).outcome()).toBe('410 fullSyncRequired');
  });

  it('give 410 when they expired, until a full sync', () => {
    const syncToken = tokenNow();
    client.server.expireSyncTokens(client.calendarId);
    const answer = client.list({ syncToken });
    expect([answer.outcome(), answer.error().message]).toEqual([
      '410 fullSyncRequired',
      'Sync token is no longer valid, a full sync is required.',
    ]);
    expect(client.list({ syncToken: tokenNow() }).status).toBe(200);
  });

  it('give 410 for another calendar', () => {
    const syncToken = tokenNow();
    const other = client.makeCalendar('План 9Б');
    const answer = client.send('GET', `/calendar/v3/calendars/${other}/events?syncToken=${syncToken}`);
    expect(answer.outcome()).toBe('410 fullSyncRequired');
  });
});

describe('updatedMin', () => {
  it('brings what changed since, deletions included', () => {
    insertDays(3);
    client.now += day;
    client.delete('event0');
    client.patch('event2', { summary: 'Другое' });
    expect(listedIds({ updatedMin: new Date(client.now).toISOString() })).toEqual(['event0', 'event2']);
  });

  it('gives 410 when it lies too far in the past', () => {
    const answer = client.list({ updatedMin: '2026-01-01T00:00:00Z' });
    expect(answer.outcome()).toBe('410 updatedMinTooLongAgo');
  });
});
