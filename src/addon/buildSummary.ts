import { eventIdOf } from '../calendar/eventIdentity';
import { parseRowState } from '../calendar/rowState';
import type { Reply, SummaryReport } from '../contract/panelServer';
import { tabNames } from '../messages/planWords';
import { layOutSummary } from '../summary/layOutSummary';
import { summarisePlan } from '../summary/summarisePlan';
import type { AddonPorts } from './addonPorts';
import { refuseWithoutPlan } from './noPlanReply';
import { openPlan } from './openPlan';
import { planFindings } from './planChecks';
import { accept, refuse } from './reply';

/** Builds the summary tab from the plan as it stands. */
export function buildSummary(ports: AddonPorts): Reply<SummaryReport> {
  if (!ports.lock.take()) return refuse('busy');
  try {
    const record = ports.records.read();
    const language = record?.language ?? ports.language;
    const opened = openPlan(ports.workbook, language);
    if ('code' in opened) return refuseWithoutPlan(ports.language, opened);
    const { reading, tab } = opened;
    const syncedRowIds = new Set(
      reading.rows.flatMap(({ rowId, texts }) =>
        record && parseRowState(texts.state, eventIdOf(record.planId, rowId)) ? [rowId] : [],
      ),
    );
    const summary = summarisePlan({
      plan: reading.plan,
      findings: planFindings(reading, record),
      syncedRowIds,
    });
    const layout = layOutSummary(summary, {
      language,
      planTitle: reading.plan.about.title === '' ? tab.name : reading.plan.about.title,
      builtAt: ports.momentText(ports.clock.nowMs()),
    });
    const tabName = tabNames()[language].summary;
    const written = ports.summarySheet(tabName).write(layout);
    if (!written.ok) return refuse(written.problem, { tabName });
    return accept({
      tabName: written.tabName,
      entryCount: summary.figures.planned,
      blockCount: summary.blocks.filter((block) => block.name !== undefined).length,
    });
  } finally {
    ports.lock.release();
  }
}
