import { formatA1 } from './area';
import { emptyCell } from './cell';
import type { Cell } from './cell';
import { displayText } from './numberFormat';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** What a cell shows and how. */
export interface CellView {
  readonly display: string;
  readonly note?: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly wrap?: boolean;
  readonly horizontalAlignment?: 'left' | 'center' | 'right';
  readonly link?: string;
}

export interface SheetView {
  readonly sheetId: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly frozenRows: number;
  /** Rows from the first; each row holds its cells from column A. */
  readonly rows: readonly (readonly CellView[])[];
  /** Zero-based column indexes that are hidden. */
  readonly hiddenColumns: readonly number[];
  /** Pixels by zero-based column index; absent means the default of 100. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** Zero-based, sizes in cells. */
  readonly merges: readonly {
    readonly row: number;
    readonly column: number;
    readonly rowCount: number;
    readonly columnCount: number;
  }[];
}

export interface SpreadsheetView {
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly activeSheetId: number;
  /** A1 notation in the active sheet. */
  readonly activeRange: string;
  readonly sheets: readonly SheetView[];
  readonly toast?: { readonly title: string; readonly message: string };
}

/** The spreadsheet as a person sees it. */
export function viewSpreadsheet(workbook: Workbook): SpreadsheetView {
  return {
    name: workbook.name,
    locale: workbook.locale,
    timeZone: workbook.timeZone,
    activeSheetId: workbook.activeSheet.sheetId,
    activeRange: formatA1(workbook.activeArea),
    sheets: workbook.sheets.map((sheet) => viewSheet(sheet, workbook.locale)),
  };
}

const emptyView: CellView = { display: '' };

function viewSheet(sheet: Sheet, locale: string): SheetView {
  const { rowCount, columnCount } = sheet.visibleSize();
  const cells = sheet.cells({ rowIndex: 0, columnIndex: 0, rowCount, columnCount });
  return {
    sheetId: sheet.sheetId,
    name: sheet.name,
    hidden: sheet.hidden,
    frozenRows: sheet.frozenRows,
    rows: cells.map((row) => row.map((cell) => viewCell(cell, locale))),
    hiddenColumns: [...sheet.hiddenColumns].sort((first, second) => first - second),
    columnWidths: Object.fromEntries(sheet.columnWidths),
    merges: sheet.merges.map(({ rowIndex, columnIndex, ...size }) => ({
      row: rowIndex,
      column: columnIndex,
      ...size,
    })),
  };
}

function viewCell(cell: Cell, locale: string): CellView {
  if (cell === emptyCell) return emptyView;
  const { bold, italic, background, fontColor, fontSize, wrap, horizontal } = cell.format;
  return {
    display: displayText(cell, locale),
    ...(cell.note !== undefined && { note: cell.note }),
    ...(background !== undefined && { background }),
    ...(fontColor !== undefined && { fontColor }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(fontSize !== undefined && { fontSize }),
    ...(wrap !== undefined && { wrap }),
    ...(horizontal !== undefined && { horizontalAlignment: horizontal }),
    ...(cell.link !== undefined && { link: cell.link }),
  };
}
