import type { LocalDate, YearMonth } from '../localDate';
import {
  daysInMonth,
  firstDayOf,
  lastDayOf,
  localDate,
  monthOf,
  weekdayOf,
  yearMonth,
  yearOf,
} from '../localDate';
import type { DatedPeriod } from '../period';
import type { SchoolYear } from '../schoolYear';
import { isInSchoolYear, monthInSchoolYear } from '../schoolYear';
import type { WholeDay } from './grammar/dayForms';
import type { WrittenDated, WrittenDay, WrittenMonth, WrittenTime } from './grammar/written';
import type { PeriodContext } from './periodReading';
import type { Placed } from './placed';
import { accept, mapPlaced, refuse } from './placed';

const monthsOfSummer = 3;

/** Days that every month has. */
const shortestMonth = 28;

/** The days or months that a written form means; see `placeInTime`. */
export function placeDated(written: WrittenDated, context: PeriodContext): Placed<DatedPeriod> {
  switch (written.kind) {
    case 'day':
      return placeSingleDay(written.day, written.time, context);
    case 'days':
      return placeDays(written.start, written.end, context);
    case 'months':
      return mapPlaced(placeMonths(written.start, written.end, context), (months) => ({
        kind: 'months',
        ...months,
      }));
  }
}

function placeSingleDay(
  day: WrittenDay,
  time: WrittenTime | undefined,
  context: PeriodContext,
): Placed<DatedPeriod> {
  if (!isForward(time)) return refuse('unreadable');
  return mapPlaced(placeDay(day, context), (date) =>
    time === undefined ? { kind: 'day', date } : { kind: 'timed', date, ...time },
  );
}

/** False for a span of time that ends before it begins. */
export function isForward(time: WrittenTime | undefined): boolean {
  return time?.end === undefined || time.start < time.end;
}

/** One day; a bare one lies in the month of the heading above. */
export function placeDay(written: WrittenDay, context: PeriodContext): Placed<LocalDate> {
  if (written.isOrderUncertain) return refuse('ambiguous');
  const whole = withMonthAbove(written, context);
  if (!whole.ok) return whole;
  const month = placeMonth(whole.value, context.schoolYear);
  const lastDay = written.day <= shortestMonth ? shortestMonth : lastDayNumber(whole.value, month);
  if (written.day > lastDay) {
    const { start, endExclusive } = written.dayToken;
    return refuse('unreadable', { start, endExclusive, replacement: String(lastDay) });
  }
  return month.ok ? withRightWeekday(written, month.value) : month;
}

function withMonthAbove(written: WrittenDay, { monthAbove }: PeriodContext): Placed<WholeDay> {
  const { month } = written;
  if (month !== undefined) return accept({ ...written, month });
  if (monthAbove === undefined) return refuse('needs-month');
  return accept({ ...written, month: monthOf(monthAbove), year: yearOf(monthAbove) });
}

function placeDays(start: WrittenDay, end: WrittenDay, context: PeriodContext): Placed<DatedPeriod> {
  const wholeStart = withMonthAbove(start, context);
  if (!wholeStart.ok) return wholeStart;
  const wholeEnd = withMonthAbove(end, context);
  if (!wholeEnd.ok) return wholeEnd;
  const years = yearsOfRange(wholeStart.value, wholeEnd.value, context.schoolYear);
  if (!years.ok) return years;
  const first = placeDay({ ...wholeStart.value, year: years.value.start }, context);
  if (!first.ok) return first;
  const last = placeDay({ ...wholeEnd.value, year: years.value.end }, context);
  if (!last.ok) return last;
  if (last.value < first.value) return refuse('unreadable');
  if (years.value.isBorrowed && !areInSchoolYear([first.value, last.value], context.schoolYear))
    return refuse('ambiguous');
  return accept({ kind: 'days', start: first.value, endInclusive: last.value });
}

/** Months from one to another; both ends belong. */
export function placeMonths(
  start: WrittenMonth,
  end: WrittenMonth,
  { schoolYear }: PeriodContext,
): Placed<{ readonly start: YearMonth; readonly endInclusive: YearMonth }> {
  const years = yearsOfRange(start, end, schoolYear);
  if (!years.ok) return years;
  const first = placeMonth({ month: start.month, year: years.value.start }, schoolYear);
  if (!first.ok) return first;
  const last = placeMonth({ month: end.month, year: years.value.end }, schoolYear);
  if (!last.ok) return last;
  if (last.value < first.value) return refuse('unreadable');
  const borders = [firstDayOf(first.value), lastDayOf(last.value)];
  if (years.value.isBorrowed && !areInSchoolYear(borders, schoolYear)) return refuse('ambiguous');
  return accept({ start: first.value, endInclusive: last.value });
}

