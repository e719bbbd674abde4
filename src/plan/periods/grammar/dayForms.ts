import { monthOfRomanNumeral } from '../lexicon';
import type { NumberToken, WeekdayToken } from '../tokens';
import { takeOrdinalEnding } from './ordinals';
import type { TokenCursor } from './tokenCursor';
import {
  attempt,
  isAtLineStart,
  peek,
  takeDash,
  takeJoinedDash,
  takeJoinedMark,
  takeJoinedNumber,
  takeMark,
  takeMonthName,
  takeNumber,
  takePhrase,
  takeQuotationMark,
  takeWeekday,
  takeWord,
} from './tokenCursor';
import type { WrittenDay, WrittenMonth } from './written';
import { isPlanYear, takeNumericYear, takeYear } from './yearForms';

const mostWeekdaysInMonth = 5;

/** A day whose month is written with it. */
export type WholeDay = WrittenDay & WrittenMonth;

/** A day with its month, with or without year and weekday: «01.09», «вт, 1 сентября 2026 г.», «26.09.2026 (сб.)». */
export function takeDay(cursor: TokenCursor): WholeDay | undefined {
  return attempt(cursor, () => {
    const weekdayBefore = takeWeekdayBefore(cursor);
    const day = takeDayOfMonth(cursor);
    if (day === undefined) return undefined;
    return withWeekday(day, weekdayBefore ?? takeWeekdayAfter(cursor));
  });
}

/** A day whose month stands elsewhere: the «10» of «10–15 октября», «8 (суббота)», «сб, 8 числа». */
export function takeBareDay(cursor: TokenCursor): WrittenDay | undefined {
  return attempt(cursor, () => {
    const weekdayBefore = takeWeekdayBefore(cursor);
    const dayToken = takeDayNumber(cursor);
    if (dayToken === undefined) return undefined;
    // «2 пятница» may be the second Friday.
    if (dayToken.value <= mostWeekdaysInMonth && peek(cursor)?.kind === 'weekday' && !isAtLineStart(cursor))
      return undefined;
    if (!takePhrase(cursor, 'day-number')) takeJoinedMark(cursor, '.');
    const bareDay = { day: dayToken.value, dayToken, isOrderUncertain: false };
    return withWeekday(bareDay, weekdayBefore ?? takeWeekdayAfter(cursor));
  });
}

/** "September 1", and the year after it unless a range goes on. */
export function takeMonthFirstDay(cursor: TokenCursor): WholeDay | undefined {
  return attempt(cursor, () => {
    const month = takeMonthName(cursor);
    if (month?.dayMayFollow !== true) return undefined;
    takeJoinedMark(cursor, '.');
    const dayToken = takeDayNumber(cursor);
    return dayToken === undefined ? undefined : dayOfMonth(dayToken, month.month, takeYear(cursor));
  });
}

function takeDayOfMonth(cursor: TokenCursor): WholeDay | undefined {
  const { tokens, position } = cursor;
  const kind = tokens[position + 1]?.kind;
  const inDigits =
    kind === 'mark' || kind === 'dash'
      ? (takeIsoDay(cursor) ?? takeDayWithFullYear(cursor) ?? takeDottedDay(cursor) ?? takeSlashedDay(cursor))
      : undefined;
  return inDigits ?? takeDayInWords(cursor) ?? takeRomanDay(cursor) ?? takeMonthFirstDay(cursor);
}

/** «2026-09-01», «2026.09.01» */
function takeIsoDay(cursor: TokenCursor): WholeDay | undefined {
  return attempt(cursor, () => {
    const year = takeNumber(cursor, 4, 4);
    if (year === undefined) return undefined;
    const takeSign = () => takeJoinedDash(cursor) || takeJoinedMark(cursor, '.');
    const month = takeSign() ? takeJoinedNumber(cursor, 2, 2) : undefined;
    const dayToken = takeSign() ? takeJoinedNumber(cursor, 2, 2) : undefined;
    if (month === undefined || dayToken === undefined) return undefined;
    if (!isPlanYear(year.value) || !isMonthNumber(month.value) || !isDayNumber(dayToken.value))
      return undefined;
    return dayOfMonth(dayToken, month.value, year.value);
  });
}

/** «01,09,2026», «01-09-2026», «01. 09. 2026»: with the whole year at the end other signs are certain, too. */
function takeDayWithFullYear(cursor: TokenCursor): WholeDay | undefined {
  return attempt(cursor, () => {
    const dayToken = takeNumber(cursor, 1, 2);
    const sign = peek(cursor);
    const takeSign = (): boolean => {
      if (sign?.kind === 'dash') return takeJoinedDash(cursor);
      return sign?.kind === 'mark' && (sign.mark === '.' || sign.mark === ',') && takeMark(cursor, sign.mark);
    };
    const takePart = (digits: 2 | 4) =>
      sign?.kind === 'mark' && sign.mark === '.'
        ? takeNumber(cursor, digits, digits)
        : takeJoinedNumber(cursor, digits, digits);
    const month = takeSign() ? takePart(2) : undefined;
    const year = takeSign() ? takePart(4) : undefined;
    if (dayToken === undefined || month === undefined || year === undefined) return undefined;
    if (!isMonthNumber(month.value) || !isDayNumber(dayToken.value) || !isPlanYear(year.value))
      return undefined;
    takePhrase(cursor, 'after-year');
    return dayOfMonth(dayToken, month.value, year.value);
  });
}

