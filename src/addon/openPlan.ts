import type { ProblemCode } from '../contract/panelServer';
import { readPreamble } from '../intake/preamble';
import {
  readAboutTab,
  readBlocksTab,
  readDaysOffTab,
  readPartnersTab,
  readPeopleTab,
} from '../intake/referenceTabs';
import { seededBlocks } from '../messages/planWords';
import { cellText, type CellValue, type Grid } from '../plan/cell';
import { type ColumnKey, columnKeys, type PlanHeader } from '../plan/columns';
import { seededDaysOff } from '../plan/daysOff';
import { type Language, languageOfText } from '../plan/language';
import type { AboutPlan } from '../plan/plan';
import { findPlanHeader, textsAboveHeader } from '../plan/planHeader';
import { findPlanSchoolYear } from '../plan/planSchoolYear';
import { readPlan, type PlanReading } from '../plan/readPlan';
import type { DayOff } from '../plan/schoolCalendar';
import type { SchoolYear } from '../plan/schoolYear';
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

/** What the plan is called and which school year it is for, before its rows are understood. */
export interface PlanNames {
  readonly about: AboutPlan;
  readonly schoolYear: SchoolYear | undefined;
  /** Where the school year may be named, in order of trust. */
  readonly schoolYearTexts: readonly string[];
}

/**
 * Finds the plan tab and reads it with what the other tabs say of the plan. Without a Blocks tab the seeded blocks
 * serve, named in the plan's language; without a Days off tab the public holidays of the language that the rows are
 * written in serve, whoever looks at them, and the terms are those that the reader of dates seeds.
 */
export function openPlan(workbook: Workbook, language: Language): OpenPlan | NoPlan {
  const tabs = workbook.tabs();
  const opened = openPlanTab(workbook, tabs);
  if ('code' in opened) return opened;
  const { tab, grid, header } = opened;
  const { about, schoolYear, schoolYearTexts } = readPlanNames(workbook, tabs, opened);
  const blocks = readBlocksTab(readRole(workbook, tabs, 'blocks'));
  const daysOff = readRole(workbook, tabs, 'daysOff');
  const reading = readPlan({
    grid,
    header,
    about,
    blocks: blocks.length > 0 ? blocks : seededBlocks(language),
    areBlocksChosen: blocks.length > 0,
    partners: readPartnersTab(readRole(workbook, tabs, 'partners')),
    people: readPeopleTab(readRole(workbook, tabs, 'people')),
    calendar:
      daysOff.length > 0
        ? readDaysOffTab(daysOff, schoolYear)
        : { terms: [], daysOff: schoolYear === undefined ? [] : publicHolidays(grid, header, schoolYear) },
    schoolYearTexts,
  });
  if (!reading.rows.some((row) => row.kind === 'entry' || row.kind === 'torn')) {
    return { code: 'no-plan-rows', tabName: tab.name, missing: [] };
  }
  return { ...opened, reading, columnTitles: readColumnTitles(grid, header) };
}

/** Without an About tab the text above the plan's table speaks for the plan. `opened` is absent where there is none. */
export function readPlanNames(
  workbook: Workbook,
  tabs: readonly Tab[],
  opened: OpenTab | undefined,
): PlanNames {
  const { about, schoolYearText } = readAboutTab(readRole(workbook, tabs, 'about'));
  const preamble = opened ? textsAboveHeader(opened.grid, opened.header) : [];
  const schoolYearTexts = [schoolYearText, ...preamble, workbook.name, ...(opened ? [opened.tab.name] : [])];
  return {
    about: about.title === '' && opened ? readPreamble(preamble) : about,
    schoolYear: findPlanSchoolYear(schoolYearTexts, opened ? dateCells(opened) : []),
    schoolYearTexts,
  };
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

/** No rows where no tab has the role. */
function readRole(workbook: Workbook, tabs: readonly Tab[], role: TabRole): Grid {
  const found = tabs.find((candidate) => candidate.role === role);
  return found ? workbook.read(found.sheetId) : [];
}

function dateCells({ grid, header: { headerRowIndex, columnIndexes } }: OpenTab): readonly CellValue[] {
  const { date } = columnIndexes;
  return date === undefined ? [] : grid.slice(headerRowIndex + 1).map((row) => row[date] ?? '');
}

function readColumnTitles(grid: Grid, header: PlanHeader): Partial<Record<ColumnKey, string>> {
  const titles: Partial<Record<ColumnKey, string>> = {};
  for (const column of columnKeys) {
    const index = header.columnIndexes[column];
    if (index !== undefined) titles[column] = cellText(grid[header.headerRowIndex]?.[index]);
  }
  return titles;
}

const languageRowCount = 20;

function publicHolidays(
  grid: Grid,
  { headerRowIndex }: PlanHeader,
  schoolYear: SchoolYear,
): readonly DayOff[] {
  const rows = grid.slice(headerRowIndex, headerRowIndex + languageRowCount);
  return seededDaysOff(schoolYear, languageOfText(rows.flat().map(cellText).join(' ')));
}
