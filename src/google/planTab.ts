import type { ColumnKey, OwnColumn, PlanHeader } from '../plan/columns';
import type { NotesByColumn, PlanSheet, RowMark } from '../plan/workbook';
import { mergeNote } from './notes';
import { applyFixes } from './planFixes';
import { sheetWithId } from './spreadsheetWorkbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;

/** A column of ours that must be there was removed while we worked. */
export class OwnColumnMissingError extends Error {
  override readonly name = 'OwnColumnMissingError';
  constructor(readonly column: ColumnKey) {
    super(`The plan tab has no column "${column}".`);
  }
}

/** The plan tab over SpreadsheetApp. Throws `TabGoneError` when there is no such tab. */
export function createPlanTab(spreadsheet: Spreadsheet, sheetId: number): PlanSheet {
  const sheet = sheetWithId(spreadsheet, sheetId);
  return {
    addOwnColumns: (header, width, titles) => addOwnColumns(sheet, header, width, titles),
    writeHeadings(headerRowIndex, columnIndexes, titles) {
      makeColumns(sheet, 1 + columnIndexes.reduce((last, index) => Math.max(last, index), 0));
      columnIndexes.forEach((columnIndex, index) => {
        const cell = sheet.getRange(headerRowIndex + 1, columnIndex + 1);
        // Somebody may just be typing it.
        if (cell.isBlank()) cell.setRichTextValues([[boldText(titles[index] ?? '')]]);
      });
    },
    writeHidden(header, column, firstRowIndex, texts) {
      if (texts.length === 0) return;
      sheet
        .getRange(firstRowIndex + 1, columnNumber(header, column), texts.length, 1)
        .setValues(texts.map((text) => [text]));
    },
    writeMarks: (header, marks) => writeMarks(sheet, header, marks),
    writeNotes: (header, notes, rowCount) => writeNotes(sheet, header, notes, rowCount),
    writeHeadingNote(header, note) {
      const heading = sheet.getRange(header.headerRowIndex + 1, columnNumber(header, 'status'));
      const present = heading.getNote();
      const wanted = mergeNote(present, note);
      if (wanted !== present) heading.setNote(wanted);
    },
    applyFixes: (header, fixes) => applyFixes(spreadsheet, sheet, header, fixes),
    select(rowNumber, columnIndex) {
      spreadsheet.setActiveSheet(sheet);
      // The row may have been deleted since, and all rows below it with it.
      const row = Math.min(rowNumber, sheet.getMaxRows());
      const column = Math.min(columnIndex + 1, sheet.getMaxColumns());
      sheet.setActiveRange(sheet.getRange(row, column));
    },
  };
}

function firstRowNumber(header: PlanHeader): number {
  return header.headerRowIndex + 2;
}

/** From 1. */
function columnNumber(header: PlanHeader, column: ColumnKey): number {
  const index = header.columnIndexes[column];
  if (index === undefined) throw new OwnColumnMissingError(column);
  return index + 1;
}

/** Status, state and id stand side by side, so that marks are read and written in one call each. */
const ownColumnOrder = ['status', 'state', 'rowId'] as const satisfies readonly OwnColumn[];

/** In pixels: «28 сентября – 3 октября 2026» with its tick. */
const statusColumnWidth = 220;

function addOwnColumns(
  sheet: Sheet,
  header: PlanHeader,
  width: number,
  titles: Readonly<Record<OwnColumn, string>>,
): PlanHeader {
  const missing = ownColumnOrder.filter((column) => header.columnIndexes[column] === undefined);
  if (missing.length === 0) return header;
  const first = width + 1;
  makeColumns(sheet, width + missing.length);
  const headings = missing.map((column) => boldText(titles[column]));
  sheet.getRange(header.headerRowIndex + 1, first, 1, missing.length).setRichTextValues([headings]);
  if (missing.includes('status')) sheet.setColumnWidths(first, 1, statusColumnWidth);
  const columnIndexes: Partial<Record<ColumnKey, number>> = { ...header.columnIndexes };
  for (const [index, column] of missing.entries()) columnIndexes[column] = width + index;
  const hidden = missing.filter((column) => column !== 'status');
  if (hidden.length > 0) {
    const firstHidden = first + missing.length - hidden.length;
    const letters = `${columnLetters(firstHidden)}:${columnLetters(firstHidden + hidden.length - 1)}`;
    sheet.getRange(letters).protect().setWarningOnly(true);
    sheet.hideColumns(firstHidden, hidden.length);
  }
  return { ...header, columnIndexes };
}

