import { abbreviationLength, isBeginningOf } from './abbreviations';
import { isCutAt, isQuotationMark } from './grammar/tokenCursor';
import { lexicon, monthOfBeginning } from './lexicon';
import { isNearTimeName } from './monthSlips';
import type { Token, WordToken } from './tokens';
import { isMark } from './tokens';

/** Stems as short as this are whole words: «кл», «гр». */
const longestWholeStem = 3;

/** Letters after a number that say what it is («2026 г», «15 ч»); all others name a class («5 б»). */
const speakingLetters = /^[гpрчмсгxхh]$/;

/**
 * True when the token may stand beside a period without changing it: no month, weekday or other word of time, no word
 * that is nearly the name of a month or weekday, and no number but one that counts or names a thing («5 класс», «№ 3»).
 */
export function isHarmless(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  switch (token?.kind) {
    case 'mark':
    case 'dash':
      return true;
    case 'word':
      return !isTimeWord(token, isCutAt(tokens, index)) && !isNearTimeName(token.word);
    case 'number':
      return isCounted(tokens, index);
    default:
      return false;
  }
}

/** True for a word of another text, one that no period has, and for a number that counts or names a thing. */
export function isForeign(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind === 'number') return isCounted(tokens, index);
  return token?.kind === 'word' && !lexicon().phraseWords.has(token.word);
}

/** True for a word of «по графику», «по согласованию», which may be a remark to a period. */
export function isOpenWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && lexicon().openWords.has(token.word) && !isLittleWord(token);
}

/** True for «в», «на», «для». */
export function isLittleWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && lexicon().littleWords.has(token.word);
}

/** True for «улица», after which a day is a name. */
export function isNamedAfterDay(token: Token | undefined): boolean {
  return token?.kind === 'word' && lexicon().namedAfterDay.has(token.word);
}

function isTimeWord({ word }: WordToken, isCutHere: boolean): boolean {
  const { timeWords, timeWordsByBeginning } = lexicon();
  if (timeWords.has(word)) return true;
  if (!isCutHere || isCountedThing(word)) return false;
  const candidates = timeWordsByBeginning().get(word.slice(0, abbreviationLength)) ?? [];
  return monthOfBeginning(word) !== undefined || candidates.some((whole) => isBeginningOf(word, whole));
}

/** «5 класс», «5-6-7 классы», «8 и 9 кл.», «каб. 12», «№ 3», «5а», «10-А», «5 «Б»» */
function isCounted(tokens: readonly Token[], index: number): boolean {
  if (isPartOfDate(tokens, index)) return false;
  return isClassWithLetter(tokens, index) || isCountedAfter(tokens, index) || isCountedBefore(tokens, index);
}

/** The numbers of «15.09», «10:00», «05/03/2026». */
function isPartOfDate(tokens: readonly Token[], index: number): boolean {
  const isSignBetween = (sign: Token | undefined, number: Token | undefined): boolean =>
    isMark(sign, '.:/') && sign?.isApart === false && number?.kind === 'number';
  return (
    isSignBetween(tokens[index + 1], tokens[index + 2]) ||
    (isSignBetween(tokens[index - 1], tokens[index - 2]) && tokens[index]?.isApart === false)
  );
}

function isClassWithLetter(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (isQuotationMark(next)) {
    const quoted = tokens[index + 2];
    return quoted?.kind === 'word' && quoted.word.length === 1 && isQuotationMark(tokens[index + 3]);
  }
  const letter = next?.kind === 'dash' && !next.isApart ? tokens[index + 2] : next;
  const after = tokens[index + 1 + (letter === next ? 1 : 2)];
  return (
    letter?.kind === 'word' &&
    !letter.isApart &&
    letter.endExclusive - letter.start === 1 &&
    !speakingLetters.test(letter.word) &&
    !(after?.kind === 'number' && !after.isApart)
  );
}

function isCountedAfter(tokens: readonly Token[], index: number): boolean {
  let at = index + 1;
  while (isBetweenNumbers(tokens[at]) && tokens[at + 1]?.kind === 'number') at += 2;
  // «5-х классов», «8а, 8б классы»
  while (isEndingOfNumber(tokens, at)) at += 1;
  const thing = tokens[at];
  return thing?.kind === 'word' && isCountedThing(thing.word);
}

function isCountedBefore(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (isBetweenNumbers(tokens[at]) && tokens[at - 1]?.kind === 'number') at -= 2;
  let thing = tokens[at];
  if (isMark(thing, '№#')) return true;
  if (isMark(thing, '.')) thing = tokens[at - 1];
  return thing?.kind === 'word' && isCountedThing(thing.word);
}

function isBetweenNumbers(token: Token | undefined): boolean {
  if (token?.kind === 'dash' || isMark(token, ',')) return true;
  return token?.kind === 'word' && lexicon().phrases.get('and')?.byFirstWord.has(token.word) === true;
}

function isEndingOfNumber(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind === 'dash') return !token.isApart && tokens[index + 1]?.kind === 'word';
  return token?.kind === 'word' && !token.isApart && token.endExclusive - token.start <= 2;
}

function isCountedThing(word: string): boolean {
  return lexicon().countedThings.some((stem) =>
    stem.length <= longestWholeStem ? word === stem : word.startsWith(stem),
  );
}
