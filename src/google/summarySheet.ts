import type { SheetCell, SheetLayout } from '../summary/sheetLayout';
import type { SummarySheet } from '../summary/summarySheet';
import { freeTabName } from '../plan/freeTabName';
import { makeRoom, setWidths, sheetWithId } from './spreadsheetWorkbook';
import { readTabs, writeRole } from './tabRoles';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const tabColor = '#79aede';

/**
 * The summary tab of a spreadsheet, found by its role, so that it may be renamed and its copies belong to whoever made
 * them. `tabName` is only for making it.
 */
export function createSummarySheet(spreadsheet: Spreadsheet, tabName: string): SummarySheet {
  return {
    write(layout) {
      const sheet = findOwnSheet(spreadsheet) ?? makeSheet(spreadsheet, tabName, layout.protectionNote);
      prepareSheet(sheet, layout);
      writeCells(sheet, layout);
      setWidths(sheet, layout.columnWidths);
      sheet.setFrozenRows(layout.frozenRowCount);
      return sheet.getName();
    },
  };
}

function findOwnSheet(spreadsheet: Spreadsheet): Sheet | undefined {
  const tab = readTabs(spreadsheet).find(({ role }) => role === 'summary');
  return tab && sheetWithId(spreadsheet, tab.sheetId);
}

function makeSheet(spreadsheet: Spreadsheet, tabName: string, protectionNote: string): Sheet {
  const sheets = spreadsheet.getSheets();
  const freeName = freeTabName(
    tabName,
    sheets.map((sheet) => sheet.getName()),
  );
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
  sheet.clear();
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart();
  makeRoom(sheet, rows.length, columnWidths.length);
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
