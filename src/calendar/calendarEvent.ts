import { type LocalDate, parseLocalDate } from '../plan/localDate';

/** When an event begins or ends: a whole day, or a wall-clock time in a zone. The end of an all-day event is exclusive. */
export type EventTime =
  | { readonly date: LocalDate }
  /** `dateTime` is `yyyy-mm-ddThh:mm:ss` without offset; `timeZone` is an IANA name. */
  | { readonly dateTime: string; readonly timeZone: string };

/** Whether a value from outside is an event time: a day there is, or a wall-clock time with a zone. */
export function isEventTime(value: unknown): value is EventTime {
  if (typeof value !== 'object' || value === null) return false;
  const { date, dateTime, timeZone } = value as Readonly<Record<string, unknown>>;
  if (typeof date === 'string') return parseLocalDate(date) !== undefined;
  return (
    typeof dateTime === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(dateTime) &&
    typeof timeZone === 'string'
  );
}

/** When an event is: from `start` to `end`, and again by the rule. */
export interface EventTimes {
  readonly start: EventTime;
  readonly end: EventTime;
  /** One line `RRULE:…` (RFC 5545), or empty for an event that happens once. */
  readonly recurrence: string;
}

/** The fields of an event that we manage; everything else on it belongs to people. */
export interface EventDraft extends EventTimes {
  readonly summary: string;
  readonly location: string;
  /** May hold Calendar's HTML; text from cells is escaped. Text of people around ours is no part of it. */
  readonly description: string;
  /** `transparent` leaves people free. */
  readonly transparency: 'opaque' | 'transparent';
  /** "1" to "11", or empty for the calendar's own colour. */
  readonly colorId: string;
  /** E-mail addresses in lower case, sorted; absent while invitations are off, and then guests are nobody's but people's. */
  readonly guests?: readonly string[] | undefined;
}

/** An event of this plan as Calendar holds it now. */
export interface CalendarEvent extends Omit<EventDraft, 'guests'> {
  readonly id: string;
  readonly etag: string;
  readonly htmlLink: string;
  readonly rowId: string;
  /** The digests of the fields as we last wrote them and of what was left by choice, one text. */
  readonly writtenFingerprint: string;
  /** The event's times in the zone that it was made in, where that is another one than the plan's now. */
  readonly ownTimes?: EventTimes;
  /** All of them, whoever invited them: addresses in lower case. */
  readonly guests: readonly string[];
  /** Digests of the addresses that we invited. */
  readonly invited: readonly string[];
}

/** `2026-09-15`, or `2026-09-15T15:00 Asia/Yekaterinburg`. */
export function timeText(time: EventTime): string {
  return 'date' in time ? time.date : `${time.dateTime.slice(0, 16)} ${time.timeZone}`;
}
