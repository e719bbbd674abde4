import type { calendar_v3 } from '@googleapis/calendar';
import type { EventResource, EventTime } from './calendarState';
import { refuse, refuseInvalid, refuseMalformed, refuseMissing } from './refusals';
import { formatDateTime, instantOfWallTime, isCalendarDate, isTimeZone } from './zonedTime';

/** An event's times as checked and put into their stored form. */
export interface EventTimes {
  readonly start: EventTime;
  readonly end: EventTime;
}

/**
 * Checks the times of an event body. The end is exclusive and has to be after the start; a time without offset needs
 * a zone, and so does every time of a recurring event. A time with offset but no zone gets the calendar's.
 */
export function checkEventTimes(event: calendar_v3.Schema$Event, calendarTimeZone: string): EventTimes {
  const { start, end } = event;
  if (!hasValue(start)) return refuseMissing('Missing start time.');
  if (!hasValue(end)) return refuseMissing('Missing end time.');
  if (Boolean(start.date) !== Boolean(end.date)) {
    return refuseInvalid('Start and end times must either both be date or both be dateTime.');
  }
  const isRecurring = (event.recurrence ?? []).length > 0;
  const times = {
    start: checkTime(start, 'start', calendarTimeZone, isRecurring),
    end: checkTime(end, 'end', calendarTimeZone, isRecurring),
  };
  if (instantOf(times.end, calendarTimeZone) <= instantOf(times.start, calendarTimeZone)) {
    return refuse('timeRangeEmpty');
  }
  return times;
}

/** Milliseconds since the epoch; a day counts from its midnight in the calendar's zone. */
export function instantOf(time: EventTime, calendarTimeZone: string): number {
  return 'dateTime' in time
    ? Date.parse(time.dateTime)
    : instantOfWallTime(calendarTimeZone, `${time.date}T00:00:00`);
}

/** The time as an answer in this zone shows it: the same moment, written with the zone's offset. */
export function showTime(time: EventTime, answerTimeZone: string): EventTime {
  if (!('dateTime' in time) || time.timeZone === answerTimeZone) return time;
  return { ...time, dateTime: formatDateTime(answerTimeZone, Date.parse(time.dateTime)) };
}

/** Whether two events take place at different times. */
export function areTimesDifferent(first: EventResource, second: EventTimes): boolean {
  return JSON.stringify([first.start, first.end]) !== JSON.stringify([second.start, second.end]);
}

function hasValue(
  time: calendar_v3.Schema$EventDateTime | undefined,
): time is calendar_v3.Schema$EventDateTime {
  return time !== undefined && (Boolean(time.date) || Boolean(time.dateTime));
}

function checkTime(
  time: calendar_v3.Schema$EventDateTime,
  side: 'start' | 'end',
  calendarTimeZone: string,
  isRecurring: boolean,
): EventTime {
  const { date, dateTime, timeZone } = time;
  if (date && dateTime) return refuseInvalid(`Invalid ${side} time.`);
  if (timeZone && !isTimeZone(timeZone))
    return refuseInvalid(`Invalid time zone definition for ${side} time.`);
  if (date) {
    if (!isCalendarDate(date)) return refuseMalformed();
    return { date, ...(timeZone ? { timeZone } : {}) };
  }
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/i.exec(
    dateTime ?? '',
  );
  const [, day = '', clock = '', offset] = parts ?? [];
  if (!isCalendarDate(day) || clock >= '24' || Number.isNaN(Date.parse(`${day}T${clock}Z`))) {
    return refuseMalformed();
  }
  if (!timeZone && (offset === undefined || isRecurring)) {
    return refuseMissing(`Missing time zone definition for ${side} time.`);
  }
  const zone = timeZone || calendarTimeZone;
  const wallTime = `${day}T${clock}`;
  const instant = offset === undefined ? instantOfWallTime(zone, wallTime) : Date.parse(wallTime + offset);
  return { dateTime: formatDateTime(zone, instant), timeZone: zone };
}
