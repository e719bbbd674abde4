import type { MonthMeaning, WeekdayMeaning } from './languages/lexiconTables.data';
import { knownSpelling, lexicon } from './lexicon';
import { canonicalText } from './spelling';

interface TokenPlace {
  /** Index in the tidy text, from 0. */
  readonly start: number;
  readonly endExclusive: number;
  /** True when a blank or a line break stands before it. */
  readonly isApart: boolean;
  /** True when a line break, or a slash between blanks, stands before it. */
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

/** True for one of those marks. */
export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.kind === 'mark' && marks.includes(token.mark);
}

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
    // A slash with blanks around it parts as a line break does; that of «2026 / 2027» does not.
    const isBreak = isApart && canonical.startsWith('/ ', start) && !isYear(tokens[tokens.length - 1]);
    if (isBreak) {
      isOnNewLine = true;
      start += 1;
      continue;
    }
    const token = tokenAt(canonical, start, isApart, isOnNewLine);
    tokens.push(token);
    start = token.endExclusive;
    isApart = false;
    isOnNewLine = false;
  }
  return tokens;
}

function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.digits === 4;
}

const digitsPattern = /[0-9]+/y;
const wordPattern = /\p{L}[\p{L}\p{M}']*/uy;
const dashesPattern = /-+/y;

function tokenAt(canonical: string, start: number, isApart: boolean, isOnNewLine: boolean): Token {
  const placeOf = (text: string): TokenPlace => ({
    start,
    endExclusive: start + text.length,
    isApart,
    isOnNewLine,
  });
  const digits = matchAt(digitsPattern, canonical, start);
  if (digits !== undefined)
    return { kind: 'number', value: Number(digits), digits: digits.length, ...placeOf(digits) };
  const word = matchAt(wordPattern, canonical, start);
  if (word !== undefined) return wordToken(word, placeOf(word));
  const dashes = matchAt(dashesPattern, canonical, start);
  if (dashes !== undefined) return { kind: 'dash', ...placeOf(dashes) };
  const mark = canonical.charAt(start);
  return { kind: 'mark', mark, ...placeOf(mark) };
}

function matchAt(pattern: RegExp, text: string, start: number): string | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0];
}

function wordToken(typed: string, place: TokenPlace): Token {
  const word = knownSpelling(typed);
  const { months, weekdays } = lexicon();
  const month = months.get(word);
  if (month !== undefined) return { kind: 'month', ...month, ...place };
  const weekday = weekdays.get(word);
  return weekday === undefined
    ? { kind: 'word', word, ...place }
    : { kind: 'weekday', word, ...weekday, ...place };
}
