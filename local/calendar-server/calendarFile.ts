import ICAL from 'ical.js';
import type { CalendarServerState, EventResource, EventTime } from './calendarState';
import { readEventComponent, writeEventComponent } from './eventComponent';
import { excludingLine, expandRecurrence } from './recurrence';
import { makeTimeZoneComponent } from './timeZoneComponent';

/** One calendar as its .ics file holds it. */
export interface CalendarFile {
  readonly id: string;
  readonly summary: string;
  readonly timeZone: string;
  /** Events that are not cancelled; a recurring one leaves out its deleted instances by EXDATE. */
  readonly events: readonly EventResource[];
}

/** The text is no iCalendar file. */
export class CalendarFileUnreadableError extends Error {
  override readonly name = 'CalendarFileUnreadableError';
}

// ical.js counts the space that begins a continued line on top of this length; RFC 5545 allows 75 octets in all.
ICAL.foldLength = 74;

/** How far ahead the zones of rules without an end are written. */
const yearsAheadOfRules = 5;

/** What the file of one calendar of the server says; undefined when the server has no such calendar. */
export function findCalendarFile(state: CalendarServerState, calendarId: string): CalendarFile | undefined {
  const calendar = state.calendars.find(({ id }) => id === calendarId);
  if (calendar === undefined) return undefined;
  const { id, summary, timeZone } = calendar;
  const resources = calendar.events.map(({ resource }) => resource);
  const deleted = resources.filter(({ status }) => status === 'cancelled');
  const events = resources
    .filter(({ status }) => status !== 'cancelled')
    .map((event) => excludeInstances(event, deleted));
  return { id, summary, timeZone, events };
}

function excludeInstances(event: EventResource, deleted: readonly EventResource[]): EventResource {
  const lines = deleted.flatMap(({ recurringEventId, originalStartTime }) =>
    recurringEventId === event.id && originalStartTime ? [excludingLine(originalStartTime)] : [],
  );
  return event.recurrence === undefined || lines.length === 0
    ? event
    : { ...event, recurrence: [...(event.recurrence ?? []), ...lines] };
}

/** The text of an .ics file. The same calendar gives the same bytes, whenever and wherever it is written. */
export function writeCalendarFile(calendar: CalendarFile): string {
  const component = new ICAL.Component('vcalendar');
  component.addPropertyWithValue('version', '2.0');
  component.addPropertyWithValue('prodid', '-//Partner Plan//Local calendar//EN');
  component.addPropertyWithValue('calscale', 'GREGORIAN');
  for (const [name, value] of [
    ['x-wr-calname', calendar.summary],
    ['x-wr-timezone', calendar.timeZone],
    ['x-partner-plan-calendar-id', calendar.id],
  ] as const) {
    const property = new ICAL.Property(name);
    property.resetType('text');
    property.setValue(value);
    component.addProperty(property);
  }
  for (const [timeZone, [firstYear, lastYear]] of findZoneYears(calendar)) {
    component.addSubcomponent(makeTimeZoneComponent(timeZone, firstYear, lastYear));
  }
  for (const event of calendar.events) {
    if (event.status !== 'cancelled') component.addSubcomponent(writeEventComponent(event));
  }
  return `${component.toString()}\r\n`;
}

/**
 * Reads an .ics file; one that writeCalendarFile wrote comes back complete. Events of another program get an id made
 * from their UID.
 */
export function readCalendarFile(text: string): CalendarFile {
  const component = parse(text);
  const textOf = (name: string, fallback: string): string => {
    const value: unknown = component.getFirstPropertyValue(name);
    return typeof value === 'string' ? value : fallback;
  };
  const timeZone = textOf('x-wr-timezone', 'UTC');
  return {
    id: textOf('x-partner-plan-calendar-id', ''),
    summary: textOf('x-wr-calname', ''),
    timeZone,
    events: component.getAllSubcomponents('vevent').map((event) => readEventComponent(event, timeZone)),
  };
}

function parse(text: string): ICAL.Component {
  try {
    const component = ICAL.Component.fromString(text);
    if (component.name === 'vcalendar') return component;
  } catch (cause) {
    throw new CalendarFileUnreadableError('The file is not an iCalendar file.', { cause });
  }
  throw new CalendarFileUnreadableError('The file holds no VCALENDAR.');
}

/** First and last year that the file needs of each zone, zones in the order of their names; UTC needs none. */
function findZoneYears({ events, timeZone }: CalendarFile): [string, [number, number]][] {
  const years = new Map<string, [number, number]>();
  const note = (time: EventTime, lastYear = 0): void => {
    if (!('dateTime' in time) || time.timeZone === 'UTC') return;
    const year = Number(time.dateTime.slice(0, 4));
    const [first, last] = years.get(time.timeZone) ?? [year, year];
    years.set(time.timeZone, [Math.min(first, year), Math.max(last, year, lastYear)]);
  };
  for (const event of events) {
    const lastYear = event.recurrence === undefined ? 0 : lastYearOfRule(event, timeZone);
    note(event.start, lastYear);
    note(event.end, lastYear);
  }
  return [...years].sort(([first], [second]) => (first < second ? -1 : 1));
}

function lastYearOfRule(event: EventResource, timeZone: string): number {
  const firstYear = new Date(
    'dateTime' in event.start ? event.start.dateTime : event.start.date,
  ).getUTCFullYear();
  const instances = expandRecurrence(event, timeZone, Date.UTC(firstYear + yearsAheadOfRules, 0, 1));
  const last = instances[instances.length - 1];
  return last === undefined ? firstYear : new Date(last.startMs).getUTCFullYear() + 1;
}
