import { aboutTabGrid, blocksTabGrid, daysOffTabGrid, readAboutTab } from '../intake/referenceTabs';
import { seededBlocks, tabNames } from '../messages/planWords';
import type { Block } from '../plan/blocks';
import { blockKindOfName } from '../plan/blockKinds';
import { cellText, type Grid } from '../plan/cell';
import { seededDaysOff } from '../plan/daysOff';
import { type Language, languages } from '../plan/language';
import { type AboutPlan, noAbout } from '../plan/plan';
import { findPlanSchoolYear } from '../plan/planSchoolYear';
import { seededSchoolCalendar } from '../plan/schoolCalendar';
import type { SchoolYear } from '../plan/schoolYear';
import type { Tab, TabRole } from '../plan/workbook';
import type { AddonPorts } from './addonPorts';
import type { FoundTabs } from './findTabs';

/**
 * Makes a tab with that role and content: an empty tab of its usual name is taken over, whatever else stands under that
 * name is left alone and ours gets a name like it.
 */
export function makeTab(
  { workbook, language }: AddonPorts,
  { others, read }: FoundTabs,
  role: TabRole,
  content: Grid,
): Tab {
  const name = tabNames()[language][role];
  const empty = others.find((tab) => tab.name.toLowerCase() === name.toLowerCase() && read(tab).length === 0);
  if (!empty || !workbook.fillTab(empty.sheetId, [], content)) return workbook.addTab(name, role, content);
  workbook.giveRole(empty.sheetId, role);
  return { ...empty, role };
}

/** Headings only when the school year is not known. */
export function daysOffContent(year: SchoolYear | undefined, language: Language): Grid {
  const { terms } = year === undefined ? { terms: [] } : seededSchoolCalendar(year);
  const daysOff = year === undefined ? [] : seededDaysOff(year, language);
  return daysOffTabGrid({ terms, daysOff }, language);
}

/** Fills the Days off tab if it still has our headings only, in their language; undefined when it has more. */
export function fillDaysOff(
  { workbook }: AddonPorts,
  year: SchoolYear | undefined,
): { readonly name: string; readonly isFilled: boolean } | undefined {
  const tab = workbook.tabs().find(({ role }) => role === 'daysOff');
  if (!tab) return undefined;
  const present = workbook.read(tab.sheetId);
  const language = languages.find(
    (candidate) => asText(daysOffContent(undefined, candidate)) === asText(present),
  );
  if (language === undefined) return undefined;
  const isFilled =
    year !== undefined && workbook.fillTab(tab.sheetId, present, daysOffContent(year, language));
  return { name: tab.name, isFilled };
}

/**
 * Writes what a loaded text says of the plan as a whole into the About tab, which is made where there is none. What
 * people wrote there stays: then the tab is returned.
 */
export function fillAbout(
  ports: AddonPorts,
  tabs: FoundTabs,
  about: AboutPlan,
  year: SchoolYear | undefined,
): Tab | undefined {
  const { workbook, language } = ports;
  const tab = tabs.byRole.get('about');
  if (!tab) {
    makeTab(ports, tabs, 'about', aboutTabGrid(about, year, language));
    return undefined;
  }
  const grid = tabs.read(tab);
  const present = readAboutTab(grid);
  const typedYear = findPlanSchoolYear([present.schoolYearText], []);
  const written = languages.find(
    (candidate) => asText(grid) === asText(aboutTabGrid(noAbout, typedYear, candidate)),
  );
  if (written !== undefined) {
    const content = aboutTabGrid(about, typedYear ?? year, written);
    return workbook.fillTab(tab.sheetId, grid, content) ? undefined : tab;
  }
  return isSameAbout(about, noAbout) || isSameAbout(about, present.about) ? undefined : tab;
}

/**
 * Writes blocks that a loaded text describes into the Blocks tab, which is made where there is none. A tab that is not
 * as set-up left it stays: then it is returned.
 */
export function fillBlocks(ports: AddonPorts, tabs: FoundTabs, blocks: readonly Block[]): Tab | undefined {
  if (blocks.length === 0) return undefined;
  const { workbook, language } = ports;
  const tab = tabs.byRole.get('blocks');
  if (!tab) {
    makeTab(ports, tabs, 'blocks', blocksTabGrid(blocks, language));
    return undefined;
  }
  const grid = tabs.read(tab);
  const present = asText(grid);
  const written = languages.find(
    (candidate) => asText(blocksTabGrid(seededBlocks(candidate), candidate)) === present,
  );
  if (written === undefined) return present === asText(blocksTabGrid(blocks, language)) ? undefined : tab;
  const content = blocksTabGrid([...blocks, ...seedsBeside(blocks, written)], written);
  return workbook.fillTab(tab.sheetId, grid, content) ? undefined : tab;
}

/** The seeded blocks of those kinds that none of the blocks is of. */
export function seedsBeside(blocks: readonly Block[], language: Language): readonly Block[] {
  const kinds = new Set(blocks.map(({ name }) => blockKindOfName(name)));
  return seededBlocks(language).filter(({ name }) => !kinds.has(blockKindOfName(name)));
}

function isSameAbout(one: AboutPlan, other: AboutPlan): boolean {
  const textOf = ({ title, school, goal, tasks, principles, expectedResults }: AboutPlan): string =>
    JSON.stringify([title, school, goal, tasks, principles, expectedResults]);
  return textOf(one) === textOf(other);
}

/** To compare what stands in a tab with what we would write; blank cells at the end of a row do not count. */
function asText(grid: Grid): string {
  return JSON.stringify(
    grid.map((row) => {
      const texts = row.map(cellText);
      while (texts[texts.length - 1] === '') texts.pop();
      return texts;
    }),
  );
}
