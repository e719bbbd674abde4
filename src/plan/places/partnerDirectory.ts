import { once } from '../once';
import type { Partner } from '../partner';
import { matchPatternAt } from '../wordPatterns';
import { compilePatternList } from './patternList';
import { wordsPassedOver } from './partnerWords.data';
import { lowerCase, placeWords } from './placeText';

interface PartnerName {
  readonly words: readonly string[];
  readonly partner: Partner;
}

/** Partners by the beginnings of the words of their names, by their initial letters and by the names in quotes. */
export interface PartnerDirectory {
  readonly byFirstWord: ReadonlyMap<string, readonly PartnerName[]>;
  readonly byAnyWord: ReadonlyMap<string, readonly PartnerName[]>;
  /** The only partner with those initials, in lower case. */
  readonly byInitials: ReadonlyMap<string, Partner | 'several'>;
  /** Names within quotes, as names of their own. */
  readonly quoted: ReadonlyMap<string, readonly PartnerName[]>;
}

const passedOver = once(() => compilePatternList(wordsPassedOver()));
const quotedPart = /[«"„“]([^«»"„“”]+)[»"“”]/gu;

export function createPartnerDirectory(partners: readonly Partner[]): PartnerDirectory {
  const byFirstWord = new Map<string, PartnerName[]>();
  const byAnyWord = new Map<string, PartnerName[]>();
  const byInitials = new Map<string, Partner | 'several'>();
  const quoted = new Map<string, PartnerName[]>();
  for (const partner of partners) {
    for (const text of [partner.name, ...partner.otherNames]) {
      const name: PartnerName = { words: tellingWords(text), partner };
      add(byFirstWord, name.words[0], name);
      for (const key of new Set(name.words.map(wordKey))) add(byAnyWord, key, name);
      for (const initials of initialsOf(text)) {
        const standing = byInitials.get(initials) ?? partner;
        byInitials.set(initials, standing === partner ? partner : 'several');
      }
      for (const [, inner = ''] of text.matchAll(quotedPart)) {
        const words = tellingWords(inner);
        add(quoted, words[0], { words, partner });
      }
    }
  }
  return { byFirstWord, byAnyWord, byInitials, quoted };
}

/**
 * The partner that the place names, whatever the endings of the words («в Центральной библиотеке»): by a whole name
 * (of several the longest), by the name in its quotes, by initial letters («ЦБ»), or by words that only this partner
 * has together. Undefined when two partners fit alike.
 */
export function findPartner(directory: PartnerDirectory, place: string): Partner | undefined {
  const words = tellingWords(place);
  return (
    findNamed(directory.byFirstWord, words) ??
    findNamed(directory.quoted, words) ??
    findByInitials(directory, place) ??
    findByWords(directory, words)
  );
}

function findNamed(
  names: ReadonlyMap<string, readonly PartnerName[]>,
  words: readonly string[],
): Partner | undefined {
  const there = words.flatMap((word, position) =>
    (names.get(wordKey(word)) ?? []).filter((name) =>
      name.words.every((part, index) => isSameWord(part, words[position + index] ?? '')),
    ),
  );
  const longest = there.reduce((most, name) => Math.max(most, name.words.length), 0);
  const partners = new Set(there.filter((name) => name.words.length === longest).map((name) => name.partner));
  return partners.size === 1 ? [...partners][0] : undefined;
}

function findByInitials(directory: PartnerDirectory, place: string): Partner | undefined {
  for (const word of placeWords(place)) {
    if (!/^\p{Lu}{2,}$/u.test(word)) continue;
    const partner = directory.byInitials.get(word.toLowerCase());
    if (partner !== undefined && partner !== 'several') return partner;
  }
  return undefined;
}

/** Two or more words of the place, all of them in the name of one partner only. */
function findByWords(directory: PartnerDirectory, words: readonly string[]): Partner | undefined {
  const [first] = words;
  if (first === undefined || words.length < 2) return undefined;
  const fitting = (directory.byAnyWord.get(wordKey(first)) ?? []).filter((name) =>
    words.every((word) => name.words.some((part) => isSameWord(part, word))),
  );
  const partners = new Set(fitting.map((name) => name.partner));
  return partners.size === 1 ? [...partners][0] : undefined;
}

/** The words that tell one partner from another: no prepositions, forms of ownership, «имени». */
function tellingWords(text: string): readonly string[] {
  const words = lowerCase(placeWords(text)).map((word) => word.replace(/^[№#]/u, ''));
  return words.filter(
    (word, index) => word !== '' && matchPatternAt(passedOver(), words, index) === undefined,
  );
}

const keyLength = 4;
const longestEnding = 3;

function wordKey(word: string): string {
  return word.slice(0, keyLength);
}

/** The same word in any case of its noun or adjective; short words and numbers are compared whole. */
function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const longer = Math.max(one.length, other.length);
  if (longer - Math.min(one.length, other.length) > 2 || /\d/u.test(one)) return false;
  const stem = Math.max(keyLength, longer - longestEnding);
  return one.length >= stem && one.slice(0, stem) === other.slice(0, stem);
}

/** «Историко-культурный центр «Старый причал»» gives «икцсп» and «икц». */
function initialsOf(text: string): readonly string[] {
  return [text, text.replace(quotedPart, ' ')].flatMap((part) => {
    const words = tellingWords(part).filter((word) => !/\d/u.test(word));
    return words.length < 2 ? [] : [words.map((word) => word.slice(0, 1)).join('')];
  });
}

function add(names: Map<string, PartnerName[]>, word: string | undefined, name: PartnerName): void {
  if (word === undefined) return;
  const key = wordKey(word);
  const standing = names.get(key) ?? [];
  standing.push(name);
  names.set(key, standing);
}
