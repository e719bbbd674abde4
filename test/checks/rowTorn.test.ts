import { describe, expect, it } from '@jest/globals';
import { runChecks } from '../../src/checks';
import { readTable } from '../plan/planGrids';

describe('torn rows', () => {
  it('can be joined with the row above, cell by cell', () => {
    const reading = readTable([
      ['Дата', 'Место', 'Мероприятие', 'Ответственный', 'Класс'],
      ['Март', 'Музей', 'Знакомство', 'Классный', '5'],
      ['', '', '', '', ''],
      ['', '', 'с новым залом', 'руководитель', 'и 6'],
    ]);
    expect(runChecks(reading)).toEqual([
      {
        code: 'row-torn',
        severity: 'error',
        rowNumber: 4,
        column: 'event',
        parameters: { rowNumberAbove: 2 },
        fixes: [
          {
            kind: 'join-with-row-above',
            edits: [
              { rowNumber: 2, column: 'event', before: 'Знакомство', after: 'Знакомство с новым залом' },
              { rowNumber: 4, column: 'event', before: 'с новым залом', after: '' },
              { rowNumber: 2, column: 'responsible', before: 'Классный', after: 'Классный руководитель' },
              { rowNumber: 4, column: 'responsible', before: 'руководитель', after: '' },
              { rowNumber: 2, column: 'class', before: '5', after: '5 и 6' },
              { rowNumber: 4, column: 'class', before: 'и 6', after: '' },
            ],
            isSafe: true,
          },
        ],
      },
    ]);
  });
});
