import { once } from '../once';
import { remember } from '../remember';
import { compileWordPatterns, matchPatternAt } from '../wordPatterns';
import { lowerCase, placeWords, withoutAddressNames } from './placeText';
import type { PlaceWordMeaning } from './placeWord';
import { abbreviationEndings, compoundOpenings } from './subjectNames.data';
import { weighedPatterns, type Weight } from './weighedPatterns.data';

/** A word (or several) found in a place. */
export interface PlaceWord {
  readonly meaning: PlaceWordMeaning;
  /** Index of its first word, from 0. */
  readonly position: number;
}

interface WeighedMeaning {
  readonly weight: Weight;
  readonly meaning: PlaceWordMeaning;
  /** False when its pattern holds several words. */
  readonly isOneWord: boolean;
}

const lexicon = once(() =>
  compileWordPatterns(
    weighedPatterns().map(([weight, meaning, pattern]): [WeighedMeaning, string[]] => [
      { weight, meaning, isOneWord: !pattern.includes(' ') },
      [pattern],
    ]),
  ),
);

const weakWeights: ReadonlySet<Weight> = new Set(['room', 'outdoor', 'subject', 'address']);
const quotedPart = /[«"„“][^«»"„“”]*[»"“”]/gu;

/** The words of a place as typed, and the first word found of each weight. */
export interface WeighedPlace {
  /** Without names of streets and towns. */
  readonly text: string;
  readonly typed: readonly string[];
  /** The same in lower case. */
  readonly words: readonly string[];
  readonly found: ReadonlyMap<Weight, PlaceWord>;
}

/** Weighs the words of a place. Within quotes only institutions count: «Центр «Родник»» is no spring. */
export const weighPlace = remember((place: string): WeighedPlace => {
  const text = withoutAddressNames(place);
  const typed = placeWords(text);
  const words = lowerCase(typed);
  const found = weighWords(words);
  const outside = /[«"„“]/.test(text) ? lowerCase(placeWords(text.replace(quotedPart, ' '))) : words;
  if (outside.length > 0 && outside.length < words.length) {
    const foundOutside = weighWords(outside);
    for (const weight of weakWeights) {
      const word = foundOutside.get(weight);
      if (word === undefined) found.delete(weight);
      else found.set(weight, word);
    }
  }
  return { text, typed, words, found };
});

const adjective = /(?:[иыо]й|[аяо][яей]|ого|ому|ым|ом)$/u;

/** The first of each weight; an adjective gives way to the noun after it («железнодорожный техникум»). */
function weighWords(words: readonly string[]): Map<Weight, PlaceWord> {
  const found = new Map<Weight, PlaceWord>();
  let adjectiveAt = -2;
  words.forEach((word, position) => {
    const match = matchPatternAt(lexicon(), words, position)?.meaning ?? meaningOfCompound(word);
    if (match === undefined) return;
    const isNounOfAdjective = match.weight === 'institution' && position === adjectiveAt + 1;
    if (found.has(match.weight) && !isNounOfAdjective) return;
    found.set(match.weight, { meaning: match.meaning, position });
    const isAdjective = match.isOneWord && adjective.test(word);
    if (match.weight === 'institution') adjectiveAt = isAdjective ? position : -2;
  });
  return found;
}

const compounds = once(() => compoundOpenings());
const shortestNoun = 5;

function meaningOfCompound(word: string): WeighedMeaning | undefined {
  const opening = compounds().find((start) => word.startsWith(start));
  if (opening === undefined || word.length < opening.length + shortestNoun) return undefined;
  return matchPatternAt(lexicon(), [word.slice(opening.length)], 0)?.meaning;
}

const endings = once(() =>
  abbreviationEndings()
    .flatMap(([meaning, ends]) => ends.map((end) => ({ meaning, end })))
    .sort((one, other) => other.end.length - one.end.length),
);

const longestAbbreviation = 9;

/** What an abbreviation in capitals tells by its end; `words` as typed. A cell all in capitals tells nothing. */
export function abbreviationMeaning(words: readonly string[]): PlaceWordMeaning | undefined {
  const isShouted = words.length > 2 && words.every((word) => word === word.toUpperCase());
  if (isShouted) return undefined;
  for (const word of words) {
    if (word.length < 3 || word.length > longestAbbreviation || !/^\p{Lu}.*\p{Lu}$/u.test(word)) continue;
    const end = endings().find((known) => word.toLowerCase().endsWith(known.end));
    if (end !== undefined) return end.meaning;
  }
  return undefined;
}
