import type { LocalTime } from '../../localDate';
import { localTime } from '../../localDate';
import type { TokenCursor } from './tokenCursor';
import {
  attempt,
  isAtLineStart,
  isAtPhrase,
  peek,
  takeDash,
  takeJoinedDash,
  takeJoinedMark,
  takeJoinedNumber,
  takeMark,
  takeNumber,
  takePhrase,
  takeRangeSign,
} from './tokenCursor';
import type { Written, WrittenTime } from './written';

/** What the same characters could be besides a time: a day and its month («10.11»), a month and its year («11.21», or a slip). */
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
  return attempt(cursor, () => {
    const isBracketed = takeMark(cursor, '(');
    if (!isBracketed && !takeMark(cursor, ',') && !takeMark(cursor, ';')) attempt(cursor, takeDashApart);
    const isAnnounced = takePhrase(cursor, 'before-time') || takePhrase(cursor, 'from');
    takeJoinedMark(cursor, ':');
    const span = takeSpan(cursor, isAnnounced);
    if (span === undefined || (span.other === 'day' && !isAnnounced)) return undefined;
    return isBracketed && !takeMark(cursor, ')') ? undefined : span.time;
  });
}

/** Times without a day: «15:00», «10.00 - 18.00», «12.00, 13.00 и 15.00». */
export function readTimes(cursor: TokenCursor): Written | undefined {
  const times: WrittenTime[] = [];
  do {
    const isAnnounced = takePhrase(cursor, 'before-time');
    takeJoinedMark(cursor, ':');
    if (!isAnnounced) takePhrase(cursor, 'from');
    const span = takeSpan(cursor, isAnnounced);
    if (span === undefined || (span.other === 'day' && !isAnnounced)) return undefined;
    if (span.other === 'month' && !isAnnounced) return { kind: 'unclear' };
    times.push(span.time);
    takeJoinedMark(cursor, '.');
  } while (takeBetweenTimes(cursor));
  return { kind: 'times', times };
}

function takeBetweenTimes(cursor: TokenCursor): boolean {
  return (
    takeMark(cursor, ',') ||
    takeMark(cursor, ';') ||
    takePhrase(cursor, 'and') ||
    (isAtLineStart(cursor) && peek(cursor)?.kind === 'number')
  );
}

function takeDashApart(cursor: TokenCursor): true | undefined {
  return peek(cursor)?.isApart === true && takeDash(cursor) ? true : undefined;
}

function takeSpan(cursor: TokenCursor, isAnnounced: boolean): Span | undefined {
  const inWords = attempt(cursor, takeSpanInHours) ?? attempt(cursor, takeTwelveHourSpan);
  if (inWords !== undefined) return { time: inWords, other: undefined };
  const start = takeClock(cursor, isAnnounced);
  if (start === undefined) return undefined;
  const end = attempt(cursor, () => (takeRangeSign(cursor) ? takeClock(cursor, isAnnounced) : undefined));
  if (end === undefined) return { time: { start: start.time }, other: start.other };
  // «15.09 – 10.00» is a day with its time, no span that ends before it begins.
  if (start.other === 'day' && end.time <= start.time) return undefined;
  const areBothOther = start.other === 'day' && end.other === 'day';
  return { time: { start: start.time, end: end.time }, other: areBothOther ? 'day' : undefined };
}

/** «10 до 12 часов», «10-12 ч»: the word for hours says it for both. */
function takeSpanInHours(cursor: TokenCursor): WrittenTime | undefined {
  const start = localTime(takeNumber(cursor, 1, 2)?.value ?? -1, 0);
  if (start === undefined || !takeRangeSign(cursor)) return undefined;
  const end = localTime(takeNumber(cursor, 1, 2)?.value ?? -1, 0);
  if (end === undefined || isAtPhrase(cursor, 'after-year') || !takePhrase(cursor, 'hour')) return undefined;
  return { start, end };
}

/** "3.30-4.30 pm", "11-1 pm": the word says it for both ends, and the span is shorter than half a day. */
function takeTwelveHourSpan(cursor: TokenCursor): WrittenTime | undefined {
  const [hour, minutes] = takeTwelveHourDigits(cursor) ?? [];
  const end = hour !== undefined && takeRangeSign(cursor) ? takeTwelveHourClock(cursor)?.time : undefined;
  if (hour === undefined || minutes === undefined || end === undefined) return undefined;
  const [morning, afternoon] = [localTime(hour % 12, minutes), localTime((hour % 12) + 12, minutes)];
  const start = afternoon !== undefined && afternoon < end ? afternoon : morning;
  return start === undefined || start >= end ? undefined : { start, end };
}

