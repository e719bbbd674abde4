import type { ProblemCode } from '../contract/panelServer';
import type { Grid } from '../plan/cell';
import { type ColumnKey, neededColumns, type PlanHeader } from '../plan/columns';
import { findPlanHeader } from '../plan/planHeader';
import type { Tab } from '../plan/workbook';
import { withOwnColumns } from './ownColumns';

/** A plan tab with its header found, before its rows are understood. */
export interface OpenTab {
  readonly tab: Tab;
  readonly grid: Grid;
  readonly header: PlanHeader;
}

/** Why there is no plan to work with. */
export interface NoPlan {
  readonly code: Extract<
    ProblemCode,
    'empty-sheet' | 'header-not-found' | 'columns-missing' | 'no-plan' | 'no-plan-rows'
  >;
  /** Absent where no tab is to blame. */
  readonly tab?: Tab;
  readonly missing: readonly ColumnKey[];
}

/** Takes the cells of a tab for those of a plan tab. */
export function readTab(tab: Tab, grid: Grid): OpenTab | NoPlan {
  const found = findPlanHeader(grid);
  if (found.ok) return { tab, grid, header: withOwnColumns(grid, found.header) };
  const { problem, missing } = found;
  const isNearlyThere = problem === 'header-not-found' && missing.length < neededColumns.length;
  return { code: isNearlyThere ? 'columns-missing' : problem, tab, missing };
}
