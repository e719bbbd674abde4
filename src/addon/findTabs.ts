import { referenceRoleOf } from '../intake/referenceTabs';
import type { Grid } from '../plan/cell';
import { neededColumns } from '../plan/columns';
import { findPlanHeader } from '../plan/planHeader';
import type { Tab, TabRole, Workbook } from '../plan/workbook';
import { readsLikeSummary } from '../summary/readsLikeSummary';
import { type NoPlan, type OpenTab, readTab } from './readTab';

/** What each tab of the spreadsheet is for. */
export interface FoundTabs {
  /** In the order of the spreadsheet; empty where there is no plan. */
  readonly planTabs: readonly Tab[];
  /** The first tab of every other role. */
  readonly byRole: ReadonlyMap<TabRole, Tab>;
  /** Tabs that are nothing to us; copies of our own tabs are among them. */
  readonly others: readonly Tab[];
  /** Tabs known by what stands in them, which do not carry their role yet. */
  readonly unmarked: readonly MarklessTab[];
  /** All cells of a tab; each tab is read once. */
  readonly read: (tab: Tab) => Grid;
}

export interface MarklessTab {
  readonly tab: Tab;
  readonly role: TabRole;
}

/**
 * Finds the tabs by the roles that they carry. Where none carries the role of a plan, all tabs without a role are read:
 * the open one that reads like a plan, else the first that does, is the plan, and a tab that reads like one of ours is
 * ours, because a workbook that travelled through another program has lost its marks. `looksEverywhere` has tabs of ours
 * found so beside a plan that carries its role, too.
 */
export function findTabs(workbook: Workbook, looksEverywhere = false): FoundTabs {
  const all = workbook.tabs();
  const grids = new Map<number, Grid>();
  const read = ({ sheetId }: Tab): Grid => {
    const grid = grids.get(sheetId) ?? workbook.read(sheetId);
    grids.set(sheetId, grid);
    return grid;
  };
  const marked = all.filter(({ role }) => role === 'plan');
  const byRole = new Map<TabRole, Tab>();
  for (const tab of all) if (tab.role !== undefined && !byRole.has(tab.role)) byRole.set(tab.role, tab);
  const isLookedFor = looksEverywhere || marked.length === 0;
  const unmarked = isLookedFor ? recogniseTabs(workbook, all, byRole, read) : [];
  for (const { tab, role } of unmarked) byRole.set(role, tab);
  const isKnown = (tab: Tab): boolean =>
    tab.role !== undefined || unmarked.some((known) => known.tab.sheetId === tab.sheetId);
  return {
    planTabs:
      marked.length > 0 ? marked : unmarked.flatMap(({ tab, role }) => (role === 'plan' ? [tab] : [])),
    byRole,
    others: all.filter((tab) => !isKnown(tab)),
    unmarked,
    read,
  };
}

function recogniseTabs(
  workbook: Workbook,
  all: readonly Tab[],
  marked: ReadonlyMap<TabRole, Tab>,
  read: (tab: Tab) => Grid,
): readonly MarklessTab[] {
  const withoutRole = all.filter(({ role }) => role === undefined);
  const found = new Map<TabRole, Tab>();
  const planLike: Tab[] = [];
  for (const tab of withoutRole) {
    const role = ownRoleOf(read(tab));
    if (role !== undefined && !marked.has(role) && !found.has(role)) found.set(role, tab);
    if (role === undefined && !marked.has('plan') && findPlanHeader(read(tab)).ok) planLike.push(tab);
  }
  const activeSheetId = planLike.length > 1 ? workbook.activeSheetId() : undefined;
  const plan = planLike.find(({ sheetId }) => sheetId === activeSheetId) ?? planLike[0];
  if (plan) found.set('plan', plan);
  return [...found].map(([role, tab]) => ({ role, tab }));
}

/** The role of a tab that the add-on made, told by what stands in it; undefined for all that people wrote. */
function ownRoleOf(grid: Grid): TabRole | undefined {
  return readsLikeSummary(grid) ? 'summary' : referenceRoleOf(grid);
}

/** A tab that reads like a plan and is no part of it. */
export interface PlanLikeTab {
  readonly tab: Tab;
  readonly opened: OpenTab;
}

/** Those of the tabs that are nothing to us which have a plan's header and something below it. Reads them all. */
export function findPlanLikeTabs({ others, read }: FoundTabs): readonly PlanLikeTab[] {
  return others.flatMap((tab): PlanLikeTab[] => {
    const grid = read(tab);
    if (ownRoleOf(grid) !== undefined) return [];
    const opened = readTab(tab, grid);
    if ('code' in opened || !hasTextBelow(opened)) return [];
    return [{ tab, opened }];
  });
}

function hasTextBelow({ grid, header }: OpenTab): boolean {
  return grid.slice(header.headerRowIndex + 1).some((row) => row.some((cell) => cell !== ''));
}

/** Why there is no plan: a tab that lacks some columns of one is named, and so is the first where all are empty. */
export function whyNoPlan({ others, read }: FoundTabs): NoPlan {
  const refusals = others.flatMap((tab): NoPlan[] => {
    if (ownRoleOf(read(tab)) !== undefined) return [];
    const opened = readTab(tab, read(tab));
    return 'code' in opened ? [opened] : [];
  });
  const nearly = refusals.find(({ code }) => code === 'columns-missing');
  const [first] = refusals;
  const isAllEmpty = refusals.every(({ code }) => code === 'empty-sheet');
  return nearly ?? (isAllEmpty && first ? first : { code: 'no-plan', missing: neededColumns });
}
