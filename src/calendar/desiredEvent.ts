import type { Block } from '../plan/blocks';
import { blockName } from '../plan/blocks';
import type { ColumnKey } from '../plan/columns';
import type { Entry } from '../plan/entry';
import { addDays, firstDayOf, lastDayOf, type LocalDate, type LocalTime } from '../plan/localDate';
import type { Period, TimeSpan } from '../plan/period';
import type { SchoolCalendar } from '../plan/schoolCalendar';
import { firstSchoolDayOf } from '../plan/schoolDays';
import type { SchoolYear } from '../plan/schoolYear';
import type { MonthSetting } from '../plan/syncSettings';
import type { EventDraft, EventTime, EventTimes } from './calendarEvent';
import { eventLine, joinDescription } from './eventText';
import { recurrenceOf } from './recurrence';

/**
 * A digest of each stands in a property of the event: seven characters and a stop, of 1,024 in all (API guide, extended
 * properties).
 */
const mostGuests = 100;

/** What periods are placed by. */
export interface TimesContext {
  /** IANA name of the spreadsheet's zone: times in the plan are meant there. */
  readonly timeZone: string;
  readonly months: MonthSetting;
  /** Without one nothing can recur: a rule has to end. */
  readonly schoolYear?: SchoolYear;
  readonly calendar?: SchoolCalendar;
}

/** What the events of one plan tab share. */
export interface EventContext extends TimesContext {
  readonly blocks: readonly Block[];
  /** The headings as the plan's people wrote them; they label the lines of the description in the plan's own language. */
  readonly columnTitles: Readonly<Partial<Record<ColumnKey, string>>>;
  /** Address of the plan tab, to which the row is added. */
  readonly tabUrl: string;
  /** Addresses of the responsible by row number (from 1); absent while invitations are off. */
  readonly guests?: ReadonlyMap<number, readonly string[]>;
}

/** The event that an entry wants, or undefined for a period that sets no day (open, the whole year, several). */
export function desiredEvent(entry: Entry, context: EventContext): EventDraft | undefined {
  const { period } = entry;
  const times = period && eventTimes(period, context);
  if (!times) return undefined;
  const name = blockName(entry.block);
  const block = context.blocks.find((candidate) => candidate.name === name);
  return {
    summary: eventLine(entry.title),
    location: eventLine(entry.place),
    description: describeEntry(entry, context),
    ...times,
    transparency: 'date' in times.start ? 'transparent' : 'opaque',
    colorId: block?.colorId ?? '',
    ...(context.guests && { guests: (context.guests.get(entry.rowNumber) ?? []).slice(0, mostGuests) }),
  };
}

/** Start, exclusive end and rule, or undefined when the period sets no day. A time without an end lasts an hour. */
export function eventTimes(period: Period, context: TimesContext): EventTimes | undefined {
  switch (period.kind) {
    case 'day':
    case 'deadline':
      return allDay(period.date, period.date);
    case 'days':
    case 'term':
    case 'month-part':
      return allDay(period.start, period.endInclusive);
    case 'months':
      return monthTimes(period, context);
    case 'timed':
      return timed(period.date, period, context.timeZone);
    case 'recurring': {
      const found = context.schoolYear && recurrenceOf(period, context.schoolYear);
      if (!found) return undefined;
      const first = period.time
        ? timed(found.firstDate, period.time, context.timeZone)
        : allDay(found.firstDate, found.firstDate);
      return { ...first, recurrence: found.rule };
    }
    case 'several':
    case 'year':
    case 'plan-period':
    case 'open':
      return undefined;
  }
}

function monthTimes(
  { start, endInclusive }: Extract<Period, { readonly kind: 'months' }>,
  { months, calendar }: TimesContext,
): EventTimes | undefined {
  switch (months) {
    case 'whole-month':
      return allDay(firstDayOf(start), lastDayOf(endInclusive));
    case 'first-school-day': {
      const day = firstSchoolDayOf(start, calendar);
      return allDay(day, day);
    }
    case 'not-until-day':
      return undefined;
  }
}

function allDay(start: LocalDate, endInclusive: LocalDate): EventTimes {
  return { start: { date: start }, end: { date: addDays(endInclusive, 1) }, recurrence: '' };
}

function timed(date: LocalDate, { start, end }: TimeSpan, timeZone: string): EventTimes {
  const at = (dateTime: string): EventTime => ({ dateTime, timeZone });
  return {
    start: at(`${date}T${start}:00`),
    end: at(end ? `${date}T${end}:00` : anHourLater(date, start)),
    recurrence: '',
  };
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
    if (text !== '') lines.push(title === undefined ? text : `${title}: ${text}`);
  };
  addLine('responsible', entry.responsible.map(({ text }) => text).join(', '));
  addLine('block', blockName(entry.block) ?? '');
  addLine('class', entry.className);
  addLine('note', entry.note);
  return joinDescription(lines, `${context.tabUrl}&range=A${entry.rowNumber}`);
}
