import {
  CalendarServer,
  type FaultHook,
  ResponseLostError,
} from '../../../local/calendar-server/calendarServer';
import type { EventResource } from '../../../local/calendar-server/calendarServer';
import { createCalendarApi } from '../../../src/calendar/api/calendarApi';
import { HttpUnreachableError } from '../../../src/calendar/api/http';
import type { EventDraft } from '../../../src/calendar/calendarEvent';
import type { EventWrite, WriteRequest } from '../../../src/calendar/eventCalendar';
import { eventFields } from '../../../src/calendar/eventFields';
import { eventIdOf } from '../../../src/calendar/eventIdentity';
import { addition, draft, planId } from '../eventBuilders';

export const zone = 'Europe/Moscow';

/** One call that reached the server, alone or as a part of a batch. */
export interface LoggedCall {
  readonly atMs: number;
  readonly method: string;
  readonly url: string;
  readonly body: string;
}

/** The plan's calendar over the local Calendar server, with a clock that only waits. */
export class FaultyCalendar {
  readonly server: CalendarServer;
  readonly calendarId: string;
  readonly waitsMs: number[] = [];
  /** Calls since the last time that faults were set; a batch is one, and each of its parts another. */
  calls: LoggedCall[] = [];
  nowMs = 0;
  private faults: FaultHook = () => undefined;
  readonly calendar;

  constructor() {
    this.server = new CalendarServer({
      now: () => Date.UTC(2026, 8 /* September */, 1) + this.nowMs,
      account: {
        email: 'teacher@school.example',
        scopes: ['https://www.googleapis.com/auth/calendar.app.created'],
        timeZone: zone,
      },
      faults: (request, index) => {
        this.calls.push({ atMs: this.nowMs, method: request.method, url: request.url, body: request.body });
        return this.faults(request, index);
      },
    });
    this.calendar = createCalendarApi(
      { fetch: ({ method, url, body, contentType }) => this.fetch(method, url, body, contentType) },
      {
        nowMs: () => this.nowMs,
        waitMs: (milliseconds) => {
          this.waitsMs.push(milliseconds);
          this.nowMs += milliseconds;
        },
        random: () => 0.5,
      },
    );
    const made = this.calendar.makeCalendar('План', zone, '');
    if (!made.ok) throw new Error(made.detail);
    this.calendarId = made.calendarId;
  }

  /** From now on. */
  failWith(faults: FaultHook): void {
    this.faults = faults;
    this.calls = [];
    this.waitsMs.length = 0;
  }

  write(writes: readonly EventWrite[], change: Partial<WriteRequest> = {}) {
    return this.calendar.write({
      calendarId: this.calendarId,
      planId,
      writes,
      beginBeforeMs: this.nowMs + 30_000,
      endBeforeMs: this.nowMs + 270_000,
      invitations: 'off',
      reminder: 'calendar',
      spent: [],
      ...change,
    });
  }

  /** The calls of parts as `POST`, `GET` and so on, without the batches around them. */
  partMethods(): readonly string[] {
    return this.calls.filter(({ url }) => !isBatch(url)).map(({ method }) => method);
  }

  /** As the server holds it, deleted ones included. */
  stored(rowId: string): EventResource | undefined {
    const calendar = this.server.exportState().calendars.find(({ id }) => id === this.calendarId);
    return calendar?.events.find(({ resource }) => resource.id === eventIdOf(planId, rowId))?.resource;
  }

  /** Titles of live events by row id, in their order. */
  titles(): readonly (string | null | undefined)[] {
    const calendar = this.server.exportState().calendars.find(({ id }) => id === this.calendarId);
    return (calendar?.events ?? [])
      .filter(({ resource }) => resource.status !== 'cancelled')
      .map(({ resource }) => resource.summary);
  }

  /** What a person does to an event in Calendar. */
  byHand(method: 'PATCH' | 'DELETE', rowId: string, body?: object): void {
    const faults = this.faults;
    this.faults = () => undefined;
    const path = `/calendar/v3/calendars/${encodeURIComponent(this.calendarId)}/events/${eventIdOf(planId, rowId)}`;
    this.fetch(method, path, body && JSON.stringify(body), 'application/json');
    this.faults = faults;
  }

  private fetch(method: string, url: string, body = '', contentType = '') {
    try {
      const headers = { Authorization: 'Bearer token', 'Content-Type': contentType };
      return this.server.handle({ method, url, headers, body });
    } catch (error) {
      if (error instanceof ResponseLostError) throw new HttpUnreachableError(error);
      throw error;
    }
  }
}

export function isBatch(url: string): boolean {
  return url.includes('/batch/');
}

type Fault = ReturnType<FaultHook>;

/** The first `times` batches fail as a whole. */
export function failBatches(fault: Fault, times = 1): FaultHook {
  let left = times;
  return ({ url }) => (isBatch(url) && left-- > 0 ? fault : undefined);
}

/** The first `times` calls about the event of a row fail. */
export function failCalls(rowId: string, fault: Fault, times = 1, method?: string): FaultHook {
  let left = times;
  const id = eventIdOf(planId, rowId);
  return ({ url, body, method: asked }) => {
    const isAbout = !isBatch(url) && (url.includes(id) || body.includes(`"id":"${id}"`));
    return isAbout && (method ?? asked) === asked && left-- > 0 ? fault : undefined;
  };
}

/** Titles make the events of rows tell apart. */
export function wantedOf(rowId: string, change: Parameters<typeof draft>[0] = {}): EventDraft {
  return draft({ summary: `Событие ${rowId}`, ...change });
}

export function add(rowId: string, wanted = wantedOf(rowId)): EventWrite {
  return addition(rowId, wanted);
}

const allButGuests = eventFields.filter((field) => field !== 'guests');

export function update(
  rowId: string,
  etag: string | undefined,
  wanted: EventDraft,
  fields: readonly (typeof eventFields)[number][] = allButGuests,
): EventWrite {
  const { eventId, written } = addition(rowId, wanted);
  return {
    kind: 'update',
    eventId,
    rowId,
    draft: wanted,
    fields,
    written: `${written}@mark`,
    etag: etag ?? '',
  };
}

export function remove(rowId: string, etag: string | undefined): EventWrite {
  return { kind: 'remove', eventId: eventIdOf(planId, rowId), rowId, etag: etag ?? '' };
}
