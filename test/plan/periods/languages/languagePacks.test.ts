import { describe, expect, it } from '@jest/globals';
import { languagePacks } from '../../../../src/plan/periods/languages/allLanguages';
import { phraseRoles } from '../../../../src/plan/periods/languages/languagePack';
import { lexicon } from '../../../../src/plan/periods/lexicon';
import { readPeriod } from '../../../../src/plan/periods/readPeriod';
import { canonicalText, mainSpelling, spellingsOf } from '../../../../src/plan/periods/spelling';

const names = ['Russian', 'Ukrainian', 'English', 'Belarusian', 'Kazakh', 'Polish', 'Bulgarian', 'Romanian'];

const packs = languagePacks().map((pack, index) => ({ name: names[index] ?? '', pack }));

/** The word and what it becomes when letters are typed on the keyboard of the other alphabet. */
function typedForms(word: string): readonly string[] {
  const canonical = canonicalText(word);
  return [canonical, mainSpelling(canonical), ...spellingsOf(canonical)];
}

describe.each(packs)('the $name words', ({ pack }) => {
  it('name each month by words that are read as no other month', () => {
    const { months } = lexicon();
    const misread = pack.months.flatMap(({ full, short }, index) =>
      [...full, ...short]
        .flatMap(typedForms)
        .filter((form) => months.has(form) && months.get(form)?.month !== index + 1),
    );
    expect(misread).toEqual([]);
  });

  it('give a day with each name of a month, in small and in capital letters', () => {
    const misread = pack.months.flatMap(({ full, short }, index) =>
      [...full, ...short].flatMap((name) =>
        [`15 ${name} 2026`, `15 ${name.toUpperCase()} 2026`].filter((cell) => {
          const reading = readPeriod(cell, {});
          const date = `2026-${String(index + 1).padStart(2, '0')}-15`;
          return !(reading.ok && reading.period.kind === 'day' && reading.period.date === date);
        }),
      ),
    );
    expect(misread).toEqual([]);
  });

  it('name each weekday by words that are read as no other weekday', () => {
    const { weekdays } = lexicon();
    for (const seven of [pack.weekdays, pack.repeatedWeekdays ?? []]) {
      const misread = seven.flatMap((forms, index) =>
        forms.flatMap(typedForms).filter((form) => {
          const meaning = weekdays.get(form);
          return meaning !== undefined && meaning.weekday !== index + 1;
        }),
      );
      expect(misread).toEqual([]);
    }
  });

  it('mean every week by the repeated weekdays only', () => {
    const { weekdays } = lexicon();
    const once = pack.weekdays.flat().map(canonicalText);
    const repeated = (pack.repeatedWeekdays ?? []).flat().map(canonicalText);
    expect(once.filter((form) => weekdays.get(form)?.isRepeated !== false)).toEqual([]);
    expect(repeated.filter((form) => weekdays.get(form)?.isRepeated !== true)).toEqual([]);
  });

  it('say the whole year and that no time is set', () => {
    const readAs = (cell: string) => {
      const reading = readPeriod(cell, {});
      return reading.ok ? reading.period.kind : reading.problem;
    };
    const { 'whole-year': wholeYear = [], open = [], 'plan-period': planPeriod = [] } = pack.phrases;
    expect(wholeYear.filter((cell) => readAs(cell) !== 'year')).toEqual([]);
    expect(open.filter((cell) => readAs(cell) !== 'open')).toEqual([]);
    const { 'plan-period-beginning': beginnings = [], 'plan-period-ending': endings = [] } = pack.phrases;
    const pairs = beginnings.flatMap((beginning) => endings.map((ending) => `${beginning} ${ending}`));
    expect([...planPeriod, ...pairs].filter((cell) => readAs(cell) !== 'plan-period')).toEqual([]);
  });
});

describe('the words of all languages together', () => {
  it('fill every role in some language', () => {
    expect(phraseRoles.filter((role) => packs.every(({ pack }) => !pack.phrases[role]))).toEqual([]);
  });

  it('say one thing by a phrase: no time set, the whole year, the time of the plan, or how often', () => {
    const roles = ['open', 'whole-year', 'plan-period', 'every-day', 'every-week', 'every-month'] as const;
    const roleByPhrase = new Map<string, string>();
    const doubled: string[] = [];
    for (const { pack } of packs) {
      for (const role of roles) {
        for (const phrase of (pack.phrases[role] ?? []).map(canonicalText)) {
          if ((roleByPhrase.get(phrase) ?? role) !== role) doubled.push(phrase);
          roleByPhrase.set(phrase, role);
        }
      }
    }
    expect(doubled).toEqual([]);
  });
});
