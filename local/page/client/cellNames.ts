/** Names of columns, cells and ranges as a spreadsheet shows them. Row and column numbers count from 1. */

/** A rectangle of cells; both ends belong to it. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** `A` for 1, `Z` for 26, `AA` for 27. */
export function columnName(columnNumber: number): string {
  let name = '';
  for (let rest = columnNumber; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `B6` for row 6, column 2. */
export function cellName(rowNumber: number, columnNumber: number): string {
  return columnName(columnNumber) + String(rowNumber);
}

/** `B6` for one cell, `B6:D8` for more. */
export function rangeName(range: CellRange): string {
  const first = cellName(range.firstRow, range.firstColumn);
  const last = cellName(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** The cells of `B6`, `B6:D8` or `'Tab name'!B6`; undefined for other notations (whole rows or columns). */
export function parseRangeName(name: string): CellRange | undefined {
  const match = /^(?:.*!)?\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i.exec(name.trim());
  const [, firstLetters, firstDigits, lastLetters, lastDigits] = match ?? [];
  if (firstLetters === undefined || firstDigits === undefined) return undefined;
  const ends = {
    rows: [Number(firstDigits), Number(lastDigits ?? firstDigits)],
    columns: [columnNumber(firstLetters), columnNumber(lastLetters ?? firstLetters)],
  };
  const range = {
    firstRow: Math.min(...ends.rows),
    firstColumn: Math.min(...ends.columns),
    lastRow: Math.max(...ends.rows),
    lastColumn: Math.max(...ends.columns),
  };
  return range.firstRow >= 1 ? range : undefined;
}

/** The number, from 1, of a column called by its letters. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
