import type { ApprovedChange } from '../contract/panelServer';
import type { AddonPorts } from './addonPorts';
import type { OpenRows } from './openRows';

/** Writes the cells of takes whose cells are as they were; returns the ids of their rows. */
export function takeIntoSheet(
  ports: AddonPorts,
  rows: OpenRows,
  takes: readonly ApprovedChange[],
): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const { tab, header } of rows.tabs) {
    const ofTab = takes.filter(
      ({ rowId, sheetId }) => sheetId === tab.sheetId && rows.find(rowId)?.sheetId === tab.sheetId,
    );
    if (ofTab.length === 0) continue;
    const fixes = ofTab.map(({ edits = [] }) => ({ edits }));
    const applied = ports.planSheet(tab.sheetId).applyFixes(header, fixes);
    for (const [index, { rowId }] of ofTab.entries()) if (applied[index] === true) taken.add(rowId);
  }
  return taken;
}
