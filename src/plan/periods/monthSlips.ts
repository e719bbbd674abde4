import { once } from '../once';
import type { Correction } from './correction';
import { readWritten } from './grammar/readWritten';
import { lexiconTables } from './languages/lexiconTables.data';
import { isPhraseWord, lexicon } from './lexicon';
import { canonicalText, mainSpelling } from './spelling';
import type { Token, WordToken } from './tokens';

/** More unknown words than a range can misspell are no slips but another text. */
const maximumSlips = 2;

/** In short names every second word is one or two letters away from some other. */
const minimumLength = 4;
const lengthForTwoSlips = 6;

interface TimeName {
  /** As the language packs spell it. */
  readonly name: string;
  readonly canonicalName: string;
  /** From 1; undefined for a weekday. */
  readonly month: number | undefined;
  readonly letters: number;
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
  return word.length >= lengthForTwoSlips && !isPhraseWord(word) && namesNear(word, timeNames()).length > 0;
}

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
  return token.kind === 'word' && !isPhraseWord(token.word);
}

/** The full name nearest to the word, or undefined when none is near or two months are equally near. */
function nearestMonthName(word: string): string | undefined {
  const near = namesNear(word, monthNames());
  const [first] = near;
  return near.every(({ month }) => month === first?.month) ? first?.name : undefined;
}

/** Those names to which the fewest slips lead, when these are few enough. */
function namesNear(word: string, names: readonly TimeName[]): readonly TimeName[] {
  const typed = mainSpelling(word);
  const letters = lettersOf(typed);
  let nearest: TimeName[] = [];
  let fewestSlips = Infinity;
  for (const candidate of names) {
    // Letters that only one of the two has take a slip each: to count them is cheap, and turns away nearly all names.
    if (areManyBits(letters & ~candidate.letters) || areManyBits(candidate.letters & ~letters)) continue;
    const { canonicalName } = candidate;
    const limit = Math.min(allowedSlips(typed, canonicalName), fewestSlips);
    if (Math.abs(typed.length - canonicalName.length) > limit) continue;
    const slips = countSlips(typed, canonicalName, limit);
    if (slips > limit) continue;
    if (slips < fewestSlips) nearest = [];
    nearest.push(candidate);
    fewestSlips = slips;
  }
  return nearest;
}

const monthNames = once((): readonly TimeName[] =>
  lexiconTables().monthNames.map(([name, month]) => timeName(name, month)),
);

const timeNames = once((): readonly TimeName[] => [
  ...monthNames(),
  ...[...lexicon().weekdays.keys()]
    .filter((name) => name.length >= lengthForTwoSlips)
    .map((name) => timeName(name, undefined)),
]);

function timeName(name: string, month: number | undefined): TimeName {
  const canonicalName = canonicalText(name);
  return { name, canonicalName, month, letters: lettersOf(canonicalName) };
}

/** A bit for each letter; letters may share one, which never makes two words look farther apart than they are. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

/** True for more bits than a word may have slips: more than two. */
function areManyBits(bits: number): boolean {
  const withoutTwo = bits & (bits - 1) & ((bits & (bits - 1)) - 1);
  return withoutTwo !== 0;
}

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

function at(distances: readonly number[], index: number): number {
  return distances[index] ?? Infinity;
}
