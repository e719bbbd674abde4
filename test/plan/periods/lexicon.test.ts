import { describe, expect, it } from '@jest/globals';
import { languagePacks } from '../../../src/plan/periods/languages/allLanguages';
import { lexicon } from '../../../src/plan/periods/lexicon';
import { canonicalText, tidyText } from '../../../src/plan/periods/spelling';

function packWords(): { month: Map<string, Set<number>>; weekday: Map<string, Set<number>> } {
  const month = new Map<string, Set<number>>();
  const weekday = new Map<string, Set<number>>();
  const note = (meanings: Map<string, Set<number>>, word: string, meaning: number) =>
    meanings.set(word, (meanings.get(word) ?? new Set()).add(meaning));
  for (const pack of languagePacks()) {
    pack.months.forEach(({ full, short }, index) => {
      for (const word of [...full, ...short]) note(month, canonicalText(word), index + 1);
    });
    pack.weekdays.forEach((forms, index) =>
      forms.forEach((word) => note(weekday, canonicalText(word), index + 1)),
    );
  }
  return { month, weekday };
}

describe('the words of all languages together', () => {
  const { month, weekday } = packWords();
  const phraseWords = [...lexicon().phraseWords];

  it('name no two months or weekdays by the same word', () => {
    for (const meanings of [month, weekday]) {
      expect([...meanings].filter(([, numbers]) => numbers.size > 1)).toEqual([]);
    }
  });

  it('name no month by the word for a weekday', () => {
    expect([...month.keys()].filter((word) => weekday.has(word))).toEqual([]);
  });

  it('use no name of a month or weekday in a phrase, where it could not be found', () => {
    expect(phraseWords.filter((word) => month.has(word) || weekday.has(word))).toEqual([]);
  });

  it('are tidy and small', () => {
    const words = [...month.keys(), ...weekday.keys(), ...phraseWords];
    expect(words.filter((word) => tidyText(word).toLowerCase() !== word)).toEqual([]);
  });

  it('give the seven weekdays the same number of forms', () => {
    for (const { weekdays } of languagePacks()) {
      expect(new Set(weekdays.map((forms) => forms.length)).size).toBe(1);
    }
  });
});
