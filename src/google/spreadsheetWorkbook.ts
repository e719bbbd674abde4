import type { CellValue, Grid } from '../plan/cell';
import { cellText, widthOf } from '../plan/cell';
import { freeTabName } from '../plan/freeTabName';
import type { Tab, Workbook } from '../plan/workbook';
import { createCellReader, mayBeMonth, withMonths } from './cellDates';
import { readTabs, writeRole } from './tabRoles';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab was there a moment ago and is gone. */
export class TabGoneError extends Error {
  override readonly name = 'TabGoneError';
  constructor(readonly sheetId: number) {
    super(`There is no tab with sheet id ${sheetId}.`);
  }
}

/** The spreadsheet that the add-on was opened in. */
export function activeSpreadsheet(): Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet();
}

/** A moment as `15.09.2026 14:05` in that zone (IANA name). */
export function momentInZone(milliseconds: number, timeZone: string): string {
  return Utilities.formatDate(new Date(milliseconds), timeZone, 'dd.MM.yyyy HH:mm');
}

/** The workbook over SpreadsheetApp; needs the scope `spreadsheets.currentonly`. */
export function createSpreadsheetWorkbook(spreadsheet: Spreadsheet): Workbook {
  let zone: string | undefined;
  const timeZone = () => (zone ??= spreadsheet.getSpreadsheetTimeZone());
  const readCell = createCellReader(timeZone);
  const read = (sheetId: number): Grid => {
    const range = sheetWithId(spreadsheet, sheetId).getDataRange();
    const values: unknown[][] = range.getValues();
    const isEmpty = values.length === 1 && values[0]?.length === 1 && values[0][0] === '';
    const grid = isEmpty ? [] : withoutBlankEnd(values).map((row) => row.map(readCell));
    // Only the number format tells a month from its first day; most plans have no such cell and cost no call.
    return grid.some((row) => row.some(mayBeMonth)) ? withMonths(grid, range.getNumberFormats()) : grid;
  };
  return {
    spreadsheetId: spreadsheet.getId(),
    name: spreadsheet.getName(),
    timeZone,
    tabs: () => readTabs(spreadsheet),
    activeSheetId: () => spreadsheet.getActiveSheet().getSheetId(),
    read,
    addTab(wantedName, role, content, headingIndex): Tab {
      const sheets = spreadsheet.getSheets();
      const name = freeTabName(
        wantedName,
        sheets.map((sheet) => sheet.getName()),
      );
      const shown = spreadsheet.getActiveSheet();
      const sheet = spreadsheet.insertSheet(name, sheets.length);
      // A new sheet becomes the active one; the person stays where they were.
      spreadsheet.setActiveSheet(shown);
      writeRole(sheet, role);
      makeRoom(sheet, content.length, widthOf(content));
      writeAsText(sheet, content, headingIndex);
      return { sheetId: sheet.getSheetId(), name, role };
    },
    giveRole(sheetId, role) {
      writeRole(sheetWithId(spreadsheet, sheetId), role);
    },
    fillTab(sheetId, known, content, headingIndex): boolean {
      const sheet = sheetWithId(spreadsheet, sheetId);
      makeRoom(sheet, content.length, widthOf(content));
      // Last of all before the write: people go on typing.
      if (JSON.stringify(read(sheetId)) !== JSON.stringify(known)) return false;
      writeAsText(sheet, content, headingIndex);
      return true;
    },
  };
}

/**
 * Without the blank rows at the end, for a stray blank far below must not cost as much as a plan of that length. The
 * first row stays in any case: a tab that holds blanks or formulas without a result is not empty.
 */
function withoutBlankEnd(values: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  let rowCount = values.length;
  while (rowCount > 1 && values[rowCount - 1]?.every(isBlank) === true) rowCount -= 1;
  return values.slice(0, rowCount);
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

/** Throws `TabGoneError` when there is no such tab. */
export function sheetWithId(spreadsheet: Spreadsheet, sheetId: number): Sheet {
  const sheet = spreadsheet.getSheets().find((candidate) => candidate.getSheetId() === sheetId);
  if (!sheet) throw new TabGoneError(sheetId);
  return sheet;
}

const headingColour = '#e8eaed';
const mostRowsFrozenAbove = 2;

/** Plain-text format first: otherwise "01.09" becomes a date and a leading "=" a formula. */
function writeAsText(sheet: Sheet, content: Grid, headingIndex = 0): void {
  const width = widthOf(content);
  if (content.length === 0 || width === 0) return;
  const rows = content.map((row) => Array.from({ length: width }, (_, index) => textOf(row[index])));
  const range = sheet.getRange(1, 1, rows.length, width);
  range
    .setNumberFormat('@')
    .setValues(rows)
    // A heading over rows stands alone in the first column and runs on over the others.
    .setWraps(rows.map((row) => row.map(() => !isHeadingOverRows(row))))
    .setVerticalAlignment('top');
  sheet
    .getRange(headingIndex + 1, 1, 1, width)
    .setFontWeight('bold')
    .setBackground(headingColour);
  // Texts above the headings would take half of a small screen.
  if (headingIndex <= mostRowsFrozenAbove) sheet.setFrozenRows(headingIndex + 1);
  setWidths(sheet, columnWidthsFor(rows.slice(headingIndex)));
}

/**
 * Sees that the sheet has so many rows and columns: one that came from a file has no more than are filled, and a range
 * outside is refused. A row is left below the last one, because Sheets does not freeze all rows that there are.
 */
export function makeRoom(sheet: Sheet, rowCount: number, columnCount: number): void {
  const maxRows = sheet.getMaxRows();
  const maxColumns = sheet.getMaxColumns();
  if (maxRows <= rowCount) sheet.insertRowsAfter(maxRows, rowCount + 1 - maxRows);
  if (maxColumns < columnCount) sheet.insertColumnsAfter(maxColumns, columnCount - maxColumns);
}

function isHeadingOverRows([first = '', ...others]: readonly string[]): boolean {
  return first !== '' && others.length > 0 && others.every((text) => text === '');
}

/** In pixels: numbers and classes take little room, sentences what there is, everything else the usual. */
function columnWidthsFor([headings = [], ...rows]: readonly (readonly string[])[]): readonly number[] {
  const table = rows.filter((row) => !isHeadingOverRows(row));
  return headings.map((_, index) => {
    const lengths = table.map((row) => row[index]?.length ?? 0).sort((first, second) => first - second);
    // Not the very longest: a torn row puts a sentence into the column of numbers.
    const length = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
    if (length > 0 && length <= 4) return 60;
    return length > 60 ? Math.max(220, Math.round(1000 / headings.length)) : 220;
  });
}

/** In pixels, from column A on; one call for neighbours of equal width. */
export function setWidths(sheet: Sheet, widths: readonly number[]): void {
  let startIndex = 0;
  widths.forEach((width, index) => {
    if (width === widths[index + 1]) return;
    sheet.setColumnWidths(startIndex + 1, index + 1 - startIndex, width);
    startIndex = index + 1;
  });
}

function textOf(value: CellValue | undefined): string {
  return typeof value === 'string' ? value : cellText(value);
}
