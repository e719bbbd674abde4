import { describe, expect, it } from '@jest/globals';
import type { CalendarServerOptions } from '../../../local/calendar-server/calendarServer';
import { CalendarClient } from './calendarClient';

const listPath = '/calendar/v3/users/me/calendarList';
const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;
const deputy = 'deputy@school.example';

/** Tokens are e-mails without the school. */
function openSchool(options: Partial<CalendarServerOptions> = {}): CalendarClient {
  const client = new CalendarClient({
    accountOfToken: (token) => ({ email: `${token}@school.example`, scopes: [scope('calendar')] }),
    ...options,
  });
  client.token = 'deputy';
  return client;
}

interface Page {
  readonly nextPageToken?: string;
  readonly items: readonly {
    readonly summary: string;
    readonly accessRole: string;
    readonly primary?: true;
  }[];
}

function list(client: CalendarClient, query = ''): Page {
  const { response } = client.send('GET', `${listPath}${query}`);
  expect(response.status).toBe(200);
  return JSON.parse(response.body) as Page;
}

const namesOf = ({ items }: Page) => items.map(({ summary }) => summary);

describe('the list of a person’s calendars', () => {
  it('has the main one, named as such, and those that the person made', () => {
    const client = openSchool();
    client.makeCalendar('Экскурсии');
    client.server.makeCalendarByHand(deputy, 'Дежурства', 'Europe/Moscow');
    expect(list(client).items).toMatchObject([
      { summary: deputy, accessRole: 'owner', primary: true },
      { summary: 'Экскурсии', accessRole: 'owner' },
      { summary: 'Дежурства', accessRole: 'owner' },
    ]);
  });

  it('has a shared one only once it was added, with the right that was given', () => {
    const client = openSchool();
    client.server.shareCalendar(client.calendarId, deputy, 'writer');
    expect(namesOf(list(client))).toEqual([deputy]);
    client.server.addToList(client.calendarId, deputy);
    expect(list(client).items[0]).toMatchObject({ summary: 'План 9А', accessRole: 'writer' });
    client.server.shareCalendar(client.calendarId, deputy, 'none');
    expect(namesOf(list(client))).toEqual([deputy]);
  });

  it.each([
    ['freeBusyReader', 3],
    ['reader', 3],
    ['writer', 2],
    ['owner', 1],
  ])('holds those with the right %s or more when asked so: %d', (leastRole, count) => {
    const client = openSchool();
    for (const role of ['reader', 'writer'] as const) {
      const id = client.server.makeCalendarByHand('teacher@school.example', role, 'Europe/Moscow');
      client.server.shareCalendar(id, deputy, role);
      client.server.addToList(id, deputy);
    }
    expect(list(client, `?minAccessRole=${leastRole}`).items).toHaveLength(count);
  });

  it('comes page by page', () => {
    const client = openSchool();
    for (const name of ['А', 'Б', 'В', 'Г']) client.makeCalendar(name);
    const first = list(client, '?maxResults=2');
    const second = list(client, `?maxResults=2&pageToken=${first.nextPageToken}`);
    const last = list(client, `?maxResults=2&pageToken=${second.nextPageToken}`);
    expect([first, second, last].map(namesOf)).toEqual([[deputy, 'А'], ['Б', 'В'], ['Г']]);
    expect(last.nextPageToken).toBeUndefined();
    const other = `${listPath}?minAccessRole=owner&pageToken=${first.nextPageToken}`;
    expect(client.send('GET', other).outcome()).toBe('400 invalid');
  });

  it('gives only the fields that were asked for, and knows no others', () => {
    const client = openSchool();
    expect(list(client, '?fields=items(summary)')).toEqual({ items: [{ summary: deputy }] });
    expect(client.send('GET', `${listPath}?fields=items(title)`).status).toBe(400);
  });

  it.each([
    ['minAccessRole=editor', '400 invalid'],
    ['maxResults=0', '400 invalid'],
    ['pageToken=next', '400 invalid'],
    ['syncToken=next', '501 notEmulated'],
  ])('refuses %s: %s', (query, outcome) => {
    expect(openSchool().send('GET', `${listPath}?${query}`).outcome()).toBe(outcome);
  });

  it.each([
    ['calendar', '200'],
    ['calendar.readonly', '200'],
    ['calendar.calendarlist', '200'],
    ['calendar.calendarlist.readonly', '200'],
    ['calendar.app.created', '403 insufficientPermissions'],
    ['calendar.events', '403 insufficientPermissions'],
    ['calendar.calendars', '403 insufficientPermissions'],
  ])('is open to the scope %s: %s', (name, outcome) => {
    const client = openSchool({
      accountOfToken: (token) => ({
        email: `${token}@school.example`,
        scopes: [scope(token === 'deputy' ? name : 'calendar')],
      }),
    });
    expect(client.send('GET', listPath).outcome()).toBe(outcome);
  });
});
