import { takeBareDay, takeDay } from './dayForms';
import { takeMonths } from './monthForms';
import { takeBareRange, takeDayRange } from './rangeForms';
import { takeTime } from './timeForms';
import type { TokenCursor } from './tokenCursor';
import { attempt, isAtLineStart, peek, takeDash, takeMark, takePhrase } from './tokenCursor';
import type { Written, WrittenDated } from './written';

/** One day, with or without a time: «15.09», «15 сентября в 15.00», «15.09, 09.00-10.00», "15 September, 3 pm". */
export function takeDayWithTime(cursor: TokenCursor): WrittenDated | undefined {
  return attempt(cursor, () => {
    takePhrase(cursor, 'before-day');
    const day = takeDay(cursor);
    if (day === undefined) return undefined;
    const time = takeTime(cursor);
    return time === undefined ? { kind: 'day', day } : { kind: 'day', day, time };
  });
}

/** «10.00, 15 сентября»: the time first. */
export function readTimeAndDay(cursor: TokenCursor): Written | undefined {
  const time = takeTime(cursor);
  if (time === undefined) return undefined;
  takeMark(cursor, ',');
  const day = takeDay(cursor);
  return day === undefined ? undefined : { kind: 'day', day, time };
}

/** «8 (суббота), 10.00» under a heading with the month. */
export function readBareDayWithTime(cursor: TokenCursor): Written | undefined {
  const day = takeBareDay(cursor);
  const time = day && peek(cursor)?.isApart === true ? takeTime(cursor) : undefined;
  return day && time && { kind: 'day', day, time };
}

/** «2–4 октября» */
export function readDayRange(cursor: TokenCursor): Written | undefined {
  return takeDayRange(cursor);
}

/** «11 – 15», «11-15 –» under a heading with the month; the dash at the end leads to nothing. */
export function readBareDays(cursor: TokenCursor): Written | undefined {
  const days = takeBareRange(cursor) ?? takeBare(cursor);
  takeDash(cursor);
  return days;
}

/** Two or more days, ranges or months: «8-9 сентября, 14-15 октября», «ноябрь, апрель», «12, 14 и 20 октября». */
export function readSeveral(cursor: TokenCursor): Written | undefined {
  const parts: WrittenDated[] = [];
  let isMonthFirst = false;
  do {
    const isMonthHere = peek(cursor)?.kind === 'month';
    const part = takePart(cursor);
    if (part === undefined) return undefined;
    isMonthFirst ||= isMonthHere && part.kind === 'day';
    parts.push(part);
  } while (takeSeparator(cursor));
  if (parts.length < 2 || couldBeDayAndTime(parts)) return undefined;
  const withMonths = borrowMonths(parts, isMonthFirst);
  const withTimes = withMonths && shareTime(parts, withMonths);
  return withTimes && { kind: 'several', parts: withTimes };
}

function takePart(cursor: TokenCursor): WrittenDated | undefined {
  return (
    takeDayRange(cursor) ??
    takeDayWithTime(cursor) ??
    takeMonths(cursor) ??
    takeBareRange(cursor) ??
    takeBare(cursor)
  );
}

function takeBare(cursor: TokenCursor): WrittenDated | undefined {
  return attempt(cursor, () => {
    takePhrase(cursor, 'before-day');
    const day = takeBareDay(cursor);
    return day === undefined ? undefined : { kind: 'day', day };
  });
}

/** A slash without a blank before it is no separator: «8/9 сентября» may be one day or the other. */
function takeSeparator(cursor: TokenCursor): boolean {
  const isMark =
    [',', ';', '&', '+'].some((mark) => takeMark(cursor, mark)) ||
    (peek(cursor)?.isApart === true && takeMark(cursor, '/'));
  const isWord = takePhrase(cursor, 'and');
  return isMark || isWord || isAtLineStart(cursor);
}

