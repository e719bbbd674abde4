import { once } from '../once';
import { compileWordPatterns, matchPatternAt } from '../wordPatterns';
import { compilePatternList, patternsOf } from './patternList';
import { lowerCase, placeWords } from './placeText';
import type { SchoolSort } from './schoolWords.data';
import { commonSchoolWords, otherSchoolWords, schoolWords } from './schoolWords.data';

/** A school as a cell names it. */
export interface SchoolMention {
  readonly sort: SchoolSort;
  /** Index of its first word in the text, from 0. */
  readonly position: number;
  /** `''` when the school is named without one. */
  readonly number: string;
  /** Beginnings of the words of its own name, in lower case. */
  readonly names: readonly string[];
  /** True when it is named after its place («Заречная СОШ»), as teachers write their own. */
  readonly isNamedAfterPlace: boolean;
  /** True for «школы района», «другая школа». */
  readonly isOther: boolean;
}

/** Whose school a place is; undefined when the cell alone cannot tell. */
export type SchoolOwner = 'ours' | 'another' | undefined;

const sorts = once(() =>
  compileWordPatterns(schoolWords().map(([sort, list]) => [sort, patternsOf(list)] as const)),
);
const common = once(() => compilePatternList(commonSchoolWords()));
const other = once(() => compilePatternList(otherSchoolWords()));

/** An adjective of a place («Луговская»), and any adjective. */
const placeAdjective = /(?:[сц]к(?:ая|ой|ую|ий|ого|ому|ом)|[сцз]ьк(?:а|ої|ій|у|ий))$/u;
const adjective = /(?:[аоу][яйю]|[иы]й|[оє]го|ому|ом|ька|ої|ій)$/u;
const stemLength = 5;

/** True when a school is named in those words (in lower case). */
export function namesSchool(words: readonly string[]): boolean {
  return words.some((_, index) => sortAt(words, index) !== undefined);
}

/** The first school that a text names, up to the next comma or bracket. */
export function findSchool(text: string): SchoolMention | undefined {
  let passed = 0;
  for (const segment of text.split(/[,;()\n]/u)) {
    const typed = placeWords(segment);
    const words = lowerCase(typed);
    const positions = words.flatMap((_, index) => (sortAt(words, index) === undefined ? [] : [index]));
    const [first] = positions;
    const last = positions[positions.length - 1];
    if (first !== undefined && last !== undefined) {
      const found = positions.map((position) => sortAt(words, position));
      const names = ownNames(typed, words);
      return {
        sort: found.find((sort) => sort !== 'school') ?? 'school',
        position: passed + first,
        number: numberAfter(words, last) || numberBefore(words, first),
        names: names.map(({ word }) => word.slice(0, stemLength)),
        isNamedAfterPlace: names.some(({ word, index }) => index < last && adjective.test(word)),
        isOther: words.some((_, index) => matchPatternAt(other(), words, index) !== undefined),
      };
    }
    passed += words.length;
  }
  return undefined;
}

/**
 * Whose school it is, by the name of the plan's own school when the plan gives one. Without it a bare «школа» is ours,
 * one with a number another's, and a room in a school is taken for ours.
 */
export function schoolOwner(mention: SchoolMention, ownSchool: string, hasRoom: boolean): SchoolOwner {
  const own = findSchool(ownSchool);
  if (own !== undefined) return isSameSchool(mention, own) ? 'ours' : 'another';
  if (hasRoom) return 'ours';
  if (mention.isOther) return 'another';
  if (mention.isNamedAfterPlace) return undefined;
  if (mention.number !== '') return 'another';
  return mention.names.length === 0 ? 'ours' : undefined;
}

function isSameSchool(mention: SchoolMention, own: SchoolMention): boolean {
  const isSameSort = mention.sort === own.sort || mention.sort === 'school';
  if (mention.number !== '') return mention.number === own.number && mention.sort === own.sort;
  if (mention.names.length > 0) return mention.names.some((name) => own.names.includes(name));
  return isSameSort && !mention.isOther;
}

function sortAt(words: readonly string[], position: number): SchoolSort | undefined {
  return matchPatternAt(sorts(), words, position)?.meaning;
}

/** «лицей 35», «СОШ № 31», «школа имени … № 5». */
function numberAfter(words: readonly string[], position: number): string {
  for (const word of words.slice(position + 1, position + 6)) {
    const digits = /^[№#]?(\d{1,4})$/u.exec(word)?.[1];
    if (digits !== undefined) return digits;
    if (/^(?:каб|ауд|зал|клас|кл$|комн|ул$|вул$|дом$)/u.test(word)) return '';
  }
  return '';
}

/** «31 школа», «31-я школа», and not «кабинет 31 школы». */
function numberBefore(words: readonly string[], position: number): string {
  const isEnding = /^(?:я|й|ая|ой|ша|та|га|а)$/u.test(words[position - 1] ?? '');
  const index = isEnding ? position - 2 : position - 1;
  const isOfRoom = /^(?:каб|ауд|зал|клас|комн)/u.test(words[index - 1] ?? '');
  return isOfRoom ? '' : (/^\d{1,4}$/u.exec(words[index] ?? '')?.[0] ?? '');
}

/** Words written with a capital that are no words for any school; the first word has one whatever it is. */
function ownNames(
  typed: readonly string[],
  words: readonly string[],
): readonly { readonly word: string; readonly index: number }[] {
  return words
    .map((word, index) => ({ word, index }))
    .filter(({ word, index }) => {
      if (index === 0 && !placeAdjective.test(word)) return false;
      const isCapital = /^\p{Lu}\p{Ll}{2}/u.test(typed[index] ?? '');
      return (
        isCapital &&
        matchPatternAt(common(), words, index) === undefined &&
        sortAt(words, index) === undefined
      );
    });
}
