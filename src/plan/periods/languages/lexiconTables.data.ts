import type { Weekday } from '../../localDate';
import { canonicalText } from '../spelling';
import { languagePacks } from './allLanguages';
import type { LanguagePack, PhraseRole } from './languagePack';

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

/** The words of all packs in their canonical spelling, each once; prepared here, once a build. */
export interface LexiconTables {
  readonly months: readonly (readonly [name: string, meaning: MonthMeaning])[];
  readonly weekdays: readonly (readonly [name: string, meaning: WeekdayMeaning])[];
  /** Longer phrases first; words and dashes parted by blanks. */
  readonly phrases: readonly (readonly [role: PhraseRole, phrases: readonly string[]])[];
  /** Full names as the packs write them, with the month (from 1). */
  readonly monthNames: readonly (readonly [name: string, month: number])[];
}

export const lexiconTables = (): LexiconTables => {
  const packs = languagePacks();
  const months = new Map<string, MonthMeaning>();
  const weekdays = new Map<string, WeekdayMeaning>();
  for (const pack of packs) {
    addMonths(months, pack);
    addWeekdays(weekdays, pack.weekdays, false);
    if (pack.repeatedWeekdays !== undefined) addWeekdays(weekdays, pack.repeatedWeekdays, true);
  }
  const roles = [...new Set(packs.flatMap((pack) => Object.keys(pack.phrases) as PhraseRole[]))];
  return {
    months: [...months],
    weekdays: [...weekdays],
    phrases: roles.map((role) => [role, phrasesOf(packs, role)]),
    monthNames: packs.flatMap((pack) =>
      pack.months.flatMap(({ full }, index) => full.map((name) => [name, index + 1] as const)),
    ),
  };
};

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

function phrasesOf(packs: readonly LanguagePack[], role: PhraseRole): readonly string[] {
  const canonical = new Set(packs.flatMap((pack) => pack.phrases[role] ?? []).map(canonicalText));
  return [...canonical]
    .map((phrase) => phrase.split(/ |(-)/).filter(Boolean))
    .sort((one, other) => other.length - one.length)
    .map((words) => words.join(' '));
}