function makeColumns(sheet: Sheet, columnCount: number): void {
  const presentColumns = sheet.getMaxColumns();
  if (presentColumns < columnCount) sheet.insertColumnsAfter(presentColumns, columnCount - presentColumns);
}

function boldText(text: string): RichTextValue {
  const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
  return SpreadsheetApp.newRichTextValue().setText(text).setTextStyle(bold).build();
}

/** `1` → `A`, `28` → `AB`. */
function columnLetters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26));
}

/** Everything of our columns below the header, down to the end of the sheet: no call is spent on asking where that is. */
function ownRange(
  sheet: Sheet,
  header: PlanHeader,
  first: OwnColumn,
  last: OwnColumn,
): GoogleAppsScript.Spreadsheet.Range {
  const top = `${columnLetters(columnNumber(header, first))}${firstRowNumber(header)}`;
  return sheet.getRange(`${top}:${columnLetters(columnNumber(header, last))}`);
}

function writeMarks(sheet: Sheet, header: PlanHeader, marks: ReadonlyMap<string, RowMark>): void {
  if (marks.size === 0) return;
  const isSideBySide =
    columnNumber(header, 'state') === columnNumber(header, 'status') + 1 &&
    columnNumber(header, 'rowId') === columnNumber(header, 'state') + 1;
  const present = isSideBySide
    ? ownRange(sheet, header, 'status', 'rowId').getRichTextValues()
    : joinColumns(
        ownColumnOrder.map((column) => ownRange(sheet, header, column, column).getRichTextValues()),
      );
  const written = present.map(([status, state, rowId]) =>
    markRow(marks.get(rowId?.getText() ?? ''), status, state),
  );
  const rowCount = 1 + findLastIndex(present, ([, , rowId]) => (rowId?.getText() ?? '') !== '');
  if (rowCount === 0) return;
  const writeColumn = (column: OwnColumn, values: RichTextValue[][]) =>
    sheet
      .getRange(firstRowNumber(header), columnNumber(header, column), rowCount, values[0]?.length ?? 1)
      .setRichTextValues(values.slice(0, rowCount));
  if (isSideBySide) {
    writeColumn('status', written);
    return;
  }
  writeColumn(
    'status',
    written.map(([status]) => [status]),
  );
  writeColumn(
    'state',
    written.map(([, state]) => [state]),
  );
}

function markRow(
  mark: RowMark | undefined,
  status: RichTextValue | null | undefined,
  state: RichTextValue | null | undefined,
): [RichTextValue, RichTextValue] {
  return [
    mark ? richText(mark.status.text, mark.status.link) : (status ?? richText('')),
    mark?.state === undefined ? (state ?? richText('')) : richText(mark.state),
  ];
}

/** Rich text is never taken for a number, a date or a formula. */
function richText(text: string, link = ''): RichTextValue {
  const builder = SpreadsheetApp.newRichTextValue().setText(text);
  return (link === '' ? builder : builder.setLinkUrl(link)).build();
}

function joinColumns(columns: readonly (RichTextValue | null)[][][]): (RichTextValue | null)[][] {
  return (columns[0] ?? []).map((_, rowOffset) => columns.map((column) => column[rowOffset]?.[0] ?? null));
}

function findLastIndex<Item>(items: readonly Item[], matches: (item: Item) => boolean): number {
  let index = items.length - 1;
  for (const item of [...items].reverse()) {
    if (matches(item)) return index;
    index -= 1;
  }
  return index;
}

function writeNotes(sheet: Sheet, header: PlanHeader, notes: NotesByColumn, rowCount: number): void {
  const indexes = Object.values(header.columnIndexes);
  if (rowCount < 1 || indexes.length === 0) return;
  const firstColumn = indexes.reduce((first, index) => Math.min(first, index), Infinity);
  const lastColumn = indexes.reduce((last, index) => Math.max(last, index), 0);
  const range = sheet.getRange(
    firstRowNumber(header),
    firstColumn + 1,
    rowCount,
    lastColumn - firstColumn + 1,
  );
  const present: string[][] = range.getNotes();
  const wanted = present.map((row, rowOffset) =>
    row.map((note, columnOffset) =>
      mergeNote(
        note,
        notes.get(firstColumn + columnOffset)?.get(firstRowNumber(header) - 1 + rowOffset) ?? '',
      ),
    ),
  );
  const isSame = wanted.every((row, rowOffset) =>
    row.every((note, column) => note === present[rowOffset]?.[column]),
  );
  if (!isSame) range.setNotes(wanted);
}
