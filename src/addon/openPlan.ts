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
import type { Block } from '../plan/blocks';
import type { Partner } from '../plan/partner';
import type { KnownPerson } from '../plan/people/knownPerson';
import type { AboutPlan } from '../plan/plan';
import { findPlanHeader, textsAboveHeader } from '../plan/planHeader';
import { findPlanSchoolYear } from '../plan/planSchoolYear';
import { readPlan, type PlanReading } from '../plan/readPlan';
import type { DayOff } from '../plan/schoolCalendar';
import type { SchoolYear } from '../plan/schoolYear';
import type { Tab, TabRole, Workbook } from '../plan/workbook';
import { withOwnColumns } from './ownColumns';

/** The plan tab found and its cells read, before anything else is known of the plan. */
export interface OpenTab {
  readonly tab: Tab;
  readonly grid: Grid;
  readonly header: PlanHeader;
}

/** The plan as it stands in the spreadsheet now. */
export interface OpenPlan extends OpenTab {
  readonly reading: PlanReading;
  /** What the plan would be with these cells in its tab. */
  readonly readAgain: (grid: Grid) => PlanReading;
  /** The headings as the plan's people wrote them. */
  readonly columnTitles: Readonly<Partial<Record<ColumnKey, string>>>;
}

/** All plan tabs of a spreadsheet. */
export interface OpenPlans {
  /** In the order of the spreadsheet. */
  readonly plans: readonly OpenPlan[];
  /** Tabs that are nothing to us. */
  readonly otherTabs: readonly Tab[];
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

/** What the other tabs say of the plan, read once for all of its plan tabs. */
interface ReferenceTabs {
  readonly about: ReturnType<typeof readAboutTab>;
  readonly blocks: readonly Block[];
  readonly partners: readonly Partner[];
  readonly people: readonly KnownPerson[];
  readonly daysOff: Grid;
}

/**
 * Finds the plan tab and reads it with what the other tabs say of the plan. Of several plan tabs it is the open one,
 * else the first. Without a Blocks tab the seeded blocks serve, named in the plan's language; without a Days off tab the
 * public holidays of the language that the rows are written in serve, whoever looks at them, and the terms are those
 * that the reader of dates seeds.
 */
export function openPlan(workbook: Workbook, language: Language): OpenPlan | NoPlan {
  const tabs = workbook.tabs();
  const opened = openPlanTab(workbook, tabs);
  if ('code' in opened) return opened;
  const plan = readOpenTab(workbook, language, opened, readReferenceTabs(workbook, tabs));
  return hasRows(plan) ? plan : noRowsIn(plan);
}

/**
 * All plan tabs, in the order of the spreadsheet. One that cannot be opened stops everything: its rows would be taken
 * for deleted ones. `mayBeEmpty` lets a plan through of which nothing is left.
 */
export function openPlans(workbook: Workbook, language: Language, mayBeEmpty: boolean): OpenPlans | NoPlan {
  const tabs = workbook.tabs();
  const planTabs = tabs.filter(({ role }) => role === 'plan');
  const first = planTabs.length > 0 ? [] : [openPlanTab(workbook, tabs)];
  const opened = [...first, ...planTabs.map((tab) => readTab(workbook, tab))];
  const references = readReferenceTabs(workbook, tabs);
  const plans: OpenPlan[] = [];
  for (const one of opened) {
    if ('code' in one) return one;
    plans.push(readOpenTab(workbook, language, one, references));
  }
  const [plan] = plans;
  if (plan && !mayBeEmpty && !plans.some(hasRows)) return noRowsIn(plan);
  const isPlanTab = (tab: Tab) => plans.some((one) => one.tab.sheetId === tab.sheetId);
  return { plans, otherTabs: tabs.filter((tab) => tab.role === undefined && !isPlanTab(tab)) };
}

function hasRows({ reading }: OpenPlan): boolean {
  return reading.rows.some((row) => row.kind === 'entry' || row.kind === 'torn');
}

function noRowsIn({ tab }: OpenPlan): NoPlan {
  return { code: 'no-plan-rows', tabName: tab.name, missing: [] };
}

function readReferenceTabs(workbook: Workbook, tabs: readonly Tab[]): ReferenceTabs {
  return {
    about: readAboutTab(readRole(workbook, tabs, 'about')),
    blocks: readBlocksTab(readRole(workbook, tabs, 'blocks')),
    partners: readPartnersTab(readRole(workbook, tabs, 'partners')),
    people: readPeopleTab(readRole(workbook, tabs, 'people')),
    daysOff: readRole(workbook, tabs, 'daysOff'),
  };
}

function readOpenTab(
  workbook: Workbook,
  language: Language,
  opened: OpenTab,
  { about: aboutTab, blocks, partners, people, daysOff }: ReferenceTabs,
): OpenPlan {
  const { header } = opened;
  const { about, schoolYear, schoolYearTexts } = namesOfPlan(workbook, aboutTab, opened);
  const read = (grid: Grid): PlanReading =>
    readPlan({
      grid,
      header,
      about,
      blocks: blocks.length > 0 ? blocks : seededBlocks(language),
      areBlocksChosen: blocks.length > 0,
      partners,
      people,
      calendar:
        daysOff.length > 0
          ? readDaysOffTab(daysOff, schoolYear)
          : { terms: [], daysOff: schoolYear === undefined ? [] : publicHolidays(grid, header, schoolYear) },
      schoolYearTexts,
    });
  return {
    ...opened,
    reading: read(opened.grid),
    readAgain: read,
    columnTitles: readColumnTitles(opened.grid, header),
  };
}

/** `opened` is absent where there is no plan tab. */
export function readPlanNames(
  workbook: Workbook,
  tabs: readonly Tab[],
  opened: OpenTab | undefined,
): PlanNames {
  return namesOfPlan(workbook, readAboutTab(readRole(workbook, tabs, 'about')), opened);
}

/** Without an About tab the text above the plan's table speaks for the plan. */
function namesOfPlan(
  workbook: Workbook,
  { about, schoolYearText }: ReturnType<typeof readAboutTab>,
  opened: OpenTab | undefined,
): PlanNames {
  const preamble = opened ? textsAboveHeader(opened.grid, opened.header) : [];
  const schoolYearTexts = [schoolYearText, ...preamble, workbook.name, ...(opened ? [opened.tab.name] : [])];
  return {
    about: about.title === '' && opened ? readPreamble(preamble) : about,
    schoolYear: findPlanSchoolYear(schoolYearTexts, opened ? dateCells(opened) : []),
    schoolYearTexts,
  };
}

/**
 * The plan tab: the one that carries the role, of several the open one, else the first; in a spreadsheet where none does
 * yet, the open tab, else the first one with a plan's header.
 */
export function openPlanTab(workbook: Workbook, tabs: readonly Tab[]): OpenTab | NoPlan {
  const planTabs = tabs.filter((tab) => tab.role === 'plan');
  const shownSheetId = planTabs.length > 1 ? workbook.activeSheetId() : undefined;
  const planTab = planTabs.find(({ sheetId }) => sheetId === shownSheetId) ?? planTabs[0];
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

/** Reads one tab as a plan tab. */
export function readTab(workbook: Workbook, tab: Tab): OpenTab | NoPlan {
  const grid = workbook.read(tab.sheetId);
  const found = findPlanHeader(grid);
  return found.ok
    ? { tab, grid, header: withOwnColumns(grid, found.header) }
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
