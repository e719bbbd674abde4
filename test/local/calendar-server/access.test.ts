import { beforeAll, describe, expect, it } from '@jest/globals';
import { ensureEventSchema } from '../../../local/calendar-server/ensureEventSchema';
import { CalendarClient, allDay, teacher } from './calendarClient';

beforeAll(() => ensureEventSchema());

const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;
const all = [scope('calendar')];

/** Tokens are e-mails without the school; a token can be given scopes of its own. */
function openSchool(scopesByToken: Readonly<Record<string, readonly string[]>> = {}): CalendarClient {
  return new CalendarClient({
    accountOfToken: (token) =>
      token === 'stranger'
        ? undefined
        : { email: `${token}@school.example`, scopes: scopesByToken[token] ?? all },
  });
}

describe('a token', () => {
  it.each([{}, { Authorization: '' }, { Authorization: 'Bearer ' }, { Authorization: 'Basic abc' }])(
    'has to be there: %j',
    (headers) => {
      const client = new CalendarClient();
      const { status, body } = client.server.handle({
        method: 'GET',
        url: client.eventsPath(),
        headers,
        body: '',
      });
      expect([status, JSON.parse(body)]).toEqual([
        401,
        {
          error: {
            errors: [
              {
                domain: 'global',
                reason: 'authError',
                message: 'Invalid Credentials',
                locationType: 'header',
                location: 'Authorization',
              },
            ],
            code: 401,
            message: 'Invalid Credentials',
          },
        },
      ]);
    },
  );

  it('that nobody has is refused', () => {
    const client = openSchool();
    client.token = 'stranger';
    expect(client.list().outcome()).toBe('401 authError');
  });
});

describe('a right on a calendar', () => {
  it.each([
    ['owner', '200', '200', '204'],
    ['writer', '200', '200', '403 requiredAccessLevel'],
    ['reader', '200', '403 requiredAccessLevel', '403 requiredAccessLevel'],
    ['none', '404 notFound', '404 notFound', '404 notFound'],
  ] as const)('as %s lets list, insert and delete the calendar: %s, %s, %s', (role, list, insert, remove) => {
    const client = openSchool();
    client.server.shareCalendar(client.calendarId, 'deputy@school.example', role);
    client.token = 'deputy';
    expect(client.list().outcome()).toBe(list);
    expect(client.insert(allDay('2026-09-15', '2026-09-16')).outcome()).toBe(insert);
    expect(client.send('DELETE', `/calendar/v3/calendars/${client.calendarId}`).outcome()).toBe(remove);
  });

  it('is said by the list', () => {
    const client = openSchool();
    client.server.shareCalendar(client.calendarId, 'deputy@school.example', 'reader');
    client.token = 'deputy';
    expect(client.list().page().accessRole).toBe('reader');
  });

  it('that is too small is refused with Google’s words', () => {
    const client = openSchool();
    client.server.shareCalendar(client.calendarId, 'deputy@school.example', 'reader');
    client.token = 'deputy';
    const { errors, message } = client.insert(allDay('2026-09-15', '2026-09-16')).error();
    expect([errors[0]?.domain, message]).toEqual([
      'calendar',
      'You need to have writer access to this calendar.',
    ]);
  });
});

describe('scopes', () => {
  const primaryEvents = '/calendar/v3/calendars/primary/events';

  it.each([
    ['calendar.app.created', '200', '403 insufficientPermissions'],
    ['calendar.events', '200', '200'],
    ['calendar.events.owned', '200', '200'],
    ['calendar', '200', '200'],
    ['calendar.readonly', '403 insufficientPermissions', '403 insufficientPermissions'],
    ['calendar.events.readonly', '403 insufficientPermissions', '403 insufficientPermissions'],
    ['calendar.calendars', '403 insufficientPermissions', '403 insufficientPermissions'],
    ['spreadsheets.currentonly', '403 insufficientPermissions', '403 insufficientPermissions'],
  ])('%s lets insert into a calendar of the add-on and into the main one: %s, %s', (name, made, primary) => {
    const client = openSchool({ narrow: [scope(name)] });
    client.server.shareCalendar(client.calendarId, 'narrow@school.example', 'owner');
    client.token = 'narrow';
    expect(client.insert(allDay('2026-09-15', '2026-09-16')).outcome()).toBe(made);
    expect(client.send('POST', primaryEvents, allDay('2026-09-15', '2026-09-16')).outcome()).toBe(primary);
  });

  it.each([
    ['calendar.app.created', '200'],
    ['calendar.calendars', '200'],
    ['calendar.events', '403 insufficientPermissions'],
    ['calendar.events.owned', '403 insufficientPermissions'],
  ])('%s lets make a calendar: %s', (name, outcome) => {
    const client = openSchool({ narrow: [scope(name)] });
    client.token = 'narrow';
    expect(client.send('POST', '/calendar/v3/calendars', { summary: 'План' }).outcome()).toBe(outcome);
  });

  it('for owned calendars do not reach those of others', () => {
    const client = openSchool({ narrow: [scope('calendar.events.owned')] });
    client.server.shareCalendar(client.calendarId, 'narrow@school.example', 'writer');
    client.token = 'narrow';
    expect(client.list().outcome()).toBe('403 insufficientPermissions');
  });

  it('that are missing are refused in the form of Google’s front end', () => {
    const client = openSchool({ narrow: [] });
    client.token = 'narrow';
    expect(client.list().error()).toEqual({
      errors: [{ domain: 'global', reason: 'insufficientPermissions', message: 'Insufficient Permission' }],
      code: 403,
      message: 'Request had insufficient authentication scopes.',
      status: 'PERMISSION_DENIED',
    });
  });
});

describe('calendars', () => {
  it('are made with a title and are in UTC unless asked otherwise', () => {
    const client = new CalendarClient();
    const id = client.makeCalendar('План 9Б');
    const answer = client.send('GET', `/calendar/v3/calendars/${id}`);
    expect(JSON.parse(answer.response.body)).toMatchObject({
      kind: 'calendar#calendar',
      id: expect.stringMatching(/@group\.calendar\.google\.com$/),
      summary: 'План 9Б',
      timeZone: 'UTC',
    });
  });

  it.each([
    [{}, '400 required'],
    [{ summary: 'План', timeZone: 'Москва' }, '400 invalid'],
    [{ summary: 'План', title: 'План' }, '400 badRequest'],
    [{ summary: 5 }, '400 badRequest'],
  ])('are refused with %j', (body, outcome) => {
    expect(new CalendarClient().send('POST', '/calendar/v3/calendars', body).outcome()).toBe(outcome);
  });

  it('that were deleted are gone', () => {
    const client = new CalendarClient();
    expect(client.send('DELETE', `/calendar/v3/calendars/${client.calendarId}`).status).toBe(204);
    expect(client.list().outcome()).toBe('404 notFound');
  });

  it('of an account begin with its main one', () => {
    const client = openSchool();
    const answer = client.send('GET', '/calendar/v3/calendars/primary');
    expect(JSON.parse(answer.response.body)).toMatchObject({
      id: 'teacher-token@school.example',
      timeZone: teacher.timeZone,
    });
  });
});
