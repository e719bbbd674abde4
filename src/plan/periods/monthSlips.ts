import type { Correction } from './correction';
import { readWritten } from './grammar/readWritten';
import { languagePacks } from './languages/allLanguages.data';
import { lexicon, monthOfRomanNumeral } from './lexicon';
import { mainSpelling } from './spelling';
import type { Token, WordToken } from './tokens';

/** More unknown words than a range can misspell are no slips but another text. */
const maximumSlips = 2;

/** In short names every second word is one or two letters away from some other. */
const minimumLength = 4;
const lengthForTwoSlips = 6;

interface MonthName {
  readonly name: string;
  /** From 1. */
  readonly month: number;
}

let fullNames: readonly MonthName[] | undefined;

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

/** Cheap, and turns away nearly all other texts before any name is compared. */
function isPeriodWithMonths(tokens: readonly Token[]): boolean {
  const withMonths = tokens.map((token): Token => {
    if (!isUnknownWord(token)) return token;
    const { start, endExclusive, isApart } = token;
    return { kind: 'month', month: 1, dayMayFollow: true, start, endExclusive, isApart };
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
    const limit = Math.min(allowedSlips(candidate.name), fewestSlips);
    const slips = countSlips(typed, candidate.name, limit);
    if (slips > limit) continue;
    if (slips < fewestSlips) nearest = [];
    nearest.push(candidate);
    fewestSlips = slips;
  }
  const [first] = nearest;
  return nearest.every(({ month }) => month === first?.month) ? first?.name : undefined;
}

function monthNames(): readonly MonthName[] {
  fullNames ??= languagePacks().flatMap((pack) =>
    pack.months.flatMap(({ full }, index) => full.map((name) => ({ name, month: index + 1 }))),
  );
  return fullNames;
}

function allowedSlips(name: string): number {
  if (name.length < minimumLength) return 0;
  return name.length < lengthForTwoSlips ? 1 : 2;
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
