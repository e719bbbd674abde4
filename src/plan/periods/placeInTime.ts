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
import type { Period } from '../period';
import type { SchoolYear } from '../schoolYear';
import { isInSchoolYear, monthInSchoolYear } from '../schoolYear';
import type { Correction } from './correction';
import type { Written, WrittenDay, WrittenMonth, WrittenTime } from './grammar/written';
import type { PeriodProblem } from './periodReading';

/** Days that every month has. */
const shortestMonth = 28;

/** A value, or why there is none and what would make it right. */
type Placed<Value> = { readonly ok: true; readonly value: Value } | Misplaced;

interface Misplaced {
  readonly ok: false;
  readonly problem: PeriodProblem;
  readonly correction?: Correction;
}

/**
 * The period that a written form means. A missing year is that of the school year, never of today; a written one stays
 * even when it is outside the school year (a check of its own says so).
 */
export function placeInTime(written: Written, schoolYear: SchoolYear | undefined): Placed<Period> {
  switch (written.kind) {
    case 'day':
      return placeSingleDay(written.day, written.time, schoolYear);
    case 'days':
      return placeDays(written.start, written.end, schoolYear);
    case 'months':
      return placeMonths(written.start, written.end, schoolYear);
    case 'deadline':
      return map(placeDay(written.day, schoolYear), (date) => ({ kind: 'deadline', date }));
    case 'month-end-deadline':
      return map(placeMonth(written.month, schoolYear), (month) => ({
        kind: 'deadline',
        date: lastDayOf(month),
      }));
    case 'month-deadline':
      return refuse('ambiguous');
    case 'whole-year':
      return accept({ kind: 'year' });
    case 'open':
      return accept({ kind: 'open' });
  }
}

function placeSingleDay(
  day: WrittenDay,
  time: WrittenTime | undefined,
  schoolYear: SchoolYear | undefined,
): Placed<Period> {
  if (time?.end !== undefined && time.end <= time.start) return refuse('unreadable');
  return map(placeDay(day, schoolYear), (date) =>
    time === undefined ? { kind: 'day', date } : { kind: 'timed', date, ...time },
  );
}

function placeDays(start: WrittenDay, end: WrittenDay, schoolYear: SchoolYear | undefined): Placed<Period> {
  const years = yearsOfRange(start, end, schoolYear);
  if (!years.ok) return years;
  const first = placeDay({ ...start, year: years.value.start }, schoolYear);
  if (!first.ok) return first;
  const last = placeDay({ ...end, year: years.value.end }, schoolYear);
  if (!last.ok) return last;
  if (last.value < first.value) return refuse('unreadable');
  if (years.value.isBorrowed && !areInSchoolYear([first.value, last.value], schoolYear))
    return refuse('ambiguous');
  return accept({ kind: 'days', start: first.value, endInclusive: last.value });
}

function placeMonths(
  start: WrittenMonth,
  end: WrittenMonth,
  schoolYear: SchoolYear | undefined,
): Placed<Period> {
  const years = yearsOfRange(start, end, schoolYear);
  if (!years.ok) return years;
  const first = placeMonth({ month: start.month, year: years.value.start }, schoolYear);
  if (!first.ok) return first;
  const last = placeMonth({ month: end.month, year: years.value.end }, schoolYear);
  if (!last.ok) return last;
  if (last.value < first.value) return refuse('unreadable');
  const borders = [firstDayOf(first.value), lastDayOf(last.value)];
  if (years.value.isBorrowed && !areInSchoolYear(borders, schoolYear)) return refuse('ambiguous');
  return accept({ kind: 'months', start: first.value, endInclusive: last.value });
}

function placeDay(written: WrittenDay, schoolYear: SchoolYear | undefined): Placed<LocalDate> {
  if (written.isOrderUncertain) return refuse('ambiguous');
  const month = placeMonth(written, schoolYear);
  const lastDay = written.day <= shortestMonth ? shortestMonth : lastDayNumber(written, month);
  if (written.day > lastDay) {
    const { start, endExclusive } = written.dayToken;
    return refuse('unreadable', { start, endExclusive, replacement: String(lastDay) });
  }
  return month.ok ? withRightWeekday(written, month.value) : month;
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

function placeMonth(written: WrittenMonth, schoolYear: SchoolYear | undefined): Placed<YearMonth> {
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
 * then the range goes over the new year. Without any year both ends lie in the school year, in that order.
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
  if (end.year !== undefined) return accept({ start: end.year - overNewYear, end: end.year, isBorrowed });
  if (start.year !== undefined)
    return accept({ start: start.year, end: start.year + overNewYear, isBorrowed });
  if (schoolYear === undefined) return refuse('needs-school-year');
  const years = {
    start: yearOf(monthInSchoolYear(schoolYear, start.month)),
    end: yearOf(monthInSchoolYear(schoolYear, end.month)),
    isBorrowed: false,
  };
  // «25 августа – 5 сентября»: which summer is meant, the one before the school year or the one at its end?
  const isBackwards = years.end < years.start || (years.end === years.start && isBorrowed);
  return isBackwards ? refuse('ambiguous') : accept(years);
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

function accept<Value>(value: Value): Placed<Value> {
  return { ok: true, value };
}

function refuse(problem: PeriodProblem, correction?: Correction): Misplaced {
  return correction === undefined ? { ok: false, problem } : { ok: false, problem, correction };
}

function map<From>(placed: Placed<From>, toPeriod: (value: From) => Period): Placed<Period> {
  return placed.ok ? accept(toPeriod(placed.value)) : placed;
}
