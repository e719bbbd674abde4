import type { LocalTime } from '../../localDate';
import { localTime } from '../../localDate';
import { takeDay } from './dayForms';
import type { TokenCursor } from './tokenCursor';
import type { Written, WrittenTime } from './written';

interface Clock {
  readonly time: LocalTime;
  /** True when the same characters could be a day and a month («10.11»). */
  readonly couldBeDay: boolean;
}

/** One day, with or without a time: «15.09», «15 сентября в 15.00», «15.09, 09.00-10.00», "15 September, 3 pm". */
export function readDay(cursor: TokenCursor): Written | undefined {
  cursor.takePhrase('before-day');
  const day = takeDay(cursor);
  if (day === undefined) return undefined;
  const time = takeTime(cursor);
  return time === undefined ? { kind: 'day', day } : { kind: 'day', day, time };
}

function takeTime(cursor: TokenCursor): WrittenTime | undefined {
  return cursor.attempt(() => {
    cursor.takeMark(',');
    const isAnnounced = cursor.takePhrase('before-time') || cursor.takePhrase('from');
    const start = takeClock(cursor, isAnnounced);
    if (start === undefined) return undefined;
    const end = cursor.attempt(() => (cursor.takeRangeSign() ? takeClock(cursor, isAnnounced) : undefined));
    const couldBeDays = start.couldBeDay && (end === undefined || end.couldBeDay);
    if (couldBeDays && !isAnnounced) return undefined;
    return end === undefined ? { start: start.time } : { start: start.time, end: end.time };
  });
}

function takeClock(cursor: TokenCursor, isAnnounced: boolean): Clock | undefined {
  return (
    cursor.attempt(takeTwelveHourClock) ??
    cursor.attempt(takeClockInDigits) ??
    cursor.attempt(takeHyphenatedClock) ??
    (isAnnounced ? cursor.attempt(takeClockInWords) : undefined)
  );
}

/** "3 pm", "3:30 p.m." */
function takeTwelveHourClock(cursor: TokenCursor): Clock | undefined {
  const hour = cursor.takeNumber(1, 2)?.value ?? 0;
  const hasMinutes = cursor.takeJoinedMark(':') || cursor.takeJoinedMark('.');
  const minutes = hasMinutes ? cursor.takeJoinedNumber(2, 2)?.value : 0;
  if (hour < 1 || hour > 12 || minutes === undefined) return undefined;
  if (cursor.takePhrase('before-noon')) return clock(hour % 12, minutes);
  return cursor.takePhrase('after-noon') ? clock((hour % 12) + 12, minutes) : undefined;
}

/** «15:00», «15.00» */
function takeClockInDigits(cursor: TokenCursor): Clock | undefined {
  const hour = cursor.takeNumber(1, 2)?.value;
  const hasColon = cursor.takeJoinedMark(':');
  const minutes = hasColon || cursor.takeJoinedMark('.') ? cursor.takeJoinedNumber(2, 2)?.value : undefined;
  if (hour === undefined || minutes === undefined) return undefined;
  const couldBeDay = !hasColon && hour >= 1 && minutes >= 1 && minutes <= 12;
  return clock(hour, minutes, couldBeDay);
}

/** «15-00»: only minutes that cannot be an hour or the next day, for «15-16» may be a span. */
function takeHyphenatedClock(cursor: TokenCursor): Clock | undefined {
  const hour = cursor.takeNumber(1, 2)?.value;
  const minutes = cursor.takeJoinedDash() ? cursor.takeJoinedNumber(2, 2)?.value : undefined;
  if (hour === undefined || minutes === undefined) return undefined;
  return minutes === 0 || minutes > 31 ? clock(hour, minutes) : undefined;
}

/** «15 часов», «15 ч 30 мин» */
function takeClockInWords(cursor: TokenCursor): Clock | undefined {
  const hour = cursor.takeNumber(1, 2)?.value;
  if (hour === undefined || !cursor.takePhrase('hour')) return undefined;
  const minutes = cursor.attempt(() => {
    const number = cursor.takeNumber(1, 2)?.value;
    return cursor.takePhrase('minute') ? number : undefined;
  });
  return clock(hour, minutes ?? 0);
}

function clock(hours: number, minutes: number, couldBeDay = false): Clock | undefined {
  const time = localTime(hours, minutes);
  return time === undefined ? undefined : { time, couldBeDay };
}