/** «01.09», «1.9.26», «01.09. 2026г.»: the day before the month, always. */
function takeDottedDay(cursor: TokenCursor): WholeDay | undefined {
  return attempt(cursor, () => {
    const dayToken = takeNumber(cursor, 1, 2);
    const month = takeJoinedMark(cursor, '.') ? takeJoinedNumber(cursor, 1, 2) : undefined;
    if (dayToken === undefined || month === undefined) return undefined;
    if (!isMonthNumber(month.value) || !isDayNumber(dayToken.value)) return undefined;
    const year = takeNumericYear(cursor);
    takeJoinedMark(cursor, '.');
    const day = dayOfMonth(dayToken, month.value, year);
    return year === undefined ? { ...day, isDotted: true } : day;
  });
}

/** «15/09/2026»; with slashes some put the month first, so only a day above 12 (or the same as the month) is certain. */
function takeSlashedDay(cursor: TokenCursor): WholeDay | undefined {
  return attempt(cursor, () => {
    const dayToken = takeNumber(cursor, 1, 2);
    const month = takeJoinedMark(cursor, '/') ? takeJoinedNumber(cursor, 1, 2) : undefined;
    const year = takeJoinedMark(cursor, '/') ? takeJoinedNumber(cursor, 4, 4) : undefined;
    if (dayToken === undefined || month === undefined || year === undefined) return undefined;
    if (!isMonthNumber(month.value) || !isDayNumber(dayToken.value) || !isPlanYear(year.value))
      return undefined;
    const isOrderUncertain = isMonthNumber(dayToken.value) && dayToken.value !== month.value;
    return { ...dayOfMonth(dayToken, month.value, year.value), isOrderUncertain };
  });
}

/** «1 сентября», «1-го сентября 2026 года», «16 (ср) сентября», "the 1st of September". */
function takeDayInWords(cursor: TokenCursor): WholeDay | undefined {
  return attempt(cursor, () => {
    const dayToken = takeDayNumber(cursor);
    const weekday = peek(cursor)?.kind === 'mark' ? takeWeekdayAfter(cursor) : undefined;
    const month = dayToken === undefined ? undefined : takeMonthName(cursor);
    if (dayToken === undefined || month === undefined) return undefined;
    takeJoinedMark(cursor, '.');
    return withWeekday(dayOfMonth(dayToken, month.month, takeYear(cursor)), weekday);
  });
}

/** «5.IX», «5.IX.2026», «5 IX 2026»; «5 IX» alone might as well be a class. */
function takeRomanDay(cursor: TokenCursor): WholeDay | undefined {
  return attempt(cursor, () => {
    const dayToken = takeNumber(cursor, 1, 2);
    if (dayToken === undefined || !isDayNumber(dayToken.value)) return undefined;
    const hasStop = takeJoinedMark(cursor, '.');
    const month = monthOfRomanNumeral(takeWord(cursor)?.word ?? '');
    if (month === undefined) return undefined;
    const year = takeNumericYear(cursor);
    return hasStop || year !== undefined ? dayOfMonth(dayToken, month, year) : undefined;
  });
}

/** «14», or «14» in quotation marks as on an official form. */
function takeDayNumber(cursor: TokenCursor): NumberToken | undefined {
  const dayToken = attempt(cursor, () => {
    const isQuoted = takeQuotationMark(cursor);
    const number = takeNumber(cursor, 1, 2);
    if (number === undefined || (isQuoted && !takeQuotationMark(cursor))) return undefined;
    return isDayNumber(number.value) ? number : undefined;
  });
  if (dayToken !== undefined) takeOrdinalEnding(cursor);
  return dayToken;
}

/** «вторник,», «ВТ.», «(вт)», «в понедельник,» before a day. */
function takeWeekdayBefore(cursor: TokenCursor): WeekdayToken | undefined {
  return attempt(cursor, () => {
    const isBracketed = takeMark(cursor, '(');
    takePhrase(cursor, 'before-weekday');
    const weekday = takeWeekday(cursor);
    if (weekday === undefined || weekday.isRepeated) return undefined;
    takeJoinedMark(cursor, '.');
    if (isBracketed && !takeMark(cursor, ')')) return undefined;
    if (!takeMark(cursor, ',')) attempt(cursor, () => (takeDash(cursor) ? true : undefined));
    takePhrase(cursor, 'before-day');
    return weekday;
  });
}

/** «(пн.)», «[пн]», «/пн/», «, понедельник», «– понедельник», «пн» after a day. */
function takeWeekdayAfter(cursor: TokenCursor): WeekdayToken | undefined {
  return attempt(cursor, () => {
    const closing = takeOpening(cursor);
    if (closing === undefined && !takeMark(cursor, ',')) takeDash(cursor);
    const weekday = takeWeekday(cursor);
    if (weekday === undefined || weekday.isRepeated) return undefined;
    takeJoinedMark(cursor, '.');
    return closing === undefined || takeMark(cursor, closing) ? weekday : undefined;
  });
}

/** Steps over an opening bracket; the mark that closes it. */
function takeOpening(cursor: TokenCursor): string | undefined {
  for (const [opening, closing] of ['()', '[]', '//', '{}']) {
    if (opening !== undefined && takeMark(cursor, opening)) return closing;
  }
  return undefined;
}

function dayOfMonth(dayToken: NumberToken, month: number, year: number | undefined): WholeDay {
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
