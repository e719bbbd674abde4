import type { CellView, SheetView } from '../../workbook/spreadsheetView';

/** How many rows and columns the grid draws, counted from the first. */
export interface SheetExtent {
  readonly rowCount: number;
  readonly columnCount: number;
}

const rowsToSpare = 20;
const fewestRows = 40;
const columnsToSpare = 2;
const fewestColumns = 12;

/**
 * What is filled and some room to go on typing: a tab has 1000 rows and 26 columns at least, nearly all blank, and
 * drawing them all would make every plan slow.
 */
export function extentToDraw(sheet: SheetView): SheetExtent {
  let usedRows = sheet.frozenRows;
  let usedColumns = 0;
  sheet.rows.forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) => {
      if (!isFilled(cell)) return;
      usedRows = Math.max(usedRows, rowIndex + 1);
      usedColumns = Math.max(usedColumns, columnIndex + 1);
    });
  });
  for (const merge of sheet.merges) {
    usedRows = Math.max(usedRows, merge.row + merge.rowCount);
    usedColumns = Math.max(usedColumns, merge.column + merge.columnCount);
  }
  return {
    rowCount: Math.max(usedRows + rowsToSpare, fewestRows),
    columnCount: Math.max(usedColumns + columnsToSpare, fewestColumns + sheet.hiddenColumns.length),
  };
}

function isFilled(cell: CellView): boolean {
  return cell.display !== '' || cell.note !== undefined || isColored(cell.background);
}

function isColored(background: string | undefined): boolean {
  return background !== undefined && !/^(#fff(fff)?|white)$/i.test(background);
}
