/** Calendar days and wall-clock times as text, without any zone: a plan speaks of days, not of instants. */

/** A day as `yyyy-mm-dd`; months and days count from 1. */
export type LocalDate = string & { readonly kind: 'LocalDate' };

/** A wall-clock time as `hh:mm`, 00:00 to 23:59. */
export type LocalTime = string & { readonly kind: 'LocalTime' };

/** A month as `yyyy-mm`; months count from 1. */
export type YearMonth = string & { readonly kind: 'YearMonth' };

/** Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const millisecondsPerDay = 86_400_000;

/** The day, or undefined when the calendar has no such day (31 September, month 13). */
export function localDate(year: number, month: number, day: number): LocalDate | undefined {
  const isWhole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!isWhole || year < 1000 || year > 9999 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}` as LocalDate;
}

/** The day written as `yyyy-mm-dd`, or undefined for any other text. */
export function parseLocalDate(text: string): LocalDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? localDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** The time, or undefined when a day has no such time (24:00, 12:60). */
export function localTime(hours: number, minutes: number): LocalTime | undefined {
  const isTime = Number.isInteger(hours) && Number.isInteger(minutes) && hours >= 0 && hours <= 23;
  if (!isTime || minutes < 0 || minutes > 59) return undefined;
  return `${twoDigits(hours)}:${twoDigits(minutes)}` as LocalTime;
}

/** The month, or undefined when `month` is not 1 to 12. */
export function yearMonth(year: number, month: number): YearMonth | undefined {
  return localDate(year, month, 1)?.slice(0, 7) as YearMonth | undefined;
}

/** Days in a month; `month` from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day `days` later (earlier when negative). Counts calendar days, so clock changes do not matter. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(utcMilliseconds(date) + days * millisecondsPerDay).toISOString().slice(0, 10) as LocalDate;
}

/** Calendar days from `start` to `end`; negative when `end` is earlier. */
export function daysBetween(start: LocalDate, end: LocalDate): number {
  return (utcMilliseconds(end) - utcMilliseconds(start)) / millisecondsPerDay;
}

export function weekdayOf(date: LocalDate): Weekday {
  const day = new Date(utcMilliseconds(date)).getUTCDay();
  return (day === 0 ? 7 : day) as Weekday;
}

/** `15.09.2026` */
export function dottedDate(date: LocalDate): string {
  return date.split('-').reverse().join('.');
}

export function yearOf(date: LocalDate | YearMonth): number {
  return Number(date.slice(0, 4));
}

/** From 1 (January) to 12. */
export function monthOf(date: LocalDate | YearMonth): number {
  return Number(date.slice(5, 7));
}

/** Day of the month, from 1. */
export function dayOf(date: LocalDate): number {
  return Number(date.slice(8, 10));
}

export function yearMonthOf(date: LocalDate): YearMonth {
  return date.slice(0, 7) as YearMonth;
}

export function firstDayOf(month: YearMonth): LocalDate {
  return `${month}-01` as LocalDate;
}

export function lastDayOf(month: YearMonth): LocalDate {
  return `${month}-${twoDigits(daysInMonth(yearOf(month), monthOf(month)))}` as LocalDate;
}

/** The month `months` later (earlier when negative). */
export function addMonths(month: YearMonth, months: number): YearMonth {
  const index = yearOf(month) * 12 + (monthOf(month) - 1) + months;
  return `${Math.floor(index / 12)}-${twoDigits((index % 12) + 1)}` as YearMonth;
}

function utcMilliseconds(date: LocalDate): number {
  return Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date));
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
