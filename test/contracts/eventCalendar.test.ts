import { CalendarServer } from '../../local/calendar-server/calendarServer';
import { createCalendarApi } from '../../src/calendar/api/calendarApi';
import { describeEventCalendar } from './eventCalendarContract';
import { createMemoryCalendar } from './memoryCalendar';

describeEventCalendar('in memory', createMemoryCalendar);

describeEventCalendar('over Calendar API v3', () => {
  const server = new CalendarServer({
    now: () => Date.UTC(2026, 8 /* September */, 1),
    account: {
      email: 'teacher@school.example',
      scopes: [
        'https://www.googleapis.com/auth/calendar.app.created',
        'https://www.googleapis.com/auth/calendar.calendarlist.readonly',
      ],
      timeZone: 'Europe/Moscow',
    },
  });
  const fetch = (method: string, url: string, body = '', contentType = 'application/json') =>
    server.handle({
      method,
      url,
      headers: { Authorization: 'Bearer token', 'Content-Type': contentType },
      body,
    });
  const eventUrl = (calendarId: string, eventId: string) =>
    `https://www.googleapis.com/calendar/v3/calendars/${encodeURIComponent(calendarId)}/events/${eventId}`;
  let nowMs = 1;
  return {
    calendar: createCalendarApi(
      { fetch: ({ method, url, body, contentType }) => fetch(method, url, body, contentType) },
      { nowMs: () => nowMs, waitMs: (milliseconds) => void (nowMs += milliseconds), random: () => 0 },
    ),
    deleteByHand: (calendarId, eventId) => void fetch('DELETE', eventUrl(calendarId, eventId)),
    renameByHand: (calendarId, eventId, summary) =>
      void fetch('PATCH', eventUrl(calendarId, eventId), JSON.stringify({ summary })),
    inviteByHand(calendarId, eventId, email) {
      const url = eventUrl(calendarId, eventId);
      const { attendees = [] } = JSON.parse(fetch('GET', url).body) as { readonly attendees?: object[] };
      fetch('PATCH', url, JSON.stringify({ attendees: [...attendees, { email }] }));
    },
  };
});
