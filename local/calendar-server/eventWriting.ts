import { createHash } from 'node:crypto';
import type { calendar_v3 } from '@googleapis/calendar';
import type { Account } from './access';
import type { CalendarStore, EventResource, SentMail, StoredCalendar, StoredEvent } from './calendarState';
import type { EventContent } from './eventContent';
import { checkEventContent, mergePatch } from './eventContent';
import { checkEventBody } from './eventSchema';
import { areTimesDifferent } from './eventTimes';
import { findExceptions, findInstance } from './instances';
import { expandRecurrence, instanceId } from './recurrence';
import { RequestRefused, refuse, refuseInvalid, refuseUnemulated } from './refusals';

/** Everything that a write needs besides its body. */
export interface EventWrite {
  readonly store: CalendarStore;
  readonly calendar: StoredCalendar;
  readonly account: Account;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly schemaPath: string;
  readonly sendUpdates: SentMail['sendUpdates'] | 'none';
  /** Of the header If-Match. */
  readonly ifMatch: string | undefined;
}

/** Adds an event. 409 when the id is taken, also by a cancelled event. */
export function insertEvent(write: EventWrite, body: object): EventResource {
  const checked = checkEventBody(body, write.schemaPath);
  const { id, iCalUID } = checked;
  // Google refuses the two together with this very message, as callers have reported.
  if (id && (iCalUID || !/^[a-v0-9]{5,1024}$/.test(id))) refuseInvalid('Invalid resource id value.');
  if (id && write.calendar.events.has(id)) refuse('duplicate');
  const content = checkEventContent(checked, write.calendar.timeZone);
  if (content.status === 'cancelled') refuseInvalid('Invalid Value');
  const eventId = id || makeEventId(write);
  const { account, calendar } = write;
  return storeEvent(write, 'insert', content, {
    id: eventId,
    iCalUID: iCalUID || `${eventId}@google.com`,
    created: new Date(Math.floor(write.now / 1000) * 1000).toISOString(),
    creator: { email: account.email, ...(calendar.primaryOf === account.email ? { self: true } : {}) },
    organizer: { email: calendar.id, displayName: calendar.summary, self: true },
    sequence: checked.sequence ?? 0,
  });
}

/** Replaces the whole event: what the body leaves out is gone. */
export function updateEvent(write: EventWrite, eventId: string, body: object): EventResource {
  const { resource } = findEvent(write.calendar, eventId);
  requireMatch(resource, write.ifMatch);
  return changeEvent(write, 'update', resource, checkEventBody(body, write.schemaPath));
}

/** Changes the fields that the body names. */
export function patchEvent(write: EventWrite, eventId: string, body: object): EventResource {
  const { resource } = findEvent(write.calendar, eventId);
  requireMatch(resource, write.ifMatch);
  const patch = checkEventBody(body, write.schemaPath);
  const merged = checkEventBody(mergePatch(resource, body), write.schemaPath);
  const { status, sequence, ...rest } = merged;
  return changeEvent(write, 'patch', resource, {
    ...rest,
    ...(resource.status === 'cancelled' && patch.status === undefined
      ? {}
      : { status: status ?? 'confirmed' }),
    sequence: patch.sequence ?? sequence ?? resource.sequence,
  });
}

/**
 * Cancels the event; it stays in the calendar as a cancelled one, and so do the exceptions of a recurring event. 410
 * when it is cancelled already.
 */
export function deleteEvent(write: EventWrite, eventId: string): void {
  const { resource } = findEvent(write.calendar, eventId);
  if (resource.status === 'cancelled') refuse('deleted');
  requireMatch(resource, write.ifMatch);
  cancelEvent(write, resource, write.sendUpdates);
  if (resource.recurrence !== undefined) cancelExceptions(write, eventId, () => true);
}

/** The event or instance, cancelled ones included; 404 when there never was one. */
export function findEvent(calendar: StoredCalendar, eventId: string): StoredEvent {
  return calendar.events.get(eventId) ?? findInstance(calendar, eventId) ?? refuse('notFound');
}

function cancelEvent(
  write: EventWrite,
  resource: EventResource,
  sendUpdates: EventWrite['sendUpdates'],
): void {
  storeEvent(
    { ...write, sendUpdates },
    'delete',
    { ...resource, status: 'cancelled' },
    { ...serverFieldsOf(resource), sequence: resource.sequence + 1 },
  );
}

/** Without mail of their own: guests are told about the whole event. */
function cancelExceptions(
  write: EventWrite,
  masterId: string,
  isGone: (exception: EventResource) => boolean,
): void {
  for (const exception of findExceptions(write.calendar, masterId)) {
    if (exception.status !== 'cancelled' && isGone(exception)) cancelEvent(write, exception, 'none');
  }
}

type ServerFields = Pick<EventResource, 'id' | 'iCalUID' | 'created' | 'sequence' | 'originalStartTime'> &
  Pick<calendar_v3.Schema$Event, 'creator' | 'organizer' | 'recurringEventId'>;

