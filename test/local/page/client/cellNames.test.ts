import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cellName, columnName, parseRangeName, rangeName } from '../../../../local/page/client/cellNames';

describe('names of columns and cells', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('calls column %i %s', (columnNumber, name) => {
    expect(columnName(columnNumber)).toBe(name);
  });

  it('calls row 6 of column 2 B6', () => {
    expect(cellName(6, 2)).toBe('B6');
  });
});

describe('names of ranges', () => {
  it.each([
    ['B6', { firstRow: 6, firstColumn: 2, lastRow: 6, lastColumn: 2 }],
    ["'План 5 «А»'!$B$6:D8", { firstRow: 6, firstColumn: 2, lastRow: 8, lastColumn: 4 }],
    ['D8:B6', { firstRow: 6, firstColumn: 2, lastRow: 8, lastColumn: 4 }],
  ])('reads %s', (name, range) => {
    expect(parseRangeName(name)).toEqual(range);
  });

  it.each(['A:A', '3:4', '', 'B0', 'R1C1'])('does not read %s', (name) => {
    expect(parseRangeName(name)).toBeUndefined();
  });

  it('reads back every name it writes', () => {
    const number = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(number, number, number, number, (row, column, rows, columns) => {
        const range = {
          firstRow: row,
          firstColumn: column,
          lastRow: row + rows,
          lastColumn: column + columns,
        };
        expect(parseRangeName(rangeName(range))).toEqual(range);
      }),
    );
  });
});
