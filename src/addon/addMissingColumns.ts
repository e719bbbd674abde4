import type { AddMissingColumnsInput, Reply } from '../contract/panelServer';
import { columnNames } from '../messages/planWords';
import { cellText, type Grid, widthOf } from '../plan/cell';
import type { ColumnKey, PlanHeader } from '../plan/columns';
import { findLikeliestHeader, missingColumns } from '../plan/planHeader';
import type { AddonPorts } from './addonPorts';
import { accept, refuse } from './reply';

/**
 * Writes the headings that a plan's header lacks: the only one over the only column that has texts and no heading, for
 * then somebody has cleared it, else all of them right of what is there. No cell with something in it is written over.
 */
export function addMissingColumns(ports: AddonPorts, { sheetId }: AddMissingColumnsInput): Reply<null> {
  if (!ports.lock.take()) return refuse('busy');
  try {
    const { workbook } = ports;
    const tab = workbook.tabs().find((candidate) => candidate.sheetId === sheetId);
    if (!tab) return refuse('tab-gone');
    const grid = workbook.read(sheetId);
    const header = findLikeliestHeader(grid);
    if (!header) return refuse('header-not-found', { tabName: tab.name });
    const language = ports.records.read()?.language ?? ports.language;
    const missing = missingColumns(header);
    const titles = missing.map((column) => columnNames()[language][column]);
    const columnIndexes = placesFor(missing, grid, header, tab.role === 'plan');
    if (!columnIndexes) {
      return refuse('header-not-found', { tabName: tab.name, columnNames: titles.join(', ') });
    }
    ports.planSheet(sheetId).writeHeadings(header.headerRowIndex, columnIndexes, titles);
    return accept(null);
  } finally {
    ports.lock.release();
  }
}

/**
 * Column indexes (from 0), one for each missing column. Undefined where a plan tab has columns that lost their headings
 * and nobody can tell which is which: blank columns in their place would empty what its events say.
 */
function placesFor(
  missing: readonly ColumnKey[],
  grid: Grid,
  { headerRowIndex }: PlanHeader,
  isPlanTab: boolean,
): readonly number[] | undefined {
  const width = widthOf(grid);
  const isWithoutHeading = (columnIndex: number): boolean =>
    grid.every((row, rowIndex) => rowIndex !== headerRowIndex || cellText(row[columnIndex]) === '') &&
    grid.slice(headerRowIndex + 1).some((row) => cellText(row[columnIndex]) !== '');
  const nameless = Array.from({ length: width }, (_, index) => index).filter(isWithoutHeading);
  if (missing.length === 1 && nameless.length === 1) return nameless;
  return isPlanTab && nameless.length > 0 ? undefined : missing.map((_, index) => width + index);
}
