import type { calendar_v3 } from '@googleapis/calendar';
import type { AccessRole, EventResource, StoredCalendar, StoredEvent } from './calendarState';
import type { EventsAtMoment } from './eventHistory';
import { instantOf } from './eventTimes';
import { makeEtag } from './eventWriting';
import { matchesProperties } from './extendedProperties';
import { instanceOf, isDeletedInstance, regularInstances } from './instances';
import type { QueryParameters } from './queryParameters';
import { refuse, refuseInvalid } from './refusals';
import { showEvent, showWithoutDetails } from './showEvent';
import { decodeToken, encodeToken } from './tokens';
import { isTimeZone } from './zonedTime';

/** The parameters of events.list that the server takes. */
export const listParameters = [
  'alwaysIncludeEmail',
  'iCalUID',
  'maxAttendees',
  'maxResults',
  'orderBy',
  'pageToken',
  'privateExtendedProperty',
  'q',
  'sharedExtendedProperty',
  'showDeleted',
  'showHiddenInvitations',
  'singleEvents',
  'syncToken',
  'timeMax',
  'timeMin',
  'timeZone',
  'updatedMin',
] as const;

/** Not allowed beside a sync token, as the method page of events.list says. */
const notWithSyncToken = [
  'iCalUID',
  'orderBy',
  'privateExtendedProperty',
  'q',
  'sharedExtendedProperty',
  'timeMin',
  'timeMax',
  'updatedMin',
] as const;

/** May change from page to page. */
const notOfTheQuery = ['fields', 'maxResults', 'pageToken'];

const defaultPageSize = 250;
const maximumPageSize = 2500;

/** How far back updatedMin may lie. Google does not say; four weeks is what callers have seen. */
const updatedMinReachMs = 28 * 86_400_000;

export interface ListRequest {
  readonly calendar: StoredCalendar;
  /** The calendar's events as lists show them at the moment. */
  readonly visible: EventsAtMoment;
  readonly role: AccessRole;
  /** E-mail of who asks. */
  readonly reader: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly parameters: QueryParameters;
}

/** Where an item stands in the list; pages go on after the position of their last item. */
type Position = readonly [number, string];

interface ListItem {
  readonly position: Position;
  readonly resource: calendar_v3.Schema$Event;
}

/** One page of a calendar's events. */
export function listEvents(request: ListRequest): calendar_v3.Schema$Events {
  const { calendar, parameters, visible } = request;
  const syncFrom = readSyncToken(request);
  const page = readPageToken(request);
  const pageSize = Math.min(parameters.count('maxResults') ?? defaultPageSize, maximumPageSize);
  const after = page?.after;
  const rest = findItems(request, syncFrom).filter(
    ({ position }) => after === undefined || comparePositions(position, after) > 0,
  );
  const items = rest.slice(0, pageSize);
  const last = items[items.length - 1];
  // Of the first page, so that what changes while the pages are read comes with the next sync.
  const revision = page?.revision ?? visible.revision;
  const events = [...visible.events.values()];
  const newest = events.reduce((found, event) => (event.revision > found ? event.revision : found), 0);
  return {
    kind: 'calendar#events',
    etag: makeEtag(newest),
    summary: calendar.summary,
    ...(calendar.description === undefined ? {} : { description: calendar.description }),
    updated: events.reduce(
      (found, { resource }) => (resource.updated > found ? resource.updated : found),
      '',
    ),
    timeZone: answerTimeZone(request),
    accessRole: request.role,
    defaultReminders: [],
    ...endOfPage(request, rest.length > items.length ? last?.position : undefined, revision),
    items: items.map(({ resource }) => resource),
  };
}

function endOfPage(
  { calendar, parameters }: ListRequest,
  lastPosition: Position | undefined,
  revision: number,
): Pick<calendar_v3.Schema$Events, 'nextPageToken' | 'nextSyncToken'> {
  if (lastPosition !== undefined) {
    const query = parameters.fingerprint(notOfTheQuery);
    return { nextPageToken: encodeToken({ kind: 'page', query, revision, after: lastPosition }) };
  }
  // A list that was filtered by these cannot be gone on with, so it gets no token; a time range is allowed in Google's guide.
  const isFiltered = notWithSyncToken.some((name) => !name.startsWith('time') && parameters.has(name));
  if (isFiltered) return {};
  return { nextSyncToken: encodeToken({ kind: 'sync', calendarId: calendar.id, revision }) };
}

function readPageToken({ parameters }: ListRequest): { revision: number; after: Position } | undefined {
  const text = parameters.text('pageToken');
  if (text === undefined) return undefined;
  const token = decodeToken(text);
  if (token?.kind !== 'page' || token.query !== parameters.fingerprint(notOfTheQuery)) {
    return refuseInvalid('Invalid page token value.', 'pageToken');
  }
  return token;
}

/** The revision from which on changes are wanted. */
function readSyncToken({ calendar, parameters }: ListRequest): number | undefined {
  const text = parameters.text('syncToken');
  if (text === undefined) return undefined;
  const forbidden = notWithSyncToken.find((name) => parameters.has(name));
  if (forbidden !== undefined) {
    return refuseInvalid('Sync token cannot be used with other query restrictions.', forbidden);
  }
  if (parameters.flag('showDeleted') === false) {
    return refuseInvalid('Sync token cannot be used with showDeleted set to false.', 'showDeleted');
  }
  const token = decodeToken(text);
  const isValid =
    token?.kind === 'sync' &&
    token.calendarId === calendar.id &&
    token.revision >= calendar.syncTokensExpiredAtRevision;
  return isValid ? token.revision : refuse('fullSyncRequired');
}

