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
import { textsAboveHeader } from '../plan/planHeader';
import { findPlanSchoolYear } from '../plan/planSchoolYear';
import { readPlan, type PlanReading } from '../plan/readPlan';
import type { DayOff } from '../plan/schoolCalendar';
import type { SchoolYear } from '../plan/schoolYear';
import type { TabRole, Workbook } from '../plan/workbook';
import { findTabs, type FoundTabs, whyNoPlan } from './findTabs';
import { type NoPlan, type OpenTab, readTab } from './readTab';

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
  /** In the order of the spreadsheet, at least one. */
  readonly plans: readonly OpenPlan[];
  /** Plan tabs that could not be read, and why. */
  readonly unread: readonly NoPlan[];
  readonly tabs: FoundTabs;
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
 * Reads all plan tabs with what the other tabs say of the plan. Without a Blocks tab the seeded blocks serve, named in
 * the plan's language; without a Days off tab the public holidays of the language that the rows are written in serve,
 * whoever looks at them, and the terms are those that the reader of dates seeds. A plan without a row is none yet,
 * unless `mayBeEmpty`.
 */
export function openPlans(workbook: Workbook, language: Language, mayBeEmpty: boolean): OpenPlans | NoPlan {
  const tabs = findTabs(workbook);
  const references = readReferenceTabs(tabs);
  const plans: OpenPlan[] = [];
  const unread: NoPlan[] = [];
  for (const tab of tabs.planTabs) {
    const opened = readTab(tab, tabs.read(tab));
    if ('code' in opened) unread.push(opened);
    else plans.push(readOpenTab(workbook, language, opened, references));
  }
  const [plan] = plans;
  if (!plan) return unread[0] ?? whyNoPlan(tabs);
  if (!mayBeEmpty && !plans.some(hasRows)) return unread[0] ?? noRowsIn(plan);
  return { plans, unread, tabs };
}

function hasRows({ reading }: OpenPlan): boolean {
  return reading.rows.some((row) => row.kind === 'entry' || row.kind === 'torn');
}

function noRowsIn({ tab }: OpenPlan): NoPlan {
  return { code: 'no-plan-rows', tab, missing: [] };
}

function readReferenceTabs(tabs: FoundTabs): ReferenceTabs {
  return {
    about: readAboutTab(readRole(tabs, 'about')),
    blocks: readBlocksTab(readRole(tabs, 'blocks')),
    partners: readPartnersTab(readRole(tabs, 'partners')),
    people: readPeopleTab(readRole(tabs, 'people')),
    daysOff: readRole(tabs, 'daysOff'),
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
export function readPlanNames(workbook: Workbook, tabs: FoundTabs, opened: OpenTab | undefined): PlanNames {
  return namesOfPlan(workbook, readAboutTab(readRole(tabs, 'about')), opened);
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

/** The first plan tab that can be read, else why there is none. */
export function openFirstPlanTab(tabs: FoundTabs): OpenTab | NoPlan {
  let refusal: NoPlan | undefined;
  for (const tab of tabs.planTabs) {
    const opened = readTab(tab, tabs.read(tab));
    if (!('code' in opened)) return opened;
    refusal ??= opened;
  }
  return refusal ?? whyNoPlan(tabs);
}

/** No rows where no tab has the role. */
function readRole(tabs: FoundTabs, role: TabRole): Grid {
  const found = tabs.byRole.get(role);
  return found ? tabs.read(found) : [];
}

/** The name of the whole plan: that of its About tab, or that above the tables; empty where several tabs differ in it. */
export function titleOfPlans(plans: readonly OpenPlan[]): string {
  const titles = new Set(plans.map(({ reading }) => reading.plan.about.title));
  const [title = ''] = titles;
  return titles.size === 1 ? title : '';
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
