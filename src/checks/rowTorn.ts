import type { CellEdit } from '../plan/finding';
import type { PlanRow, TornRow } from '../plan/planRow';
import { joinTornTexts } from '../plan/tornRows';
import type { Check } from './check';
import { findingAt, rowAt, tornRowsOf } from './check';

const joinedColumns = ['place', 'event', 'responsible', 'class', 'note'] as const;

/**
 * The lower part of a row torn in two or more; one click in any of them joins all with the row above and empties their
 * cells.
 */
export const checkRowTorn: Check<'row-torn'> = (reading) => {
  const parts = new Map<PlanRow, TornRow[]>();
  for (const row of tornRowsOf(reading)) {
    const above = rowAt(reading.rows, row.rowIndexAbove);
    if (above !== undefined) parts.set(above, [...(parts.get(above) ?? []), row]);
  }
  return [...parts].flatMap(([above, rows]) => {
    const edits = joiningEdits(above, rows);
    const parameters = { rowNumberAbove: above.rowNumber };
    return rows.map(({ rowNumber }) =>
      findingAt('row-torn', 'error', rowNumber, 'event', parameters, [
        { kind: 'join-with-row-above', edits, isSafe: true },
      ]),
    );
  });
};

/** All cells of each column are named, so that the fix is refused when one of them holds something newer. */
function joiningEdits(above: PlanRow, rows: readonly TornRow[]): readonly CellEdit[] {
  return joinedColumns.flatMap((column) => {
    const lower = rows.filter(({ texts }) => texts[column] !== '');
    if (lower.length === 0) return [];
    const before = above.texts[column];
    const after = lower.reduce((joined, { texts }) => joinTornTexts(joined, texts[column]), before);
    return [
      { rowNumber: above.rowNumber, column, before, after },
      ...lower.map(({ rowNumber, texts }) => ({ rowNumber, column, before: texts[column], after: '' })),
    ];
  });
}
