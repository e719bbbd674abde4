import * as z from 'zod/mini';
import type { CalendarEvent } from '../calendarEvent';
import type { CalendarProblem, Listing } from '../eventCalendar';
import { eventProperties } from '../eventIdentity';
import { CalendarAnswerError } from './apiError';
import { type ApiContext, apiUrl, exchangePatiently } from './exchange';
import { eventPage, readEvent } from './eventResource';

/** Calendar's own limit for a page of events.list. */
const eventsPerPage = 2500;

/** What we read of a page, and nothing else: whole events are several times as long (parameter `fields`, partial response). */
const fieldsOfPage =
  'summary,timeZone,accessRole,nextPageToken,items(id,etag,status,htmlLink,summary,location,description,start,end,' +
  'recurrence,transparency,colorId,attendees/email,extendedProperties/private)';

/**
 * All of the plan's events, page by page; a page may be short or empty and have a next one. Exactly one constraint goes
 * to the server, because the documents disagree on how several combine; we filter again.
 */
export function listEvents(
  context: ApiContext,
  calendarId: string,
  planId: string,
  timeZone: string,
): Listing | CalendarProblem {
  const events: CalendarEvent[] = [];
  let pageToken: string | undefined;
  for (;;) {
    const query = [
      `maxResults=${eventsPerPage}`,
      `privateExtendedProperty=${encodeURIComponent(`${eventProperties.plan}=${planId}`)}`,
      `timeZone=${encodeURIComponent(timeZone)}`,
      `fields=${encodeURIComponent(fieldsOfPage)}`,
      ...(pageToken === undefined ? [] : [`pageToken=${encodeURIComponent(pageToken)}`]),
    ].join('&');
    const url = `${apiUrl}/calendars/${encodeURIComponent(calendarId)}/events?${query}`;
    const answer = exchangePatiently(context, { method: 'GET', url });
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
