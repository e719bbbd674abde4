import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ensureEventSchema } from '../../../local/calendar-server/ensureEventSchema';
import { CalendarClient, afternoon, allDay } from './calendarClient';

let client: CalendarClient;

beforeAll(() => ensureEventSchema());
beforeEach(() => {
  client = new CalendarClient();
  client.insert(
    afternoon('2026-09-15', {
      id: 'event0',
      extendedProperties: { private: { plan: 'p1', row: 'r1' }, shared: { form: '9А' } },
      attendees: [{ email: 'parent@home.example', displayName: 'Родитель' }],
    }),
  );
  client.insert(allDay('2026-09-16', '2026-09-17', { id: 'event1' }));
});

const listed = (fields: string): unknown => JSON.parse(client.list({ fields }).response.body);

describe('the parameter fields', () => {
  it.each<readonly [string, unknown]>([
    ['timeZone,accessRole', { timeZone: 'Europe/Moscow', accessRole: 'owner' }],
    ['items/id', { items: [{ id: 'event0' }, { id: 'event1' }] }],
    [
      'items(id,extendedProperties/private)',
      {
        items: [
          { id: 'event0', extendedProperties: { private: { plan: 'p1', row: 'r1' } } },
          { id: 'event1' },
        ],
      },
    ],
    [
      'items(extendedProperties(private/row,shared))',
      { items: [{ extendedProperties: { private: { row: 'r1' }, shared: { form: '9А' } } }, {}] },
    ],
    [
      'summary,items(id,start/date),items/end/date',
      {
        summary: 'План 9А',
        items: [
          { id: 'event0', start: {}, end: {} },
          { id: 'event1', start: { date: '2026-09-16' }, end: { date: '2026-09-17' } },
        ],
      },
    ],
    ['items/attendees/email', { items: [{ attendees: [{ email: 'parent@home.example' }] }, {}] }],
    [
      'items(start/*)',
      {
        items: [
          { start: { dateTime: '2026-09-15T15:00:00+03:00', timeZone: 'Europe/Moscow' } },
          { start: { date: '2026-09-16' } },
        ],
      },
    ],
    ['nextPageToken', {}],
    [' kind , items( id ) ', { kind: 'calendar#events', items: [{ id: 'event0' }, { id: 'event1' }] }],
  ])('of a list gives just that: %s', (fields, content) => {
    expect(listed(fields)).toEqual(content);
  });

  it.each(['*', 'items,items/id,*', ''])('may ask for everything: "%s"', (fields) => {
    expect(client.list({ fields }).page()).toEqual(client.list().page());
  });

  it('counts for get, insert, update and patch as well', () => {
    const query = { fields: 'id,extendedProperties/private' };
    const properties = { extendedProperties: { private: { plan: 'p1' } } };
    const answers = [
      client.insert(allDay('2026-09-15', '2026-09-16', { id: 'event2', ...properties }), query),
      client.send('GET', client.eventsPath('event2', query)),
      client.send('PATCH', client.eventsPath('event2', query), { summary: 'Другое' }),
      client.send('PUT', client.eventsPath('event2', query), allDay('2026-09-15', '2026-09-16', properties)),
    ];
    expect(answers.map(({ response }): unknown => JSON.parse(response.body))).toEqual(
      answers.map(() => ({ id: 'event2', ...properties })),
    );
    const made = client.send('POST', '/calendar/v3/calendars?fields=summary', { summary: 'План 9Б' });
    expect(made.response.body).toBe('{"summary":"План 9Б"}');
  });

  it('leaves an answer without a body alone', () => {
    expect(client.send('DELETE', client.eventsPath('event0', { fields: 'id' })).status).toBe(204);
  });

  it('may change from page to page', () => {
    const first = client.list({ maxResults: '1', fields: 'nextPageToken,items/id,etag,accessRole' });
    const { nextPageToken: pageToken } = JSON.parse(first.response.body) as { nextPageToken: string };
    const second = client.list({ maxResults: '1', pageToken, fields: 'items/id' });
    expect(second.response.body).toBe('{"items":[{"id":"event1"}]}');
  });

  it.each([
    ['identifier', 'identifier'],
    ['items(id,colour)', 'colour'],
    ['items/extendedProperties/public', 'public'],
    ['items/start/day', 'day'],
    ['items/id/first', 'first'],
    ['id', 'id'],
    ['items(id', 'items(id'],
    ['items)', 'items)'],
    ['items(id),', 'items(id),'],
    ['items//id', 'items//id'],
    ['items()', 'items()'],
    [',', ','],
  ])('refuses %s', (fields, name) => {
    expect(client.list({ fields }).error()).toEqual({
      errors: [
        {
          domain: 'global',
          reason: 'invalidParameter',
          message: `Invalid field selection ${name}`,
          locationType: 'parameter',
          location: 'fields',
        },
      ],
      code: 400,
      message: `Invalid field selection ${name}`,
    });
  });

  it('is checked before any work is done', () => {
    const refused = client.insert(allDay('2026-09-15', '2026-09-16', { id: 'event2' }), { fields: 'items' });
    expect(refused.outcome()).toBe('400 invalidParameter');
    expect(client.get('event2').status).toBe(404);
  });

  it('does not change what an error says', () => {
    const path = client.eventsPath('neverthere', { fields: 'id' });
    expect(client.send('GET', path).error().message).toBe('Not Found');
  });
});
