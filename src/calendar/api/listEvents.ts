import * as z from 'zod/mini';
import type { CalendarEvent } from '../calendarEvent';
import type { CalendarProblem, Listing } from '../eventCalendar';
import { eventProperties } from '../eventIdentity';
import { CalendarAnswerError } from './apiError';
import { type ApiContext, apiUrl, exchangePatiently } from './exchange';
import { eventPage, type EventPage, type EventResource, readEvent } from './eventResource';

/** Calendar's own limit for a page of events.list. */
const eventsPerPage = 2500;

/** What we read of a page, and nothing else: whole events are several times as long (parameter `fields`, partial response). */
const fieldsOfPage =
  'summary,timeZone,accessRole,nextPageToken,items(id,etag,status,htmlLink,summary,location,description,start,end,' +
  'recurrence,transparency,colorId,attendees/email,extendedProperties/private)';

/** In so many zones besides the plan's its events are looked at; people do not use more in one plan. */
const mostOtherZones = 3;

/**
 * All of the plan's events, times in `timeZone`. They are asked for in the calendar's own zone first: an answer in a
 * zone that was asked for names that one and keeps silent about the calendar's (parameter `timeZone` of events.list).
 * Only where it is not the plan's they are asked for again. Events that were made in a third zone are listed once more
 * in theirs, so that a spreadsheet whose zone was changed does not take its own events for moved ones.
 */
export function listEvents(
  context: ApiContext,
  calendarId: string,
  planId: string,
  timeZone: string,
): Listing | CalendarProblem {
  const pagesIn = (zone: string | undefined) => readPages(context, calendarId, planId, zone);
  const first = pagesIn(undefined);
  if ('problem' in first) return first;
  const { last } = first;
  const calendarTimeZone = last.timeZone ?? timeZone;
  const inPlanZone = calendarTimeZone === timeZone ? first : pagesIn(timeZone);
  if ('problem' in inPlanZone) return inPlanZone;
  const { resources } = inPlanZone;
  const ownTimes = new Map<string, CalendarEvent>();
  for (const zone of otherZones(resources, timeZone)) {
    const again = zone === calendarTimeZone ? first : pagesIn(zone);
    if ('problem' in again) return again;
    for (const resource of again.resources) {
      const event = zoneOf(resource) === zone ? readEvent(resource, planId, zone) : undefined;
      if (event) ownTimes.set(event.id, event);
    }
  }
  const role = last.accessRole ?? '';
  return {
    ok: true,
    calendarName: last.summary ?? '',
    timeZone: calendarTimeZone,
    mayWrite: role === 'owner' || role.startsWith('writer'),
    events: resources.flatMap((resource) => {
      const event = readEvent(resource, planId, timeZone);
      const own = event && ownTimes.get(event.id);
      if (!event) return [];
      return own ? [{ ...event, ownTimes: own }] : [event];
    }),
  };
}

function otherZones(resources: readonly EventResource[], timeZone: string): readonly string[] {
  const zones = new Set(resources.map(zoneOf));
  return [...zones]
    .filter((zone) => zone !== undefined && zone !== timeZone)
    .slice(0, mostOtherZones) as string[];
}

/** The zone that the event itself has; none for whole days. */
function zoneOf({ start }: EventResource): string | undefined {
  return start?.dateTime === undefined ? undefined : start.timeZone;
}

/**
 * Page by page; a page may be short or empty and have a next one. Exactly one constraint goes to the server, because
 * the documents disagree on how several combine; we filter again.
 */
function readPages(
  context: ApiContext,
  calendarId: string,
  planId: string,
  timeZone: string | undefined,
): { readonly last: EventPage; readonly resources: readonly EventResource[] } | CalendarProblem {
  const resources: EventResource[] = [];
  let pageToken: string | undefined;
  for (;;) {
    const query = [
      `maxResults=${eventsPerPage}`,
      `privateExtendedProperty=${encodeURIComponent(`${eventProperties.plan}=${planId}`)}`,
      ...(timeZone === undefined ? [] : [`timeZone=${encodeURIComponent(timeZone)}`]),
      `fields=${encodeURIComponent(fieldsOfPage)}`,
      ...(pageToken === undefined ? [] : [`pageToken=${encodeURIComponent(pageToken)}`]),
    ].join('&');
    const url = `${apiUrl}/calendars/${encodeURIComponent(calendarId)}/events?${query}`;
    const answer = exchangePatiently(context, { method: 'GET', url });
    if ('problem' in answer) return answer;
    const page = z.safeParse(eventPage(), JSON.parse(answer.body));
    if (!page.success) throw new CalendarAnswerError('The answer to events.list is not a page of events.');
    for (const resource of page.data.items ?? []) resources.push(resource);
    pageToken = page.data.nextPageToken;
    if (pageToken === undefined) return { last: page.data, resources };
  }
}
