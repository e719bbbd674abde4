import { once } from '../once';
import type { Correction } from './correction';
import { readWritten } from './grammar/readWritten';
import { languagePacks } from './languages/allLanguages.data';
import { lexicon, monthOfRomanNumeral } from './lexicon';
import { canonicalText, mainSpelling } from './spelling';
import type { Token, WordToken } from './tokens';

/** More unknown words than a range can misspell are no slips but another text. */
const maximumSlips = 2;

/** In short names every second word is one or two letters away from some other. */
const minimumLength = 4;
const lengthForTwoSlips = 6;

interface MonthName {
  readonly name: string;
  readonly canonicalName: string;
  /** From 1. */
  readonly month: number;
}

/**
 * Corrections for misspelt names of months («сентрябрь», «Окрябрь»): with months in the place of its unknown words the
 * text would be a period, and each of the words is one or two slips (a letter missing, added, wrong, or two swapped)
 * from the names of exactly one month. Empty otherwise.
 */
export function monthSlips(tokens: readonly Token[]): readonly Correction[] {
  const unknown = tokens.filter(isUnknownWord);
  if (unknown.length === 0 || unknown.length > maximumSlips || !isPeriodWithMonths(tokens)) return [];
  const corrections: Correction[] = [];
  for (const { word, start, endExclusive } of unknown) {
    const replacement = nearestMonthName(word);
    if (replacement === undefined) return [];
    corrections.push({ start, endExclusive, replacement });
  }
  return corrections;
}

/** True for an unknown word that is a slip or two from the name of a month or weekday, and too long to be so by chance. */
export function isNearTimeName(word: string): boolean {
  if (word.length < lengthForTwoSlips || isKnown(word)) return false;
  const known = nearness.get(word);
  if (known !== undefined) return known;
  const typed = mainSpelling(word);
  const isNearOne =
    nearestMonthName(word) !== undefined || weekdayNames().some((name) => isNear(typed, name));
  if (nearness.size >= mostWordsKept) nearness.clear();
  nearness.set(word, isNearOne);
  return isNearOne;
}

/** The same words stand beside many dates of a plan, and to compare one with all names takes long. */
const nearness = new Map<string, boolean>();
const mostWordsKept = 2000;

function isNear(typed: string, name: string): boolean {
  const limit = allowedSlips(typed, name);
  return countSlips(typed, name, limit) <= limit;
}

const weekdayNames = once(() =>
  [...lexicon().weekdays.keys()].filter((name) => name.length >= lengthForTwoSlips),
);

/** Cheap, and turns away nearly all other texts before any name is compared. */
function isPeriodWithMonths(tokens: readonly Token[]): boolean {
  const withMonths = tokens.map((token): Token => {
    if (!isUnknownWord(token)) return token;
    const { start, endExclusive, isApart, isOnNewLine } = token;
    const place = { start, endExclusive, isApart, isOnNewLine };
    return { kind: 'month', month: 1, dayMayFollow: true, isShort: false, ...place };
  });
  return readWritten(withMonths).length > 0;
}

function isUnknownWord(token: Token): token is WordToken {
  return token.kind === 'word' && !isKnown(token.word);
}

function isKnown(word: string): boolean {
  return lexicon().phraseWords.has(word) || monthOfRomanNumeral(word) !== undefined;
}

/** The full name nearest to the word, or undefined when none is near or two months are equally near. */
function nearestMonthName(word: string): string | undefined {
  const typed = mainSpelling(word);
  let nearest: MonthName[] = [];
  let fewestSlips = Infinity;
  for (const candidate of monthNames()) {
    const limit = Math.min(allowedSlips(typed, candidate.canonicalName), fewestSlips);
    const slips = countSlips(typed, candidate.canonicalName, limit);
    if (slips > limit) continue;
    if (slips < fewestSlips) nearest = [];
    nearest.push(candidate);
    fewestSlips = slips;
  }
  const [first] = nearest;
  return nearest.every(({ month }) => month === first?.month) ? first?.name : undefined;
}

const monthNames = once((): readonly MonthName[] =>
  languagePacks().flatMap((pack) =>
    pack.months.flatMap(({ full }, index) =>
      full.map((name) => ({ name, canonicalName: canonicalText(name), month: index + 1 })),
    ),
  ),
);

/** The first letter is seldom the wrong one: a word that begins with another is nearly always another word. */
function allowedSlips(typed: string, name: string): number {
  if (name.length < minimumLength) return 0;
  return name.length < lengthForTwoSlips || typed[0] !== name[0] ? 1 : 2;
}

/**
 * Damerau–Levenshtein distance (optimal string alignment: letters swapped once are not touched again). Anything above
 * `limit` may come back as any number above it.
 */
export function countSlips(typed: string, meant: string, limit: number): number {
  if (Math.abs(typed.length - meant.length) > limit || countMissing(typed, meant) > limit) return limit + 1;
  let beforePrevious: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: meant.length + 1 }, (_, index) => index);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row];
    let left = row;
    let fewest = row;
    for (let column = 1; column <= meant.length; column += 1) {
      const isSame = typed[row - 1] === meant[column - 1];
      const isSwapped = typed[row - 1] === meant[column - 2] && typed[row - 2] === meant[column - 1];
      const replaced = at(previous, column - 1) + (isSame ? 0 : 1);
      left = Math.min(left + 1, at(previous, column) + 1, replaced);
      if (isSwapped) left = Math.min(left, at(beforePrevious, column - 2) + 1);
      current.push(left);
      fewest = Math.min(fewest, left);
    }
    if (fewest > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, meant.length);
}

/** Letters of `meant` that `typed` has nowhere: each of them takes a slip, and to count them is cheap. */
function countMissing(typed: string, meant: string): number {
  let missing = 0;
  for (const letter of meant) if (!typed.includes(letter)) missing += 1;
  return missing;
}

function at(distances: readonly number[], index: number): number {
  return distances[index] ?? Infinity;
}
