import { monthOfRomanNumeral } from '../lexicon';
import type { NumberToken, WeekdayToken } from '../tokens';
import { takeOrdinalEnding } from './ordinals';
import type { TokenCursor } from './tokenCursor';
import type { WrittenDay, WrittenMonth } from './written';
import { isPlanYear, takeNumericYear, takeYear } from './yearForms';

type DayOfMonth = Omit<WrittenDay, 'weekdayToken' | 'month'> & WrittenMonth;

const mostWeekdaysInMonth = 5;

/** A day whose month is written with it. */
export type WholeDay = WrittenDay & WrittenMonth;

/** A day with its month, with or without year and weekday: «01.09», «вт, 1 сентября 2026 г.», «26.09.2026 (сб.)». */
export function takeDay(cursor: TokenCursor): WholeDay | undefined {
  return cursor.attempt(() => {
    const weekdayBefore = takeWeekdayBefore(cursor);
    const day = takeDayOfMonth(cursor);
    if (day === undefined) return undefined;
    return withWeekday(day, weekdayBefore ?? takeWeekdayAfter(cursor));
  });
}

/** A day whose month stands elsewhere: the «10» of «10–15 октября», «8 (суббота)», «сб, 8 числа». */
export function takeBareDay(cursor: TokenCursor): WrittenDay | undefined {
  return cursor.attempt(() => {
    const weekdayBefore = takeWeekdayBefore(cursor);
    const dayToken = takeDayNumber(cursor);
    if (dayToken === undefined) return undefined;
    // «2 пятница» may be the second Friday.
    if (dayToken.value <= mostWeekdaysInMonth && cursor.peek()?.kind === 'weekday' && !cursor.isAtLineStart())
      return undefined;
    if (!cursor.takePhrase('day-number')) cursor.takeJoinedMark('.');
    const bareDay = { day: dayToken.value, dayToken, isOrderUncertain: false };
    return withWeekday(bareDay, weekdayBefore ?? takeWeekdayAfter(cursor));
  });
}

/** "September 1", and the year after it unless a range goes on. */
export function takeMonthFirstDay(cursor: TokenCursor): DayOfMonth | undefined {
  return cursor.attempt(() => {
    const month = cursor.takeMonth();
    if (month?.dayMayFollow !== true) return undefined;
    cursor.takeJoinedMark('.');
    const dayToken = takeDayNumber(cursor);
    return dayToken === undefined ? undefined : dayOfMonth(dayToken, month.month, takeYear(cursor));
  });
}

function takeDayOfMonth(cursor: TokenCursor): DayOfMonth | undefined {
  return (
    takeIsoDay(cursor) ??
    takeDayWithFullYear(cursor) ??
    takeDottedDay(cursor) ??
    takeSlashedDay(cursor) ??
    takeDayInWords(cursor) ??
    takeRomanDay(cursor) ??
    takeMonthFirstDay(cursor)
  );
}

/** «2026-09-01», «2026.09.01» */
function takeIsoDay(cursor: TokenCursor): DayOfMonth | undefined {
  return cursor.attempt(() => {
    const year = cursor.takeNumber(4, 4);
    if (year === undefined) return undefined;
    const takeSign = () => cursor.takeJoinedDash() || cursor.takeJoinedMark('.');
    const month = takeSign() ? cursor.takeJoinedNumber(2, 2) : undefined;
    const dayToken = takeSign() ? cursor.takeJoinedNumber(2, 2) : undefined;
    if (month === undefined || dayToken === undefined) return undefined;
    if (!isPlanYear(year.value) || !isMonthNumber(month.value) || !isDayNumber(dayToken.value))
      return undefined;
    return dayOfMonth(dayToken, month.value, year.value);
  });
}

/** «01,09,2026», «01-09-2026», «01. 09. 2026»: with the whole year at the end other signs are certain, too. */
function takeDayWithFullYear(cursor: TokenCursor): DayOfMonth | undefined {
  return cursor.attempt(() => {
    const dayToken = cursor.takeNumber(1, 2);
    const sign = cursor.peek();
    const takeSign = (): boolean => {
      if (sign?.kind === 'dash') return cursor.takeJoinedDash();
      return sign?.kind === 'mark' && (sign.mark === '.' || sign.mark === ',') && cursor.takeMark(sign.mark);
    };
    const takePart = (digits: 2 | 4) =>
      sign?.kind === 'mark' && sign.mark === '.'
        ? cursor.takeNumber(digits, digits)
        : cursor.takeJoinedNumber(digits, digits);
    const month = takeSign() ? takePart(2) : undefined;
    const year = takeSign() ? takePart(4) : undefined;
    if (dayToken === undefined || month === undefined || year === undefined) return undefined;
    if (!isMonthNumber(month.value) || !isDayNumber(dayToken.value) || !isPlanYear(year.value))
      return undefined;
    cursor.takePhrase('after-year');
    return dayOfMonth(dayToken, month.value, year.value);
  });
}

