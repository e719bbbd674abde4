import type { InvitationSetting, ReminderSetting } from '../plan/syncSettings';
import type { CalendarEvent } from './calendarEvent';
import type { AddWrite, UpdateWrite } from './resolveChange';

/** The plan's calendar, in the words of a sync. Adapters: Calendar API v3 over HTTP, and one in memory for tests. */
export interface EventCalendar {
  /** Every live event that carries this plan's mark, in one go; times are given in `timeZone` (IANA name). A list may be late. */
  list(calendarId: string, planId: string, timeZone: string): Listing | CalendarProblem;
  /** Those of the events that are live, whatever a list says: as current as Calendar can tell. */
  look(
    calendarId: string,
    planId: string,
    timeZone: string,
    eventIds: readonly string[],
  ): { readonly ok: true; readonly events: readonly CalendarEvent[] } | CalendarProblem;
  /**
   * Carries out the writes; each may be repeated without harm. Results are in the order of the writes and may be
   * fewer when the time to begin passed or a limit stopped the run.
   */
  write(request: WriteRequest): WriteReport;
  /** The calendars that the person may write to, in no certain order. */
  listCalendars(): { readonly ok: true; readonly calendars: readonly ListedCalendar[] } | CalendarProblem;
  /** Makes a calendar and returns its id. Without an answer it may have been made. */
  makeCalendar(
    name: string,
    timeZone: string,
    description: string,
  ): { readonly ok: true; readonly calendarId: string } | CalendarProblem;
}

export interface Listing {
  readonly ok: true;
  readonly calendarName: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly mayWrite: boolean;
  readonly events: readonly CalendarEvent[];
}

export interface ListedCalendar {
  readonly calendarId: string;
  /** As the person sees it. */
  readonly name: string;
  /** Empty for none. */
  readonly description: string;
}

/** Why Calendar cannot be used now; the run stops, nothing is lost. */
export interface CalendarProblem {
  readonly ok: false;
  readonly problem:
    /** The person may not do this. */
    | 'no-right'
    /** The person's permission for the add-on has run out. */
    | 'expired'
    /** There is no such calendar, or none that the person may see. */
    | 'gone'
    /** Google takes no more from this person for hours. */
    | 'limit'
    | 'unreachable';
  /** As Calendar said it, for the log. */
  readonly detail: string;
}

/** Writes to one calendar. */
export interface WriteRequest {
  readonly calendarId: string;
  readonly planId: string;
  readonly writes: readonly EventWrite[];
  /** Milliseconds since 1970 (UTC): no batch but the first begins later. */
  readonly beginBeforeMs: number;
  /** Milliseconds since 1970 (UTC): no exchange begins and no wait ends later. */
  readonly endBeforeMs: number;
  readonly invitations: InvitationSetting;
  /** For events that are made. */
  readonly reminder: ReminderSetting;
  /** What earlier steps of the run asked of Calendar within the last minute. */
  readonly spent: readonly SpentUnits[];
}

/** Quota units asked of Calendar at one moment. */
export interface SpentUnits {
  /** Milliseconds since 1970 (UTC). */
  readonly atMs: number;
  readonly units: number;
}

/** One write; `eventId` is made of the plan's and the row's id. */
export type EventWrite = { readonly eventId: string; readonly rowId: string } & (
  AddWrite | UpdateWrite | { readonly kind: 'remove'; readonly etag: string }
);

export type WriteResult =
  /** `htmlLink` is empty for a removal. */
  | { readonly outcome: 'done'; readonly htmlLink: string }
  | { readonly outcome: 'changed-meanwhile' }
  | { readonly outcome: 'failed'; readonly detail: string };

export interface WriteReport {
  readonly results: readonly WriteResult[];
  readonly stopped?: CalendarProblem;
  /** What was asked within the last minute, for the step that goes on. */
  readonly spent: readonly SpentUnits[];
}
