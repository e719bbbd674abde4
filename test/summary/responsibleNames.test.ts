import { describe, expect, it } from '@jest/globals';
import { countNames } from '../../src/summary/countNames';
import { createResponsibleNames } from '../../src/summary/responsibleNames';
import { buildEntry } from './planBuilders';

function countedOf(...cells: readonly string[]) {
  const entries = cells.map((cell, index) => buildEntry(index + 2, { responsible: [cell] }));
  return countNames(entries.map(createResponsibleNames(entries)));
}

describe('names of those who answer', () => {
  it('count one person once, however the name is written', () => {
    expect(countedOf('Ветрова А.П.', 'А. П. Ветрова', 'Завуч Ветрова А.П.', 'Ветрова А.')).toEqual([
      { name: 'Ветрова А.П.', entryCount: 4 },
    ]);
  });

  it('count one role in short and in full as one', () => {
    expect(countedOf('Классные руководители', 'кл. руководители')).toEqual([
      { name: 'Классные руководители', entryCount: 2 },
    ]);
  });

  it('leave remarks out', () => {
    expect(countedOf('Лугов С.С. (по согласованию)')).toEqual([{ name: 'Лугов С.С.', entryCount: 1 }]);
  });
});
