import { describe, expect, it } from '@jest/globals';
import { countSlips, monthSlips } from '../../../src/plan/periods/monthSlips';
import { tokensOf } from '../../../src/plan/periods/tokens';

describe('countSlips', () => {
  it.each([
    ['сентябрь', 'сентябрь', 0],
    ['сентбрь', 'сентябрь', 1],
    ['сентрябрь', 'сентябрь', 1],
    ['сентябрю', 'сентябрь', 1],
    ['сетнябрь', 'сентябрь', 1],
    ['сетябр', 'сентябрь', 2],
  ])('from %s to %s: %i', (typed, meant, slips) => expect(countSlips(typed, meant, 2)).toBe(slips));

  it.each([
    ['май', 'сентябрь'],
    ['декабрь', 'сентябрь'],
  ])('from %s to %s: more than the limit', (typed, meant) => {
    expect(countSlips(typed, meant, 2)).toBeGreaterThan(2);
  });
});

describe('monthSlips', () => {
  function replacements(text: string): readonly string[] {
    return monthSlips(tokensOf(text)).map(({ replacement }) => replacement);
  }

  it('finds the month of each misspelt word', () => {
    expect(replacements('сентрябрь - окрябрь')).toEqual(['сентябрь', 'октябрь']);
  });

  it('finds none when one word is no month at all', () => {
    expect(replacements('сентрябрь - музей')).toEqual([]);
  });

  it('finds none where no month could stand', () => {
    expect(replacements('экскурсия в сентрябре')).toEqual([]);
  });

  it('finds none when two months are equally near', () => {
    expect(replacements('июкь')).toEqual([]);
  });

  it('finds none when nothing is misspelt', () => {
    expect(replacements('15.09 - 16.00')).toEqual([]);
  });
});
