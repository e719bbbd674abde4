import type { CalendarEvent } from '../../src/calendar/calendarEvent';
import { fingerprintOf } from '../../src/calendar/calendarEvent';
import type { EventCalendar, EventWrite, WriteResult } from '../../src/calendar/eventCalendar';
import type { CalendarBench } from './eventCalendarContract';

interface KeptEvent {
  readonly planId: string;
  readonly event: CalendarEvent;
  readonly isLive: boolean;
}

interface KeptCalendar {
  readonly name: string;
  readonly timeZone: string;
  readonly events: Map<string, KeptEvent>;
}

/** The port EventCalendar in a few lines: what the contract asks, and nothing of HTTP. */
export function createMemoryCalendar(): CalendarBench {
  const calendars = new Map<string, KeptCalendar>();
  let revision = 0;
  const nextEtag = () => `"${(revision += 1)}"`;

  const writeOne = (calendar: KeptCalendar, planId: string, write: EventWrite): WriteResult => {
    const present = calendar.events.get(write.eventId);
    const done: WriteResult = { outcome: 'done', htmlLink: `https://calendar.example/${write.eventId}` };
    if (write.kind === 'remove') {
      if (!present?.isLive) return { outcome: 'done', htmlLink: '' };
      if (present.event.etag !== write.etag) return { outcome: 'changed-meanwhile' };
      calendar.events.set(write.eventId, { ...present, isLive: false });
      return { outcome: 'done', htmlLink: '' };
    }
    const isOurWork = present?.isLive === true && present.event.writtenFingerprint === write.fingerprint;
    const isCurrent = write.kind === 'update' && present?.event.etag === write.etag;
    if (isOurWork && !isCurrent) return done;
    if (present?.isLive && !isCurrent) return { outcome: 'changed-meanwhile' };
    const event: CalendarEvent = {
      ...write.draft,
      id: write.eventId,
      etag: nextEtag(),
      htmlLink: done.htmlLink,
      rowId: write.rowId,
      writtenFingerprint: fingerprintOf(write.draft),
    };
    calendar.events.set(write.eventId, { planId, event, isLive: true });
    return done;
  };

  const calendar: EventCalendar = {
    makeCalendar(name, timeZone) {
      const calendarId = `calendar-${calendars.size + 1}`;
      calendars.set(calendarId, { name, timeZone, events: new Map() });
      return { ok: true, calendarId };
    },
    list(calendarId, planId) {
      const kept = calendars.get(calendarId);
      if (!kept) return { ok: false, problem: 'gone', detail: calendarId };
      const events = [...kept.events.values()].filter((one) => one.isLive && one.planId === planId);
      return {
        ok: true,
        calendarName: kept.name,
        timeZone: kept.timeZone,
        mayWrite: true,
        events: events.map(({ event }) => event),
      };
    },
    write(calendarId, planId, writes, deadlineMs) {
      const kept = calendars.get(calendarId);
      if (!kept) return { results: [], stopped: { ok: false, problem: 'gone', detail: calendarId } };
      return { results: deadlineMs <= 0 ? [] : writes.map((write) => writeOne(kept, planId, write)) };
    },
  };

  const change = (calendarId: string, eventId: string, edit: (kept: KeptEvent) => KeptEvent) => {
    const events = calendars.get(calendarId)?.events;
    const kept = events?.get(eventId);
    if (events && kept) events.set(eventId, edit(kept));
  };
  return {
    calendar,
    deleteByHand: (calendarId, eventId) =>
      change(calendarId, eventId, (kept) => ({ ...kept, isLive: false })),
    renameByHand: (calendarId, eventId, summary) =>
      change(calendarId, eventId, (kept) => ({
        ...kept,
        event: { ...kept.event, summary, etag: nextEtag() },
      })),
  };
}
