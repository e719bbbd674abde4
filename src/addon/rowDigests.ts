import { digestText } from '../calendar/digest';
import { cellText, type Grid } from '../plan/cell';
import { columnKeys, ownColumns, type PlanHeader } from '../plan/columns';

/**
 * By row id a digest of the plan, of what the row says and of the date and the heading above that it may go by: a step
 * writes only what still reads as it was previewed, and nothing once the plan became another one (in another calendar,
 * for another school year). `rowIds` holds the ids by row index (from 0).
 */
export function rowDigests(
  planId: string,
  grid: Grid,
  header: PlanHeader,
  rowIds: ReadonlyMap<number, string>,
): ReadonlyMap<string, string> {
  const own: readonly string[] = ownColumns;
  const indexes = columnKeys.flatMap((column) => {
    const index = header.columnIndexes[column];
    return index === undefined || own.includes(column) ? [] : [index];
  });
  const { number } = header.columnIndexes;
  const digests = new Map<string, string>();
  let dateAbove = '';
  let headingAbove = '';
  for (let rowIndex = header.headerRowIndex + 1; rowIndex < grid.length; rowIndex += 1) {
    const textAt = (index: number | undefined) =>
      index === undefined ? '' : cellText(grid[rowIndex]?.[index]);
    const date = textAt(header.columnIndexes.date);
    if (date !== '') dateAbove = date;
    const rowId = rowIds.get(rowIndex) ?? '';
    const texts = indexes.map(textAt);
    if (rowId !== '') digests.set(rowId, digestText([planId, headingAbove, dateAbove, ...texts]));
    else headingAbove = headingOf(indexes.filter((index) => index !== number).map(textAt)) ?? headingAbove;
  }
  return digests;
}

/** In place of a digest where the row is gone. */
export function digestOfGoneRow(planId: string): string {
  return digestText([planId]);
}

/** A heading says one thing; a row that says more and has no id yet was just typed, and those below it stay as they are. */
function headingOf(texts: readonly string[]): string | undefined {
  const [heading, ...others] = new Set(texts.filter((text) => text !== ''));
  return others.length === 0 ? heading : undefined;
}

/** The ids in the id column by row index (from 0); rows without one are left out. */
export function readRowIds(grid: Grid, header: PlanHeader): ReadonlyMap<number, string> {
  const column = header.columnIndexes.rowId;
  const ids = new Map<number, string>();
  if (column === undefined) return ids;
  for (let rowIndex = header.headerRowIndex + 1; rowIndex < grid.length; rowIndex += 1) {
    const rowId = cellText(grid[rowIndex]?.[column]);
    if (rowId !== '') ids.set(rowIndex, rowId);
  }
  return ids;
}
