import { describe, expect, it } from '@jest/globals';
import { CalendarServer } from '../../local/calendar-server/calendarServer';
import { calendarsForPage, planCalendarId } from '../../local/calendarViews';

const scopePrefix = 'https://www.googleapis.com/auth/';
const scopes = [`${scopePrefix}calendar.app.created`];
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

describe('the calendar of a plan', () => {
  const teacher = 'teacher@school.example';
  const ofPlan = {
    extendedProperties: { private: { partnerPlan: 'p1' } },
    start: { date: '2026-10-09' },
    end: { date: '2026-10-10' },
  };

  it('is there once the add-on made one, and is the last of them while none has an event of a plan', () => {
    const server = new CalendarServer({ now: () => 0, account: { email: teacher, scopes, timeZone: 'UTC' } });
    expect(planCalendarId(server.exportState())).toBeUndefined();
    makeCalendar(server, 'Первый');
    const second = makeCalendar(server, 'Второй');
    expect(planCalendarId(server.exportState())).toBe(second);
  });

  it('is the one that a plan was last written to, whoever made it, and is on the page', () => {
    const server = new CalendarServer({
      now: () => 0,
      account: { email: teacher, scopes: [...scopes, `${scopePrefix}calendar.events`], timeZone: 'UTC' },
    });
    const school = server.makeCalendarByHand(teacher, 'Школа', 'Europe/Moscow');
    const own = makeCalendar(server, 'План');
    write(server, school, ofPlan);
    write(server, own, { start: ofPlan.start, end: ofPlan.end });
    expect(planCalendarId(server.exportState())).toBe(school);
    expect(calendarsForPage(server.exportState()).map(({ name }) => name)).toEqual(['Школа', 'План']);
    write(server, own, ofPlan);
    expect(planCalendarId(server.exportState())).toBe(own);
    expect(calendarsForPage(server.exportState()).map(({ isOfPlan }) => isOfPlan)).toEqual([false, true]);
  });

  function ask(server: CalendarServer, url: string, body: object): { readonly id: string } {
    const headers = { Authorization: 'Bearer token' };
    const { status, body: answer } = server.handle({
      method: 'POST',
      url,
      headers,
      body: JSON.stringify(body),
    });
    expect(status).toBe(200);
    return JSON.parse(answer) as { readonly id: string };
  }

  function makeCalendar(server: CalendarServer, summary: string): string {
    return ask(server, api, { summary, timeZone: 'Europe/Moscow' }).id;
  }

  function write(server: CalendarServer, calendarId: string, event: object): void {
    ask(server, `${api}/${encodeURIComponent(calendarId)}/events`, event);
  }
});
