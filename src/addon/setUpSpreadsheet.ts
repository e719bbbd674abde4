import type { Reply, SetUpReport } from '../contract/panelServer';
import {
  aboutTabGrid,
  blocksTabGrid,
  daysOffTabGrid,
  partnersTabGrid,
  peopleTabGrid,
} from '../intake/referenceTabs';
import { columnNames, seededBlocks, tabNames } from '../messages/planWords';
import { cellText, type Grid } from '../plan/cell';
import { neededColumns } from '../plan/columns';
import { blockKindOfName } from '../plan/blockKinds';
import type { Block } from '../plan/blocks';
import { seededDaysOff } from '../plan/daysOff';
import { type Language, languages } from '../plan/language';
import { seededSchoolCalendar } from '../plan/schoolCalendar';
import type { SchoolYear } from '../plan/schoolYear';
import type { TabRole, Workbook } from '../plan/workbook';
import type { AddonPorts } from './addonPorts';
import { openPlan, openPlanTab, readPlanNames } from './openPlan';
import { accept, refuse } from './reply';

const noAbout = { title: '', school: '', goal: '', tasks: [], principles: [], expectedResults: [] };

/**
 * Makes the tabs that a plan can have and this spreadsheet lacks. Never touches a tab that is there, but for one: a
 * Days off tab that got headings only, because the school year was not known, is filled once it is.
 */
export function setUpSpreadsheet(ports: AddonPorts): Reply<SetUpReport> {
  const { workbook, language } = ports;
  if (!ports.lock.take()) return refuse('busy');
  try {
    const tabs = workbook.tabs();
    const opened = openPlanTab(workbook, tabs);
    const hasPlan = tabs.some((tab) => tab.role === 'plan') || !('code' in opened);
    const year = readPlanNames(workbook, tabs, 'code' in opened ? undefined : opened).schoolYear;
    const hasBlocks = tabs.some((tab) => tab.role === 'blocks');
    const contents: readonly (readonly [TabRole, Grid])[] = [
      ...(hasPlan
        ? []
        : [['plan', [neededColumns.map((column) => columnNames()[language][column])]] as const]),
      ['about', aboutTabGrid(noAbout, year, language)],
      ['blocks', blocksTabGrid(hasBlocks ? [] : startingBlocks(workbook, language), language)],
      ['partners', partnersTabGrid([], language)],
      ['people', peopleTabGrid([], language)],
      ['daysOff', daysOffContent(year, language)],
    ];
    const madeTabs: string[] = [];
    for (const [role, content] of contents) {
      if (tabs.some((tab) => tab.role === role)) continue;
      const name = tabNames()[language][role];
      const made = workbook.addTab(name, role, content);
      if (!made) return refuse('tab-name-taken', { tabName: name });
      madeTabs.push(made.name);
    }
    const emptyTab = fillDaysOff(workbook, year);
    if (emptyTab?.isFilled === true) madeTabs.push(emptyTab.name);
    return accept({
      madeTabs,
      daysOffTabToFill: emptyTab?.isFilled === false ? emptyTab.name : '',
      hasPlan: !('code' in opened),
    });
  } finally {
    ports.lock.release();
  }
}

/** The plan's own sections, with the goal and directions that are seeded for their kind, then the seeds of other kinds. */
function startingBlocks(workbook: Workbook, language: Language): readonly Block[] {
  const seeds = seededBlocks(language);
  const plan = openPlan(workbook, language);
  if ('code' in plan) return seeds;
  const seedByKind = new Map(seeds.map((seed) => [blockKindOfName(seed.name), seed]));
  const named = plan.reading.plan.blocks.slice(seeds.length).map((own): Block => {
    const kind = blockKindOfName(own.name);
    const seed = kind && seedByKind.get(kind);
    if (!kind || !seed) return own;
    seedByKind.delete(kind);
    return { ...seed, name: own.name };
  });
  return [...named, ...seedByKind.values()];
}

/** Headings only when the school year is not known. */
function daysOffContent(year: SchoolYear | undefined, language: Language): Grid {
  const { terms } = year === undefined ? { terms: [] } : seededSchoolCalendar(year);
  const daysOff = year === undefined ? [] : seededDaysOff(year, language);
  return daysOffTabGrid({ terms, daysOff }, language);
}

/** Fills the Days off tab if it still has our headings only, in their language; undefined when it has more. */
function fillDaysOff(
  workbook: Workbook,
  year: SchoolYear | undefined,
): { readonly name: string; readonly isFilled: boolean } | undefined {
  const tab = workbook.tabs().find(({ role }) => role === 'daysOff');
  if (!tab) return undefined;
  const asText = (grid: Grid) => JSON.stringify(grid.map((row) => row.map(cellText)));
  const present = asText(workbook.read(tab.sheetId));
  const language = languages.find((candidate) => asText(daysOffContent(undefined, candidate)) === present);
  if (language === undefined) return undefined;
  if (year !== undefined) workbook.fillEmptyTab(tab.sheetId, daysOffContent(year, language));
  return { name: tab.name, isFilled: year !== undefined };
}
