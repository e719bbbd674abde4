import { once } from './once';
import type { BlockKind } from './blockKinds';
import { blockKinds } from './blockKinds';
import type { Partner } from './partner';
import type { PlaceMeaning } from './placeNames.data';
import { placePatterns } from './placeNames.data';
import { compileWordPatterns, matchPattern, wordsOf } from './wordPatterns';

const patterns = once(() => compileWordPatterns(placePatterns()));

/** What the words of a place tell; undefined when they tell nothing. */
export function placeMeaning(place: string): PlaceMeaning | undefined {
  return matchPattern(patterns(), wordsOf(place))?.meaning;
}

/** The kind of partner that the place is; undefined for the school's own rooms, open air and unknown places. */
export function blockKindOfPlace(place: string): BlockKind | undefined {
  const meaning = placeMeaning(place);
  return blockKinds.find((kind) => kind === meaning);
}

/** Partners by the first word of each of their names. */
export interface PartnerDirectory {
  readonly byFirstWord: ReadonlyMap<string, readonly PartnerName[]>;
}

interface PartnerName {
  readonly words: readonly string[];
  readonly partner: Partner;
}

export function createPartnerDirectory(partners: readonly Partner[]): PartnerDirectory {
  const byFirstWord = new Map<string, PartnerName[]>();
  for (const partner of partners) {
    for (const name of [partner.name, ...partner.otherNames]) {
      const words = wordsOf(name);
      const [firstWord] = words;
      if (firstWord === undefined) continue;
      const standing = byFirstWord.get(firstWord) ?? [];
      standing.push({ words, partner });
      byFirstWord.set(firstWord, standing);
    }
  }
  return { byFirstWord };
}

/** The partner whose name stands in the place («ДК «Мир», малый зал»); of several the one with the longest name. */
export function findPartner(directory: PartnerDirectory, place: string): Partner | undefined {
  const words = wordsOf(place);
  let best: PartnerName | undefined;
  words.forEach((word, position) => {
    for (const name of directory.byFirstWord.get(word) ?? []) {
      const isThere = name.words.every((part, index) => words[position + index] === part);
      if (isThere && (best === undefined || name.words.length > best.words.length)) best = name;
    }
  });
  return best?.partner;
}
