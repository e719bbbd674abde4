import type { CalendarEvent, EventDraft } from './calendarEvent';

/** The plan's calendar, in the words of a sync. Adapters: Calendar API v3 over HTTP, and one in memory for tests. */
export interface EventCalendar {
  /** Every live event that carries this plan's mark, in one go; times are given in `timeZone` (IANA name). */
  list(calendarId: string, planId: string, timeZone: string): Listing | CalendarProblem;
  /**
   * Carries out the writes; each may be repeated without harm. Results are in the order of the writes and may be
   * fewer when `deadlineMs` (since 1970) passed or a limit stopped the run.
   */
  write(calendarId: string, planId: string, writes: readonly EventWrite[], deadlineMs: number): WriteReport;
  /** Makes a calendar of that name and zone and returns its id. */
  makeCalendar(
    name: string,
    timeZone: string,
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

/** Why Calendar cannot be used now; the run stops, nothing is lost. */
export interface CalendarProblem {
  readonly ok: false;
  readonly problem: 'no-right' | 'gone' | 'limit' | 'unreachable';
  /** As Calendar said it, for the log. */
  readonly detail: string;
}

export type EventWrite =
  | {
      readonly kind: 'add';
      readonly eventId: string;
      readonly rowId: string;
      readonly draft: EventDraft;
      readonly fingerprint: string;
    }
  | {
      readonly kind: 'update';
      readonly eventId: string;
      readonly rowId: string;
      readonly draft: EventDraft;
      readonly fingerprint: string;
      /** The event as the person saw it in the preview. */
      readonly etag: string;
    }
  | { readonly kind: 'remove'; readonly eventId: string; readonly rowId: string; readonly etag: string };

export type WriteResult =
  /** `htmlLink` is empty for a removal. */
  | { readonly outcome: 'done'; readonly htmlLink: string }
  | { readonly outcome: 'changed-meanwhile' }
  | { readonly outcome: 'failed'; readonly detail: string };

export interface WriteReport {
  readonly results: readonly WriteResult[];
  readonly stopped?: CalendarProblem;
}
