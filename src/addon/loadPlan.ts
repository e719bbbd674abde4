import type { LoadPlanInput, LoadReport, Reply } from '../contract/panelServer';
import { nameForTab } from '../intake/nameForTab';
import { type LoadedPlan, readPlanText } from '../intake/readPlanText';
import { type AboutLine, aboutLineNames, columnNames, tabNames } from '../messages/planWords';
import { cellText, type Grid, widthOf } from '../plan/cell';
import { neededColumns, ownColumns } from '../plan/columns';
import { freeTabName } from '../plan/freeTabName';
import { type Language, languages } from '../plan/language';
import { findPlanSchoolYear } from '../plan/planSchoolYear';
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
    const others = tabs.planTabs.filter((tab) => !isFree(tabs.read(tab), read.value.table));
    const placed = placePlan(ports, tabs, read.value, others, newTabName);
    if ('occupiedTab' in placed) {
      return refuse('tab-not-empty', {
        tabName: placed.occupiedTab,
        newTabName: suggestedName(ports, read.value),
      });
    }
    markTabs(ports, tabs);
    const kept = [
      // What is said of one class stands above its table; the About tab speaks of the whole plan.
      others.length === 0 ? fillAbout(ports, tabs, about, schoolYear) : undefined,
      fillBlocks(ports, tabs, blocks),
    ];
    fillDaysOff(ports, schoolYear);
    // To be compared with the original.
    ports.planSheet(placed.sheetId).select(1, 0);
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
 * tab. `others` are the plan tabs that hold a plan.
 */
function placePlan(
  { workbook, language }: AddonPorts,
  { planTabs, others: nobodys, read }: FoundTabs,
  loaded: LoadedPlan,
  others: readonly Tab[],
  newTabName: string | undefined,
): Tab | { readonly occupiedTab: string } {
  const { table } = loaded;
  const above = others.length === 0 ? [] : aboutLines(loaded, language);
  const content = [...above, ...table];
  if (newTabName !== undefined) return workbook.addTab(newTabName, 'plan', content, above.length);
  const activeSheetId = workbook.activeSheetId();
  const active = [...planTabs, ...nobodys].find(({ sheetId }) => sheetId === activeSheetId);
  const isFreeTab = (tab: Tab): boolean => isFree(read(tab), table);
  const free = active && isFreeTab(active) ? active : planTabs.find(isFreeTab);
  if (free) {
    if (!workbook.fillTab(free.sheetId, read(free), content, above.length)) return { occupiedTab: free.name };
    if (free.role !== 'plan') workbook.giveRole(free.sheetId, 'plan');
    return free;
  }
  const [occupied] = others;
  return occupied
    ? { occupiedTab: occupied.name }
    : workbook.addTab(tabNames()[language].plan, 'plan', content, above.length);
}

/** What stands around a table, as lines above it: the title, the school year if the title does not name it, the rest. */
function aboutLines({ about, schoolYear }: LoadedPlan, language: Language): Grid {
  const names = aboutLineNames()[language];
  const isYearNamed = findPlanSchoolYear([about.title], []) !== undefined;
  const named: readonly (readonly [AboutLine, readonly string[]])[] = [
    ['schoolYear', schoolYear && !isYearNamed ? [schoolYearName(schoolYear)] : []],
    ['school', [about.school]],
    ['goal', [about.goal]],
    ['tasks', about.tasks],
    ['principles', about.principles],
    ['expectedResults', about.expectedResults],
  ];
  return [
    ...(about.title === '' ? [] : [[about.title]]),
    ...named.flatMap(([line, texts]) => {
      const filled = texts.filter((text) => text !== '');
      return filled.length === 0 ? [] : [[`${names[line]}: ${filled.join('; ')}`]];
    }),
  ];
}

function isFree(grid: Grid, table: Grid): boolean {
  return grid.length === 0 || holdsOnlyOurHeadings(grid, table);
}

/** True for a tab as set-up leaves it. Our own columns may stand beside the headings if the table leaves them alone. */
function holdsOnlyOurHeadings(grid: Grid, table: Grid): boolean {
  const [headings = [], ...rows] = grid;
  if (rows.some((row) => row.some((cell) => cell !== ''))) return false;
  const texts = headings.map(cellText);
  const width = widthOf(table);
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
