import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalText, mainSpelling, spellingsOf, tidyText } from '../../../src/plan/periods/spelling';

describe('tidyText', () => {
  it.each([
    ['a\u00a0\n b', 'a b'],
    ['сен\u00adтябрь', 'сентябрь'],
    ['\ufeffмай ', 'май'],
    ['сентя\u0301брь', 'сентябрь'],
    ['май'.normalize('NFD'), 'май'],
  ])('%j becomes %s', (text, expected) => expect(tidyText(text)).toBe(expected));
});

describe('canonicalText', () => {
  it.each([
    ['Отчётный', 'отчетный'],
    ['ОТЧЁТ', 'отчет'],
    ['2—4 – 5', '2-4 - 5'],
    ['П’ятниця', "п'ятниця"],
  ])('of %s is %s', (text, expected) => expect(canonicalText(text)).toBe(expected));

  it('keeps every character at its index', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(canonicalText(text)).toHaveLength(text.length);
      }),
    );
    expect(canonicalText('İ 15')).toHaveLength(4);
  });
});

describe('spellingsOf', () => {
  it('adds the other alphabet only where every foreign letter has a twin', () => {
    expect(spellingsOf('cентябрь')).toEqual(['cентябрь', 'сентябрь']);
    expect(spellingsOf('c')).toEqual(['c', 'с']);
    expect(spellingsOf('мay')).toEqual(['мay', 'мау', 'may']);
    expect(spellingsOf('сентябрь')).toEqual(['сентябрь']);
    expect(spellingsOf('friday')).toEqual(['friday']);
  });
});

describe('mainSpelling', () => {
  it('is Cyrillic as soon as one letter is', () => {
    expect(mainSpelling('cентябpь')).toBe('сентябрь');
    expect(mainSpelling('october')).toBe('october');
  });
});
