import { describe, expect, it } from '@jest/globals';
import { runChecks } from '../../src/checks';
import { readTable } from '../plan/planGrids';
import { codesOf, findingsOf, readDates } from './findingsOf';

describe('several dates in one cell', () => {
  it('can be split into rows that hold what the row holds', () => {
    const reading = readTable([
      ['№', 'Дата', 'Место', 'Мероприятие', 'Ответственный', 'Класс'],
      ['7', '8-9 сентября, 14-15 октября', 'Музей', 'Экскурсия', 'Родители', '5А'],
    ]);
    expect(runChecks(reading)).toEqual([
      {
        code: 'several-dates',
        severity: 'warning',
        rowNumber: 2,
        column: 'date',
        parameters: { text: '8-9 сентября, 14-15 октября', count: 2 },
        fixes: [
          {
            kind: 'split-row',
            edits: [
              {
                rowNumber: 2,
                column: 'date',
                before: '8-9 сентября, 14-15 октября',
                after: '08.09.2026-09.09.2026',
              },
            ],
            insertedRows: [
              {
                afterRowNumber: 2,
                cells: {
                  date: '14.10.2026-15.10.2026',
                  place: 'Музей',
                  event: 'Экскурсия',
                  responsible: 'Родители',
                  class: '5А',
                },
              },
            ],
            isSafe: false,
          },
        ],
      },
    ]);
  });

  it.each([
    ['12 и 14 октября', ['12.10.2026', '14.10.2026']],
    ['ноябрь, апрель', ['ноябрь 2026', 'апрель 2027']],
    ['12 и 14 октября, актовый зал', ['12.10.2026, актовый зал', '14.10.2026, актовый зал']],
    ['листопад, квітень', ['листопад 2026', 'квітень 2027']],
  ])('are written so that they are read again: %s', (typed, expected) => {
    const [fix] = findingsOf('several-dates', readDates([typed]))[0]?.fixes ?? [];
    const parts = [fix?.edits[0]?.after, ...(fix?.insertedRows ?? []).map(({ cells }) => cells.date)];
    expect(parts).toEqual(expected);
    expect(codesOf(runChecks(readDates(expected)))).toEqual([]);
  });

  it('are left to the person where rows below go by them', () => {
    const reading = readDates(['12 и 14 октября', '']);
    expect(findingsOf('several-dates', reading)).toMatchObject([{ rowNumber: 2, fixes: [] }]);
  });
});
