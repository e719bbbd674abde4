import type {
  Cell as FileCell,
  ReadOptions,
  Sheet as FileSheet,
  Workbook as FileWorkbook,
  WriteSheet,
} from 'hucre/xlsx';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { emptyCell, hasContent } from './cell';
import type { Cell } from './cell';
import { readFormula } from './typedText';
import { Sheet } from './sheet';
import { markProperties, matchMarks, readMarks, type SheetMark } from './sheetMarks';
import { fileFormatOf, formatFromFile, hexColor, rgbOf } from './xlsxFormats';
import { isDateFormat } from './numberFormat';
import type { Workbook } from './workbook';

/** A file that is no workbook we can read. */
export class UnreadableWorkbookError extends Error {
  override readonly name = 'UnreadableWorkbookError';
  constructor(cause: unknown) {
    super(
      'This file cannot be opened: it is not an .xlsx workbook, or it is damaged or locked by a password.',
      {
        cause,
      },
    );
  }
}

/** What an .xlsx file holds of a workbook, in the order of the tabs. */
export interface XlsxContent {
  readonly sheets: readonly Sheet[];
  /** Index of the tab that the file opens on, from 0. */
  readonly activeSheetIndex: number;
  /** What the file itself remembers of its tabs, by their names. */
  readonly marks: ReadonlyMap<string, SheetMark>;
}

/** Characters of the default font in the default width of a column, and pixels of one character (Excel's rules). */
const pixelsPerCharacter = 7;
const columnPaddingPixels = 5;

/** The workbook as the bytes of an .xlsx file. The same workbook gives the same cells, whatever the zone of this process. */
export async function writeXlsxFile(workbook: Workbook): Promise<Uint8Array> {
  return writeXlsx({
    sheets: workbook.sheets.map(writeSheet),
    activeSheet: workbook.sheets.indexOf(workbook.activeSheet),
    defaultFont: { name: 'Arial', size: 10 },
    properties: { custom: markProperties(workbook) },
  });
}

/**
 * Reads the bytes of any .xlsx file. Sheets get ids from `sheetIdFor`, in order, by name and by what the file remembers
 * of them. Throws `UnreadableWorkbookError`.
 */
export async function readXlsxFile(
  bytes: Uint8Array,
  sheetIdFor: (name: string, mark: SheetMark | undefined) => number,
): Promise<XlsxContent> {
  const file = await readFile(bytes, { readStyles: true });
  const defaultFontSize = file.defaultFont?.size ?? 11;
  const marks = matchMarks(
    readMarks(file.properties?.custom ?? {}),
    file.sheets.map(({ name }) => name),
  );
  const sheets = file.sheets.map((sheet) =>
    readSheet(sheet, sheetIdFor(sheet.name, marks.get(sheet.name)), defaultFontSize),
  );
  if (sheets.length === 0) throw new UnreadableWorkbookError(new Error('The workbook has no sheets.'));
  return { sheets, activeSheetIndex: file.activeSheet ?? 0, marks };
}

async function readFile(bytes: Uint8Array, options: ReadOptions): Promise<FileWorkbook> {
  try {
    return await readXlsx(bytes, options);
  } catch (error) {
    throw new UnreadableWorkbookError(error);
  }
}

function writeSheet(sheet: Sheet): WriteSheet {
  const { rowCount, columnCount } = sheet.visibleSize();
  const cells = new Map<string, Partial<FileCell>>();
  sheet.cells({ rowIndex: 0, columnIndex: 0, rowCount, columnCount }).forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) => {
      if (cell !== emptyCell) cells.set(`${rowIndex},${columnIndex}`, writeCell(cell));
    });
  });
  const lastColumn = [...sheet.columnWidths.keys(), ...sheet.hiddenColumns].reduce(
    (last, index) => Math.max(last, index),
    columnCount - 1,
  );
  return {
    name: sheet.name,
    rows: [],
    cells,
    columns: Array.from({ length: lastColumn + 1 }, (_, index) => {
      const width = sheet.columnWidths.get(index);
      return {
        ...(width !== undefined && { width: (width - columnPaddingPixels) / pixelsPerCharacter }),
        ...(sheet.hiddenColumns.has(index) && { hidden: true }),
      };
    }),
    merges: sheet.merges.map((merge) => ({
      startRow: merge.rowIndex,
      startCol: merge.columnIndex,
      endRow: merge.rowIndex + merge.rowCount - 1,
      endCol: merge.columnIndex + merge.columnCount - 1,
    })),
    rowDefs: new Map([...sheet.hiddenRows].map((index) => [index, { hidden: true }])),
    ...(sheet.frozenRows > 0 && { freezePane: { rows: sheet.frozenRows } }),
    ...(sheet.tabColor !== undefined && { view: { tabColor: rgbOf(sheet.tabColor) } }),
    ...(sheet.hidden && { hidden: true }),
  };
}

function writeCell(cell: Cell): Partial<FileCell> {
  const style = fileFormatOf(cell.format);
  return {
    ...writeContent(cell),
    ...(style !== undefined && { style }),
    ...(cell.note !== undefined && { comment: { text: cell.note } }),
    ...(cell.link !== undefined && cell.formula === undefined && { hyperlink: { target: cell.link } }),
  };
}