/** «15.04, 10.05» may be two days, or a day and five past ten; days of a list come one after the other. */
function couldBeDayAndTime(parts: readonly WrittenDated[]): boolean {
  const [first, second] = parts;
  if (parts.length !== 2 || first?.kind !== 'day' || second?.kind !== 'day') return false;
  const { day, month, isDotted } = second.day;
  if (isDotted !== true || month === undefined || second.time !== undefined) return false;
  if (first.day.month === month) return day <= first.day.day;
  return first.day.month !== undefined && month % 5 === 0 && day >= 7 && day <= 20;
}

/** Bare days borrow the month of the next part that has one; after "October 12" also that of the one before. */
function borrowMonths(
  parts: readonly WrittenDated[],
  isMonthFirst: boolean,
): readonly WrittenDated[] | undefined {
  if (parts.every(isBare)) return areBareInOrder(parts) ? parts : undefined;
  const borrowed: WrittenDated[] = [];
  let lender: WrittenDated | undefined;
  for (const part of isMonthFirst ? parts : [...parts].reverse()) {
    if (!isBare(part)) {
      lender = part;
      borrowed.push(part);
      continue;
    }
    const month = lender && (isMonthFirst ? monthAtEnd(lender) : monthAtStart(lender));
    if (month === undefined || lender?.kind === 'months') return undefined;
    borrowed.push(withMonth(part, month));
  }
  return isMonthFirst ? borrowed : borrowed.reverse();
}

/** «10-15, 10» under a heading is hardly a list of days. */
function areBareInOrder(parts: readonly WrittenDated[]): boolean {
  const days = parts.flatMap((part) =>
    part.kind === 'day' ? [part.day.day] : part.kind === 'days' ? [part.start.day, part.end.day] : [],
  );
  return days.every((day, index) => index === 0 || day > (days[index - 1] ?? 0));
}

function isBare(part: WrittenDated): boolean {
  return part.kind === 'day'
    ? part.day.month === undefined
    : part.kind === 'days' && part.end.month === undefined;
}

interface LentMonth {
  readonly month: number;
  readonly year?: number;
}

function monthAtStart(part: WrittenDated): LentMonth | undefined {
  const lender = part.kind === 'day' ? part.day : part.start;
  // The start of a range has no year of its own in «5-6 ноября 2016».
  const year = part.kind === 'days' && part.start.month === part.end.month ? part.end.year : lender.year;
  return lender.month === undefined ? undefined : lentMonth(lender.month, year);
}

function monthAtEnd(part: WrittenDated): LentMonth | undefined {
  const lender = part.kind === 'day' ? part.day : part.end;
  return lender.month === undefined ? undefined : lentMonth(lender.month, lender.year);
}

function lentMonth(month: number, year: number | undefined): LentMonth {
  return year === undefined ? { month } : { month, year };
}

function withMonth(part: WrittenDated, month: LentMonth): WrittenDated {
  if (part.kind === 'day') return { ...part, day: { ...part.day, ...month } };
  if (part.kind === 'days')
    return { ...part, start: { ...part.start, ...month }, end: { ...part.end, ...month } };
  return part;
}

/** «15 и 16 сентября в 10.00»: the time is that of every bare day before it; elsewhere each day has its own or none. */
function shareTime(
  parts: readonly WrittenDated[],
  withMonths: readonly WrittenDated[],
): readonly WrittenDated[] | undefined {
  const times = parts.flatMap((part) => (part.kind === 'day' && part.time !== undefined ? [part.time] : []));
  if (times.length === 0 || times.length === parts.length) return withMonths;
  const [time] = times;
  const last = parts[parts.length - 1];
  const isShared =
    times.length === 1 && last?.kind === 'day' && last.time === time && parts.slice(0, -1).every(isBare);
  if (!isShared || time === undefined) return undefined;
  return withMonths.every(({ kind }) => kind === 'day')
    ? withMonths.map((part) => ({ ...part, time }))
    : undefined;
}
