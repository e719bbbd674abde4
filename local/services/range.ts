import { formatA1, isAreaInside } from '../workbook/area';
import type { Area } from '../workbook/area';
import { defaultFormat, withoutContent } from '../workbook/cell';
import type { Cell } from '../workbook/cell';
import type { Sheet } from '../workbook/sheet';
import { emulate, NotEmulatedError, ServiceError } from './emulate';
import { newProtection } from './protection';
import { rangeFormats } from './rangeFormats';
import { rangeValues } from './rangeValues';
import type { SpreadsheetContext } from './spreadsheetContext';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A Range of those cells. Throws `ServiceError` when they do not lie on the sheet. */
export function newRange(context: SpreadsheetContext, sheet: Sheet, area: Area): Range {
  context.refuseDeleted(sheet);
  refuseOutside(sheet, area);
  const { gate } = context;
  const content = { sheet, area };
  const self = (): Range => range;
  const change = (changed: (cell: Cell) => Cell): Range => {
    context.refuseDeleted(sheet);
    sheet.changeCells(area, changed);
    return range;
  };
  const range: Range = emulate<Range>(gate, 'Range', {
    ...rangeValues(context, content, self),
    ...rangeFormats(context, content, self),
    getRow: () => area.rowIndex + 1,
    getRowIndex: () => area.rowIndex + 1,
    getColumn: () => area.columnIndex + 1,
    getNumRows: () => area.rowCount,
    getNumColumns: () => area.columnCount,
    getLastRow: () => area.rowIndex + area.rowCount,
    getLastColumn: () => area.columnIndex + area.columnCount,
    getA1Notation: () => formatA1(area),
    getSheet: () => context.newSheet(sheet),
    getCell: (row, column) =>
      context.newRange(sheet, {
        rowIndex: area.rowIndex + row - 1,
        columnIndex: area.columnIndex + column - 1,
        rowCount: 1,
        columnCount: 1,
      }),
    offset: (rowOffset: number, columnOffset: number, rowCount?: number, columnCount?: number) =>
      context.newRange(sheet, {
        rowIndex: area.rowIndex + rowOffset,
        columnIndex: area.columnIndex + columnOffset,
        rowCount: rowCount ?? area.rowCount,
        columnCount: columnCount ?? area.columnCount,
      }),
    merge() {
      context.refuseDeleted(sheet);
      sheet.merge(area, withoutContent);
      return range;
    },
    mergeAcross() {
      context.refuseDeleted(sheet);
      for (let row = 0; row < area.rowCount; row += 1) {
        sheet.merge({ ...area, rowIndex: area.rowIndex + row, rowCount: 1 }, withoutContent);
      }
      return range;
    },
    breakApart() {
      context.refuseDeleted(sheet);
      sheet.breakApart(area);
      return range;
    },
    getMergedRanges: () =>
      sheet.merges
        .filter((merge) => isAreaInside(merge, area))
        .map((merge) => context.newRange(sheet, merge)),
    clear(options?: object) {
      if (options !== undefined) throw new NotEmulatedError('Range.clear with options');
      return change((cell) => ({ ...withoutContent(cell), format: defaultFormat }));
    },
    activate() {
      context.refuseDeleted(sheet);
      context.workbook.activate(sheet.sheetId, area);
      return range;
    },
    protect: () => newProtection(context, sheet, area),
  });
  return context.ranges.add(range, content);
}

function refuseOutside(sheet: Sheet, area: Area): void {
  if (area.rowIndex < 0) throw new ServiceError('The starting row of the range is too small.');
  if (area.columnIndex < 0) throw new ServiceError('The starting column of the range is too small.');
  if (area.rowCount < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (area.columnCount < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  const parts = [area.rowIndex, area.columnIndex, area.rowCount, area.columnCount];
  if (!parts.every(Number.isInteger)) throw new NotEmulatedError('A range at a fraction of a cell');
  if (!isAreaInside(area, sheet.gridArea())) {
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
  }
}
