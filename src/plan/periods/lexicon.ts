import { once } from '../once';
import type { PhraseRole } from './languages/languagePack';
import { lexiconTables, type MonthMeaning, type WeekdayMeaning } from './languages/lexiconTables.data';
import { rolesWithoutTime } from './languages/rolesWithoutTime.data';
import { mainSpelling, spellingsOf } from './spelling';
import { abbreviationLength, beginningsOf, isBeginningOf } from './abbreviations';

/** A phrase, split into words and dashes. */
export type PhraseWords = readonly string[];

/** The phrases of one role; longer ones first. */
export interface RolePhrases {
  readonly byFirstWord: ReadonlyMap<string, readonly PhraseWords[]>;
  /** By the beginning of the first word, for words cut with a full stop. */
  readonly byBeginning: () => ReadonlyMap<string, readonly PhraseWords[]>;
}

/** All words of all packs, by spelling. */
export interface Lexicon {
  readonly months: ReadonlyMap<string, MonthMeaning>;
  /** Full names by their beginning, for names cut with a full stop («октяб.»). */
  readonly monthsByBeginning: () => ReadonlyMap<
    string,
    readonly (readonly [name: string, meaning: MonthMeaning])[]
  >;
  readonly weekdays: ReadonlyMap<string, WeekdayMeaning>;
  readonly phrases: ReadonlyMap<PhraseRole, RolePhrases>;
  /** Every single word that any phrase has. */
  readonly phraseWords: ReadonlySet<string>;
  /** Words that speak of a time: beside a period they may make it another. */
  readonly timeWords: ReadonlySet<string>;
  readonly timeWordsByBeginning: () => ReadonlyMap<string, readonly string[]>;
  readonly littleWords: ReadonlySet<string>;
  /** The words of phrases that set no time («по графику»): they may stand beside a period. */
  readonly openWords: ReadonlySet<string>;
  readonly countedThings: readonly string[];
  readonly namedAfterDay: ReadonlySet<string>;
}

const romanMonths = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'] as const;

const longestRomanMonth = 4;

const monthByRomanNumeral: ReadonlyMap<string, number> = new Map(
  romanMonths.map((numeral, index) => [numeral, index + 1]),
);

/** Built on first use and kept: the top level of the script must cost nothing when only the menu is drawn. */
export const lexicon = once(buildLexicon);

/** The spelling of a canonical word that the packs know; the word itself when they know none. */
export function knownSpelling(word: string): string {
  return isPackWord(word) ? word : (spellingsOf(word).find(isPackWord) ?? word);
}

/** The month (from 1) of a Roman numeral in canonical text, in Latin or Cyrillic letters. */
export function monthOfRomanNumeral(word: string): number | undefined {
  if (word.length > longestRomanMonth) return undefined;
  const numeral = spellingsOf(word).find((spelling) => monthByRomanNumeral.has(spelling));
  return numeral === undefined ? undefined : monthByRomanNumeral.get(numeral);
}

/** True for a word of a phrase, as the packs spell it, and for a Roman numeral. */
export function isPhraseWord(word: string): boolean {
  return lexicon().phraseWords.has(word) || monthOfRomanNumeral(word) !== undefined;
}

/** The month of whose full name the word is a beginning, when there is exactly one. */
export function monthOfBeginning(word: string): MonthMeaning | undefined {
  const spelling = mainSpelling(word);
  const candidates = lexicon().monthsByBeginning().get(spelling.slice(0, abbreviationLength)) ?? [];
  const found = candidates.filter(([name]) => isBeginningOf(spelling, name)).map(([, meaning]) => meaning);
  const [first] = found;
  return found.every(({ month }) => month === first?.month) ? first : undefined;
}

/** True for a month, a weekday or a word of a phrase, as the packs spell it. */
export function isPackWord(word: string): boolean {
  const { months, weekdays, phraseWords } = lexicon();
  return months.has(word) || weekdays.has(word) || phraseWords.has(word);
}

function buildLexicon(): Lexicon {
  const tables = lexiconTables();
  const months = new Map(tables.months);
  const listOf = new Map(
    tables.phrases.map(([role, list]) => [role, list.map((phrase): PhraseWords => phrase.split(' '))]),
  );
  const phrases = new Map([...listOf].map(([role, list]) => [role, rolePhrases(list)]));
  const wordsOf = (roles: readonly PhraseRole[]): Set<string> => {
    const words = new Set<string>();
    for (const role of roles)
      for (const phrase of listOf.get(role) ?? []) for (const word of phrase) words.add(word);
    words.delete('-');
    return words;
  };
  const roles = [...listOf.keys()];
  const littleWords = wordsOf(['little-word']);
  const timeless = new Set(rolesWithoutTime());
  const openWords = wordsOf(['open', 'open-beginning']);
  const timeWords = wordsOf(roles.filter((role) => !timeless.has(role)));
  for (const word of [...littleWords, ...openWords]) timeWords.delete(word);
  const fullNames = tables.months.filter(([, { isShort }]) => !isShort);
  return {
    months,
    monthsByBeginning: once(() => beginningsOf(fullNames, ([name]) => name)),
    weekdays: new Map(tables.weekdays),
    phrases,
    phraseWords: wordsOf(roles.filter((role) => role !== 'counted-thing' && role !== 'named-after-day')),
    timeWords,
    timeWordsByBeginning: once(() => beginningsOf([...timeWords], (word) => word)),
    littleWords,
    openWords,
    countedThings: (listOf.get('counted-thing') ?? []).map((words) => words.join(' ')),
    namedAfterDay: wordsOf(['named-after-day']),
  };
}

function rolePhrases(phrases: readonly PhraseWords[]): RolePhrases {
  const byFirstWord = new Map<string, PhraseWords[]>();
  for (const words of phrases) {
    const first = words[0] ?? '';
    const sameBeginning = byFirstWord.get(first);
    if (sameBeginning === undefined) byFirstWord.set(first, [words]);
    else sameBeginning.push(words);
  }
  return { byFirstWord, byBeginning: once(() => beginningsOf(phrases, ([first]) => first ?? '')) };
}
