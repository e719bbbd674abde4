import { remember } from './remember';

/**
 * Words of cells compared with lists of word patterns. A pattern is one or more words that must follow each other; a
 * word ending in `*` matches any ending («библиотек*»), so that one pattern covers all the cases of a noun.
 */

/** The words of a text: lower case, ё as е, without punctuation and apostrophes; № and # count as words. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/ё/g, 'е')
      .replace(/['’ʼ`]|\u0301/g, '')
      .match(/[\p{L}\p{N}№#]+/gu) ?? []
  );
}

/** Two texts with the same key differ only in case, ё, blanks and punctuation. */
export function comparisonKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[^\p{L}\p{N}№#]+/gu, '');
}

interface CompiledPattern<Meaning> {
  readonly meaning: Meaning;
  /** Place in the list; the lower one wins. */
  readonly rank: number;
  readonly words: readonly PatternWord[];
}

interface PatternWord {
  readonly start: string;
  readonly isWhole: boolean;
}

/** Patterns by the word that they may begin with, looked for once for each word: words of a plan repeat a lot. */
export interface WordPatterns<Meaning> {
  readonly beginningWith: (word: string) => readonly CompiledPattern<Meaning>[];
}

/** What a text was found to mean. */
export interface PatternMatch<Meaning> {
  readonly meaning: Meaning;
  /** Place of the pattern in its list, from 0. */
  readonly rank: number;
}

/** Prepares lists of patterns; the first word of each must have at least two fixed letters. */
export function compileWordPatterns<Meaning>(
  lists: readonly (readonly [meaning: Meaning, patterns: readonly string[]])[],
): WordPatterns<Meaning> {
  const byFirstLetters = new Map<string, CompiledPattern<Meaning>[]>();
  let rank = 0;
  for (const [meaning, patterns] of lists) {
    for (const pattern of patterns) {
      const words = pattern.split(' ').map(compileWord);
      const firstLetters = words[0]?.start.slice(0, 2) ?? '';
      const bucket = byFirstLetters.get(firstLetters) ?? [];
      bucket.push({ meaning, rank, words });
      byFirstLetters.set(firstLetters, bucket);
      rank += 1;
    }
  }
  return {
    beginningWith: remember((word) =>
      (byFirstLetters.get(word.slice(0, 2)) ?? []).filter((pattern) =>
        beginsAt(pattern.words.slice(0, 1), [word], 0),
      ),
    ),
  };
}

/** The pattern that begins at that word; of several the one that stands first in the lists. */
export function matchPatternAt<Meaning>(
  patterns: WordPatterns<Meaning>,
  words: readonly string[],
  position: number,
): PatternMatch<Meaning> | undefined {
  const word = words[position];
  if (word === undefined) return undefined;
  return patterns.beginningWith(word).find((pattern) => beginsAt(pattern.words, words, position));
}

/** The pattern found anywhere in the words; of several the one that stands first in the lists. */
export function matchPattern<Meaning>(
  patterns: WordPatterns<Meaning>,
  words: readonly string[],
): PatternMatch<Meaning> | undefined {
  let best: PatternMatch<Meaning> | undefined;
  for (let position = 0; position < words.length; position += 1) {
    const found = matchPatternAt(patterns, words, position);
    if (found !== undefined && (best === undefined || found.rank < best.rank)) best = found;
  }
  return best;
}

function compileWord(word: string): PatternWord {
  return word.endsWith('*') ? { start: word.slice(0, -1), isWhole: false } : { start: word, isWhole: true };
}

function beginsAt(pattern: readonly PatternWord[], words: readonly string[], position: number): boolean {
  return pattern.every((expected, index) => {
    const word = words[position + index];
    if (word === undefined) return false;
    return expected.isWhole ? word === expected.start : word.startsWith(expected.start);
  });
}
