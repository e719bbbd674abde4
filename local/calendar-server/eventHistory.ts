import type { StoredCalendar, StoredEvent } from './calendarState';

/** The events of a calendar at one moment. */
export interface EventsAtMoment {
  readonly events: ReadonlyMap<string, StoredEvent>;
  /** Of the server's last write that they show. */
  readonly revision: number;
}

interface PastWrite {
  readonly calendarId: string;
  readonly eventId: string;
  readonly atMs: number;
  readonly revision: number;
  /** Undefined when the write made the event. */
  readonly before: StoredEvent | undefined;
}

/** What events were before their latest writes, kept only for as long as a late list can still show it. */
export class EventHistory {
  /** Oldest first. */
  #writes: PastWrite[] = [];

  /** `delayMs` tells by how many milliseconds lists are late at the moment. */
  constructor(private readonly delayMs: () => number) {}

  /** Notes a write before it is done. */
  note(calendar: StoredCalendar, eventId: string, revision: number, nowMs: number): void {
    if (!this.#forget(nowMs)) return;
    const before = calendar.events.get(eventId);
    this.#writes.push({ calendarId: calendar.id, eventId, atMs: nowMs, revision, before });
  }

  /** What a list of the calendar shows now: the state of so long ago, with the etags of then. */
  visibleEvents(calendar: StoredCalendar, lastRevision: number, nowMs: number): EventsAtMoment {
    this.#forget(nowMs);
    const hidden = this.#writes.filter(({ calendarId }) => calendarId === calendar.id);
    const [oldest] = hidden;
    if (oldest === undefined) return { events: calendar.events, revision: lastRevision };
    const events = new Map(calendar.events);
    for (const { eventId, before } of hidden.reverse()) {
      if (before === undefined) events.delete(eventId);
      else events.set(eventId, before);
    }
    // A sync token of this list has to bring the hidden writes, so it counts from before the first of them.
    return { events, revision: oldest.revision - 1 };
  }

  /** Drops what lists show by now; false when lists are not late at all. */
  #forget(nowMs: number): boolean {
    const delayMs = this.delayMs();
    const isShown = ({ atMs }: PastWrite): boolean => delayMs <= 0 || atMs <= nowMs - delayMs;
    const [oldest] = this.#writes;
    if (oldest !== undefined && isShown(oldest))
      this.#writes = this.#writes.filter((write) => !isShown(write));
    return delayMs > 0;
  }
}
