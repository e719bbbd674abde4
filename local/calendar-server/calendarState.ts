import type { calendar_v3 } from '@googleapis/calendar';
import type { EventsAtMoment } from './eventHistory';
import { EventHistory } from './eventHistory';

/** A right on a calendar, in Google's words. */
export type AccessRole = 'owner' | 'writer' | 'reader';

/**
 * An event as stored. Times are in the zone of the event; whoever asks gets them in the zone of the answer. A field
 * that is not set is absent, never null or empty.
 */
export interface EventResource extends calendar_v3.Schema$Event {
  id: string;
  etag: string;
  iCalUID: string;
  status: 'confirmed' | 'tentative' | 'cancelled';
  /** RFC 3339 in UTC, in whole seconds. */
  created: string;
  /** RFC 3339 in UTC, in milliseconds. */
  updated: string;
  sequence: number;
  start: EventTime;
  end: EventTime;
  /** With `recurringEventId`: an exception, one instance of a recurring event that was changed or deleted by itself. */
  originalStartTime?: EventTime;
}

/** A day, or a moment with its zone. */
export type EventTime = EventDay | EventMoment;

export interface EventDay {
  date: string;
  timeZone?: string;
}

export interface EventMoment {
  /** RFC 3339 with the offset of `timeZone`, in whole seconds. */
  dateTime: string;
  timeZone: string;
}

export interface StoredEvent {
  /** Of the server's revision counter at the last write. */
  revision: number;
  resource: EventResource;
}

export interface StoredCalendar {
  id: string;
  etag: string;
  summary: string;
  description?: string;
  location?: string;
  timeZone: string;
  /** Whether it was made through the API, as the scope calendar.app.created asks. */
  createdByApplication: boolean;
  /** The e-mail of the account whose main calendar this is. */
  primaryOf?: string;
  /** Rights by e-mail. */
  access: Record<string, AccessRole>;
  /** E-mails of those who added it to their list by hand; who owns it has it there anyway. */
  listedBy?: string[];
  /** In the order of creation; cancelled events stay. */
  events: Map<string, StoredEvent>;
  /** Sync tokens up to this revision are no longer taken. */
  syncTokensExpiredAtRevision: number;
}

/** A mail that Google would have sent to guests. */
export interface SentMail {
  readonly calendarId: string;
  readonly eventId: string;
  readonly occasion: 'insert' | 'update' | 'patch' | 'delete';
  readonly sendUpdates: 'all' | 'externalOnly';
  readonly recipients: readonly string[];
}

/** Everything the server holds, as plain JSON. */
export interface CalendarServerState {
  readonly revision: number;
  readonly calendars: readonly (Omit<StoredCalendar, 'events'> & {
    readonly events: readonly StoredEvent[];
  })[];
  readonly sentMail: readonly SentMail[];
}

/** The server's memory: calendars by id, and the counter that orders all writes. */
export class CalendarStore {
  readonly calendars = new Map<string, StoredCalendar>();
  readonly sentMail: SentMail[] = [];
  readonly #history: EventHistory;
  #revision = 0;

  /** `listDelayMs` tells by how many milliseconds lists are late at the moment. */
  constructor(state?: CalendarServerState, listDelayMs: () => number = () => 0) {
    this.#history = new EventHistory(listDelayMs);
    if (state === undefined) return;
    const copy = structuredClone(state);
    this.#revision = copy.revision;
    for (const mail of copy.sentMail) this.sentMail.push(mail);
    for (const { events, ...calendar } of copy.calendars) {
      this.calendars.set(calendar.id, {
        ...calendar,
        events: new Map(events.map((event) => [event.resource.id, event])),
      });
    }
  }

  /** Of the last write; 0 before the first. */
  get revision(): number {
    return this.#revision;
  }

  /** Counts one more write. */
  nextRevision(): number {
    this.#revision += 1;
    return this.#revision;
  }

  /** Puts an event into a calendar under a revision that nextRevision gave for it. */
  writeEvent(calendar: StoredCalendar, event: StoredEvent, nowMs: number): void {
    this.#history.note(calendar, event.resource.id, event.revision, nowMs);
    calendar.events.set(event.resource.id, event);
  }

  /** The events that a list shows, which may be those of a while ago. */
  visibleEvents(calendar: StoredCalendar, nowMs: number): EventsAtMoment {
    return this.#history.visibleEvents(calendar, this.#revision, nowMs);
  }

  exportState(): CalendarServerState {
    const calendars = [...this.calendars.values()].map(({ events, ...calendar }) => ({
      ...calendar,
      events: [...events.values()],
    }));
    return structuredClone({ revision: this.#revision, calendars, sentMail: this.sentMail });
  }
}
