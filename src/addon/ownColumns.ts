import { isRowId } from '../calendar/eventIdentity';
import { cellText, type Grid } from '../plan/cell';
import type { PlanHeader } from '../plan/columns';

/**
 * The header with our hidden columns found by what stands in them, where their headings were renamed or cleared:
 * without its id every row would be a new one, and all events would be made a second time.
 */
export function withOwnColumns(grid: Grid, header: PlanHeader): PlanHeader {
  const { columnIndexes, headerRowIndex } = header;
  if (columnIndexes.rowId !== undefined) return header;
  const known = new Set(Object.values(columnIndexes));
  for (const row of grid.slice(headerRowIndex + 1)) {
    const rowId = row.findIndex((cell, index) => !known.has(index) && isRowId(cellText(cell)));
    if (rowId < 0) continue;
    return { ...header, columnIndexes: { ...columnIndexes, rowId } };
  }
  return header;
}
