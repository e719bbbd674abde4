import { describe, expect, it } from '@jest/globals';
import { runChecks } from '../../src/checks';
import { readUsual } from '../plan/planGrids';
import { codesOf } from './findingsOf';

describe('a school year that nobody names', () => {
  it('is told once when a date needs it', () => {
    const rows = ['Октябрь', 'Ноябрь'].map((date) => [date, 'Музей', `Встреча: ${date}`, 'Родители']);
    expect(codesOf(runChecks(readUsual(rows, { schoolYearTexts: [] })))).toEqual([
      'plan school-year-unknown',
    ]);
  });

  it('is not asked for when every date has its own', () => {
    const rows = [
      ['15.09.2024', 'Музей', 'Экскурсия', 'Родители'],
      ['15.09.2026', 'Музей', 'Экскурсия', 'Родители'],
    ];
    expect(runChecks(readUsual(rows, { schoolYearTexts: [] }))).toEqual([]);
  });
});
