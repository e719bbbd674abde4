import { once } from '../once';
import type { Weekday } from '../localDate';
import { languagePacks } from './languages/allLanguages.data';
import type { LanguagePack, PhraseRole } from './languages/languagePack';
import { rolesWithoutTime } from './languages/rolesWithoutTime.data';
import { canonicalText, mainSpelling, spellingsOf } from './spelling';
import { abbreviationLength, beginningsOf, isBeginningOf } from './abbreviations';

/** What a month's name says. */
export interface MonthMeaning {
  /** From 1. */
  readonly month: number;
  /** True for names of a language that writes "September 1". */
  readonly dayMayFollow: boolean;
  /** True for «сент», which may be another word where nothing says that it is a month. */
  readonly isShort: boolean;
}

/** What a weekday's name says. */
export interface WeekdayMeaning {
  readonly weekday: Weekday;
  /** The same form (full, inflected, short) of the seven weekdays, from Monday. */
  readonly sevenForms: readonly string[];
  /** True for a form that means every week by itself: «понедельникам». */
  readonly isRepeated: boolean;
}

/** A phrase, split into words and dashes. */
export type PhraseWords = readonly string[];

/** The phrases of one role; longer ones first. */
export interface RolePhrases {
  readonly byFirstWord: ReadonlyMap<string, readonly PhraseWords[]>;
  /** By the beginning of the first word, for words cut with a full stop. */
  readonly byBeginning: ReadonlyMap<string, readonly PhraseWords[]>;
}

/** All words of all packs, by spelling. */
export interface Lexicon {
  readonly months: ReadonlyMap<string, MonthMeaning>;
  /** Full names by their beginning, for names cut with a full stop («октяб.»). */
  readonly monthsByBeginning: ReadonlyMap<
    string,
    readonly (readonly [name: string, meaning: MonthMeaning])[]
  >;
  readonly weekdays: ReadonlyMap<string, WeekdayMeaning>;
  readonly phrases: ReadonlyMap<PhraseRole, RolePhrases>;
  /** Every single word that any phrase has. */
  readonly phraseWords: ReadonlySet<string>;
  /** Words that speak of a time: beside a period they may make it another. */
  readonly timeWords: ReadonlySet<string>;
  readonly timeWordsByBeginning: ReadonlyMap<string, readonly string[]>;
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
export const lexicon = once(() => buildLexicon(languagePacks()));

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
  const candidates = lexicon().monthsByBeginning.get(spelling.slice(0, abbreviationLength)) ?? [];
  const found = candidates.filter(([name]) => isBeginningOf(spelling, name)).map(([, meaning]) => meaning);
  const [first] = found;
  return found.every(({ month }) => month === first?.month) ? first : undefined;
}

/** True for a month, a weekday or a word of a phrase, as the packs spell it. */
export function isPackWord(word: string): boolean {
  const { months, weekdays, phraseWords } = lexicon();
  return months.has(word) || weekdays.has(word) || phraseWords.has(word);
}

function buildLexicon(packs: readonly LanguagePack[]): Lexicon {
  const months = new Map<string, MonthMeaning>();
  const weekdays = new Map<string, WeekdayMeaning>();
  for (const pack of packs) {
    addMonths(months, pack);
    addWeekdays(weekdays, pack.weekdays, false);
    if (pack.repeatedWeekdays !== undefined) addWeekdays(weekdays, pack.repeatedWeekdays, true);
  }
  const roles = [...new Set(packs.flatMap((pack) => Object.keys(pack.phrases) as PhraseRole[]))];
  const phrases = new Map(roles.map((role) => [role, rolePhrases(packs, role)]));
  const wordsOf = (chosen: readonly PhraseRole[]): Set<string> =>
    new Set(
      chosen.flatMap((role) => [...(phrases.get(role)?.byFirstWord.values() ?? [])].flat(2).filter(isWord)),
    );
  const littleWords = wordsOf(['little-word']);
  const timeless = new Set(rolesWithoutTime());
  const speaking = wordsOf(roles.filter((role) => !timeless.has(role)));
  const openWords = wordsOf(['open', 'open-beginning']);
  const timeWords = new Set([...speaking].filter((word) => !littleWords.has(word) && !openWords.has(word)));
  const fullNames = [...months].filter(([, { isShort }]) => !isShort);
  return {
    months,
    monthsByBeginning: beginningsOf(fullNames, ([name]) => name),
    weekdays,
    phrases,
    phraseWords: wordsOf(roles.filter((role) => role !== 'counted-thing' && role !== 'named-after-day')),
    timeWords,
    timeWordsByBeginning: beginningsOf([...timeWords], (word) => word),
    littleWords,
    openWords,
    countedThings: packs.flatMap((pack) => (pack.phrases['counted-thing'] ?? []).map(canonicalText)),
    namedAfterDay: wordsOf(['named-after-day']),
  };
}

function addMonths(months: Map<string, MonthMeaning>, pack: LanguagePack): void {
  pack.months.forEach(({ full, short }, index) => {
    const meaning = { month: index + 1, dayMayFollow: pack.dayMayFollowMonth };
    for (const form of full.map(canonicalText)) {
      if (!months.has(form)) months.set(form, { ...meaning, isShort: false });
    }
    for (const form of short.map(canonicalText)) {
      if (!months.has(form)) months.set(form, { ...meaning, isShort: true });
    }
  });
}

function addWeekdays(
  weekdays: Map<string, WeekdayMeaning>,
  sevenDays: readonly (readonly string[])[],
  isRepeated: boolean,
): void {
  const numbers = [1, 2, 3, 4, 5, 6, 7] as const;
  for (const weekday of numbers) {
    sevenDays[weekday - 1]?.forEach((form, formIndex) => {
      const sevenForms = sevenDays.map((forms) => forms[formIndex] ?? '');
      const spelling = canonicalText(form);
      if (!weekdays.has(spelling)) weekdays.set(spelling, { weekday, sevenForms, isRepeated });
    });
  }
}

function rolePhrases(packs: readonly LanguagePack[], role: PhraseRole): RolePhrases {
  const phrases = [...new Set(packs.flatMap((pack) => pack.phrases[role] ?? []))].map((phrase) => {
    const canonical = canonicalText(phrase);
    return canonical.includes('-') ? canonical.split(/ |(-)/).filter(Boolean) : canonical.split(' ');
  });
  phrases.sort((a, b) => b.length - a.length);
  const byFirstWord = new Map<string, PhraseWords[]>();
  for (const words of phrases) {
    const first = words[0] ?? '';
    const sameBeginning = byFirstWord.get(first);
    if (sameBeginning === undefined) byFirstWord.set(first, [words]);
    else sameBeginning.push(words);
  }
  return { byFirstWord, byBeginning: beginningsOf(phrases, ([first]) => first ?? '') };
}

function isWord(word: string): boolean {
  return word !== '-';
}
