import type { Reply, SetUpReport } from '../contract/panelServer';
import { aboutTabGrid, blocksTabGrid, partnersTabGrid, peopleTabGrid } from '../intake/referenceTabs';
import { columnNames, seededBlocks, tabNames } from '../messages/planWords';
import type { Grid } from '../plan/cell';
import { neededColumns } from '../plan/columns';
import { blockKindOfName } from '../plan/blockKinds';
import type { Block } from '../plan/blocks';
import type { Language } from '../plan/language';
import { noAbout } from '../plan/plan';
import type { Tab, TabRole, Workbook } from '../plan/workbook';
import { comparisonKey } from '../plan/wordPatterns';
import type { AddonPorts } from './addonPorts';
import { findTabs, type FoundTabs, whyNoPlan } from './findTabs';
import { openFirstPlanTab, openPlans, readPlanNames } from './openPlan';
import { markTabs } from './preparePlan';
import { daysOffContent, fillDaysOff, makeTab } from './referenceTabFilling';
import { accept, refuse } from './reply';

/**
 * Makes the tabs that a plan can have and this spreadsheet lacks, and is never refused for what stands there: empty tabs
 * are taken over, people's own are left alone. Touches no tab of ours that has something in it, but for one: a Days off
 * tab that got headings only, because the school year was not known, is filled once it is.
 */
export function setUpSpreadsheet(ports: AddonPorts): Reply<SetUpReport> {
  const { workbook, language } = ports;
  if (!ports.lock.take()) return refuse('busy');
  try {
    const tabs = findTabs(workbook, true);
    markTabs(ports, tabs);
    const opened = openFirstPlanTab(tabs);
    const year = readPlanNames(workbook, tabs, 'code' in opened ? undefined : opened).schoolYear;
    const blocks = tabs.byRole.has('blocks') ? [] : startingBlocks(workbook, language);
    const contents: readonly (readonly [TabRole, Grid])[] = [
      ['about', aboutTabGrid(noAbout, year, language)],
      ['blocks', blocksTabGrid(blocks, language)],
      ['partners', partnersTabGrid([], language)],
      ['people', peopleTabGrid([], language)],
      ['daysOff', daysOffContent(year, language)],
    ];
    const headedTabs = headPlanTabs(ports, tabs);
    const missing = contents.filter(([role]) => !tabs.byRole.has(role));
    const madeTabs = missing.map(([role, content]) => makeTab(ports, tabs, role, content));
    const daysOff = fillDaysOff(ports, year);
    const [planTab] = headedTabs;
    // Whoever has nothing yet begins there.
    if (planTab) ports.planSheet(planTab.sheetId).select(2, 0);
    return accept({
      madeTabs: [
        ...[...headedTabs, ...madeTabs].map(({ name }) => name),
        ...(daysOff?.isFilled === true ? [daysOff.name] : []),
      ],
      daysOffTabToFill: daysOff?.isFilled === false ? daysOff.name : '',
      tabToFill: planTab?.name ?? tabWithoutRows(ports),
    });
  } finally {
    ports.lock.release();
  }
}

/**
 * Writes the headings of a plan into the plan tabs that are empty, or into another empty tab, or into a new one where
 * there is no plan tab at all; none beside a tab that lacks but a column. Returns the tabs that got them.
 */
function headPlanTabs(ports: AddonPorts, tabs: FoundTabs): readonly Tab[] {
  const { workbook, language } = ports;
  const headings = [neededColumns.map((column) => columnNames()[language][column])];
  const isEmpty = (tab: Tab): boolean => tabs.read(tab).length === 0;
  if (tabs.planTabs.length > 0) {
    return tabs.planTabs.filter((tab) => isEmpty(tab) && workbook.fillTab(tab.sheetId, [], headings));
  }
  if (whyNoPlan(tabs).code === 'columns-missing') return [];
  const namesOfOthers = new Set(
    Object.entries(tabNames()[language]).flatMap(([role, name]) => (role === 'plan' ? [] : [name])),
  );
  const empty = tabs.others.filter((tab) => !namesOfOthers.has(tab.name) && isEmpty(tab));
  const activeSheetId = empty.length > 1 ? workbook.activeSheetId() : undefined;
  const taken = empty.find(({ sheetId }) => sheetId === activeSheetId) ?? empty[0];
  if (!taken || !workbook.fillTab(taken.sheetId, [], headings)) {
    return [workbook.addTab(tabNames()[language].plan, 'plan', headings)];
  }
  workbook.giveRole(taken.sheetId, 'plan');
  return [taken];
}

/** The plan tab to type into where the whole plan has no row yet; empty otherwise. */
function tabWithoutRows({ workbook, language }: AddonPorts): string {
  const opened = openPlans(workbook, language, false);
  return 'code' in opened && opened.code === 'no-plan-rows' ? (opened.tab?.name ?? '') : '';
}

/** The plan's own sections, with the goal and directions that are seeded for their kind, then the seeds of other kinds. */
function startingBlocks(workbook: Workbook, language: Language): readonly Block[] {
  const seeds = seededBlocks(language);
  const opened = openPlans(workbook, language, false);
  if ('code' in opened) return seeds;
  const seedByKind = new Map(seeds.map((seed) => [blockKindOfName(seed.name), seed]));
  const sections = opened.plans.flatMap(({ reading }) => reading.plan.blocks.slice(seeds.length));
  const named = [...new Map(sections.map((own) => [comparisonKey(own.name), own])).values()].map(
    (own): Block => {
      const kind = blockKindOfName(own.name);
      const seed = kind && seedByKind.get(kind);
      if (!kind || !seed) return own;
      seedByKind.delete(kind);
      return { ...seed, name: own.name };
    },
  );
  return [...named, ...seedByKind.values()];
}