function serverFieldsOf(resource: EventResource): ServerFields {
  const { id, iCalUID, created, creator, organizer, sequence, recurringEventId, originalStartTime } =
    resource;
  return {
    ...(recurringEventId === undefined ? {} : { recurringEventId }),
    ...(originalStartTime === undefined ? {} : { originalStartTime }),
    id,
    iCalUID,
    created,
    sequence,
    ...(creator === undefined ? {} : { creator }),
    ...(organizer === undefined ? {} : { organizer }),
  };
}

function changeEvent(
  write: EventWrite,
  occasion: 'update' | 'patch',
  before: EventResource,
  body: calendar_v3.Schema$Event,
): EventResource {
  if (body.id && body.id !== before.id) refuseInvalid('Invalid resource id value.');
  if (body.iCalUID && body.iCalUID !== before.iCalUID) refuseInvalid('Invalid Value');
  if ((body.sequence ?? before.sequence) < before.sequence) {
    refuseInvalid(
      'Invalid sequence value. The specified sequence number is below the current sequence number of the resource. Re-fetch the resource and use its sequence number on the following request.',
    );
  }
  // A cancelled event comes back only when the caller says so; callers who did not have reported this 403.
  if (before.status === 'cancelled' && (body.status ?? 'cancelled') === 'cancelled') {
    throw new RequestRefused({ code: 403, domain: 'global', reason: 'forbidden', message: 'Forbidden' });
  }
  const { source: _, ...content } = checkEventContent(body, write.calendar.timeZone);
  if (before.recurringEventId && content.recurrence !== undefined) {
    refuseUnemulated('a rule for one instance of a recurring event');
  }
  // Only the creator sees the source and only the creator changes it.
  const source = before.creator?.email === write.account.email ? body.source : before.source;
  const isMoved = areTimesDifferent(before, content);
  const isRevised =
    isMoved ||
    before.status !== content.status ||
    JSON.stringify(before.recurrence) !== JSON.stringify(content.recurrence);
  const sequence = Math.max(body.sequence ?? 0, before.sequence) + (isRevised ? 1 : 0);
  const changed = storeEvent(
    write,
    occasion,
    { ...content, ...(source === undefined ? {} : { source }) },
    { ...serverFieldsOf(before), sequence },
  );
  if (isRevised && before.recurrence !== undefined) cancelStrayExceptions(write, changed);
  return changed;
}

/** Cancels the exceptions of instances that a new rule or a new time does not have; Google does not say what it does. */
function cancelStrayExceptions(write: EventWrite, master: EventResource): void {
  const { timeZone } = write.calendar;
  const instances = master.recurrence === undefined ? [] : expandRecurrence(master, timeZone);
  const ids = new Set(instances.map((instance) => instanceId(master.id, instance)));
  cancelExceptions(write, master.id, ({ id }) => !ids.has(id));
}

function storeEvent(
  write: EventWrite,
  occasion: SentMail['occasion'],
  content: EventContent,
  serverFields: ServerFields,
): EventResource {
  const { store, calendar, now, sendUpdates } = write;
  const revision = store.nextRevision();
  const resource: EventResource = {
    ...content,
    ...serverFields,
    kind: 'calendar#event',
    etag: makeEtag(revision),
    updated: new Date(now).toISOString(),
    htmlLink: makeHtmlLink(serverFields.id, calendar.id),
  };
  checkEventBody(resource, write.schemaPath);
  store.writeEvent(calendar, { revision, resource }, now);
  const recipients = (resource.attendees ?? []).flatMap(({ email }) => (email ? [email] : []));
  if (sendUpdates !== 'none' && recipients.length > 0) {
    store.sentMail.push({ calendarId: calendar.id, eventId: resource.id, occasion, sendUpdates, recipients });
  }
  return resource;
}

function requireMatch(resource: EventResource, ifMatch: string | undefined): void {
  if (ifMatch === undefined || ifMatch.trim() === '*') return;
  const etags = ifMatch.split(',').map((etag) => etag.trim());
  if (!etags.includes(resource.etag)) refuse('conditionNotMet');
}

/** Quoted, as the header needs it; different after every write. */
export function makeEtag(revision: number): string {
  return `"3${String(revision).padStart(15, '0')}"`;
}

/** Lower-case base32hex of a hash: unlike any other for each write of this server. */
export function makeOpaqueId(seed: string, length: number): string {
  const digits = createHash('sha256').update(seed).digest();
  return Array.from({ length }, (_, index) => ((digits[index % 32] ?? 0) & 31).toString(32)).join('');
}

function makeEventId({ store, calendar }: EventWrite): string {
  return makeOpaqueId(`event ${calendar.id} ${store.revision}`, 26);
}

function makeHtmlLink(eventId: string, calendarId: string): string {
  const eid = Buffer.from(`${eventId} ${calendarId}`).toString('base64').replace(/=+$/, '');
  return `https://www.google.com/calendar/event?eid=${eid}`;
}
