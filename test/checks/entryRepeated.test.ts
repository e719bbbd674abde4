import { describe, expect, it } from '@jest/globals';
import { readTable, readUsual } from '../plan/planGrids';
import { findingsOf, rowsWith } from './findingsOf';

describe('the same entry twice', () => {
  it('names the row that has it first, however it is spelt', () => {
    const reading = readUsual([
      ['15.09.2026', 'Городской музей', 'Экскурсия в зал', 'Родители'],
      ['16.09.2026', 'Городской музей', 'Экскурсия в зал', 'Родители'],
      ['15 сентября', 'городской  музей', 'Экскурсия в зал.', 'Родители'],
    ]);
    expect(findingsOf('entry-repeated', reading)).toEqual([
      {
        code: 'entry-repeated',
        severity: 'warning',
        rowNumber: 4,
        column: 'event',
        parameters: { otherRowNumber: 2 },
        fixes: [],
      },
    ]);
  });

  it('is seen when one of the rows names nobody', () => {
    const reading = readUsual([
      ['Май', 'Музей', 'Экскурсия', ''],
      ['Май', 'Музей', 'Экскурсия', 'Родители'],
    ]);
    expect(rowsWith('entry-repeated', reading)).toEqual([3]);
  });

  it.each([
    [['Май', 'Театр', 'Экскурсия', 'Родители']],
    [['Июнь', 'Музей', 'Экскурсия', 'Родители']],
    [['Май', 'Музей', 'Викторина', 'Родители']],
    [['Май', 'Музей', 'Экскурсия', 'Библиотекарь']],
  ])('is not seen in %j', (row) => {
    const reading = readUsual([['Май', 'Музей', 'Экскурсия', 'Родители'], row]);
    expect(rowsWith('entry-repeated', reading)).toEqual([]);
  });

  it('is not seen for two classes', () => {
    const reading = readTable([
      ['Дата', 'Место', 'Мероприятие', 'Ответственный', 'Класс'],
      ['Май', 'Музей', 'Экскурсия', 'Родители', '5А'],
      ['Май', 'Музей', 'Экскурсия', 'Родители', '5Б'],
    ]);
    expect(rowsWith('entry-repeated', reading)).toEqual([]);
  });

  it('is not told of rows whose date is not understood', () => {
    const row = ['когда-нибудь', 'Музей', 'Экскурсия', 'Родители'];
    expect(rowsWith('entry-repeated', readUsual([row, row]))).toEqual([]);
  });
});
