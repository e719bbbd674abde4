import type { MonthMeaning, WeekdayMeaning } from './lexicon';
import { knownSpelling, lexicon } from './lexicon';
import { canonicalText } from './spelling';

interface TokenPlace {
  /** Index in the tidy text, from 0. */
  readonly start: number;
  readonly endExclusive: number;
  /** True when a blank stands before it. */
  readonly isApart: boolean;
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

/** Splits tidy text into tokens. A letter beside a digit begins a new one («2026г»). */
export function tokensOf(tidy: string): readonly Token[] {
  const canonical = canonicalText(tidy);
  const tokens: Token[] = [];
  let start = 0;
  let isApart = false;
  while (start < canonical.length) {
    if (canonical[start] === ' ') {
      isApart = true;
      start += 1;
      continue;
    }
    const token = tokenAt(canonical, start, isApart);
    tokens.push(token);
    start = token.endExclusive;
    isApart = false;
  }
  return tokens;
}

function tokenAt(canonical: string, start: number, isApart: boolean): Token {
  const digits = matchAt(/[0-9]+/y, canonical, start);
  if (digits !== undefined) {
    const endExclusive = start + digits.length;
    return { kind: 'number', value: Number(digits), digits: digits.length, start, endExclusive, isApart };
  }
  const word = matchAt(/\p{L}[\p{L}\p{M}']*/uy, canonical, start);
  if (word !== undefined) return wordToken(word, start, isApart);
  const dashes = matchAt(/-+/y, canonical, start);
  if (dashes !== undefined) return { kind: 'dash', start, endExclusive: start + dashes.length, isApart };
  return { kind: 'mark', mark: canonical.charAt(start), start, endExclusive: start + 1, isApart };
}

function matchAt(pattern: RegExp, text: string, start: number): string | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0];
}

function wordToken(word: string, start: number, isApart: boolean): Token {
  const endExclusive = start + word.length;
  const spelling = knownSpelling(word);
  const month = lexicon().months.get(spelling);
  if (month !== undefined) {
    return {
      kind: 'month',
      month: month.month,
      dayMayFollow: month.dayMayFollow,
      start,
      endExclusive,
      isApart,
    };
  }
  const weekday = lexicon().weekdays.get(spelling);
  if (weekday === undefined) return { kind: 'word', word: spelling, start, endExclusive, isApart };
  return {
    kind: 'weekday',
    weekday: weekday.weekday,
    sevenForms: weekday.sevenForms,
    start,
    endExclusive,
    isApart,
  };
}
