import type { MonthMeaning, WeekdayMeaning } from './lexicon';
import { knownSpelling, lexicon } from './lexicon';
import { canonicalText } from './spelling';

interface TokenPlace {
  /** Index in the tidy text, from 0. */
  readonly start: number;
  readonly endExclusive: number;
  /** True when a blank or a line break stands before it. */
  readonly isApart: boolean;
  /** True when a line break stands before it. */
  readonly isOnNewLine: boolean;
}

export interface NumberToken extends TokenPlace {
  readonly kind: 'number';
  readonly value: number;
  /** How many digits are written, leading zeros included. */
  readonly digits: number;
}

export interface MonthToken extends TokenPlace, MonthMeaning {
  readonly kind: 'month';
}

export interface WeekdayToken extends TokenPlace, WeekdayMeaning {
  readonly kind: 'weekday';
  /** As the language packs spell it: «четв.» may also be a quarter cut with a full stop. */
  readonly word: string;
}

export interface WordToken extends TokenPlace {
  readonly kind: 'word';
  /** As the language packs spell it, where they know the word. */
  readonly word: string;
}

/** Any dash, or several in a row. */
export interface DashToken extends TokenPlace {
  readonly kind: 'dash';
}

/** Any other single character. */
export interface MarkToken extends TokenPlace {
  readonly kind: 'mark';
  readonly mark: string;
}

export type Token = NumberToken | MonthToken | WeekdayToken | WordToken | DashToken | MarkToken;

/** Splits tidy text or lines into tokens. A letter beside a digit begins a new one («2026г»). */
export function tokensOf(tidy: string): readonly Token[] {
  const canonical = canonicalText(tidy);
  const tokens: Token[] = [];
  let start = 0;
  let isApart = false;
  let isOnNewLine = false;
  while (start < canonical.length) {
    const character = canonical[start];
    if (character === ' ' || character === '\n') {
      isApart = true;
      isOnNewLine ||= character === '\n';
      start += 1;
      continue;
    }
    const { length, ...meaning } = tokenAt(canonical, start);
    tokens.push({ ...meaning, start, endExclusive: start + length, isApart, isOnNewLine });
    start += length;
    isApart = false;
    isOnNewLine = false;
  }
  return tokens;
}

type Meaning<Kind extends Token> = Kind extends Token
  ? Omit<Kind, keyof TokenPlace> & { readonly length: number }
  : never;

function tokenAt(canonical: string, start: number): Meaning<Token> {
  const digits = matchAt(/[0-9]+/y, canonical, start);
  if (digits !== undefined) {
    return { kind: 'number', value: Number(digits), digits: digits.length, length: digits.length };
  }
  const word = matchAt(/\p{L}[\p{L}\p{M}']*/uy, canonical, start);
  if (word !== undefined) return wordMeaning(word);
  const dashes = matchAt(/-+/y, canonical, start);
  if (dashes !== undefined) return { kind: 'dash', length: dashes.length };
  return { kind: 'mark', mark: canonical.charAt(start), length: 1 };
}

function matchAt(pattern: RegExp, text: string, start: number): string | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0];
}

function wordMeaning(word: string): Meaning<Token> {
  const { length } = word;
  const spelling = knownSpelling(word);
  const month = lexicon().months.get(spelling);
  if (month !== undefined) return { kind: 'month', ...month, length };
  const weekday = lexicon().weekdays.get(spelling);
  return weekday === undefined
    ? { kind: 'word', word: spelling, length }
    : { kind: 'weekday', ...weekday, word: spelling, length };
}