function writeContent(cell: Cell): Partial<FileCell> {
  if (cell.formula !== undefined) {
    const result = cell.isUnevaluated === true ? null : cell.value;
    return { type: 'formula', formula: cell.formula.slice(1), value: result, formulaResult: result };
  }
  if (!hasContent(cell)) return { type: 'empty', value: null };
  const type = typeof cell.value;
  return {
    type: type === 'number' ? 'number' : type === 'boolean' ? 'boolean' : 'string',
    value: cell.value,
  };
}

function readSheet(file: FileSheet, sheetId: number, defaultFontSize: number): Sheet {
  const sheet = new Sheet(sheetId, file.name);
  file.rows.forEach((row, rowIndex) => {
    row.forEach((value, columnIndex) => {
      const cell = file.cells?.get(`${rowIndex},${columnIndex}`) ?? { value, type: 'string' };
      putCell(sheet, rowIndex, columnIndex, readCell(cell, defaultFontSize));
    });
  });
  // Cells with a look or a note and no value may lie outside the rows.
  for (const [key, cell] of file.cells ?? []) {
    const [rowIndex = 0, columnIndex = 0] = key.split(',').map(Number);
    putCell(sheet, rowIndex, columnIndex, readCell(cell, defaultFontSize));
  }
  sheet.hidden = file.hidden === true || file.veryHidden === true;
  sheet.frozenRows = file.freezePane?.rows ?? 0;
  sheet.tabColor = hexColor(file.view?.tabColor);
  sheet.merges = (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    rowIndex: startRow,
    columnIndex: startCol,
    rowCount: endRow - startRow + 1,
    columnCount: endCol - startCol + 1,
  }));
  sheet.rowCount = sheet.merges.reduce(
    (lowest, { rowIndex, rowCount }) => Math.max(lowest, rowIndex + rowCount),
    sheet.rowCount,
  );
  const columns = file.columns ?? [];
  sheet.hiddenColumns = new Set(columns.flatMap(({ hidden }, index) => (hidden === true ? [index] : [])));
  sheet.hiddenRows = new Set(
    [...(file.rowDefs ?? [])].flatMap(([index, { hidden }]) => (hidden === true ? [index] : [])),
  );
  sheet.columnWidths = new Map(
    columns.flatMap(({ width }, index) =>
      width === undefined
        ? []
        : [[index, Math.round(width * pixelsPerCharacter + columnPaddingPixels)] as const],
    ),
  );
  return sheet;
}

function putCell(sheet: Sheet, rowIndex: number, columnIndex: number, cell: Cell): void {
  if (cell === emptyCell) return;
  sheet.rowCount = Math.max(sheet.rowCount, rowIndex + 1);
  sheet.columnCount = Math.max(sheet.columnCount, columnIndex + 1);
  sheet.setCell(rowIndex, columnIndex, cell);
}

function readCell(file: FileCell, defaultFontSize: number): Cell {
  const format = formatFromFile(file.style, defaultFontSize);
  const content = readContent(file);
  const note = file.comment?.text;
  const link = file.hyperlink?.target ?? content.link;
  const isPlain = Object.values(format).every((setting) => setting === undefined);
  if (!hasContent(content) && isPlain && note === undefined && link === undefined) return emptyCell;
  const isDay = file.value instanceof Date && !isDateFormat(format.numberFormat);
  const numberFormat = isDay ? 'yyyy-MM-dd' : format.numberFormat;
  return { ...content, note, link, format: { ...format, numberFormat } };
}

function readContent(file: FileCell): Cell {
  if (file.formula !== undefined) {
    const read = readFormula(`=${file.formula}`);
    const result = valueFromFile(file.formulaResult ?? file.value);
    if (read.isUnevaluated !== true || result === '') return { ...read, format: {} };
    return { value: result, formula: `=${file.formula}`, format: {} };
  }
  return { value: serialOfIsoDate(file) ?? valueFromFile(file.value), format: {} };
}

const isoDate = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?Z?$/;

/** Cells of type `d` hold a date as text, which the reader hands on; they alone do so under a format of dates. */
function serialOfIsoDate({ value, style }: FileCell): number | undefined {
  if (typeof value !== 'string' || !isDateFormat(style?.numFmt)) return undefined;
  const parts = isoDate.exec(value);
  if (parts === null) return undefined;
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  return (Date.UTC(year, month - 1, day, hours, minutes, seconds) - Date.UTC(1899, 11, 30)) / dayMs;
}

const dayMs = 86_400_000;
const fakeLeapDay = 60;

/** The reader gives a day as an instant in UTC; before March 1900 Excel's numbers run one behind ours. */
function valueFromFile(value: FileCell['value']): Cell['value'] {
  if (!(value instanceof Date)) return value ?? '';
  const sinceDayZero = (value.getTime() - Date.UTC(1899, 11, 30)) / dayMs;
  const serial = sinceDayZero > fakeLeapDay ? sinceDayZero : sinceDayZero - 1;
  return Math.round(serial * 86_400) / 86_400;
}
