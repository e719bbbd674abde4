import type { Reply, SetUpReport } from '../contract/panelServer';
import { aboutTabGrid, blocksTabGrid, partnersTabGrid } from '../intake/referenceTabs';
import { columnNames, seededBlocks, tabNames } from '../messages/planWords';
import type { Grid } from '../plan/cell';
import { neededColumns } from '../plan/columns';
import { findSchoolYear } from '../plan/schoolYear';
import type { TabRole } from '../plan/workbook';
import type { AddonPorts } from './addonPorts';
import { openPlanTab } from './openPlan';
import { accept, refuse } from './reply';

const noAbout = { title: '', school: '', goal: '', tasks: [], principles: [], expectedResults: [] };

/** Makes the tabs that a plan can have and this spreadsheet lacks. Never touches a tab that is there. */
export function setUpSpreadsheet(ports: AddonPorts): Reply<SetUpReport> {
  const { workbook, language } = ports;
  if (!ports.lock.take()) return refuse('busy');
  try {
    const tabs = workbook.tabs();
    const hasPlan = tabs.some((tab) => tab.role === 'plan') || !('code' in openPlanTab(workbook, tabs));
    const contents: readonly (readonly [TabRole, Grid])[] = [
      ...(hasPlan ? [] : [['plan', [neededColumns.map((column) => columnNames[language][column])]] as const]),
      ['about', aboutTabGrid(noAbout, findSchoolYear(workbook.name), language)],
      ['blocks', blocksTabGrid(seededBlocks(language), language)],
      ['partners', partnersTabGrid([], language)],
    ];
    const madeTabs: string[] = [];
    for (const [role, content] of contents) {
      if (tabs.some((tab) => tab.role === role)) continue;
      const name = tabNames[language][role];
      const made = workbook.addTab(name, role, content);
      if (!made) return refuse('tab-name-taken', { tabName: name });
      madeTabs.push(made.name);
    }
    return accept({ madeTabs });
  } finally {
    ports.lock.release();
  }
}
