import { eventIdOf } from '../calendar/eventIdentity';
import { parseRowState } from '../calendar/rowState';
import type { Reply, SummaryReport } from '../contract/panelServer';
import { tabNames } from '../messages/planWords';
import { problemSentence } from '../messages/problems';
import type { PlanRecord } from '../plan/planRecord';
import { layOutSummary } from '../summary/layOutSummary';
import { summarisePlan } from '../summary/summarisePlan';
import type { AddonPorts } from './addonPorts';
import { problemOfNoPlan, refuseWithoutPlan } from './noPlanReply';
import { type OpenPlan, openPlans, titleOfPlans } from './openPlan';
import { findingsOfPlans } from './planChecks';
import { accept, refuse } from './reply';
import { viewPlanTabs } from './viewPlanTabs';

/** Builds the summary tab from all plan tabs as they stand. */
export function buildSummary(ports: AddonPorts): Reply<SummaryReport> {
  if (!ports.lock.take()) return refuse('busy');
  try {
    const record = ports.records.read();
    const language = record?.language ?? ports.language;
    const opened = openPlans(ports.workbook, language, false);
    if ('code' in opened) return refuseWithoutPlan(ports.language, opened);
    const { plans, unread } = opened;
    const { wholePlan, byTab } = findingsOfPlans(plans, record);
    const summary = summarisePlan({
      parts: plans.map(({ tab, reading }, index) => ({
        tabName: plans.length > 1 ? tab.name : '',
        plan: reading.plan,
        findings: byTab[index] ?? [],
      })),
      findings: wholePlan,
      syncedRowIds: syncedRowIds(plans, record),
    });
    const layout = layOutSummary(summary, {
      language,
      planTitle: summaryTitle(ports, plans),
      builtAt: ports.momentText(ports.clock.nowMs()),
      gaps: unread.map((noPlan) => problemSentence(problemOfNoPlan(language, noPlan), language)),
    });
    return accept({
      ...viewPlanTabs(opened, ports.language),
      tabName: ports.summarySheet(tabNames()[language].summary).write(layout),
      entryCount: summary.figures.planned,
      blockCount: summary.blocks.filter((block) => block.name !== undefined).length,
    });
  } finally {
    ports.lock.release();
  }
}

function syncedRowIds(plans: readonly OpenPlan[], record: PlanRecord | undefined): ReadonlySet<string> {
  if (!record) return new Set();
  const rows = plans.flatMap(({ reading }) => reading.rows);
  return new Set(
    rows.flatMap(({ rowId, texts }) =>
      parseRowState(texts.state, eventIdOf(record.planId, rowId)) ? [rowId] : [],
    ),
  );
}

/** Without a title of its own a plan of one tab is called as the tab is, one of several as the spreadsheet is. */
function summaryTitle({ workbook }: AddonPorts, plans: readonly OpenPlan[]): string {
  const [first] = plans;
  const untitled = plans.length === 1 && first ? first.tab.name : workbook.name;
  return titleOfPlans(plans) || untitled;
}