/** The day, unless the weekday written with it is that of another day. */
function withRightWeekday(written: WrittenDay, month: YearMonth): Placed<LocalDate> {
  const date = localDate(yearOf(month), monthOf(month), written.day);
  if (date === undefined) return refuse('unreadable');
  const token = written.weekdayToken;
  if (token === undefined || token.weekday === weekdayOf(date)) return accept(date);
  const replacement = token.sevenForms[weekdayOf(date) - 1] ?? '';
  return refuse('ambiguous', { start: token.start, endExclusive: token.endExclusive, replacement });
}

/** One month; a missing year is that of the school year. */
export function placeMonth(written: WrittenMonth, schoolYear: SchoolYear | undefined): Placed<YearMonth> {
  if (written.year === undefined && schoolYear === undefined) return refuse('needs-school-year');
  const month =
    written.year === undefined && schoolYear !== undefined
      ? monthInSchoolYear(schoolYear, written.month)
      : yearMonth(written.year ?? 0, written.month);
  return month === undefined ? refuse('unreadable') : accept(month);
}

interface RangeYears {
  readonly start: number;
  readonly end: number;
  /** True when one end has a year only because the other has one in the neighbouring year. */
  readonly isBorrowed: boolean;
}

/**
 * The years of both ends. A year written once holds for both ends, unless that would put the end before the start:
 * then the range goes over the new year. Without any year both ends lie in the school year, in that order, or the
 * range begins in the summer before it.
 */
function yearsOfRange(
  start: WrittenMonth,
  end: WrittenMonth,
  schoolYear: SchoolYear | undefined,
): Placed<RangeYears> {
  const overNewYear = isEarlierInYear(end, start) ? 1 : 0;
  const isBorrowed = overNewYear === 1;
  if (start.year !== undefined && end.year !== undefined) {
    return accept({ start: start.year, end: end.year, isBorrowed: false });
  }
  // «30–05.11»: the month before is not written.
  if (isBorrowed && start.month === end.month) return refuse('ambiguous');
  if (end.year !== undefined) return accept({ start: end.year - overNewYear, end: end.year, isBorrowed });
  if (start.year !== undefined)
    return accept({ start: start.year, end: start.year + overNewYear, isBorrowed });
  if (schoolYear === undefined) return refuse('needs-school-year');
  const years = {
    start: yearOf(monthInSchoolYear(schoolYear, start.month)),
    end: yearOf(monthInSchoolYear(schoolYear, end.month)),
    isBorrowed: false,
  };
  const isBackwards = years.end < years.start || (years.end === years.start && isBorrowed);
  if (!isBackwards) return accept(years);
  // «25 августа – 5 сентября»: out of the summer before the school year.
  const placeOf = ({ month }: WrittenMonth): number => (month - schoolYear.firstMonth + 12) % 12;
  const isFromSummerBefore = placeOf(start) >= 12 - monthsOfSummer && placeOf(end) < 6;
  return isFromSummerBefore ? accept({ ...years, start: years.start - 1 }) : refuse('ambiguous');
}

function isEarlierInYear(
  one: WrittenMonth & { day?: number },
  other: WrittenMonth & { day?: number },
): boolean {
  return one.month === other.month ? (one.day ?? 0) < (other.day ?? 0) : one.month < other.month;
}

/** True also when the school year is unknown: then nothing speaks against the dates. */
function areInSchoolYear(dates: readonly LocalDate[], schoolYear: SchoolYear | undefined): boolean {
  return schoolYear === undefined || dates.every((date) => isInSchoolYear(schoolYear, date));
}

/** Without any year only 29 February is open, and it is let through: in a leap year there is such a day. */
function lastDayNumber(written: WrittenMonth, month: Placed<YearMonth>): number {
  return month.ok ? daysInMonth(yearOf(month.value), monthOf(month.value)) : daysInMonth(2000, written.month);
}
