import { cellText } from '../plan/cell';
import type { ColumnKey, PlanHeader } from '../plan/columns';
import type { FixChanges } from '../plan/workbook';
import { createCellReader } from './cellDates';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The cells to be written, and what a cell holds once those before it are. Row numbers from 1, column indexes from 0. */
interface PlannedTexts {
  textAt(rowNumber: number, columnIndex: number): string;
  /** False for a formula, and for a merged cell but its first. */
  mayBeWritten(rowNumber: number, columnIndex: number): boolean;
  set(rowNumber: number, columnIndex: number, text: string): void;
  forEach(write: (rowNumber: number, columnIndex: number, text: string) => void): void;
}

/**
 * Applies the fixes whose cells hold what they were made for; tells which. All cells are compared before the first one
 * is written. A cell with a formula, or inside a merged one, is never written over.
 */
export function applyFixes(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  header: PlanHeader,
  fixes: readonly FixChanges[],
): readonly boolean[] {
  const texts = planTexts(spreadsheet, sheet);
  const applied = fixes.map((fix) => takeIfCurrent(texts, header, fix));
  texts.forEach((rowNumber, columnIndex, text) => writeText(sheet, rowNumber, columnIndex, text));
  insertRows(
    sheet,
    header,
    fixes.flatMap(({ insertedRows }, index) => (applied[index] === true ? (insertedRows ?? []) : [])),
  );
  return applied;
}

function planTexts(spreadsheet: Spreadsheet, sheet: Sheet): PlannedTexts {
  const readCell = createCellReader(() => spreadsheet.getSpreadsheetTimeZone());
  const range = sheet.getDataRange();
  const present: unknown[][] = range.getValues();
  const formulas = range.getFormulas();
  const merged = range.getMergedRanges().map((area) => ({
    rowNumber: area.getRow(),
    columnIndex: area.getColumn() - 1,
    endRowNumber: area.getLastRow(),
    endColumnIndex: area.getLastColumn() - 1,
  }));
  const planned = new Map<number, Map<number, string>>();
  return {
    textAt: (rowNumber, columnIndex) =>
      planned.get(rowNumber)?.get(columnIndex) ?? cellText(readCell(present[rowNumber - 1]?.[columnIndex])),
    mayBeWritten: (rowNumber, columnIndex) =>
      (formulas[rowNumber - 1]?.[columnIndex] ?? '') === '' &&
      !merged.some(
        (area) =>
          rowNumber >= area.rowNumber &&
          rowNumber <= area.endRowNumber &&
          columnIndex >= area.columnIndex &&
          columnIndex <= area.endColumnIndex &&
          !(rowNumber === area.rowNumber && columnIndex === area.columnIndex),
      ),
    set(rowNumber, columnIndex, text) {
      const ofRow = planned.get(rowNumber) ?? new Map<number, string>();
      planned.set(rowNumber, ofRow.set(columnIndex, text));
    },
    forEach(write) {
      planned.forEach((ofRow, rowNumber) =>
        ofRow.forEach((text, columnIndex) => write(rowNumber, columnIndex, text)),
      );
    },
  };
}

/** A fix that names a column which is gone is as outdated as one whose cell was changed. */
function takeIfCurrent(
  texts: PlannedTexts,
  { columnIndexes }: PlanHeader,
  { edits, insertedRows = [] }: FixChanges,
): boolean {
  const isCurrent =
    edits.every(({ rowNumber, column, before }) => {
      const columnIndex = columnIndexes[column];
      return (
        columnIndex !== undefined &&
        texts.textAt(rowNumber, columnIndex) === before &&
        texts.mayBeWritten(rowNumber, columnIndex)
      );
    }) &&
    insertedRows.every(({ cells }) =>
      Object.keys(cells).every((column) => columnIndexes[column as ColumnKey] !== undefined),
    );
  if (!isCurrent) return false;
  for (const { rowNumber, column, after } of edits) texts.set(rowNumber, columnIndexes[column] ?? 0, after);
  return true;
}

/** From the last row up, so that the numbers of the rows above still hold. A new row takes the looks of the one above. */
function insertRows(
  sheet: Sheet,
  { columnIndexes }: PlanHeader,
  insertedRows: NonNullable<FixChanges['insertedRows']>,
): void {
  const afterRowNumbers = [...new Set(insertedRows.map(({ afterRowNumber }) => afterRowNumber))];
  for (const after of afterRowNumbers.sort((one, other) => other - one)) {
    const rows = insertedRows.filter(({ afterRowNumber }) => afterRowNumber === after);
    sheet.insertRowsAfter(after, rows.length);
    rows.forEach(({ cells }, offset) => {
      for (const [column, text] of Object.entries(cells)) {
        writeText(sheet, after + 1 + offset, columnIndexes[column as ColumnKey] ?? 0, text);
      }
    });
  }
}

/** As rich text, which is never taken for a number, a date or a formula. */
function writeText(sheet: Sheet, rowNumber: number, columnIndex: number, text: string): void {
  const range = sheet.getRange(rowNumber, columnIndex + 1);
  if (text === '') range.clearContent();
  else range.setRichTextValue(SpreadsheetApp.newRichTextValue().setText(text).build());
}
