import type { RowMark } from '../plan/workbook';
import type { AddonPorts } from './addonPorts';
import type { OpenRows } from './openRows';

/** Writes what became of rows into our own cells, in whichever tab and row their ids stand now. */
export function markRows(ports: AddonPorts, rows: OpenRows, marks: ReadonlyMap<string, RowMark>): void {
  for (const { tab, header } of rows.tabs) {
    const ofTab = [...marks].filter(([rowId]) => (rows.find(rowId)?.sheetId ?? tab.sheetId) === tab.sheetId);
    ports.planSheet(tab.sheetId).writeMarks(header, new Map(ofTab));
  }
}
