import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  afterDeletedRows,
  afterInsertedRows,
  columnIndexOf,
  columnLetters,
  formatA1,
  parseA1,
} from '../../../local/workbook/area';

const grid = { rowCount: 1000, columnCount: 26 };

describe('A1 notation', () => {
  it.each([
    ['B3', { rowIndex: 2, columnIndex: 1, rowCount: 1, columnCount: 1 }],
    ['B3:D5', { rowIndex: 2, columnIndex: 1, rowCount: 3, columnCount: 3 }],
    ['D5:B3', { rowIndex: 2, columnIndex: 1, rowCount: 3, columnCount: 3 }],
    ['$B$3', { rowIndex: 2, columnIndex: 1, rowCount: 1, columnCount: 1 }],
    ['C:D', { rowIndex: 0, columnIndex: 2, rowCount: 1000, columnCount: 2 }],
    ['C2:D', { rowIndex: 1, columnIndex: 2, rowCount: 999, columnCount: 2 }],
    ['2:4', { rowIndex: 1, columnIndex: 0, rowCount: 3, columnCount: 26 }],
  ])('reads %s', (text, area) => {
    expect(parseA1(text, grid)).toEqual(area);
  });

  it.each(['', 'B', '3', 'B0', 'План!A1', 'A1:', ':A1', 'A:3', 'A1 B2', 'ABCD1'])(
    'does not read %j',
    (text) => {
      expect(parseA1(text, grid)).toBeUndefined();
    },
  );

  it('reads what it writes', () => {
    const index = fc.nat({ max: 700 });
    const count = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(index, index, count, count, (rowIndex, columnIndex, rowCount, columnCount) => {
        const area = { rowIndex, columnIndex, rowCount, columnCount };
        expect(parseA1(formatA1(area), grid)).toEqual(area);
      }),
    );
  });

  it('counts columns as people do', () => {
    expect(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'].map(columnIndexOf)).toEqual([
      0, 25, 26, 51, 52, 701, 702,
    ]);
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });
});

describe('an area', () => {
  const area = { rowIndex: 2, columnIndex: 0, rowCount: 3, columnCount: 1 };
  const rows = (rowIndex: number, rowCount: number): typeof area => ({ ...area, rowIndex, rowCount });

  it.each([
    [0, 2, rows(4, 3)],
    [2, 1, rows(3, 3)],
    [3, 2, rows(2, 5)],
    [5, 2, area],
  ])('after rows inserted at %i: %i', (at, count, expected) => {
    expect(afterInsertedRows(area, at, count)).toEqual(expected);
  });

  it.each([
    [0, 1, rows(1, 3)],
    [0, 3, rows(0, 2)],
    [3, 1, rows(2, 2)],
    [4, 5, rows(2, 2)],
    [2, 3, undefined],
    [0, 9, undefined],
    [5, 1, area],
  ])('after rows deleted at %i: %i', (at, count, expected) => {
    expect(afterDeletedRows(area, at, count)).toEqual(expected);
  });
});
