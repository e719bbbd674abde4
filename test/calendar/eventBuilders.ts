import type { CalendarEvent, EventDraft } from '../../src/calendar/calendarEvent';
import type { DesiredRow } from '../../src/calendar/decideChanges';
import { digestsOfDraft, fingerprintOf, guestDigest } from '../../src/calendar/eventFields';
import { eventIdOf } from '../../src/calendar/eventIdentity';
import type { AddWrite } from '../../src/calendar/resolveChange';
import type { RowState } from '../../src/calendar/rowState';
import { type LocalDate, parseLocalDate, type YearMonth } from '../../src/plan/localDate';

export const planId = 'ptest';

/** The day written as `yyyy-mm-dd`. */
export function day(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (date === undefined) throw new RangeError(`no day ${text}`);
  return date;
}

/** The month written as `yyyy-mm`. */
export function month(text: string): YearMonth {
  return day(`${text}-01`).slice(0, 7) as YearMonth;
}

type TimeText = { readonly date: string } | { readonly dateTime: string; readonly timeZone: string };

type DraftChange = Partial<Omit<EventDraft, 'start' | 'end'>> & {
  readonly start?: TimeText;
  readonly end?: TimeText;
};

/** An excursion on 15 September 2026. */
export function draft({ start, end, ...change }: DraftChange = {}): EventDraft {
  const time = (value: TimeText) => ('date' in value ? { date: day(value.date) } : value);
  return {
    summary: 'Экскурсия',
    location: 'Библиотека',
    description: 'Ответственный: Иванова\nhttps://sheets.example/d/1#gid=0&range=A2',
    start: time(start ?? { date: '2026-09-15' }),
    end: time(end ?? { date: '2026-09-16' }),
    recurrence: '',
    transparency: 'transparent',
    colorId: '',
    ...change,
  };
}

/** A row that wants the excursion and was never synced. */
export function row(rowId: string, change: Partial<DesiredRow> = {}): DesiredRow {
  return { rowId, rowNumber: 2, sheetId: 0, title: 'Экскурсия', wants: draft(), ...change };
}

/** What a row remembers that once agreed with its event on the draft. */
export function state(rowId: string, agreed: EventDraft = draft(), left: RowState['left'] = []): RowState {
  return {
    eventId: eventIdOf(planId, rowId),
    agreed: digestsOfDraft(agreed),
    left,
    htmlLink: `https://calendar.example/${rowId}`,
  };
}

/** The event of a row as we wrote it; `now` is what a person made of it since. */
export function event(
  rowId: string,
  written: EventDraft = draft(),
  now: EventDraft = written,
): CalendarEvent {
  return {
    ...now,
    guests: now.guests ?? [],
    invited: (written.guests ?? []).map(guestDigest),
    id: eventIdOf(planId, rowId),
    etag: '"1"',
    htmlLink: `https://calendar.example/${rowId}`,
    rowId,
    writtenFingerprint: fingerprintOf(written),
  };
}

/** The write that makes the event of a row. */
export function addition(
  rowId: string,
  wanted: EventDraft = draft(),
): AddWrite & { readonly eventId: string; readonly rowId: string } {
  return {
    kind: 'add',
    eventId: eventIdOf(planId, rowId),
    rowId,
    draft: wanted,
    written: fingerprintOf(wanted),
  };
}
