import { describe, expect, it } from '@jest/globals';
import { readUsual } from '../plan/planGrids';
import { findingsOf } from './findingsOf';

describe('an entry for which nobody answers', () => {
  it('is a warning of its row', () => {
    const reading = readUsual([
      ['Май', 'Музей', 'Экскурсия', ''],
      ['Май', 'Музей', 'Викторина', 'Родители'],
    ]);
    expect(findingsOf('responsible-missing', reading)).toMatchObject([
      { severity: 'warning', rowNumber: 2, column: 'responsible', fixes: [] },
    ]);
  });

  it('is told once where hardly anybody is named', () => {
    const rows = Array.from({ length: 15 }, (_, index) => ['Май', 'Музей', `Встреча ${index}`, '']);
    expect(findingsOf('responsible-missing', readUsual(rows))).toEqual([
      {
        code: 'responsible-missing',
        severity: 'warning',
        parameters: { variant: 'most-rows', count: 15 },
        fixes: [],
      },
    ]);
  });
});
