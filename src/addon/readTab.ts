import type { ProblemCode } from '../contract/panelServer';
import type { Grid } from '../plan/cell';
import type { ColumnKey, PlanHeader } from '../plan/columns';
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
  readonly code: Extract<ProblemCode, 'empty-sheet' | 'header-not-found' | 'no-plan' | 'no-plan-rows'>;
  /** Empty where no tab is to blame. */
  readonly tabName: string;
  readonly missing: readonly ColumnKey[];
}

/** Takes the cells of a tab for those of a plan tab. */
export function readTab(tab: Tab, grid: Grid): OpenTab | NoPlan {
  const found = findPlanHeader(grid);
  return found.ok
    ? { tab, grid, header: withOwnColumns(grid, found.header) }
    : { code: found.problem, tabName: tab.name, missing: found.missing };
}
