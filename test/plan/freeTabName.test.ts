import { describe, expect, it } from '@jest/globals';
import { freeTabName, longestTabName } from '../../src/plan/freeTabName';

describe('freeTabName', () => {
  it('is the wanted name where it is free', () => {
    expect(freeTabName('План', ['Блоки'])).toBe('План');
  });

  it('is the next number where the name is taken, in whatever case', () => {
    expect(freeTabName('План', ['ПЛАН'])).toBe('План 2');
    expect(freeTabName('План', ['План', 'план 2', 'План 4'])).toBe('План 3');
  });

  it.each([
    ["5/6: [план]?*\\'", '5 6 план'],
    ["'7В'", '7В'],
    ['  два   слова ', 'два слова'],
    ['', '?'],
    ['???', '?'],
  ])('makes a name that Excel takes of %j', (wanted, name) => {
    expect(freeTabName(wanted, [])).toBe(name);
  });

  it('is never longer than Excel takes, its number included', () => {
    const long = 'План работы с социальными партнёрами школы';
    const first = freeTabName(long, []);
    const second = freeTabName(long, [first]);
    expect([first, second].map(({ length }) => length <= longestTabName)).toEqual([true, true]);
    expect(second).toMatch(/ 2$/);
  });
});
