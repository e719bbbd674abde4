import { describe, expect, it } from '@jest/globals';
import { readUsual } from '../plan/planGrids';
import { findingsOf, readDates, rowsWith } from './findingsOf';

describe('months out of order', () => {
  it('are told once, at the first row that steps back', () => {
    const months = ['Сентябрь', 'Октябрь', 'Декабрь', 'Ноябрь', 'Декабрь', 'Январь', 'Февраль', 'Март'];
    expect(findingsOf('months-out-of-order', readDates(months))).toEqual([
      {
        code: 'months-out-of-order',
        severity: 'hint',
        rowNumber: 5,
        column: 'date',
        parameters: { month: 11, rowNumberAbove: 4, monthAbove: 12 },
        fixes: [],
      },
    ]);
  });

  it.each([
    [['Сентябрь', 'Ноябрь', 'Январь', 'Март', 'Май']],
    [['Май', 'Сентябрь', 'Март', 'Октябрь', 'Январь', 'Декабрь']],
    [['Сентябрь', 'Январь', 'Май', 'Сентябрь', 'Январь', 'Май']],
    [['Сентябрь', 'Октябрь', 'до 15 сентября', 'Ноябрь', 'Декабрь', 'Январь']],
    [['Сентябрь', 'Октябрь', 'Ноябрь', 'Декабрь', 'Сентябрь – май', 'Январь']],
    [['Октябрь', 'Сентябрь']],
    [['Сентябрь', 'Октябрь', '15.10.2025', 'Ноябрь', 'Декабрь', 'Январь']],
  ])('are not seen in %j', (months) => {
    expect(rowsWith('months-out-of-order', readDates(months))).toEqual([]);
  });

  it('begin anew in every section', () => {
    const rows = (section: string) => [
      [section, '', '', ''],
      ...['Сентябрь', 'Октябрь', 'Ноябрь', 'Январь', 'Май'].map((month) => [
        month,
        'Музей',
        `${section}: ${month}`,
        'Родители',
      ]),
    ];
    const reading = readUsual([...rows('Блок 1. Культура'), ...rows('Блок 2. Здоровье')]);
    expect(rowsWith('months-out-of-order', reading)).toEqual([]);
  });
});
