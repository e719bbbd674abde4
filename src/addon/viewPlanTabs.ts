import { isRowId } from '../calendar/eventIdentity';
import type { OfferedTab, PlanTabs } from '../contract/panelServer';
import type { Language } from '../plan/language';
import { findPlanLikeTabs, type PlanLikeTab } from './findTabs';
import { problemOfNoPlan } from './noPlanReply';
import type { OpenPlans } from './openPlan';
import { readRowIds } from './rowDigests';

/** What the panel is told of the tabs of a plan. Reads every tab that is nothing to us. */
export function viewPlanTabs({ plans, unread, tabs }: OpenPlans, language: Language): PlanTabs {
  return {
    planTabs: plans.map(({ tab }) => ({ sheetId: tab.sheetId, tabName: tab.name })),
    unreadTabs: unread.map((noPlan) => problemOfNoPlan(language, noPlan)),
    tabsToAdd: findPlanLikeTabs(tabs).map(viewOffer),
  };
}

function viewOffer({ tab, opened }: PlanLikeTab): OfferedTab {
  const rowIds = [...readRowIds(opened.grid, opened.header).values()];
  return { sheetId: tab.sheetId, tabName: tab.name, isCopy: rowIds.some(isRowId) };
}
