import type { SheetCell, SheetLayout } from '../summary/sheetLayout';
import type { SummarySheet } from '../summary/summarySheet';
import { setWidths, sheetWithId } from './spreadsheetWorkbook';
import { readTabs, writeRole } from './tabRoles';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const tabColor = '#79aede';

/** Under how many names («Сводка», «Сводка 2» …) a place is looked for beside people's own tabs. */
const maximumNames = 20;

/**
 * The summary tab of a spreadsheet, found by its role, so that it may be renamed and its copies belong to whoever made
 * them. `tabName` is only for making it.
 */
export function createSummarySheet(spreadsheet: Spreadsheet, tabName: string): SummarySheet {
  return {
    write(layout) {
      const sheet = findOwnSheet(spreadsheet) ?? makeSheet(spreadsheet, tabName, layout.protectionNote);
      if (sheet === undefined) return { ok: false, problem: 'tab-name-taken' };
      prepareSheet(sheet, layout);
      writeCells(sheet, layout);
      setWidths(sheet, layout.columnWidths);
      sheet.setFrozenRows(layout.frozenRowCount);
      return { ok: true, tabName: sheet.getName() };
    },
  };
}

function findOwnSheet(spreadsheet: Spreadsheet): Sheet | undefined {
  const tab = readTabs(spreadsheet).find(({ role }) => role === 'summary');
  return tab && sheetWithId(spreadsheet, tab.sheetId);
}

function makeSheet(spreadsheet: Spreadsheet, tabName: string, protectionNote: string): Sheet | undefined {
  const sheets = spreadsheet.getSheets();
  // Sheets refuses names that differ only in case.
  const takenNames = new Set(sheets.map((sheet) => sheet.getName().toLowerCase()));
  const names = Array.from({ length: maximumNames }, (_, index) =>
    index === 0 ? tabName : `${tabName} ${index + 1}`,
  );
  const freeName = names.find((name) => !takenNames.has(name.toLowerCase()));
  if (freeName === undefined) return undefined;

  const sheet = spreadsheet.insertSheet(freeName, sheets.length);
  writeRole(sheet, 'summary');
  sheet.setTabColor(tabColor);
  // Only when the tab is new: a person who took the warning away is not given it again.
  sheet.protect().setDescription(protectionNote).setWarningOnly(true);
  return sheet;
}

/**
 * Empties the tab and gives it room for the layout. `Sheet.clear` takes contents and formats and leaves
 * charts standing; that it undoes merges is not documented, so that is done apart.
 */
function prepareSheet(sheet: Sheet, { rows, columnWidths }: SheetLayout): void {
  const maxRows = sheet.getMaxRows();
  const maxColumns = sheet.getMaxColumns();
  sheet.clear();
  sheet.getRange(1, 1, maxRows, maxColumns).breakApart();
  if (maxRows < rows.length) sheet.insertRowsAfter(maxRows, rows.length - maxRows);
  if (maxColumns < columnWidths.length)
    sheet.insertColumnsAfter(maxColumns, columnWidths.length - maxColumns);
}

function writeCells(sheet: Sheet, layout: SheetLayout): void {
  const grid = <Value>(valueOf: (cell: SheetCell) => Value): Value[][] =>
    layout.rows.map(({ cells }) => cells.map(valueOf));
  sheet
    .getRange(1, 1, layout.rows.length, layout.columnWidths.length)
    // Formats come first: the text format decides what Sheets makes of the values.
    .setNumberFormats(grid(({ numberFormat }) => numberFormat))
    .setValues(grid(({ value }) => value))
    .setBackgrounds(grid(({ style }) => style.background ?? null))
    .setFontWeights(grid(({ style }) => (style.isBold ? 'bold' : 'normal')))
    .setFontColors(grid(({ style }) => style.fontColor))
    .setFontSizes(grid(({ style }) => style.fontSize))
    .setHorizontalAlignments(grid(({ style }) => style.alignment))
    .setWraps(layout.rows.map(({ cells, isWrapped }) => cells.map(() => isWrapped)))
    .setVerticalAlignment('top');
}
