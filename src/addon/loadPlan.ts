import type { LoadPlanInput, LoadReport, Reply } from '../contract/panelServer';
import { nameForTab } from '../intake/nameForTab';
import { type LoadedPlan, readPlanText } from '../intake/readPlanText';
import { columnNames, tabNames } from '../messages/planWords';
import { cellText, type Grid } from '../plan/cell';
import { neededColumns, ownColumns } from '../plan/columns';
import { freeTabName } from '../plan/freeTabName';
import { languages } from '../plan/language';
import { schoolYearName } from '../plan/schoolYear';
import type { Tab } from '../plan/workbook';
import type { AddonPorts } from './addonPorts';
import { findTabs, type FoundTabs } from './findTabs';
import { markTabs } from './preparePlan';
import { fillAbout, fillBlocks, fillDaysOff } from './referenceTabFilling';
import { accept, refuse } from './reply';

/**
 * Brings a plan in from text with tabs: the table into an empty plan tab or a new one, what stands around it into the
 * tabs About and Blocks. Nothing that people wrote is written over. Where there is a plan already, a new tab is made
 * only when it is asked for: the same plan loaded twice would stand in the calendar twice.
 */
export function loadPlan(ports: AddonPorts, { text, newTabName }: LoadPlanInput): Reply<LoadReport> {
  const read = readPlanText(text);
  if (!read.ok) return refuse('text-without-table');
  if (!ports.lock.take()) return refuse('busy');
  try {
    const { about, schoolYear, blocks, joinedRowCount, entryCount } = read.value;
    const tabs = findTabs(ports.workbook);
    const placed = placePlan(ports, tabs, read.value, newTabName);
    if ('occupiedTab' in placed) {
      return refuse('tab-not-empty', {
        tabName: placed.occupiedTab,
        newTabName: suggestedName(ports, read.value),
      });
    }
    markTabs(ports, tabs);
    const kept = [fillAbout(ports, tabs, about, schoolYear), fillBlocks(ports, tabs, blocks)];
    fillDaysOff(ports, schoolYear);
    return accept({
      tabName: placed.name,
      entryCount,
      joinedRowCount,
      schoolYear: schoolYear ? schoolYearName(schoolYear) : '',
      title: about.title,
      keptTabs: kept.flatMap((tab) => (tab ? [tab.name] : [])),
    });
  } finally {
    ports.lock.release();
  }
}

/**
 * The open tab when it is empty and ours or nobody's, else a plan tab that is empty; where there is no plan yet, a new
 * tab.
 */
function placePlan(
  { workbook, language }: AddonPorts,
  { planTabs, others, read }: FoundTabs,
  { table }: LoadedPlan,
  newTabName: string | undefined,
): Tab | { readonly occupiedTab: string } {
  if (newTabName !== undefined) return workbook.addTab(newTabName, 'plan', table);
  const isFree = (tab: Tab): boolean => {
    const grid = read(tab);
    return grid.length === 0 || holdsOnlyOurHeadings(grid, table);
  };
  const activeSheetId = workbook.activeSheetId();
  const active = [...planTabs, ...others].find(({ sheetId }) => sheetId === activeSheetId);
  const free = active && isFree(active) ? active : planTabs.find(isFree);
  if (free) {
    workbook.fillTab(free.sheetId, table);
    if (free.role !== 'plan') workbook.giveRole(free.sheetId, 'plan');
    return free;
  }
  const [occupied] = planTabs;
  return occupied
    ? { occupiedTab: occupied.name }
    : workbook.addTab(tabNames()[language].plan, 'plan', table);
}

/** True for a tab as set-up leaves it. Our own columns may stand beside the headings if the table leaves them alone. */
function holdsOnlyOurHeadings(grid: Grid, table: Grid): boolean {
  const [headings = [], ...rows] = grid;
  if (rows.some((row) => row.some((cell) => cell !== ''))) return false;
  const texts = headings.map(cellText);
  const width = Math.max(...table.slice(0, 1).map((row) => row.length));
  return languages.some((language) => {
    const names = columnNames()[language];
    const needed = neededColumns.map((column) => names[column]);
    const beside = texts.slice(needed.length).filter((text) => text !== '');
    return (
      needed.every((name, index) => texts[index] === name) &&
      beside.every((text) => ownColumns.some((column) => names[column] === text)) &&
      (beside.length === 0 || width <= needed.length)
    );
  });
}

/** After the class that the plan is for or its title; a name that is free. */
function suggestedName({ workbook, language }: AddonPorts, { about, table }: LoadedPlan): string {
  const wanted = nameForTab(about.title, table) || tabNames()[language].plan;
  return freeTabName(
    wanted,
    workbook.tabs().map(({ name }) => name),
  );
}
