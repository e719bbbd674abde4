import { cellText } from '../plan/cell';
import { cellStyles } from './cellStyles';
import type { CellStyle, SheetCell, SheetRow } from './sheetLayout';

/**
 * Text as one line that the spreadsheet leaves alone. The `@` format keeps "1-2" and "01.09" from becoming dates, but
 * `setValues` takes a leading `=` for a formula all the same; such text, and what other programs take for one when the
 * tab is exported, gets the apostrophe by which Sheets keeps text in a cell of general format and which it hides.
 */
export function textCell(text: string, style: CellStyle = cellStyles.plain): SheetCell {
  const line = cellText(text);
  return /^[=+\-@']/.test(line)
    ? { value: `'${line}`, numberFormat: 'General', style }
    : { value: line, numberFormat: '@', style };
}

/** A whole number. */
export function numberCell(value: number, style: CellStyle = cellStyles.figure): SheetCell {
  return { value, numberFormat: '0', style };
}

/** The cells side by side from column A; what is left of the row looks like `style` and is empty. */
export function rowOf(
  columnCount: number,
  cells: readonly SheetCell[],
  options: { readonly style?: CellStyle; readonly isWrapped?: boolean } = {},
): SheetRow {
  const rest = new Array<SheetCell>(columnCount - cells.length).fill(textCell('', options.style));
  return { cells: [...cells, ...rest], isWrapped: options.isWrapped ?? false };
}

/**
 * Breaks text into lines at blanks, so that a long goal is read and printed whole without merged cells. A word longer
 * than a line is cut. Empty text has no lines.
 */
export function breakIntoLines(text: string, maximumLength: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of cellText(text).split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (joined.length <= maximumLength) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (line.length > maximumLength) {
      lines.push(line.slice(0, maximumLength));
      line = line.slice(maximumLength);
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}