/** «01.09», «1.9.26», «01.09. 2026г.»: the day before the month, always. */
function takeDottedDay(cursor: TokenCursor): DayOfMonth | undefined {
  return cursor.attempt(() => {
    const dayToken = cursor.takeNumber(1, 2);
    const month = cursor.takeJoinedMark('.') ? cursor.takeJoinedNumber(1, 2) : undefined;
    if (dayToken === undefined || month === undefined) return undefined;
    if (!isMonthNumber(month.value) || !isDayNumber(dayToken.value)) return undefined;
    const year = takeNumericYear(cursor);
    cursor.takeJoinedMark('.');
    const day = dayOfMonth(dayToken, month.value, year);
    return year === undefined ? { ...day, isDotted: true } : day;
  });
}

/** «15/09/2026»; with slashes some put the month first, so only a day above 12 (or the same as the month) is certain. */
function takeSlashedDay(cursor: TokenCursor): DayOfMonth | undefined {
  return cursor.attempt(() => {
    const dayToken = cursor.takeNumber(1, 2);
    const month = cursor.takeJoinedMark('/') ? cursor.takeJoinedNumber(1, 2) : undefined;
    const year = cursor.takeJoinedMark('/') ? cursor.takeJoinedNumber(4, 4) : undefined;
    if (dayToken === undefined || month === undefined || year === undefined) return undefined;
    if (!isMonthNumber(month.value) || !isDayNumber(dayToken.value) || !isPlanYear(year.value))
      return undefined;
    const isOrderUncertain = isMonthNumber(dayToken.value) && dayToken.value !== month.value;
    return { ...dayOfMonth(dayToken, month.value, year.value), isOrderUncertain };
  });
}

/** «1 сентября», «1-го сентября 2026 года», "the 1st of September". */
function takeDayInWords(cursor: TokenCursor): DayOfMonth | undefined {
  return cursor.attempt(() => {
    const dayToken = takeDayNumber(cursor);
    const month = dayToken === undefined ? undefined : cursor.takeMonth();
    if (dayToken === undefined || month === undefined) return undefined;
    cursor.takeJoinedMark('.');
    return dayOfMonth(dayToken, month.month, takeYear(cursor));
  });
}

/** «5.IX», «5.IX.2026», «5 IX 2026»; «5 IX» alone might as well be a class. */
function takeRomanDay(cursor: TokenCursor): DayOfMonth | undefined {
  return cursor.attempt(() => {
    const dayToken = cursor.takeNumber(1, 2);
    if (dayToken === undefined || !isDayNumber(dayToken.value)) return undefined;
    const hasStop = cursor.takeJoinedMark('.');
    const month = monthOfRomanNumeral(cursor.takeWord()?.word ?? '');
    if (month === undefined) return undefined;
    const year = takeNumericYear(cursor);
    return hasStop || year !== undefined ? dayOfMonth(dayToken, month, year) : undefined;
  });
}

function takeDayNumber(cursor: TokenCursor): NumberToken | undefined {
  const dayToken = cursor.attempt(() => {
    const number = cursor.takeNumber(1, 2);
    return number !== undefined && isDayNumber(number.value) ? number : undefined;
  });
  if (dayToken !== undefined) takeOrdinalEnding(cursor);
  return dayToken;
}

/** «вторник,», «ВТ.», «(вт)», «в понедельник,» before a day. */
function takeWeekdayBefore(cursor: TokenCursor): WeekdayToken | undefined {
  return cursor.attempt(() => {
    const isBracketed = cursor.takeMark('(');
    cursor.takePhrase('before-weekday');
    const weekday = cursor.takeWeekday();
    if (weekday === undefined || weekday.isRepeated) return undefined;
    cursor.takeJoinedMark('.');
    if (isBracketed && !cursor.takeMark(')')) return undefined;
    if (!cursor.takeMark(',')) cursor.attempt(() => (cursor.takeDash() ? true : undefined));
    cursor.takePhrase('before-day');
    return weekday;
  });
}

/** «(пн.)», «[пн]», «/пн/», «, понедельник», «– понедельник», «пн» after a day. */
function takeWeekdayAfter(cursor: TokenCursor): WeekdayToken | undefined {
  return cursor.attempt(() => {
    const closing = takeOpening(cursor);
    if (closing === undefined && !cursor.takeMark(',')) cursor.takeDash();
    const weekday = cursor.takeWeekday();
    if (weekday === undefined || weekday.isRepeated) return undefined;
    cursor.takeJoinedMark('.');
    return closing === undefined || cursor.takeMark(closing) ? weekday : undefined;
  });
}

/** Steps over an opening bracket; the mark that closes it. */
function takeOpening(cursor: TokenCursor): string | undefined {
  for (const [opening, closing] of ['()', '[]', '//', '{}']) {
    if (opening !== undefined && cursor.takeMark(opening)) return closing;
  }
  return undefined;
}

function dayOfMonth(dayToken: NumberToken, month: number, year: number | undefined): DayOfMonth {
  const day = { day: dayToken.value, dayToken, month, isOrderUncertain: false };
  return year === undefined ? day : { ...day, year };
}

function withWeekday<Day extends WrittenDay>(day: Day, weekdayToken: WeekdayToken | undefined): Day {
  return weekdayToken === undefined ? day : { ...day, weekdayToken };
}

function isMonthNumber(value: number): boolean {
  return value >= 1 && value <= 12;
}

function isDayNumber(value: number): boolean {
  return value >= 1 && value <= 31;
}
