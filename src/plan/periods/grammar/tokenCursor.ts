import type { PhraseRole } from '../languages/languagePack';
import { lexicon } from '../lexicon';
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

  takeMonth(): MonthToken | undefined {
    const token = this.peek();
    if (token?.kind !== 'month') return undefined;
    this.position += 1;
    return token;
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

  /** The longest phrase of that role; each of its words may have a full stop. */
  takePhrase(role: PhraseRole): boolean {
    const first = this.peek();
    if (first?.kind !== 'word') return false;
    const phrases = lexicon().phrases.get(role)?.get(first.word) ?? [];
    return phrases.some((words) => this.attempt((cursor) => cursor.takeWords(words) || undefined) ?? false);
  }

  /** True when a phrase of that role stands here; the cursor stays where it is. */
  isAtPhrase(role: PhraseRole): boolean {
    const before = this.position;
    const isHere = this.takePhrase(role);
    this.position = before;
    return isHere;
  }

  /** What stands between the ends of a range: a dash, «по», "to". */
  takeRangeSign(): boolean {
    return this.takeDash() || this.takePhrase('to');
  }

  isAtEnd(): boolean {
    return this.position >= this.tokens.length;
  }

  private takeWords(words: readonly string[]): boolean {
    for (const word of words) {
      const isTaken = word === '-' ? this.takeDash() : this.takeWord()?.word === word;
      if (!isTaken) return false;
      this.takeJoinedMark('.');
    }
    return true;
  }

  private takeWhere(isWanted: (token: Token) => boolean): boolean {
    const token = this.peek();
    if (token === undefined || !isWanted(token)) return false;
    this.position += 1;
    return true;
  }
}
