import * as z from 'zod/mini';
import type { Clock } from '../clock';
import type { EventCalendar } from '../eventCalendar';
import { CalendarAnswerError } from './apiError';
import { apiUrl, exchange } from './exchange';
import type { Http, HttpRequest } from './http';
import { listCalendars } from './listCalendars';
import { listEvents } from './listEvents';
import { lookAtEvents } from './lookAtEvents';
import { writeEvents } from './writeEvents';

/** The plan's calendar over Calendar API v3. */
export function createCalendarApi(http: Http, clock: Clock): EventCalendar {
  return {
    list: (calendarId, planId, timeZone) => listEvents({ http, clock }, calendarId, planId, timeZone),
    look: (calendarId, planId, timeZone, eventIds) =>
      lookAtEvents({ http, clock }, { calendarId, planId, timeZone, eventIds }),
    write: (request) => writeEvents(http, clock, request),
    listCalendars: () => listCalendars({ http, clock }),
    makeCalendar(name, timeZone, description) {
      const request: HttpRequest = {
        method: 'POST',
        url: `${apiUrl}/calendars`,
        contentType: 'application/json; charset=UTF-8',
        body: JSON.stringify({ summary: name, timeZone, description }),
      };
      // Asked once only: a lost answer may have made the calendar, and a second one would be a double.
      const answer = exchange(http, request);
      if ('problem' in answer) return answer;
      const made = z.safeParse(z.object({ id: z.string() }), JSON.parse(answer.body));
      if (!made.success) throw new CalendarAnswerError('The answer to calendars.insert has no id.');
      return { ok: true, calendarId: made.data.id };
    },
  };
}
