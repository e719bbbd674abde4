import { parseA1 } from '../workbook/area';
import type { Area } from '../workbook/area';
import { defaultFormat, withoutContent } from '../workbook/cell';
import type { Cell } from '../workbook/cell';
import { enterText } from '../workbook/cellWriting';
import type { Sheet } from '../workbook/sheet';
import { newConditionalFormatRule } from './cellRules';
import { addMetadata, newMetadata, newMetadataFinder } from './developerMetadata';
import { emulate, NotEmulatedError, ServiceError } from './emulate';
import { newProtection } from './protection';
import { readColor } from './spreadsheetContext';
import type { SpreadsheetContext } from './spreadsheetContext';

type SheetHandle = GoogleAppsScript.Spreadsheet.Sheet;

/** The Sheet that scripts hold of a tab. */
export function newSheet(context: SpreadsheetContext, sheet: Sheet): SheetHandle {
  const { workbook } = context;
  const self = (): SheetHandle => handle;
  const handle: SheetHandle = emulate<SheetHandle>(context.gate, 'Sheet', {
    ...sheetRanges(context, sheet),
    ...sheetGrid(context, sheet, self),
    getSheetId: () => sheet.sheetId,
    getName: () => sheet.name,
    getParent: () => context.newSpreadsheet(),
    getIndex: () => workbook.sheets.indexOf(sheet) + 1,
    setName(name) {
      context.refuseDeleted(sheet);
      workbook.renameSheet(sheet, name);
      return handle;
    },
    isSheetHidden: () => sheet.hidden,
    hideSheet() {
      const isLastVisible = workbook.sheets.every((other) => other === sheet || other.hidden);
      if (isLastVisible) throw new ServiceError("You can't hide all the sheets in a document.");
      sheet.hidden = true;
      return handle;
    },
    showSheet() {
      sheet.hidden = false;
      return handle;
    },
    activate() {
      context.refuseDeleted(sheet);
      workbook.activate(sheet.sheetId);
      return handle;
    },
    setTabColor(color) {
      sheet.tabColor = readColor(color);
      return handle;
    },
    protect: () => newProtection(context, sheet, undefined),
    addDeveloperMetadata(...parameters: readonly unknown[]) {
      context.refuseDeleted(sheet);
      addMetadata(workbook, sheet.sheetId, parameters);
      return handle;
    },
    getDeveloperMetadata: () =>
      workbook.metadata
        .filter((tag) => tag.sheetId === sheet.sheetId)
        .map((tag) => newMetadata(context, tag)),
    createDeveloperMetadataFinder: () => newMetadataFinder(context, sheet.sheetId),
    getConditionalFormatRules: () =>
      sheet.conditionalRules.map((rule) => newConditionalFormatRule(context, sheet, rule)),
    setConditionalFormatRules(rules) {
      sheet.conditionalRules = Array.from(
        rules,
        (rule) => context.conditionalRules.contentOf(rule).sheetRule,
      );
    },
    clearConditionalFormatRules() {
      sheet.conditionalRules = [];
    },
  });
  return context.sheets.add(handle, sheet);
}

/** The members that give ranges. */
function sheetRanges(context: SpreadsheetContext, sheet: Sheet): Partial<SheetHandle> {
  return {
    getRange: (first: number | string, column?: number, rowCount?: number, columnCount?: number) => {
      if (typeof first === 'string') return context.newRange(sheet, readA1(sheet, first));
      if (column === undefined)
        throw new ServiceError(
          "The parameters (number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
        );
      return context.newRange(sheet, {
        rowIndex: first - 1,
        columnIndex: column - 1,
        rowCount: rowCount ?? 1,
        columnCount: columnCount ?? 1,
      });
    },
    getDataRange() {
      const { rowCount, columnCount } = sheet.contentSize();
      return context.newRange(sheet, {
        rowIndex: 0,
        columnIndex: 0,
        rowCount: Math.max(1, rowCount),
        columnCount: Math.max(1, columnCount),
      });
    },
    getActiveRange: () => {
      const isActive = context.workbook.activeSheet === sheet;
      return isActive ? context.newRange(sheet, context.workbook.activeArea) : null;
    },
    setActiveRange(range) {
      const { sheet: target, area } = context.ranges.contentOf(range);
      if (target !== sheet) throw new ServiceError('The range does not lie on this sheet.');
      context.workbook.activate(sheet.sheetId, area);
      return range;
    },
    getLastRow: () => sheet.contentSize().rowCount,
    getLastColumn: () => sheet.contentSize().columnCount,
    getMaxRows: () => sheet.rowCount,
    getMaxColumns: () => sheet.columnCount,
  };
}

