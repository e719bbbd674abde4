import type { Cell } from './cell';
import { localeRules } from './localeRules';
import type { LocaleRules } from './localeRules';
import { wallClockOfSerial } from './serialDate';
import type { WallClock } from './serialDate';

/** Whether a number under this format is a day or a time. */
export function isDateFormat(numberFormat: string | undefined): boolean {
  if (numberFormat === undefined || numberFormat === '@' || /^general$/i.test(numberFormat)) return false;
  return /[dyhms]/i.test(withoutLiterals(numberFormat));
}

/** Whether the format shows a day, not a time alone. */
export function showsDay(numberFormat: string): boolean {
  return /[dy]|M{3}/.test(withoutLiterals(numberFormat));
}

/** What a person reads in the cell. A formula that nobody evaluated is shown as it is written. */
export function displayText(cell: Cell, locale: string): string {
  const { value, format } = cell;
  if (cell.formula !== undefined && cell.isUnevaluated === true) return cell.formula;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const rules = localeRules(locale);
  if (isDateFormat(format.numberFormat)) return formatDay(value, format.numberFormat ?? '', rules);
  return formatNumber(value, format.numberFormat, rules);
}

/** A number under a number format; parts that are no pattern of figures stand as they are. */
function formatNumber(value: number, numberFormat: string | undefined, rules: LocaleRules): string {
  const [positive = ''] = (numberFormat ?? '').split(';');
  const pattern = /[#0,.]*[#0][#0,.]*/.exec(positive)?.[0];
  if (pattern === undefined || /^general$/i.test(positive)) {
    return String(Number(value.toPrecision(15))).replace('.', rules.decimalSeparator);
  }
  const isPercentage = positive.includes('%');
  const [whole = '', decimals = ''] = pattern.split('.');
  const required = decimals.replace(/[^0]/g, '').length;
  const fixed = Math.abs(isPercentage ? value * 100 : value).toFixed(decimals.length);
  const [wholeFigures = '0', decimalFigures = ''] = fixed.split('.');
  const shownDecimals = decimalFigures.slice(0, required) + decimalFigures.slice(required).replace(/0+$/, '');
  const figures = wholeFigures.padStart(whole.replace(/[^0]/g, '').length, '0');
  const grouped = whole.includes(',') ? figures.replace(/\B(?=(\d{3})+$)/g, rules.groupSeparator) : figures;
  const text = (value < 0 ? '-' : '') + grouped + (shownDecimals && rules.decimalSeparator + shownDecimals);
  return positive.replace(pattern, text).replace(/"([^"]*)"/g, '$1');
}

const dateTokens = /"[^"]*"|\\.|\[[^\]]*\]|y+|M+|m+|d+|H+|h+|s+|am\/pm|a\/p|AM\/PM|[^yMmdHhs"\\[]/g;

function formatDay(serial: number, numberFormat: string, rules: LocaleRules): string {
  const clock = wallClockOfSerial(serial);
  const isTwelveHours = /am\/pm|a\/p/i.test(numberFormat);
  const tokens = numberFormat.split(';')[0]?.match(dateTokens) ?? [];
  const hasDay = tokens.some((token) => /^d{1,2}$/.test(token));
  return tokens
    .map((token, index) => {
      if (/^m{1,2}$/i.test(token) && isMinutes(tokens, index)) return padded(clock.minutes, token.length);
      return formatToken(token, clock, rules, isTwelveHours, hasDay);
    })
    .join('');
}

function formatToken(
  token: string,
  clock: WallClock,
  rules: LocaleRules,
  isTwelveHours: boolean,
  hasDay: boolean,
): string {
  const day = new Date(Date.UTC(clock.year, clock.month - 1, clock.day));
  const name = (options: Intl.DateTimeFormatOptions, type: 'month' | 'weekday'): string =>
    new Intl.DateTimeFormat(rules.languageTag, { ...options, timeZone: 'UTC' })
      .formatToParts(day)
      .find((part) => part.type === type)?.value ?? '';
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith('\\')) return token.slice(1);
  if (token.startsWith('[')) return '';
  if (/^am\/pm$/i.test(token)) return clock.hours < 12 ? 'AM' : 'PM';
  switch (token[0]?.toLowerCase()) {
    case 'y':
      return token.length > 2 ? String(clock.year) : padded(clock.year % 100, 2);
    case 'm':
      if (token.length <= 2) return padded(clock.month, token.length);
      // In Russian and Ukrainian the name bends beside a day: «1 сентября», «сентябрь 2026».
      return name(
        { month: token.length === 3 ? 'short' : 'long', ...(hasDay && { day: 'numeric' }) },
        'month',
      );
    case 'd':
      if (token.length <= 2) return padded(clock.day, token.length);
      return name({ weekday: token.length === 3 ? 'short' : 'long' }, 'weekday');
    case 'h':
      return padded(isTwelveHours ? clock.hours % 12 || 12 : clock.hours, token.length);
    case 's':
      return padded(clock.seconds, token.length);
    default:
      return token;
  }
}

/** `m` stands for minutes after hours or before seconds, else for the month. */
function isMinutes(tokens: readonly string[], index: number): boolean {
  const isLetters = (token: string): boolean => /^[ymdhs]/i.test(token);
  const before = tokens.slice(0, index).reverse().find(isLetters);
  const after = tokens.slice(index + 1).find(isLetters);
  return /^h/i.test(before ?? '') || /^s/i.test(after ?? '');
}

function withoutLiterals(numberFormat: string): string {
  return numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
}

function padded(value: number, length: number): string {
  return String(value).padStart(Math.min(length, 2), '0');
}
