import type { CellEdit, Fix } from '../plan/finding';
import type { EntryRow, RowPart } from '../plan/planRow';
import { partColumns } from '../plan/planRow';

/**
 * The fix that leaves the first part in the row and puts each of the others into a new row below it. Cells that a part
 * does not name hold for the row as a whole and go into every row; number and done mark stay with the first one.
 */
export function splitRow({ rowNumber, texts }: EntryRow, parts: readonly Partial<RowPart>[]): Fix {
  const [first = {}, ...others] = parts;
  return {
    kind: 'split-row',
    edits: partColumns.flatMap((column): readonly CellEdit[] => {
      const before = texts[column];
      const after = first[column] ?? before;
      return after === before ? [] : [{ rowNumber, column, before, after }];
    }),
    insertedRows: others.map((part) => ({
      afterRowNumber: rowNumber,
      cells: Object.fromEntries(
        partColumns
          .map((column) => [column, part[column] ?? texts[column]] as const)
          .filter(([, text]) => text !== ''),
      ),
    })),
    isSafe: false,
  };
}
