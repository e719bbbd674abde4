import { describe, expect, it } from '@jest/globals';
import { countNames } from '../../src/summary/countNames';
import { nameKey } from '../../src/summary/nameKey';

function count(namesByEntry: readonly (readonly string[])[]) {
  return countNames(namesByEntry.map((names) => names.map((name) => ({ key: nameKey(name), name }))));
}

describe('countNames', () => {
  it('puts the most frequent first and keeps equal ones in the order they first appear', () => {
    expect(count([['Музей'], ['Театр'], ['Парк'], ['Театр']])).toEqual([
      { name: 'Театр', entryCount: 2 },
      { name: 'Музей', entryCount: 1 },
      { name: 'Парк', entryCount: 1 },
    ]);
  });

  it('takes spellings that differ in case and blanks for one name, as first written', () => {
    expect(count([['Дом культуры'], ['дом культуры'], ['ДОМ\u00a0КУЛЬТУРЫ']])).toEqual([
      { name: 'Дом культуры', entryCount: 3 },
    ]);
  });

  it('counts a name once an entry, however often it stands there', () => {
    expect(count([['Родители', 'родители']])).toEqual([{ name: 'родители', entryCount: 1 }]);
  });

  it('leaves blank names out', () => {
    expect(count([['', '  '], []])).toEqual([]);
  });
});
