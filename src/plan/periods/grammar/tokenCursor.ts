import type { PhraseRole } from '../languages/languagePack';
import { abbreviationLength, isBeginningOf } from '../abbreviations';
import { lexicon, monthOfBeginning } from '../lexicon';
import type { MonthToken, NumberToken, Token, WeekdayToken, WordToken } from '../tokens';
import { isMark } from '../tokens';

/** A place in a row of tokens. Each `take…` steps over what it names, or stays put and says so. */
export interface TokenCursor {
  readonly tokens: readonly Token[];
  /** Index from 0 of the token that comes next. */
  position: number;
}

/** Reads with `read`; when that gives nothing, the cursor is where it was. */
export function attempt<Value>(
  cursor: TokenCursor,
  read: (cursor: TokenCursor) => Value | undefined,
): Value | undefined {
  const before = cursor.position;
  const value = read(cursor);
  if (value === undefined) cursor.position = before;
  return value;
}

export function peek(cursor: TokenCursor): Token | undefined {
  return cursor.tokens[cursor.position];
}

/** A number of at least `minimumDigits` and at most `maximumDigits`. */
export function takeNumber(
  cursor: TokenCursor,
  minimumDigits: number,
  maximumDigits: number,
): NumberToken | undefined {
  const token = peek(cursor);
  if (token?.kind !== 'number' || token.digits < minimumDigits || token.digits > maximumDigits)
    return undefined;
  cursor.position += 1;
  return token;
}

/** As `takeNumber`, and no blank may stand before it. */
export function takeJoinedNumber(
  cursor: TokenCursor,
  minimumDigits: number,
  maximumDigits: number,
): NumberToken | undefined {
  return peek(cursor)?.isApart === false ? takeNumber(cursor, minimumDigits, maximumDigits) : undefined;
}

/** A month's name, also one cut with a full stop («октяб.»), which is left to be taken. */
export function takeMonthName(cursor: TokenCursor): MonthToken | undefined {
  const token = peek(cursor);
  const month = token?.kind === 'word' && isCutHere(cursor) ? cutMonth(token) : token;
  if (month?.kind !== 'month') return undefined;
  cursor.position += 1;
  return month;
}

export function takeWeekday(cursor: TokenCursor): WeekdayToken | undefined {
  const token = peek(cursor);
  if (token?.kind !== 'weekday') return undefined;
  cursor.position += 1;
  return token;
}

export function takeWord(cursor: TokenCursor): WordToken | undefined {
  const token = peek(cursor);
  if (token?.kind !== 'word') return undefined;
  cursor.position += 1;
  return token;
}

export function takeDash(cursor: TokenCursor): boolean {
  if (peek(cursor)?.kind !== 'dash') return false;
  cursor.position += 1;
  return true;
}

export function takeJoinedDash(cursor: TokenCursor): boolean {
  return peek(cursor)?.isApart === false && takeDash(cursor);
}

export function takeMark(cursor: TokenCursor, mark: string): boolean {
  if (!isMark(peek(cursor), mark)) return false;
  cursor.position += 1;
  return true;
}

/** The mark with no blank before it. */
export function takeJoinedMark(cursor: TokenCursor, mark: string): boolean {
  return peek(cursor)?.isApart === false && takeMark(cursor, mark);
}

export function takeQuotationMark(cursor: TokenCursor): boolean {
  if (!isQuotationMark(peek(cursor))) return false;
  cursor.position += 1;
  return true;
}

export function isQuotationMark(token: Token | undefined): boolean {
  return isMark(token, '«»"“”„');
}

/** The longest phrase of that role; each of its words may have a full stop, and may be cut with one. */
export function takePhrase(cursor: TokenCursor, role: PhraseRole): boolean {
  const first = peek(cursor);
  if (first?.kind !== 'word' && first?.kind !== 'weekday') return false;
  const phrases = lexicon().phrases.get(role);
  const take = (words: readonly string[]): boolean =>
    attempt(cursor, () => takeWords(cursor, words) || undefined) ?? false;
  if (first.kind === 'word' && phrases?.byFirstWord.get(first.word)?.some(take) === true) return true;
  if (!isCutHere(cursor)) return false;
  return phrases?.byBeginning().get(first.word.slice(0, abbreviationLength))?.some(take) === true;
}

/** True when a phrase of that role stands here; the cursor stays where it is. */
export function isAtPhrase(cursor: TokenCursor, role: PhraseRole): boolean {
  return isAt(cursor, () => takePhrase(cursor, role) || undefined);
}

/** True when `read` gives a value here; the cursor stays where it is. */
export function isAt(cursor: TokenCursor, read: (cursor: TokenCursor) => unknown): boolean {
  const before = cursor.position;
  const isHere = read(cursor) !== undefined;
  cursor.position = before;
  return isHere;
}

/** What stands between the ends of a range: a dash, «по», "to". */
export function takeRangeSign(cursor: TokenCursor): boolean {
  return takeDash(cursor) || takePhrase(cursor, 'to');
}

/** True when a line break stands before what comes next. */
export function isAtLineStart(cursor: TokenCursor): boolean {
  return peek(cursor)?.isOnNewLine === true;
}

export function isAtEnd(cursor: TokenCursor): boolean {
  return cursor.position >= cursor.tokens.length;
}

function takeWords(cursor: TokenCursor, words: readonly string[]): boolean {
  for (const word of words) {
    if (!(word === '-' ? takeDash(cursor) : takeWholeOrCut(cursor, word))) return false;
    takeJoinedMark(cursor, '.');
  }
  return true;
}

function takeWholeOrCut(cursor: TokenCursor, word: string): boolean {
  const token = peek(cursor);
  const isWhole = token?.kind === 'word' && token.word === word;
  const isCut =
    !isWhole &&
    (token?.kind === 'word' || token?.kind === 'weekday') &&
    isBeginningOf(token.word, word) &&
    isCutHere(cursor);
  if (!isWhole && !isCut) return false;
  cursor.position += 1;
  return true;
}

/** True when a full stop is joined to what stands here. */
function isCutHere({ tokens, position }: TokenCursor): boolean {
  return isCutAt(tokens, position);
}

/** True when a full stop is joined to the token at that index (from 0). */
export function isCutAt(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return isMark(next, '.') && next?.isApart === false;
}

function cutMonth(token: WordToken): MonthToken | undefined {
  const meaning = monthOfBeginning(token.word);
  return meaning && { ...token, kind: 'month', ...meaning, isShort: true };
}
