import type { PhraseRole } from '../languages/languagePack';
import { abbreviationLength, isBeginningOf } from '../abbreviations';
import { lexicon, monthOfBeginning } from '../lexicon';
import type { MonthToken, NumberToken, Token, WeekdayToken, WordToken } from '../tokens';

/** A place in a row of tokens. Each `take…` steps over what it names, or stays put and says so. */
export class TokenCursor {
  private position = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  /** Reads with `read`; when that gives nothing, the cursor is where it was. */
  attempt<Value>(read: (cursor: TokenCursor) => Value | undefined): Value | undefined {
    const before = this.position;
    const value = read(this);
    if (value === undefined) this.position = before;
    return value;
  }

  peek(): Token | undefined {
    return this.tokens[this.position];
  }

  /** A number of at least `minimumDigits` and at most `maximumDigits`. */
  takeNumber(minimumDigits: number, maximumDigits: number): NumberToken | undefined {
    const token = this.peek();
    if (token?.kind !== 'number' || token.digits < minimumDigits || token.digits > maximumDigits)
      return undefined;
    this.position += 1;
    return token;
  }

  /** As `takeNumber`, and no blank may stand before it. */
  takeJoinedNumber(minimumDigits: number, maximumDigits: number): NumberToken | undefined {
    return this.peek()?.isApart === false ? this.takeNumber(minimumDigits, maximumDigits) : undefined;
  }

  /** A month's name, also one cut with a full stop («октяб.»), which is left to be taken. */
  takeMonth(): MonthToken | undefined {
    const token = this.peek();
    const month = token?.kind === 'word' && this.isCutHere() ? cutMonth(token) : token;
    if (month?.kind !== 'month') return undefined;
    this.position += 1;
    return month;
  }

  takeWeekday(): WeekdayToken | undefined {
    const token = this.peek();
    if (token?.kind !== 'weekday') return undefined;
    this.position += 1;
    return token;
  }

  takeWord(): WordToken | undefined {
    const token = this.peek();
    if (token?.kind !== 'word') return undefined;
    this.position += 1;
    return token;
  }

  takeDash(): boolean {
    return this.takeWhere((token) => token.kind === 'dash');
  }

  takeJoinedDash(): boolean {
    return this.takeWhere((token) => token.kind === 'dash' && !token.isApart);
  }

  takeMark(mark: string): boolean {
    return this.takeWhere((token) => token.kind === 'mark' && token.mark === mark);
  }

  /** The mark with no blank before it. */
  takeJoinedMark(mark: string): boolean {
    return this.takeWhere((token) => token.kind === 'mark' && token.mark === mark && !token.isApart);
  }

  /** The longest phrase of that role; each of its words may have a full stop, and may be cut with one. */
  takePhrase(role: PhraseRole): boolean {
    const first = this.peek();
    if (first?.kind !== 'word' && first?.kind !== 'weekday') return false;
    const phrases = lexicon().phrases.get(role);
    const take = (words: readonly string[]): boolean =>
      this.attempt(() => this.takeWords(words) || undefined) ?? false;
    if (first.kind === 'word' && phrases?.byFirstWord.get(first.word)?.some(take) === true) return true;
    if (!this.isCutHere()) return false;
    return phrases?.byBeginning.get(first.word.slice(0, abbreviationLength))?.some(take) === true;
  }

  /** True when a phrase of that role stands here; the cursor stays where it is. */
  isAtPhrase(role: PhraseRole): boolean {
    return this.isAt((cursor) => cursor.takePhrase(role) || undefined);
  }

  /** True when `read` gives a value here; the cursor stays where it is. */
  isAt(read: (cursor: TokenCursor) => unknown): boolean {
    const before = this.position;
    const isHere = read(this) !== undefined;
    this.position = before;
    return isHere;
  }

  /** What stands between the ends of a range: a dash, «по», "to". */
  takeRangeSign(): boolean {
    return this.takeDash() || this.takePhrase('to');
  }

  /** True when a line break stands before what comes next. */
  isAtLineStart(): boolean {
    return this.peek()?.isOnNewLine === true;
  }

  isAtEnd(): boolean {
    return this.position >= this.tokens.length;
  }

  private takeWords(words: readonly string[]): boolean {
    for (const word of words) {
      if (!(word === '-' ? this.takeDash() : this.takeWholeOrCut(word))) return false;
      this.takeJoinedMark('.');
    }
    return true;
  }

  private takeWholeOrCut(word: string): boolean {
    const isCut = this.isCutHere();
    return this.takeWhere(
      (token) =>
        (token.kind === 'word' && token.word === word) ||
        ((token.kind === 'word' || token.kind === 'weekday') && isCut && isBeginningOf(token.word, word)),
    );
  }

  /** True when a full stop is joined to what stands here. */
  private isCutHere(): boolean {
    const next = this.tokens[this.position + 1];
    return next?.kind === 'mark' && next.mark === '.' && !next.isApart;
  }

  private takeWhere(isWanted: (token: Token) => boolean): boolean {
    const token = this.peek();
    if (token === undefined || !isWanted(token)) return false;
    this.position += 1;
    return true;
  }
}

function cutMonth(token: WordToken): MonthToken | undefined {
  const meaning = monthOfBeginning(token.word);
  if (meaning === undefined) return undefined;
  const { start, endExclusive, isApart, isOnNewLine } = token;
  return { kind: 'month', ...meaning, isShort: true, start, endExclusive, isApart, isOnNewLine };
}
