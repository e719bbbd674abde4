import { describe, expect, it } from '@jest/globals';
import { readUsual } from '../plan/planGrids';
import { findingsOf } from './findingsOf';

describe('several events in one row', () => {
  it('can be split into a row for each, with what the row says of all of them', () => {
    const reading = readUsual([
      ['12 октября\n14 октября', 'Музей', '1. Экскурсия\n2. Викторина', 'Родители'],
    ]);
    expect(findingsOf('several-events', reading)).toEqual([
      {
        code: 'several-events',
        severity: 'hint',
        rowNumber: 2,
        column: 'event',
        parameters: { count: 2 },
        fixes: [
          {
            kind: 'split-row',
            edits: [
              { rowNumber: 2, column: 'date', before: '12 октября 14 октября', after: '12 октября' },
              { rowNumber: 2, column: 'event', before: '1. Экскурсия 2. Викторина', after: 'Экскурсия' },
            ],
            insertedRows: [
              {
                afterRowNumber: 2,
                cells: {
                  date: '14 октября',
                  place: 'Музей',
                  event: 'Викторина',
                  responsible: 'Родители',
                },
              },
            ],
            isSafe: false,
          },
        ],
      },
    ]);
    expect(findingsOf('several-dates', reading)).toEqual([]);
  });

  it('are not seen where one event is told in several lines', () => {
    const reading = readUsual([['12 октября', 'Музей', 'Экскурсия\nпо новому залу', 'Родители']]);
    expect(findingsOf('several-events', reading)).toEqual([]);
  });
});
