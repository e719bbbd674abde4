import { describe, expect, it } from '@jest/globals';
import type { CellView, SheetView } from '../../../../local/localHost';
import { extentToDraw } from '../../../../local/page/client/sheetExtent';

function sheet(filled: CellView, row: number, column: number): SheetView {
  const rows = Array.from({ length: 1000 }, () =>
    Array.from({ length: 26 }, (): CellView => ({ display: '' })),
  );
  rows[row - 1]?.splice(column - 1, 1, filled);
  const rest = { sheetId: 1, name: 'План', hidden: false, frozenRows: 1 };
  return { ...rest, rows, hiddenColumns: [], columnWidths: {}, merges: [] };
}

describe('how much of a tab is drawn', () => {
  it.each([
    ['a text', { display: 'музей' }],
    ['a note', { display: '', note: 'Посмотрите' }],
    ['a colour', { display: '', background: '#fce8e6' }],
  ])('reaches 20 rows and 2 columns beyond %s', (_, cell) => {
    expect(extentToDraw(sheet(cell, 300, 15))).toEqual({ rowCount: 320, columnCount: 17 });
  });

  it.each([
    ['nothing', { display: '' }],
    ['plain white', { display: '', background: '#ffffff' }],
  ])('does not reach for %s', (_, cell) => {
    expect(extentToDraw(sheet(cell, 300, 15))).toEqual({ rowCount: 40, columnCount: 12 });
  });

  it('holds every merge', () => {
    const merged = {
      ...sheet({ display: '' }, 1, 1),
      merges: [{ row: 99, column: 0, rowCount: 2, columnCount: 20 }],
    };
    expect(extentToDraw(merged)).toEqual({ rowCount: 121, columnCount: 22 });
  });
});
