import { cellStyles } from './cellStyles';
import { breakIntoLines, rowOf, textCell } from './sheetCells';
import type { SheetRow } from './sheetLayout';

/** Columns A to D, in pixels: period, event, place, responsible. In the matrix they together hold the block's name. */
export const textColumnWidths = [120, 230, 160, 160] as const;

/** What fits into the width from column B to the end in 10 points, capital Cyrillic letters included. */
const maximumLineLength = 165;

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
