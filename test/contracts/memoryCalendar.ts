import type { CalendarEvent, EventDraft } from '../../src/calendar/calendarEvent';
import type { EventCalendar, EventWrite, WriteResult } from '../../src/calendar/eventCalendar';
import { eventFields, guestDigest } from '../../src/calendar/eventFields';
import type { CalendarBench } from './eventCalendarContract';

interface KeptEvent {
  readonly planId: string;
  readonly event: CalendarEvent;
  readonly isLive: boolean;
}

interface KeptCalendar {
  readonly name: string;
  readonly timeZone: string;
  readonly description: string;
  readonly events: Map<string, KeptEvent>;
}

const nowMs = 1;

/** The port EventCalendar in a few lines: what the contract asks, and nothing of HTTP. */
export function createMemoryCalendar(): CalendarBench {
  const calendars = new Map<string, KeptCalendar>();
  let revision = 0;
  const nextEtag = () => `"${(revision += 1)}"`;

  const writeOne = ({ events }: KeptCalendar, planId: string, write: EventWrite): WriteResult => {
    const present = events.get(write.eventId);
    const done: WriteResult = { outcome: 'done', htmlLink: `https://calendar.example/${write.eventId}` };
    if (write.kind === 'remove') {
      if (!present?.isLive) return { outcome: 'done', htmlLink: '' };
      if (present.event.etag !== write.etag) return { outcome: 'changed-meanwhile' };
      events.set(write.eventId, { ...present, isLive: false });
      return { outcome: 'done', htmlLink: '' };
    }
    const mark = present?.event.writtenFingerprint ?? '';
    const isOurWork = write.kind === 'update' ? mark === write.written : mark.split('@')[0] === write.written;
    if (present?.isLive && isOurWork) return done;
    const isCurrent =
      write.kind === 'update' && present?.isLive === true && present.event.etag === write.etag;
    if (write.kind === 'update' ? !isCurrent : present?.isLive) return { outcome: 'changed-meanwhile' };
    const event: CalendarEvent = {
      ...(write.kind === 'update' && present ? updated(present.event, write) : whole(write.draft, present)),
      id: write.eventId,
      etag: nextEtag(),
      htmlLink: done.htmlLink,
      rowId: write.rowId,
      writtenFingerprint: write.written,
    };
    events.set(write.eventId, { planId, event, isLive: true });
    return done;
  };

  const liveEvents = (calendarId: string, planId: string): readonly CalendarEvent[] => {
    const kept = [...(calendars.get(calendarId)?.events.values() ?? [])];
    return kept.filter((one) => one.isLive && one.planId === planId).map(({ event }) => event);
  };

  const calendar: EventCalendar = {
    makeCalendar(name, timeZone, description) {
      const calendarId = `calendar-${calendars.size + 1}`;
      calendars.set(calendarId, { name, timeZone, description, events: new Map() });
      return { ok: true, calendarId };
    },
    listCalendars: () => ({
      ok: true,
      calendars: [...calendars].map(([calendarId, { name, description }]) => ({
        calendarId,
        name,
        description,
      })),
    }),
    list(calendarId, planId) {
      const kept = calendars.get(calendarId);
      if (!kept) return { ok: false, problem: 'gone', detail: calendarId };
      const { name, timeZone } = kept;
      return {
        ok: true,
        calendarName: name,
        timeZone,
        mayWrite: true,
        events: liveEvents(calendarId, planId),
      };
    },
    look: (calendarId, planId, _, eventIds) => ({
      ok: true,
      events: liveEvents(calendarId, planId).filter(({ id }) => eventIds.includes(id)),
    }),
    write({ calendarId, planId, writes, endBeforeMs, spent }) {
      const kept = calendars.get(calendarId);
      if (!kept) return { results: [], stopped: { ok: false, problem: 'gone', detail: calendarId }, spent };
      if (endBeforeMs <= nowMs)
        return { results: [], stopped: { ok: false, problem: 'unreachable', detail: 'late' }, spent };
      return { results: writes.map((write) => writeOne(kept, planId, write)), spent };
    },
  };

  const change = (calendarId: string, eventId: string, edit: (kept: KeptEvent) => KeptEvent) => {
    const events = calendars.get(calendarId)?.events;
    const kept = events?.get(eventId);
    if (events && kept) events.set(eventId, edit(kept));
  };
  const edit = (calendarId: string, eventId: string, of: (event: CalendarEvent) => Partial<CalendarEvent>) =>
    change(calendarId, eventId, (kept) => ({
      ...kept,
      event: { ...kept.event, ...of(kept.event), etag: nextEtag() },
    }));
  return {
    calendar,
    deleteByHand: (calendarId, eventId) =>
      change(calendarId, eventId, (kept) => ({ ...kept, isLive: false })),
    renameByHand: (calendarId, eventId, summary) => edit(calendarId, eventId, () => ({ summary })),
    inviteByHand: (calendarId, eventId, email) =>
      edit(calendarId, eventId, ({ guests }) => ({ guests: [...guests, email] })),
  };
}

type Content = Omit<CalendarEvent, 'id' | 'etag' | 'htmlLink' | 'rowId' | 'writtenFingerprint'>;

/** A deleted event that comes back keeps whom people had invited. */
function whole(draft: EventDraft, present: KeptEvent | undefined): Content {
  const { guests = [], invited = [] } = present?.event ?? {};
  return { ...draft, ...guestsAfter(draft.guests, { guests, invited }) };
}

function updated(
  event: CalendarEvent,
  { draft, fields, description }: Extract<EventWrite, { readonly kind: 'update' }>,
): Content {
  const fieldsOf = { when: ['start', 'end', 'recurrence'] as const };
  const names = eventFields
    .filter((field) => fields.includes(field) && field !== 'guests')
    .flatMap((field): readonly string[] => (field === 'when' ? fieldsOf.when : [field]));
  return {
    ...event,
    ...Object.fromEntries(Object.entries(draft).filter(([name]) => names.includes(name))),
    ...(fields.includes('description') && { description: description ?? draft.description }),
    ...(fields.includes('guests') && guestsAfter(draft.guests, event)),
  };
}

function guestsAfter(
  wanted: readonly string[] = [],
  { guests, invited }: Pick<CalendarEvent, 'guests' | 'invited'>,
): Pick<CalendarEvent, 'guests' | 'invited'> {
  const isOurs = (email: string) => invited.includes(guestDigest(email));
  const kept = guests.filter((email) => wanted.includes(email) || !isOurs(email));
  const added = wanted.filter((email) => !guests.includes(email));
  return {
    guests: [...kept, ...added],
    invited: wanted.filter((email) => added.includes(email) || isOurs(email)).map(guestDigest),
  };
}
