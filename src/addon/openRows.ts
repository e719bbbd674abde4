import { cellText } from '../plan/cell';
import { neededColumns } from '../plan/columns';
import type { Workbook } from '../plan/workbook';
import { findTabs, whyNoPlan } from './findTabs';
import { type NoPlan, type OpenTab, readTab } from './readTab';
import { readRowIds, rowDigests } from './rowDigests';

/** The rows of all plan tabs by their ids, as they stand now, not understood. */
export interface OpenRows {
  readonly tabs: readonly OpenTab[];
  find(rowId: string): FoundRow | undefined;
}

export interface FoundRow {
  readonly sheetId: number;
  /** Of its words, see rowDigests.ts. */
  readonly digest: string;
  /** What our hidden state column says of it. */
  readonly stateText: string;
  /** Nothing stands in the columns that a plan needs. */
  readonly isBlank: boolean;
}

/** Opens all plan tabs for a step: nothing is understood anew, so that what the person saw is what is done. */
export function openRows(workbook: Workbook, planId: string): OpenRows | NoPlan {
  const tabs = findTabs(workbook);
  if (tabs.planTabs.length === 0) return whyNoPlan(tabs);
  const open: OpenTab[] = [];
  for (const tab of tabs.planTabs) {
    const opened = readTab(tab, tabs.read(tab));
    if ('code' in opened) return opened;
    open.push(opened);
  }
  const found = new Map<string, FoundRow>();
  for (const tab of open) {
    const rowIds = readRowIds(tab.grid, tab.header);
    const digests = rowDigests(planId, tab.grid, tab.header, rowIds);
    for (const [rowIndex, rowId] of rowIds) {
      const row: FoundRow = {
        sheetId: tab.tab.sheetId,
        digest: digests.get(rowId) ?? '',
        stateText: cellText(tab.grid[rowIndex]?.[tab.header.columnIndexes.state ?? -1]),
        isBlank: isBlank(tab, rowIndex),
      };
      // Of a row and its fresh copy the one that says something counts, else the first.
      const earlier = found.get(rowId);
      if (!earlier || (earlier.isBlank && !row.isBlank)) found.set(rowId, row);
    }
  }
  return { tabs: open, find: (rowId) => found.get(rowId) };
}

function isBlank({ grid, header }: OpenTab, rowIndex: number): boolean {
  return neededColumns.every(
    (column) => cellText(grid[rowIndex]?.[header.columnIndexes[column] ?? -1]) === '',
  );
}