function findItems(request: ListRequest, syncFrom: number | undefined): ListItem[] {
  const { now, parameters, visible } = request;
  const updatedMin = parameters.instant('updatedMin');
  if (updatedMin !== undefined && updatedMin < now - updatedMinReachMs) return refuse('updatedMinTooLongAgo');
  const showDeleted = parameters.flag('showDeleted') ?? false;
  const wantsDeleted = showDeleted || syncFrom !== undefined || updatedMin !== undefined;
  const privateProperties = parameters.texts('privateExtendedProperty');
  const sharedProperties = parameters.texts('sharedExtendedProperty');
  const iCalUID = parameters.text('iCalUID');
  const words = parameters.text('q')?.toLowerCase().split(/\s+/).filter(Boolean) ?? [];
  const showsInstances = parameters.flag('singleEvents') ?? false;
  const show = itemMaker(request, !showDeleted && updatedMin === undefined);

  const isWanted = ({ revision, resource }: StoredEvent): boolean =>
    (wantsDeleted ||
      resource.status !== 'cancelled' ||
      (!showsInstances && isDeletedInstance(visible.events, resource))) &&
    (syncFrom === undefined || revision > syncFrom) &&
    (updatedMin === undefined || Date.parse(resource.updated) >= updatedMin) &&
    (iCalUID === undefined || resource.iCalUID === iCalUID) &&
    matchesProperties(resource, 'private', privateProperties) &&
    matchesProperties(resource, 'shared', sharedProperties) &&
    containsWords(resource, words);

  return [...visible.events.values()]
    .flatMap((event, index) => (isWanted(event) ? show(event.resource, index) : []))
    .sort((first, second) => comparePositions(first.position, second.position));
}

/** Makes the items of one event: itself, or with singleEvents its instances; none when outside the time range. */
function itemMaker(
  request: ListRequest,
  hidesDeletedDetails: boolean,
): (resource: EventResource, index: number) => ListItem[] {
  const { calendar, parameters, reader, visible } = request;
  const timeZone = answerTimeZone(request);
  const { timeMin, timeMax } = readTimeRange(parameters);
  const singleEvents = parameters.flag('singleEvents') ?? false;
  const orderBy = readOrder(parameters, singleEvents);

  const isInRange = (startMs: number, endMs: number): boolean => endMs > timeMin && startMs < timeMax;

  return (resource, index) => {
    const isRecurring = resource.recurrence !== undefined;
    const instances =
      isRecurring && (singleEvents || timeMin > -Infinity || timeMax < Infinity)
        ? regularInstances(visible.events, resource, calendar.timeZone, timeMax)
        : [
            {
              start: resource.start,
              end: resource.end,
              startMs: instantOf(resource.start, calendar.timeZone),
            },
          ];
    const inRange = instances.filter(({ startMs, end }) =>
      isInRange(startMs, instantOf(end, calendar.timeZone)),
    );

    return (singleEvents ? inRange : inRange.slice(0, 1)).map((instance) => {
      const event = singleEvents && isRecurring ? instanceOf(resource, instance) : resource;
      const position: Position =
        orderBy === 'startTime'
          ? [instance.startMs, event.id]
          : orderBy === 'updated'
            ? [Date.parse(resource.updated), event.id]
            : [index, event.id];
      const isBare = hidesDeletedDetails && event.status === 'cancelled';
      return { position, resource: isBare ? showWithoutDetails(event) : showEvent(event, timeZone, reader) };
    });
  };
}

function readOrder(parameters: QueryParameters, singleEvents: boolean): 'startTime' | 'updated' | undefined {
  const orderBy = parameters.text('orderBy');
  if (orderBy === undefined || orderBy === 'updated') return orderBy;
  if (orderBy !== 'startTime' || !singleEvents) {
    return refuseInvalid('The requested ordering is not available for the particular query.', 'orderBy');
  }
  return orderBy;
}

/** Both bounds are exclusive: `timeMin` for the end of an event, `timeMax` for its start. */
function readTimeRange(parameters: QueryParameters): { timeMin: number; timeMax: number } {
  const timeMin = parameters.instant('timeMin') ?? -Infinity;
  const timeMax = parameters.instant('timeMax') ?? Infinity;
  if (timeMin >= timeMax) return refuse('timeRangeEmpty');
  return { timeMin, timeMax };
}

/** The zone in which an answer writes its times: the caller's choice, or the calendar's. */
export function answerTimeZone({
  calendar,
  parameters,
}: Pick<ListRequest, 'calendar' | 'parameters'>): string {
  const timeZone = parameters.text('timeZone') ?? calendar.timeZone;
  return isTimeZone(timeZone) ? timeZone : refuseInvalid('Invalid Value', 'timeZone');
}

function containsWords(event: EventResource, words: readonly string[]): boolean {
  const people = [event.organizer, ...(event.attendees ?? [])].flatMap((person) => [
    person?.displayName,
    person?.email,
  ]);
  const text = [event.summary, event.description, event.location, ...people].join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
}

function comparePositions(first: Position, second: Position): number {
  if (first[0] !== second[0]) return first[0] - second[0];
  return first[1] < second[1] ? -1 : first[1] > second[1] ? 1 : 0;
}
