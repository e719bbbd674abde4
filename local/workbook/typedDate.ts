import type { LocaleRules } from './localeRules';
import { serialOfDay, serialOfTime } from './serialDate';

/** A day or a time that Sheets makes of a text, and the format it then shows it in. */
export interface TypedDate {
  readonly serial: number;
  readonly numberFormat: string;
}

/**
 * What Sheets makes of a text that looks like a day or a time. A day without a year lies in the current one, a month
 * with a year is its first day, and month names count in the language of the spreadsheet's locale; a month name alone
 * stays text. Undefined when the text stays text.
 */
export function readTypedDate(text: string, rules: LocaleRules, currentYear: number): TypedDate | undefined {
  const time = readTime(text);
  if (time !== undefined) return time;
  const day = readDay(text, rules, currentYear);
  if (day !== undefined) return day;
  const both = /^(.+?),?\s+(\d{1,2}:\d{2}.*)$/.exec(text);
  const datePart = both?.[1] === undefined ? undefined : readDay(both[1], rules, currentYear);
  const timePart = both?.[2] === undefined ? undefined : readTime(both[2]);
  if (datePart === undefined || timePart === undefined) return undefined;
  return {
    serial: datePart.serial + timePart.serial,
    numberFormat: `${datePart.numberFormat} ${timePart.numberFormat}`,
  };
}

function readTime(text: string): TypedDate | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AaPp])\.?[Mm]\.?)?$/.exec(text);
  if (match === null) return undefined;
  const [, hourText, minutes, seconds, half] = match;
  const hour = Number(hourText);
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const hours = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const serial = serialOfTime(hours, Number(minutes), Number(seconds ?? 0));
  if (serial === undefined) return undefined;
  const format = seconds === undefined ? 'H:mm' : 'H:mm:ss';
  return { serial, numberFormat: half === undefined ? format : format.replace('H', 'h') + ' am/pm' };
}

function readDay(text: string, rules: LocaleRules, currentYear: number): TypedDate | undefined {
  return readNumericDay(text, rules, currentYear) ?? readNamedDay(text, rules, currentYear);
}

function readNumericDay(text: string, rules: LocaleRules, currentYear: number): TypedDate | undefined {
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (yearFirst !== null) {
    return typed(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]), 'yyyy-MM-dd');
  }
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (yearLast !== null) {
    const [day, month] = inOrder(rules, Number(yearLast[1]), Number(yearLast[3]));
    return typed(fullYear(yearLast[4] ?? ''), month, day, rules.dateFormat);
  }
  const monthAndYear = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (monthAndYear !== null) {
    return typed(Number(monthAndYear[2]), Number(monthAndYear[1]), 1, rules.monthYearFormat);
  }
  const dayAndMonth = /^(\d{1,2})[-/.](\d{1,2})$/.exec(text);
  // With a decimal point, `10.10` is a number.
  if (dayAndMonth !== null && !(rules.decimalSeparator === '.' && text.includes('.'))) {
    const [day, month] = inOrder(rules, Number(dayAndMonth[1]), Number(dayAndMonth[2]));
    return typed(currentYear, month, day, rules.shortDateFormat);
  }
  return undefined;
}

function readNamedDay(text: string, rules: LocaleRules, currentYear: number): TypedDate | undefined {
  const monthOf = (name: string | undefined): number => rules.months.get((name ?? '').toLowerCase()) ?? 0;
  const dayFirst = /^(\d{1,2})[\s-]([\p{L}’']+)\.?(?:,?[\s-](\d{4}))?$/u.exec(text);
  if (dayFirst !== null) {
    const year = dayFirst[3] === undefined ? currentYear : Number(dayFirst[3]);
    const format = dayFirst[3] === undefined ? 'd MMMM' : 'd MMMM yyyy';
    return typed(year, monthOf(dayFirst[2]), Number(dayFirst[1]), format);
  }
  const monthYear = /^([\p{L}’']+)\.?,?[\s-](\d{4})$/u.exec(text);
  if (monthYear !== null) return typed(Number(monthYear[2]), monthOf(monthYear[1]), 1, 'MMMM yyyy');
  const monthFirst = /^([\p{L}’']+)\.?[\s-](\d{1,2})(?:,\s*(\d{4}))?$/u.exec(text);
  if (monthFirst !== null && rules.dateOrder === 'month-first') {
    const year = monthFirst[3] === undefined ? currentYear : Number(monthFirst[3]);
    const format = monthFirst[3] === undefined ? 'MMMM d' : 'MMMM d, yyyy';
    return typed(year, monthOf(monthFirst[1]), Number(monthFirst[2]), format);
  }
  return undefined;
}

function inOrder(rules: LocaleRules, first: number, second: number): readonly [day: number, month: number] {
  return rules.dateOrder === 'day-first' ? [first, second] : [second, first];
}

/** Two figures mean 1930 to 2029. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length === 4 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function typed(year: number, month: number, day: number, numberFormat: string): TypedDate | undefined {
  const serial = month < 1 ? undefined : serialOfDay(year, month, day);
  return serial === undefined ? undefined : { serial, numberFormat };
}
