import type { ProblemCode } from '../contract/panelServer';
import { readPreamble } from '../intake/preamble';
import { readAboutTab, readBlocksTab, readPartnersTab } from '../intake/referenceTabs';
import { seededBlocks } from '../messages/planWords';
import type { Grid } from '../plan/cell';
import { cellText } from '../plan/cell';
import { type ColumnKey, columnKeys, type PlanHeader } from '../plan/columns';
import type { Language } from '../plan/language';
import { findPlanHeader, textsAboveHeader } from '../plan/planHeader';
import { readPlan, type PlanReading } from '../plan/readPlan';
import type { Tab, TabRole, Workbook } from '../plan/workbook';

/** The plan tab found and its cells read, before anything else is known of the plan. */
export interface OpenTab {
  readonly tab: Tab;
  readonly grid: Grid;
  readonly header: PlanHeader;
}

/** The plan as it stands in the spreadsheet now. */
export interface OpenPlan extends OpenTab {
  readonly reading: PlanReading;
  /** The headings as the plan's people wrote them. */
  readonly columnTitles: Readonly<Partial<Record<ColumnKey, string>>>;
}

/** Why there is no plan to work with. */
export interface NoPlan {
  readonly code: Extract<ProblemCode, 'empty-sheet' | 'header-not-found' | 'no-plan-rows'>;
  readonly tabName: string;
  readonly missing: readonly ColumnKey[];
}

/**
 * Finds the plan tab and reads it with what the other tabs say of the plan. Without an About tab the text above the
 * table speaks for the plan; without a Blocks tab the seeded blocks serve, named in the plan's language.
 */
export function openPlan(workbook: Workbook, language: Language): OpenPlan | NoPlan {
  const tabs = workbook.tabs();
  const opened = openPlanTab(workbook, tabs);
  if ('code' in opened) return opened;
  const { tab, grid, header } = opened;
  const readRole = (role: TabRole): Grid => {
    const found = tabs.find((candidate) => candidate.role === role);
    return found ? workbook.read(found.sheetId) : [];
  };
  const about = readAboutTab(readRole('about'));
  const preamble = textsAboveHeader(grid, header);
  const blocks = readBlocksTab(readRole('blocks'));
  const reading = readPlan({
    grid,
    header,
    about: about.about.title === '' ? readPreamble(preamble) : about.about,
    blocks: blocks.length > 0 ? blocks : seededBlocks(language),
    partners: readPartnersTab(readRole('partners')),
    schoolYearTexts: [about.schoolYearText, ...preamble, workbook.name, tab.name],
  });
  if (!reading.rows.some((row) => row.kind === 'entry' || row.kind === 'torn')) {
    return { code: 'no-plan-rows', tabName: tab.name, missing: [] };
  }
  return { ...opened, reading, columnTitles: readColumnTitles(grid, header) };
}

/**
 * The plan tab: the one that carries the role; in a spreadsheet where none does yet, the open tab, else the first one
 * with a plan's header.
 */
export function openPlanTab(workbook: Workbook, tabs: readonly Tab[]): OpenTab | NoPlan {
  const planTab = tabs.find((tab) => tab.role === 'plan');
  if (planTab) return readTab(workbook, planTab);
  const withoutRole = tabs.filter((tab) => tab.role === undefined);
  const activeSheetId = withoutRole.length > 1 ? workbook.activeSheetId() : withoutRole[0]?.sheetId;
  const active = withoutRole.find((tab) => tab.sheetId === activeSheetId);
  const others = withoutRole.filter((tab) => tab !== active);
  let firstRefusal: NoPlan | undefined;
  for (const tab of active ? [active, ...others] : others) {
    const opened = readTab(workbook, tab);
    if (!('code' in opened)) return opened;
    firstRefusal ??= opened;
  }
  return firstRefusal ?? { code: 'empty-sheet', tabName: tabs[0]?.name ?? '', missing: [] };
}

function readTab(workbook: Workbook, tab: Tab): OpenTab | NoPlan {
  const grid = workbook.read(tab.sheetId);
  const found = findPlanHeader(grid);
  return found.ok
    ? { tab, grid, header: found.header }
    : { code: found.problem, tabName: tab.name, missing: found.missing };
}

function readColumnTitles(grid: Grid, header: PlanHeader): Partial<Record<ColumnKey, string>> {
  const titles: Partial<Record<ColumnKey, string>> = {};
  for (const column of columnKeys) {
    const index = header.columnIndexes[column];
    if (index !== undefined) titles[column] = cellText(grid[header.headerRowIndex]?.[index]);
  }
  return titles;
}
