import type { CellEdit } from '../plan/finding';
import type { PlanRow, TornRow } from '../plan/planRow';
import { joinTornTexts } from '../plan/tornRows';
import type { Check } from './check';
import { rowAt, tornRowsOf } from './check';

const joinedColumns = ['place', 'event', 'responsible', 'class', 'note'] as const;

/** The lower part of a row torn in two; one click joins it with the row above and empties its cells. */
export const checkRowTorn: Check<'row-torn'> = (reading) =>
  tornRowsOf(reading).flatMap((row) => {
    const above = rowAt(reading.rows, row.rowIndexAbove);
    if (above === undefined) return [];
    return [
      {
        code: 'row-torn',
        severity: 'error',
        rowNumber: row.rowNumber,
        column: 'event',
        parameters: { rowNumberAbove: above.rowNumber },
        fixes: [{ kind: 'join-with-row-above', edits: joiningEdits(row, above), isSafe: true }],
      },
    ];
  });

/** Both cells of each column are named, so that the fix is refused when either holds something newer. */
function joiningEdits(row: TornRow, above: PlanRow): readonly CellEdit[] {
  return joinedColumns
    .filter((column) => row.texts[column] !== '')
    .flatMap((column) => {
      const upper = above.texts[column];
      const lower = row.texts[column];
      return [
        { rowNumber: above.rowNumber, column, before: upper, after: joinTornTexts(upper, lower) },
        { rowNumber: row.rowNumber, column, before: lower, after: '' },
      ];
    });
}