function takeClock(cursor: TokenCursor, isAnnounced: boolean): Clock | undefined {
  return (
    attempt(cursor, takeTwelveHourClock) ??
    attempt(cursor, takeClockInDigits) ??
    attempt(cursor, () => takeHyphenatedClock(cursor, isAnnounced)) ??
    attempt(cursor, () => takeClockInWords(cursor, isAnnounced)) ??
    (isAnnounced ? attempt(cursor, takeClockInPairs) : undefined)
  );
}

/** "3 pm", "3:30 p.m." */
function takeTwelveHourClock(cursor: TokenCursor): Clock | undefined {
  const [hour, minutes] = takeTwelveHourDigits(cursor) ?? [];
  if (hour === undefined || minutes === undefined) return undefined;
  if (takePhrase(cursor, 'before-noon')) return clock(hour % 12, minutes);
  return takePhrase(cursor, 'after-noon') ? clock((hour % 12) + 12, minutes) : undefined;
}

function takeTwelveHourDigits(cursor: TokenCursor): readonly [hour: number, minutes: number] | undefined {
  const hour = takeNumber(cursor, 1, 2)?.value ?? 0;
  const hasMinutes = takeJoinedMark(cursor, ':') || takeJoinedMark(cursor, '.');
  const minutes = hasMinutes ? takeJoinedNumber(cursor, 2, 2)?.value : 0;
  return hour < 1 || hour > 12 || minutes === undefined ? undefined : [hour, minutes];
}

/** «15:00», «15.00», «15.00 ч.» */
function takeClockInDigits(cursor: TokenCursor): Clock | undefined {
  const hour = takeNumber(cursor, 1, 2)?.value;
  const hasColon = takeJoinedMark(cursor, ':');
  const minutes = hasColon || takeJoinedMark(cursor, '.') ? takeJoinedNumber(cursor, 2, 2)?.value : undefined;
  if (hour === undefined || minutes === undefined) return undefined;
  const hasWord = takePhrase(cursor, 'hour');
  return clock(hour, minutes, hasColon || hasWord ? undefined : otherMeaning(hour, minutes));
}

function otherMeaning(hour: number, minutes: number): OtherMeaning {
  if (hour < 1) return undefined;
  if (minutes >= 1 && minutes <= 12) return 'day';
  // Plans name times in steps of five minutes.
  return minutes > 12 && minutes % 5 !== 0 ? 'month' : undefined;
}

/** «15-00»: only minutes that cannot be an hour or the next day, for «15-16» may be a span; «в 15-30» is a time. */
function takeHyphenatedClock(cursor: TokenCursor, isAnnounced: boolean): Clock | undefined {
  const hour = takeNumber(cursor, 1, 2)?.value;
  const minutes = takeJoinedDash(cursor) ? takeJoinedNumber(cursor, 2, 2)?.value : undefined;
  if (hour === undefined || minutes === undefined) return undefined;
  const isHalfPast = isAnnounced && minutes === 30;
  if (minutes !== 0 && minutes <= 31 && !isHalfPast) return undefined;
  takePhrase(cursor, 'hour');
  return clock(hour, minutes);
}

/** «15 часов», «15 ч 30 мин»; «15 год» only after «о»: it may be the year as well. */
function takeClockInWords(cursor: TokenCursor, isAnnounced: boolean): Clock | undefined {
  const hour = takeNumber(cursor, 1, 2)?.value;
  if (hour === undefined || (!isAnnounced && isAtPhrase(cursor, 'after-year'))) return undefined;
  if (!takePhrase(cursor, 'hour')) return undefined;
  const minutes = attempt(cursor, () => {
    const number = takeNumber(cursor, 1, 2)?.value;
    return takePhrase(cursor, 'minute') ? number : undefined;
  });
  return clock(hour, minutes ?? 0);
}

/** «в 15 00»: minutes that stood small and high. */
function takeClockInPairs(cursor: TokenCursor): Clock | undefined {
  const hour = takeNumber(cursor, 1, 2)?.value;
  const minutes = takeNumber(cursor, 2, 2)?.value;
  if (hour === undefined || minutes === undefined || minutes % 5 !== 0) return undefined;
  return clock(hour, minutes);
}

function clock(hours: number, minutes: number, other?: OtherMeaning): Clock | undefined {
  const time = localTime(hours, minutes);
  return time === undefined ? undefined : { time, other };
}
