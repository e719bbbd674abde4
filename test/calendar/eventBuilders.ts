import { type CalendarEvent, type EventDraft, fingerprintOf } from '../../src/calendar/calendarEvent';
import type { DesiredRow } from '../../src/calendar/decideChanges';
import { eventIdOf } from '../../src/calendar/eventIdentity';
import { type LocalDate, parseLocalDate } from '../../src/plan/localDate';

export const planId = 'ptest';

/** The day written as `yyyy-mm-dd`. */
export function day(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (date === undefined) throw new RangeError(`no day ${text}`);
  return date;
}

type DraftChange = Partial<Omit<EventDraft, 'start' | 'end'>> & {
  readonly start?: { readonly date: string } | { readonly dateTime: string; readonly timeZone: string };
  readonly end?: { readonly date: string } | { readonly dateTime: string; readonly timeZone: string };
};

/** An excursion on 15 September 2026. */
export function draft({ start, end, ...change }: DraftChange = {}): EventDraft {
  const time = (
    value: { readonly date: string } | { readonly dateTime: string; readonly timeZone: string },
  ) => ('date' in value ? { date: day(value.date) } : value);
  return {
    summary: 'Экскурсия',
    location: 'Библиотека',
    description: 'Ответственный: Иванова',
    start: time(start ?? { date: '2026-09-15' }),
    end: time(end ?? { date: '2026-09-16' }),
    transparency: 'transparent',
    colorId: '',
    ...change,
  };
}

/** A row that wants the excursion and was never synced. */
export function row(rowId: string, change: Partial<DesiredRow> = {}): DesiredRow {
  return { rowId, rowNumber: 2, title: 'Экскурсия', wants: draft(), ...change };
}

/** The event of a row as we wrote it; `now` is what a person made of it since. */
export function event(
  rowId: string,
  written: EventDraft = draft(),
  now: EventDraft = written,
): CalendarEvent {
  return {
    ...now,
    id: eventIdOf(planId, rowId),
    etag: '"1"',
    htmlLink: `https://calendar.example/${rowId}`,
    rowId,
    writtenFingerprint: fingerprintOf(written),
  };
}
