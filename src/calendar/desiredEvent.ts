import type { Block } from '../plan/blocks';
import { blockName } from '../plan/blocks';
import type { ColumnKey } from '../plan/columns';
import type { Entry } from '../plan/entry';
import { addDays, firstDayOf, lastDayOf, type LocalDate, type LocalTime } from '../plan/localDate';
import type { Period } from '../plan/period';
import type { EventDraft, EventTime } from './calendarEvent';

/** What the events of one plan share. */
export interface EventContext {
  /** IANA name of the spreadsheet's zone: times in the plan are meant there. */
  readonly timeZone: string;
  readonly blocks: readonly Block[];
  /** The headings as the plan's people wrote them; they label the lines of the description in the plan's own language. */
  readonly columnTitles: Readonly<Partial<Record<ColumnKey, string>>>;
  /** Address of the plan tab, to which the row is added. */
  readonly tabUrl: string;
}

/** Calendar shows no more than this of a title comfortably; its own limit is far above. */
const maximumTitleLength = 1000;
const maximumDescriptionLength = 8000;

/** The event that an entry wants, or undefined for a period that is not one run of days (open, the whole year, several). */
export function desiredEvent(entry: Entry, context: EventContext): EventDraft | undefined {
  const { period } = entry;
  const times = period && eventTimes(period, context.timeZone);
  if (!times) return undefined;
  const name = blockName(entry.block);
  const block = context.blocks.find((candidate) => candidate.name === name);
  return {
    summary: entry.title.slice(0, maximumTitleLength),
    location: entry.place.slice(0, maximumTitleLength),
    description: describeEntry(entry, context),
    ...times,
    transparency: period.kind === 'timed' ? 'opaque' : 'transparent',
    colorId: block?.colorId ?? '',
  };
}

/** Start and exclusive end, or undefined when the period is not one run of days. A time without an end lasts an hour. */
export function eventTimes(
  period: Period,
  timeZone: string,
): { readonly start: EventTime; readonly end: EventTime } | undefined {
  switch (period.kind) {
    case 'day':
    case 'deadline':
      return allDay(period.date, period.date);
    case 'days':
    case 'term':
    case 'month-part':
      return allDay(period.start, period.endInclusive);
    case 'months':
      return allDay(firstDayOf(period.start), lastDayOf(period.endInclusive));
    case 'timed':
      return {
        start: { dateTime: `${period.date}T${period.start}:00`, timeZone },
        end: period.end
          ? { dateTime: `${period.date}T${period.end}:00`, timeZone }
          : { dateTime: anHourLater(period.date, period.start), timeZone },
      };
    case 'several':
    case 'recurring':
    case 'year':
    case 'plan-period':
    case 'open':
      return undefined;
  }
}

function allDay(start: LocalDate, endInclusive: LocalDate): { start: EventTime; end: EventTime } {
  return { start: { date: start }, end: { date: addDays(endInclusive, 1) } };
}

function anHourLater(date: LocalDate, time: LocalTime): string {
  const hour = Number(time.slice(0, 2)) + 1;
  const day = hour > 23 ? addDays(date, 1) : date;
  return `${day}T${String(hour % 24).padStart(2, '0')}${time.slice(2)}:00`;
}

function describeEntry(entry: Entry, context: EventContext): string {
  const lines: string[] = [];
  const addLine = (column: ColumnKey, text: string) => {
    const title = context.columnTitles[column];
    if (text !== '')
      lines.push(title === undefined ? escapeHtml(text) : `${escapeHtml(title)}: ${escapeHtml(text)}`);
  };
  addLine('responsible', entry.responsible.map(({ text }) => text).join(', '));
  addLine('block', blockName(entry.block) ?? '');
  addLine('class', entry.className);
  addLine('note', entry.note);
  const text = lines.join('\n').slice(0, maximumDescriptionLength);
  return `${text}\n${context.tabUrl}&range=A${entry.rowNumber}`.trim();
}

/** Calendar shows descriptions as HTML, so text from cells must not become tags or entities. */
function escapeHtml(text: string): string {
  return text
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
