import { describe, expect, it } from '@jest/globals';
import { CalendarServer } from '../../local/calendar-server/calendarServer';
import { calendarsForPage } from '../../local/calendarViews';

const scopes = ['https://www.googleapis.com/auth/calendar.app.created'];
const api = 'https://www.googleapis.com/calendar/v3/calendars';

function serverWith(event: object): { readonly server: CalendarServer; readonly events: string } {
  const server = new CalendarServer({
    now: () => Date.UTC(2026, 8 /* September */, 1),
    account: { email: 'teacher@school.example', scopes, timeZone: 'Europe/Moscow' },
  });
  const ask = (method: string, url: string, body: object) =>
    server.handle({ method, url, headers: { Authorization: 'Bearer token' }, body: JSON.stringify(body) });
  const made = ask('POST', api, { summary: 'План', timeZone: 'Europe/Moscow' });
  const { id } = JSON.parse(made.body) as { readonly id: string };
  const events = `${api}/${encodeURIComponent(id)}/events`;
  ask('POST', events, { id: 'circle', ...event });
  return { server, events };
}

const circle = {
  summary: 'Кружок',
  start: { dateTime: '2026-10-07T15:00:00', timeZone: 'Europe/Moscow' },
  end: { dateTime: '2026-10-07T16:00:00', timeZone: 'Europe/Moscow' },
  recurrence: ['RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=3'],
};

describe('the calendar of the page', () => {
  it('shows each time of a series', () => {
    const { server } = serverWith(circle);
    const [calendar] = calendarsForPage(server.exportState());
    expect(calendar?.events.map(({ start, endExclusive }) => [start, endExclusive])).toEqual([
      ['2026-10-07T15:00', '2026-10-07T16:00'],
      ['2026-10-14T15:00', '2026-10-14T16:00'],
      ['2026-10-21T15:00', '2026-10-21T16:00'],
    ]);
  });

  it('shows a time that somebody moved where it is now, and none that was deleted', () => {
    const { server, events } = serverWith(circle);
    const headers = { Authorization: 'Bearer token' };
    const moved = {
      start: { dateTime: '2026-10-15T10:00:00', timeZone: 'Europe/Moscow' },
      end: { dateTime: '2026-10-15T11:00:00', timeZone: 'Europe/Moscow' },
    };
    server.handle({
      method: 'PATCH',
      url: `${events}/circle_20261014T120000Z`,
      headers,
      body: JSON.stringify(moved),
    });
    server.handle({ method: 'DELETE', url: `${events}/circle_20261021T120000Z`, headers, body: '' });
    const [calendar] = calendarsForPage(server.exportState());
    expect(calendar?.events.map(({ start }) => start)).toEqual(['2026-10-07T15:00', '2026-10-15T10:00']);
  });
});
