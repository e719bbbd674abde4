import { cellStyles } from './cellStyles';
import { breakIntoLines, rowOf, textCell } from './sheetCells';
import type { SheetRow } from './sheetLayout';

/** Columns A to D, in pixels: period, event, place, responsible. In the matrix they together hold the block's name. */
export const textColumnWidths = [120, 230, 160, 160] as const;

/** What fits into the width from column B to the end in 10 points, capital Cyrillic letters included. */
const maximumLineLength = 165;

/** The same from column C on. */
const maximumShortLineLength = 130;

/** A label in column A and its texts from column B on, each on lines of its own. No text, no rows. */
export function labelledLines(
  columnCount: number,
  label: string,
  texts: readonly string[],
): readonly SheetRow[] {
  return texts
    .flatMap((text) => breakIntoLines(text, maximumLineLength))
    .map((line, index) =>
      rowOf(columnCount, [textCell(index === 0 ? label : '', cellStyles.quiet), textCell(line)]),
    );
}

/** A name over the columns A and B and its texts from column C on, each on lines of its own; the name alone without any. */
export function linesBesideName(
  columnCount: number,
  name: string,
  texts: readonly string[],
): readonly SheetRow[] {
  const [first = '', ...more] = texts.flatMap((text) => breakIntoLines(text, maximumShortLineLength));
  return [
    rowOf(columnCount, [textCell(name), textCell(''), textCell(first)]),
    ...more.map((line) => rowOf(columnCount, [textCell(''), textCell(''), textCell(line)])),
  ];
}
