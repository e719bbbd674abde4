import { addDays, dayOf, lastDayOf, type LocalDate, type LocalTime, yearMonthOf } from '../plan/localDate';
import type { Period } from '../plan/period';
import type { EventTime, EventTimes } from './calendarEvent';
import { readRule } from './recurrence';

/**
 * The time of an event as a period, so that it can be written in words; whole months read as months. A rule of another
 * form than ours is left out, so that its event reads as its first day.
 */
export function periodOfEvent({ start, end, recurrence }: EventTimes): Period {
  const first = firstTime(start, end);
  const rule = recurrence === '' ? undefined : readRule(recurrence);
  if (rule === undefined) return first;
  return first.kind === 'timed'
    ? { kind: 'recurring', rule, time: { start: first.start, ...(first.end && { end: first.end }) } }
    : { kind: 'recurring', rule };
}

function firstTime(start: EventTime, end: EventTime): Period {
  if ('date' in start) return wholeDays(start.date, 'date' in end ? addDays(end.date, -1) : dayOfTime(end));
  const startDay = dayOfTime(start);
  const endDay = dayOfTime(end);
  if (startDay !== endDay) return { kind: 'days', start: startDay, endInclusive: endDay };
  return { kind: 'timed', date: startDay, start: clockOf(start), end: clockOf(end) };
}

function wholeDays(start: LocalDate, endInclusive: LocalDate): Period {
  if (start === endInclusive) return { kind: 'day', date: start };
  const endMonth = yearMonthOf(endInclusive);
  if (dayOf(start) === 1 && endInclusive === lastDayOf(endMonth)) {
    return { kind: 'months', start: yearMonthOf(start), endInclusive: endMonth };
  }
  return { kind: 'days', start, endInclusive };
}

function dayOfTime(time: EventTime): LocalDate {
  return 'date' in time ? time.date : (time.dateTime.slice(0, 10) as LocalDate);
}

function clockOf(time: EventTime): LocalTime {
  return ('date' in time ? '00:00' : time.dateTime.slice(11, 16)) as LocalTime;
}
