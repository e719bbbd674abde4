import type { LocalDate, Weekday, YearMonth } from '../localDate';
import {
  addDays,
  firstDayOf,
  lastDayOf,
  localDate,
  monthOf,
  weekdayOf,
  yearMonthOf,
  yearOf,
} from '../localDate';
import type { MonthPart } from '../period';
import type { PeriodBounds } from './bounds';

/** First and last day (of the month, from 1) of the parts that are the same in every month; 31 is the month's end. */
const fixedParts: Readonly<Partial<Record<MonthPart, readonly [first: number, last: number]>>> = {
  'decade-1': [1, 10],
  'decade-2': [11, 20],
  'decade-3': [21, 31],
  'half-1': [1, 15],
  'half-2': [16, 31],
  beginning: [1, 10],
  middle: [11, 20],
  end: [21, 31],
};

/** The days of a part of a month, as `monthParts` defines it; undefined when the month has no such week. */
export function daysOfMonthPart(part: MonthPart, month: YearMonth): PeriodBounds | undefined {
  const fixed = fixedParts[part];
  if (fixed !== undefined) return fixedDays(fixed, month);
  if (part === 'week-last') return weekOf(lastDayOf(month), month);
  const weekNumber = Number(part.slice(-1));
  const dayInWeek = addDays(firstWorkingDay(month), (weekNumber - 1) * 7);
  const monday = addDays(dayInWeek, 1 - weekdayOf(dayInWeek));
  return weekNumber > 1 && yearMonthOf(monday) !== month ? undefined : weekOf(dayInWeek, month);
}

/** The first (second, … last for -1) such weekday of a month; undefined when the month has no fifth one. */
export function weekdayInMonth(
  weekday: Weekday,
  ordinal: 1 | 2 | 3 | 4 | 5 | -1,
  month: YearMonth,
): LocalDate | undefined {
  if (ordinal === -1) {
    const last = lastDayOf(month);
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = firstDayOf(month);
  const date = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (ordinal - 1) * 7);
  return yearMonthOf(date) === month ? date : undefined;
}

function fixedDays([first, last]: readonly [number, number], month: YearMonth): PeriodBounds {
  const dayAt = (day: number) => localDate(yearOf(month), monthOf(month), day);
  return { start: dayAt(first) ?? firstDayOf(month), endInclusive: dayAt(last) ?? lastDayOf(month) };
}

/** Monday to Sunday around the day, cut at the month's ends. */
function weekOf(day: LocalDate, month: YearMonth): PeriodBounds {
  const monday = addDays(day, 1 - weekdayOf(day));
  const sunday = addDays(monday, 6);
  const first = firstDayOf(month);
  const last = lastDayOf(month);
  return { start: monday < first ? first : monday, endInclusive: sunday > last ? last : sunday };
}

/** Monday to Friday; the first of the month, or the Monday after it. */
function firstWorkingDay(month: YearMonth): LocalDate {
  const first = firstDayOf(month);
  const weekday = weekdayOf(first);
  return weekday <= 5 ? first : addDays(first, 8 - weekday);
}
