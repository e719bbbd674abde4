import { describe, expect, it } from '@jest/globals';
import { runChecks } from '../../src/checks';
import { readTable } from '../plan/planGrids';
import { findingsOf } from './findingsOf';

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

  it('are joined all at once when a row is torn more than once, from each of its parts', () => {
    const reading = readTable([
      ['Дата', 'Место', 'Мероприятие', 'Ответственный'],
      ['Март', 'Музей', 'Знакомство', 'Классный'],
      ['', '', 'с новым залом', 'руководитель'],
      ['', '', 'и его хранителем', ''],
    ]);
    const fixes = [
      {
        kind: 'join-with-row-above',
        edits: [
          {
            rowNumber: 2,
            column: 'event',
            before: 'Знакомство',
            after: 'Знакомство с новым залом и его хранителем',
          },
          { rowNumber: 3, column: 'event', before: 'с новым залом', after: '' },
          { rowNumber: 4, column: 'event', before: 'и его хранителем', after: '' },
          { rowNumber: 2, column: 'responsible', before: 'Классный', after: 'Классный руководитель' },
          { rowNumber: 3, column: 'responsible', before: 'руководитель', after: '' },
        ],
        isSafe: true,
      },
    ];
    const parameters = { rowNumberAbove: 2 };
    expect(findingsOf('row-torn', reading)).toMatchObject([
      { rowNumber: 3, parameters, fixes },
      { rowNumber: 4, parameters, fixes },
    ]);
  });
});
