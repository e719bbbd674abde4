import * as z from 'zod/mini';
import type { CalendarEvent } from '../calendarEvent';
import type { Clock } from '../clock';
import type { CalendarProblem, EventCalendar, Listing, WriteReport } from '../eventCalendar';
import { eventProperties } from '../eventIdentity';
import { CalendarAnswerError, problemOf, readApiError } from './apiError';
import { eventPage, readEvent } from './eventResource';
import { type Http, type HttpRequest, type HttpResponse, HttpUnreachableError } from './http';
import { waitBeforeRetry } from './retry';
import { writeEvents } from './writeEvents';

const apiUrl = 'https://www.googleapis.com/calendar/v3';

/** Calendar's own limit for a page of events.list. */
const eventsPerPage = 2500;

/** The plan's calendar over Calendar API v3. */
export function createCalendarApi(http: Http, clock: Clock): EventCalendar {
  return {
    list(calendarId, planId, timeZone) {
      return listEvents({ http, clock, calendarId, planId, timeZone });
    },
    write(calendarId, planId, writes, deadlineMs): WriteReport {
      return writeEvents({ http, clock, calendarId, planId, deadlineMs }, writes);
    },
    makeCalendar(name, timeZone) {
      const request: HttpRequest = {
        method: 'POST',
        url: `${apiUrl}/calendars`,
        contentType: 'application/json; charset=UTF-8',
        body: JSON.stringify({ summary: name, timeZone }),
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

interface ListRequest {
  readonly http: Http;
  readonly clock: Clock;
  readonly calendarId: string;
  readonly planId: string;
  readonly timeZone: string;
}

/** Exactly one constraint goes to the server, because the documents disagree on how several combine; we filter again. */
function listEvents(request: ListRequest): Listing | CalendarProblem {
  const { calendarId, planId, timeZone } = request;
  const events: CalendarEvent[] = [];
  let pageToken: string | undefined;
  for (;;) {
    const query = [
      `maxResults=${eventsPerPage}`,
      `privateExtendedProperty=${encodeURIComponent(`${eventProperties.plan}=${planId}`)}`,
      `timeZone=${encodeURIComponent(timeZone)}`,
      ...(pageToken === undefined ? [] : [`pageToken=${encodeURIComponent(pageToken)}`]),
    ].join('&');
    const url = `${apiUrl}/calendars/${encodeURIComponent(calendarId)}/events?${query}`;
    const answer = exchangePatiently(request.http, request.clock, { method: 'GET', url });
    if ('problem' in answer) return answer;
    const page = z.safeParse(eventPage(), JSON.parse(answer.body));
    if (!page.success) throw new CalendarAnswerError('The answer to events.list is not a page of events.');
    for (const resource of page.data.items ?? []) {
      const event = readEvent(resource, planId, timeZone);
      if (event) events.push(event);
    }
    pageToken = page.data.nextPageToken;
    if (pageToken === undefined) {
      const role = page.data.accessRole ?? '';
      return {
        ok: true,
        calendarName: page.data.summary ?? '',
        timeZone: page.data.timeZone ?? '',
        mayWrite: role === 'owner' || role.startsWith('writer'),
        events,
      };
    }
  }
}

const readingAttempts = 4;

function exchangePatiently(http: Http, clock: Clock, request: HttpRequest): HttpResponse | CalendarProblem {
  for (let attempt = 1; ; attempt += 1) {
    const answer = exchange(http, request);
    if (!('problem' in answer) || answer.problem !== 'unreachable' || attempt === readingAttempts)
      return answer;
    waitBeforeRetry(clock, attempt);
  }
}

function exchange(http: Http, request: HttpRequest): HttpResponse | CalendarProblem {
  try {
    const response = http.fetch(request);
    return response.status < 300 ? response : problemOf(readApiError(response));
  } catch (error) {
    if (error instanceof HttpUnreachableError)
      return { ok: false, problem: 'unreachable', detail: String(error.reason) };
    throw error;
  }
}
