import ICAL from 'ical.js';
import type { EventResource, EventTime } from './calendarState';
import type { EventTimes } from './eventTimes';
import { instantOf } from './eventTimes';
import { refuseInvalid } from './refusals';
import { formatDateTime, instantOfWallTime, wallTimeAt } from './zonedTime';

/** One instance of a recurring event. */
export interface EventInstance extends EventTimes {
  /** Milliseconds since the epoch. */
  readonly startMs: number;
}

/** How many instances of one event are looked at; a rule may have no end. */
const maximumInstances = 730;

/** 400 unless every line is an RRULE, EXRULE, RDATE or EXDATE that can be read. */
export function checkRecurrence(lines: readonly string[]): void {
  for (const line of lines) {
    const [, name, value] = /^(RRULE|EXRULE|RDATE|EXDATE)(?:;[^:]*)?:(.+)$/.exec(line) ?? [];
    if (name === undefined || value === undefined || !isReadable(name, value)) {
      refuseInvalid('Invalid recurrence rule.');
    }
  }
}

/** The instances of a recurring event in order, from the first on; all those that start before `untilMs`. */
export function expandRecurrence(
  event: EventResource,
  calendarTimeZone: string,
  untilMs = Infinity,
): EventInstance[] {
  const startMs = instantOf(event.start, calendarTimeZone);
  const endMs = instantOf(event.end, calendarTimeZone);
  const zone = 'dateTime' in event.start ? event.start.timeZone : calendarTimeZone;
  const instances: EventInstance[] = [];
  const iterator = iterateStarts(event, zone);
  // The types do not say that the iterator ends.
  const next = (): ICAL.Time | null | undefined => iterator.next();
  for (let time = next(); time && instances.length < maximumInstances; time = next()) {
    const start = timeAt(time, event.start);
    const instanceMs = instantOf(start, calendarTimeZone);
    if (instanceMs >= untilMs) break;
    const end =
      'dateTime' in event.end
        ? momentAt(instanceMs + endMs - startMs, event.end.timeZone)
        : endDay(event, time);
    instances.push({ start, end, startMs: instanceMs });
  }
  return instances;
}

/** Google's id of an instance: the id of the event, and the original start in UTC. */
export function instanceId(eventId: string, instance: Pick<EventInstance, 'start' | 'startMs'>): string {
  const stamp =
    'dateTime' in instance.start
      ? `${wallTimeAt('UTC', instance.startMs).replace(/[-:]/g, '')}Z`
      : instance.start.date.replace(/-/g, '');
  return `${eventId}_${stamp}`;
}

/** The line that takes the instance with this start out of a recurring event. */
export function excludingLine(start: EventTime): string {
  if (!('dateTime' in start)) return `EXDATE;VALUE=DATE:${start.date.replace(/-/g, '')}`;
  const instantMs = Date.parse(start.dateTime);
  return start.timeZone === 'UTC'
    ? `EXDATE:${toCompact(wallTimeAt('UTC', instantMs))}Z`
    : `EXDATE;TZID=${start.timeZone}:${toCompact(wallTimeAt(start.timeZone, instantMs))}`;
}

/** Starts as wall times without zone, so that the clock time of the instances holds across clock changes. */
function iterateStarts(event: EventResource, zone: string): ICAL.RecurExpansion {
  const wallStart =
    'dateTime' in event.start ? wallTimeAt(zone, Date.parse(event.start.dateTime)) : event.start.date;
  const lines = (event.recurrence ?? []).map((line) =>
    line.replace(/\d{8}T\d{6}Z/g, (stamp) => toCompact(wallTimeAt(zone, Date.parse(fromCompact(stamp))))),
  );
  const text = ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
  return new ICAL.RecurExpansion({
    component: ICAL.Component.fromString(text),
    dtstart:
      'dateTime' in event.start
        ? ICAL.Time.fromDateTimeString(wallStart)
        : ICAL.Time.fromDateString(wallStart),
  });
}

function timeAt(time: ICAL.Time, pattern: EventTime): EventTime {
  if (!('dateTime' in pattern)) return { ...pattern, date: time.toString().slice(0, 10) };
  return momentAt(instantOfWallTime(pattern.timeZone, time.toString().slice(0, 19)), pattern.timeZone);
}

function momentAt(instantMs: number, timeZone: string): EventTime {
  return { dateTime: formatDateTime(timeZone, instantMs), timeZone };
}

/** Days are counted on the calendar, not in hours. */
function endDay(event: EventResource, start: ICAL.Time): EventTime {
  if ('dateTime' in event.start || 'dateTime' in event.end) return event.end;
  const dayCount = (Date.parse(event.end.date) - Date.parse(event.start.date)) / 86_400_000;
  const firstDay = Date.parse(start.toString().slice(0, 10));
  return { ...event.end, date: new Date(firstDay + dayCount * 86_400_000).toISOString().slice(0, 10) };
}

function isReadable(name: string, value: string): boolean {
  if (!name.endsWith('RULE')) return /^\d{8}(T\d{6}Z?)?(,\d{8}(T\d{6}Z?)?)*$/.test(value);
  try {
    return Boolean(ICAL.Recur.fromString(value).freq);
  } catch {
    return false;
  }
}

function fromCompact(stamp: string): string {
  return stamp.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/, '$1-$2-$3T$4:$5:$6Z');
}

function toCompact(wallTime: string): string {
  return wallTime.replace(/[-:]/g, '');
}
