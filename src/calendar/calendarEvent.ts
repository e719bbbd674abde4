import { type LocalDate, parseLocalDate } from '../plan/localDate';
import { digestText } from './digest';

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

/** The fields of an event that we manage; everything else on it belongs to people. */
export interface EventDraft {
  readonly summary: string;
  readonly location: string;
  /** May hold Calendar's HTML; text from cells is escaped. */
  readonly description: string;
  readonly start: EventTime;
  readonly end: EventTime;
  /** `transparent` leaves people free. */
  readonly transparency: 'opaque' | 'transparent';
  /** "1" to "11", or empty for the calendar's own colour. */
  readonly colorId: string;
}

/** An event of this plan as Calendar holds it now. */
export interface CalendarEvent extends EventDraft {
  readonly id: string;
  readonly etag: string;
  readonly htmlLink: string;
  readonly rowId: string;
  /** The fingerprint of what we last wrote. */
  readonly writtenFingerprint: string;
}

/**
 * A short digest of the managed fields. Blanks at ends, line endings and the row number in our link do not count:
 * Calendar may tidy the first two, and a row that moved is still the same row.
 */
export function fingerprintOf(draft: EventDraft): string {
  return `f${digestText([
    tidy(draft.summary),
    tidy(draft.location),
    tidy(draft.description).replace(/&range=A\d+/g, ''),
    timeText(draft.start),
    timeText(draft.end),
    draft.transparency,
    draft.colorId,
  ])}`;
}

/** Which managed fields differ, in a fixed order. */
export function differingFields(before: EventDraft, after: EventDraft): readonly (keyof EventDraft)[] {
  const fields: readonly (keyof EventDraft)[] = [
    'summary',
    'start',
    'end',
    'location',
    'description',
    'transparency',
    'colorId',
  ];
  return fields.filter((field) => fieldText(before, field) !== fieldText(after, field));
}

function fieldText(draft: EventDraft, field: keyof EventDraft): string {
  if (field === 'start' || field === 'end') return timeText(draft[field]);
  return tidy(draft[field]).replace(/&range=A\d+/g, '');
}

/** `2026-09-15`, or `2026-09-15T15:00 Asia/Yekaterinburg`. */
export function timeText(time: EventTime): string {
  return 'date' in time ? time.date : `${time.dateTime.slice(0, 16)} ${time.timeZone}`;
}

function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\u00a0]+$/gm, '')
    .trim();
}
