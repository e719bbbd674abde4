import type { LocalTime } from '../../localDate';
import { localTime } from '../../localDate';
import type { TokenCursor } from './tokenCursor';
import type { Written, WrittenTime } from './written';

/** What the same characters could be besides a time: a day and its month («10.11»), a month and its year («11.21»). */
type OtherMeaning = 'day' | 'month' | undefined;

interface Clock {
  readonly time: LocalTime;
  readonly other: OtherMeaning;
}

interface Span {
  readonly time: WrittenTime;
  readonly other: OtherMeaning;
}

/** The time after a day: «в 15.00», «, 09.00-10.00», «(15:00)», «с 10 до 12 часов»; never what may be a day as well. */
export function takeTime(cursor: TokenCursor): WrittenTime | undefined {
  return cursor.attempt(() => {
    const isBracketed = cursor.takeMark('(');
    if (!isBracketed && !cursor.takeMark(',') && !cursor.takeMark(';')) cursor.attempt(takeDashApart);
    const isAnnounced = cursor.takePhrase('before-time') || cursor.takePhrase('from');
    cursor.takeJoinedMark(':');
    const span = takeSpan(cursor, isAnnounced);
    if (span === undefined || (span.other === 'day' && !isAnnounced)) return undefined;
    return isBracketed && !cursor.takeMark(')') ? undefined : span.time;
  });
}

/** Times without a day: «15:00», «10.00 - 18.00», «12.00, 13.00 и 15.00». */
export function readTimes(cursor: TokenCursor): Written | undefined {
  const times: WrittenTime[] = [];
  do {
    const isAnnounced = cursor.takePhrase('before-time');
    cursor.takeJoinedMark(':');
    if (!isAnnounced) cursor.takePhrase('from');
    const span = takeSpan(cursor, isAnnounced);
    if (span === undefined || (span.other === 'day' && !isAnnounced)) return undefined;
    if (span.other === 'month' && !isAnnounced) return { kind: 'unclear' };
    times.push(span.time);
    cursor.takeJoinedMark('.');
  } while (takeBetweenTimes(cursor));
  return { kind: 'times', times };
}

function takeBetweenTimes(cursor: TokenCursor): boolean {
  return (
    cursor.takeMark(',') ||
    cursor.takeMark(';') ||
    cursor.takePhrase('and') ||
    (cursor.isAtLineStart() && cursor.peek()?.kind === 'number')
  );
}

function takeDashApart(cursor: TokenCursor): true | undefined {
  return cursor.peek()?.isApart === true && cursor.takeDash() ? true : undefined;
}

function takeSpan(cursor: TokenCursor, isAnnounced: boolean): Span | undefined {
  const inWords = cursor.attempt(takeSpanInHours);
  if (inWords !== undefined) return { time: inWords, other: undefined };
  const start = takeClock(cursor, isAnnounced);
  if (start === undefined) return undefined;
  const end = cursor.attempt(() => (cursor.takeRangeSign() ? takeClock(cursor, isAnnounced) : undefined));
  if (end === undefined) return { time: { start: start.time }, other: start.other };
  // «15.09 – 10.00» is a day with its time, no span that ends before it begins.
  if (start.other === 'day' && end.time <= start.time) return undefined;
  const areBothOther = start.other === 'day' && end.other === 'day';
  return { time: { start: start.time, end: end.time }, other: areBothOther ? 'day' : undefined };
}

/** «10 до 12 часов», «10-12 ч»: the word for hours says it for both. */
function takeSpanInHours(cursor: TokenCursor): WrittenTime | undefined {
  const start = localTime(cursor.takeNumber(1, 2)?.value ?? -1, 0);
  if (start === undefined || !cursor.takeRangeSign()) return undefined;
  const end = localTime(cursor.takeNumber(1, 2)?.value ?? -1, 0);
  if (end === undefined || cursor.isAtPhrase('after-year') || !cursor.takePhrase('hour')) return undefined;
  return { start, end };
}

function takeClock(cursor: TokenCursor, isAnnounced: boolean): Clock | undefined {
  return (
    cursor.attempt(takeTwelveHourClock) ??
    cursor.attempt(takeClockInDigits) ??
    cursor.attempt(() => takeHyphenatedClock(cursor, isAnnounced)) ??
    cursor.attempt(() => takeClockInWords(cursor, isAnnounced)) ??
    (isAnnounced ? cursor.attempt(takeClockInPairs) : undefined)
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

/** «15:00», «15.00», «15.00 ч.» */
function takeClockInDigits(cursor: TokenCursor): Clock | undefined {
  const hour = cursor.takeNumber(1, 2)?.value;
  const hasColon = cursor.takeJoinedMark(':');
  const minutes = hasColon || cursor.takeJoinedMark('.') ? cursor.takeJoinedNumber(2, 2)?.value : undefined;
  if (hour === undefined || minutes === undefined) return undefined;
  const hasWord = cursor.takePhrase('hour');
  return clock(hour, minutes, hasColon || hasWord ? undefined : otherMeaning(hour, minutes));
}

function otherMeaning(hour: number, minutes: number): OtherMeaning {
  if (hour < 1) return undefined;
  if (minutes >= 1 && minutes <= 12) return 'day';
  // Plans name times in steps of five minutes.
  return minutes > 12 && hour <= 12 && minutes % 5 !== 0 ? 'month' : undefined;
}

/** «15-00»: only minutes that cannot be an hour or the next day, for «15-16» may be a span; «в 15-30» is a time. */
function takeHyphenatedClock(cursor: TokenCursor, isAnnounced: boolean): Clock | undefined {
  const hour = cursor.takeNumber(1, 2)?.value;
  const minutes = cursor.takeJoinedDash() ? cursor.takeJoinedNumber(2, 2)?.value : undefined;
  if (hour === undefined || minutes === undefined) return undefined;
  const isHalfPast = isAnnounced && minutes === 30;
  if (minutes !== 0 && minutes <= 31 && !isHalfPast) return undefined;
  cursor.takePhrase('hour');
  return clock(hour, minutes);
}

/** «15 часов», «15 ч 30 мин»; «15 год» only after «о»: it may be the year as well. */
function takeClockInWords(cursor: TokenCursor, isAnnounced: boolean): Clock | undefined {
  const hour = cursor.takeNumber(1, 2)?.value;
  if (hour === undefined || (!isAnnounced && cursor.isAtPhrase('after-year'))) return undefined;
  if (!cursor.takePhrase('hour')) return undefined;
  const minutes = cursor.attempt(() => {
    const number = cursor.takeNumber(1, 2)?.value;
    return cursor.takePhrase('minute') ? number : undefined;
  });
  return clock(hour, minutes ?? 0);
}

/** «в 15 00»: minutes that stood small and high. */
function takeClockInPairs(cursor: TokenCursor): Clock | undefined {
  const hour = cursor.takeNumber(1, 2)?.value;
  const minutes = cursor.takeNumber(2, 2)?.value;
  if (hour === undefined || minutes === undefined || minutes % 5 !== 0) return undefined;
  return clock(hour, minutes);
}

function clock(hours: number, minutes: number, other?: OtherMeaning): Clock | undefined {
  const time = localTime(hours, minutes);
  return time === undefined ? undefined : { time, other };
}
