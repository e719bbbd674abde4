import type { LoadPlanInput, LoadReport, Reply } from '../contract/panelServer';
import { aboutTabGrid, blocksTabGrid } from '../intake/referenceTabs';
import { readPlanText } from '../intake/readPlanText';
import { tabNames } from '../messages/planWords';
import type { Grid } from '../plan/cell';
import { schoolYearName } from '../plan/schoolYear';
import type { Tab } from '../plan/workbook';
import type { AddonPorts } from './addonPorts';
import { accept, refuse } from './reply';

/**
 * Brings a plan in from text with tabs: the table into an empty plan tab, what stands around it into the tabs About and
 * Blocks. Nothing that is there already is written over.
 */
export function loadPlan(ports: AddonPorts, { text }: LoadPlanInput): Reply<LoadReport> {
  const read = readPlanText(text);
  if (!read.ok) return refuse('text-without-table');
  if (!ports.lock.take()) return refuse('busy');
  try {
    const { about, schoolYear, table, blocks, joinedRowCount, entryCount } = read.value;
    const placed = placePlan(ports, table);
    if ('occupiedTab' in placed) return refuse('tab-not-empty', { tabName: placed.occupiedTab });
    const { workbook, language } = ports;
    if (!workbook.tabs().some((tab) => tab.role === 'about')) {
      const name = tabNames()[language].about;
      const made = workbook.addTab(name, 'about', aboutTabGrid(about, schoolYear, language));
      if (!made) return refuse('tab-name-taken', { tabName: name });
    }
    if (blocks.length > 0 && !workbook.tabs().some((tab) => tab.role === 'blocks')) {
      const name = tabNames()[language].blocks;
      const made = workbook.addTab(name, 'blocks', blocksTabGrid(blocks, language));
      if (!made) return refuse('tab-name-taken', { tabName: name });
    }
    return accept({
      tabName: placed.name,
      entryCount,
      joinedRowCount,
      schoolYear: schoolYear ? schoolYearName(schoolYear) : '',
      title: about.title,
    });
  } finally {
    ports.lock.release();
  }
}

/** The plan tab when it is empty, else the open tab when that is empty and nobody's, else a new one. */
function placePlan({ workbook, language }: AddonPorts, table: Grid): Tab | { readonly occupiedTab: string } {
  const tabs = workbook.tabs();
  const planTab = tabs.find((tab) => tab.role === 'plan');
  if (planTab) {
    if (workbook.read(planTab.sheetId).length > 0) return { occupiedTab: planTab.name };
    workbook.fillEmptyTab(planTab.sheetId, table);
    return planTab;
  }
  const activeSheetId = workbook.activeSheetId();
  const active = tabs.find((tab) => tab.sheetId === activeSheetId && tab.role === undefined);
  if (active && workbook.read(active.sheetId).length === 0) {
    workbook.fillEmptyTab(active.sheetId, table);
    workbook.giveRole(active.sheetId, 'plan');
    return active;
  }
  const name = tabNames()[language].plan;
  return workbook.addTab(name, 'plan', table) ?? { occupiedTab: name };
}