/** The members that change the grid itself. */
function sheetGrid(context: SpreadsheetContext, sheet: Sheet, self: () => SheetHandle): Partial<SheetHandle> {
  const changeAll = (changed: (cell: Cell) => Cell): SheetHandle => {
    context.refuseDeleted(sheet);
    const { rowCount, columnCount } = sheet.visibleSize();
    sheet.changeCells({ rowIndex: 0, columnIndex: 0, rowCount, columnCount }, changed);
    return self();
  };
  const refuseColumnsOutside = (columnIndex: number, count: number): void => {
    if (columnIndex < 0 || count < 1 || columnIndex + count > sheet.columnCount) {
      throw new ServiceError('Those columns are out of bounds.');
    }
  };
  const setHidden = (hidden: boolean, columnIndex: number, count: number): void => {
    refuseColumnsOutside(columnIndex, count);
    const changed = new Set(Array.from({ length: count }, (_, offset) => columnIndex + offset));
    const others = [...sheet.hiddenColumns].filter((index) => !changed.has(index));
    sheet.hiddenColumns = new Set(hidden ? [...others, ...changed] : others);
  };
  /** New rows look as the row that they were inserted at, and have its rules for what may be entered. */
  const insertRows = (rowIndex: number, count: number, modelIndex: number): SheetHandle => {
    context.refuseDeleted(sheet);
    refuseCount(rowIndex, count, sheet.rowCount);
    context.workbook.refuseTooManyCells(count * sheet.columnCount);
    const model = { rowIndex: modelIndex, columnIndex: 0, rowCount: 1, columnCount: sheet.columnCount };
    const [looks = []] = sheet.cells(model);
    sheet.insertRows(rowIndex, count);
    const inserted = { ...model, rowIndex, rowCount: count };
    sheet.changeCells(inserted, (cell, _, column) => {
      const { format, validation } = looks[column] ?? cell;
      const isPlain = format === cell.format && validation === undefined;
      return isPlain ? cell : { ...cell, format, validation };
    });
    return self();
  };
  return {
    insertRowsAfter: (afterPosition, howMany) => insertRows(afterPosition, howMany, afterPosition - 1),
    insertRowsBefore: (beforePosition, howMany) =>
      insertRows(beforePosition - 1, howMany, beforePosition - 1),
    insertColumnsAfter(afterPosition, howMany) {
      refuseCount(afterPosition, howMany, sheet.columnCount);
      context.workbook.refuseTooManyCells(howMany * sheet.rowCount);
      sheet.insertColumns(afterPosition, howMany);
      return self();
    },
    deleteRow(rowPosition) {
      deleteRows(sheet, rowPosition, 1);
      return self();
    },
    deleteRows: (rowPosition, howMany) => deleteRows(sheet, rowPosition, howMany),
    appendRow(contents: readonly unknown[]) {
      const { rowCount } = sheet.contentSize();
      if (rowCount === sheet.rowCount) insertRows(rowCount, 1, rowCount - 1);
      Array.from(contents).forEach((value, columnIndex) => {
        if (typeof value !== 'string') throw new NotEmulatedError('Sheet.appendRow of anything but texts');
        sheet.setCell(
          rowCount,
          columnIndex,
          enterText(sheet.cell(rowCount, columnIndex), value, context.entry()),
        );
      });
      return self();
    },
    hideColumns: (firstColumn: number, count?: number) => setHidden(true, firstColumn - 1, count ?? 1),
    showColumns: (firstColumn: number, count?: number) => setHidden(false, firstColumn - 1, count ?? 1),
    getColumnWidth: (position) => sheet.columnWidths.get(position - 1) ?? 100,
    setColumnWidth(position, width) {
      refuseColumnsOutside(position - 1, 1);
      sheet.columnWidths = new Map(sheet.columnWidths).set(position - 1, width);
      return self();
    },
    setColumnWidths(start, count, width) {
      refuseColumnsOutside(start - 1, count);
      const widths = new Map(sheet.columnWidths);
      for (let offset = 0; offset < count; offset += 1) widths.set(start - 1 + offset, width);
      sheet.columnWidths = widths;
      return self();
    },
    autoResizeRows: () => self(),
    getFrozenRows: () => sheet.frozenRows,
    setFrozenRows(rows) {
      if (rows >= sheet.rowCount) throw new ServiceError("You can't freeze all visible rows on the sheet.");
      sheet.frozenRows = rows;
    },
    clear(options?: object) {
      if (options !== undefined) throw new NotEmulatedError('Sheet.clear with options');
      sheet.conditionalRules = [];
      return changeAll((cell) => ({ ...withoutContent(cell), format: defaultFormat }));
    },
    clearContents: () => changeAll(withoutContent),
    clearFormats() {
      // Conditional formatting counts as format, column widths do not.
      sheet.conditionalRules = [];
      return changeAll((cell) => ({ ...cell, format: defaultFormat }));
    },
    clearNotes: () => changeAll((cell) => ({ ...cell, note: undefined })),
  };
}

/** Reads A1 notation without a sheet name. */
export function readA1(sheet: Sheet, notation: string): Area {
  const area = parseA1(notation, sheet);
  if (area === undefined) throw new ServiceError('Range not found');
  return area;
}

function refuseCount(position: number, count: number, size: number): void {
  if (count < 1 || position < 0 || position > size)
    throw new ServiceError('Invalid argument: position or count');
}

function deleteRows(sheet: Sheet, rowPosition: number, count: number): void {
  if (rowPosition < 1 || count < 1 || rowPosition - 1 + count > sheet.rowCount) {
    throw new ServiceError('Those rows are out of bounds.');
  }
  if (count === sheet.rowCount) throw new ServiceError("You can't delete all the rows on the sheet.");
  if (rowPosition === 1 + sheet.frozenRows && count === sheet.rowCount - sheet.frozenRows) {
    throw new ServiceError('Sorry, it is not possible to delete all non-frozen rows.');
  }
  sheet.deleteRows(rowPosition - 1, count);
}
