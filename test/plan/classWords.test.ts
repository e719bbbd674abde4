import { describe, expect, it } from '@jest/globals';
import { readsLikeClass } from '../../src/plan/classWords';

describe('readsLikeClass', () => {
  it.each([
    '8-11 классы',
    '5А',
    '7 «б»',
    '10-В',
    '5А, 6Б',
    '3,6 классы',
    'учні 5–9 класів',
    'grade 7',
    'Year group 5',
    '1-4 кл.',
    'группа № 3',
    'klasy 4-6',
    'clasele V-VIII',
  ])('sees who takes part: %s', (text) => {
    expect(readsLikeClass(text)).toBe(true);
  });

  it.each(['', 'классный руководитель', 'музей', '15', '8-11', 'до обеда', 'кабинет 12'])(
    'sees no class in %j',
    (text) => {
      expect(readsLikeClass(text)).toBe(false);
    },
  );
});
