import type { CellContent } from './cell';
import { localeRules } from './localeRules';
import type { LocaleRules } from './localeRules';
import { readTypedDate } from './typedDate';

/** What a cell takes of a text that a person typed or a script wrote. */
export interface TypedContent {
  readonly value: CellContent;
  readonly formula?: string;
  readonly isUnevaluated?: boolean;
  readonly link?: string;
  /** The format that comes with the value when the cell has none of that kind. */
  readonly numberFormat?: string;
}

/**
 * Reads a text as Sheets does, for a person and for `setValue` alike: numbers, percentages, days, times and truth
 * values become values, a leading apostrophe keeps text, a leading `=` makes a formula. `currentYear` completes a day
 * without a year.
 */
export function readTypedText(text: string, locale: string, currentYear: number): TypedContent {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.length > 1 && text.startsWith('=')) return readFormula(text);
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  const rules = localeRules(locale);
  const number = readNumber(trimmed, rules);
  if (number !== undefined) return number;
  const date = readTypedDate(trimmed, rules, currentYear);
  if (date !== undefined) return { value: date.serial, numberFormat: date.numberFormat };
  return { value: text };
}

/** Evaluates HYPERLINK with texts as arguments, and nothing else. */
export function readFormula(formula: string): TypedContent {
  const match = /^=\s*HYPERLINK\(\s*"((?:[^"]|"")*)"\s*(?:[,;]\s*"((?:[^"]|"")*)"\s*)?\)\s*$/i.exec(formula);
  if (match?.[1] === undefined) return { value: '', formula, isUnevaluated: true };
  const link = match[1].replace(/""/g, '"');
  return { value: match[2]?.replace(/""/g, '"') ?? link, formula, link };
}

function readNumber(text: string, rules: LocaleRules): TypedContent | undefined {
  const isPercentage = text.endsWith('%');
  const body = isPercentage ? text.slice(0, -1).trimEnd() : text;
  const group = rules.groupSeparator === '\u00a0' ? '[\u00a0\u202f ]' : `\\${rules.groupSeparator}`;
  const decimal = `\\${rules.decimalSeparator}`;
  const pattern = new RegExp(
    `^[+-]?(?:\\d+|\\d{1,3}(?:${group}\\d{3})+)?(?:${decimal}\\d*)?(?:[eE][+-]?\\d+)?$`,
  );
  if (!/^[+-]?\D?\d/.test(body) || !pattern.test(body)) return undefined;
  const number = Number(body.replace(new RegExp(group, 'g'), '').replace(rules.decimalSeparator, '.'));
  if (!Number.isFinite(number)) return undefined;
  if (!isPercentage) return { value: number };
  return { value: number / 100, numberFormat: Number.isInteger(number) ? '0%' : '0.00%' };
}
