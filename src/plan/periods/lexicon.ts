import type { Weekday } from '../localDate';
import { languagePacks } from './languages/allLanguages.data';
import type { LanguagePack, PhraseRole } from './languages/languagePack';
import { phraseRoles } from './languages/languagePack';
import { spellingsOf } from './spelling';

/** What a month's name says. */
export interface MonthMeaning {
  /** From 1. */
  readonly month: number;
  /** True for names of a language that writes "September 1". */
  readonly dayMayFollow: boolean;
}

/** What a weekday's name says. */
export interface WeekdayMeaning {
  readonly weekday: Weekday;
  /** The same form (full, inflected, short) of the seven weekdays, from Monday. */
  readonly sevenForms: readonly string[];
}

/** All words of all packs, by spelling. */
export interface Lexicon {
  readonly months: ReadonlyMap<string, MonthMeaning>;
  readonly weekdays: ReadonlyMap<string, WeekdayMeaning>;
  /** For each role its phrases, split into words and dashes, by their first word; longer phrases first. */
  readonly phrases: ReadonlyMap<PhraseRole, ReadonlyMap<string, readonly (readonly string[])[]>>;
  /** Every single word that any phrase has. */
  readonly phraseWords: ReadonlySet<string>;
}

const romanMonths = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'] as const;

const longestRomanMonth = 4;

const monthByRomanNumeral: ReadonlyMap<string, number> = new Map(
  romanMonths.map((numeral, index) => [numeral, index + 1]),
);

let builtLexicon: Lexicon | undefined;

/** Built on first use and kept: the top level of the script must cost nothing when only the menu is drawn. */
export function lexicon(): Lexicon {
  builtLexicon ??= buildLexicon(languagePacks());
  return builtLexicon;
}

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

function isPackWord(word: string): boolean {
  const { months, weekdays, phraseWords } = lexicon();
  return months.has(word) || weekdays.has(word) || phraseWords.has(word);
}

function buildLexicon(packs: readonly LanguagePack[]): Lexicon {
  const months = new Map<string, MonthMeaning>();
  const weekdays = new Map<string, WeekdayMeaning>();
  for (const pack of packs) {
    pack.months.forEach((forms, index) => {
      const meaning = { month: index + 1, dayMayFollow: pack.dayMayFollowMonth };
      for (const form of [...forms.full, ...forms.short]) if (!months.has(form)) months.set(form, meaning);
    });
    addWeekdays(weekdays, pack);
  }
  const phrases = new Map(phraseRoles.map((role) => [role, phrasesByFirstWord(packs, role)]));
  const phraseWords = new Set([...phrases.values()].flatMap((byFirst) => [...byFirst.values()].flat(2)));
  return { months, weekdays, phrases, phraseWords };
}

function addWeekdays(weekdays: Map<string, WeekdayMeaning>, pack: LanguagePack): void {
  const numbers = [1, 2, 3, 4, 5, 6, 7] as const;
  for (const weekday of numbers) {
    pack.weekdays[weekday - 1]?.forEach((form, formIndex) => {
      const sevenForms = pack.weekdays.map((forms) => forms[formIndex] ?? '');
      if (!weekdays.has(form)) weekdays.set(form, { weekday, sevenForms });
    });
  }
}

function phrasesByFirstWord(packs: readonly LanguagePack[], role: PhraseRole): Map<string, string[][]> {
  const byFirstWord = new Map<string, string[][]>();
  const phrases = new Set(packs.flatMap((pack) => pack.phrases[role]));
  for (const phrase of phrases) {
    const words = phrase.replace(/-/g, ' - ').split(' ');
    const first = words[0] ?? '';
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), words]);
  }
  for (const sameBeginning of byFirstWord.values()) sameBeginning.sort((a, b) => b.length - a.length);
  return byFirstWord;
}
