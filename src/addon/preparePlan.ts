import { fingerprintOf } from '../calendar/calendarEvent';
import { desiredEvent, type EventContext } from '../calendar/desiredEvent';
import { eventIdOf, planIdFrom, rowIdsFrom } from '../calendar/eventIdentity';
import { parseRowState } from '../calendar/rowState';
import { columnNames } from '../messages/planWords';
import type { PlanHeader } from '../plan/columns';
import type { PlanRecord } from '../plan/planRecord';
import { type IdentifiedRow, rowsWithoutOwnId } from '../plan/rowIds';
import type { AddonPorts } from './addonPorts';
import type { OpenPlan } from './openPlan';

/** The plan with an identity: every entry row has an id of its own, saved in the sheet. */
export interface PreparedPlan {
  readonly plan: OpenPlan;
  readonly record: PlanRecord;
  readonly header: PlanHeader;
  /** Id by row index (from 0) for every entry row. */
  readonly rowIds: ReadonlyMap<number, string>;
  readonly context: EventContext;
}

/**
 * Gives the plan its record, its own columns and its row ids where they are missing; ids are saved before any event
 * exists. `known` is the record there is, if any. The run lock must be held. Writes nothing when all is there.
 */
export function preparePlan(ports: AddonPorts, plan: OpenPlan, known: PlanRecord | undefined): PreparedPlan {
  const record = known ?? newPlanRecord(ports);
  const sheet = ports.planSheet(plan.tab.sheetId);
  const width = Math.max(...plan.grid.map((row) => row.length));
  const header = sheet.addOwnColumns(plan.header, width, columnNames()[record.language]);
  const context: EventContext = {
    timeZone: ports.workbook.timeZone(),
    blocks: plan.reading.plan.blocks,
    columnTitles: plan.columnTitles,
    tabUrl: ports.tabUrl(plan.tab.sheetId),
  };
  const rowIds = completeRowIds(ports, plan, record.planId, context);
  if (rowIds.areNew) {
    const firstRowIndex = header.headerRowIndex + 1;
    const column = plan.grid
      .slice(firstRowIndex)
      .map((_, offset) => rowIds.ids.get(firstRowIndex + offset) ?? '');
    sheet.writeRowIds(header, column);
  }
  if (plan.tab.role !== 'plan') ports.workbook.giveRole(plan.tab.sheetId, 'plan');
  if (!known) ports.records.write(record);
  return { plan, record, header, rowIds: rowIds.ids, context };
}

/** The record of a plan that has none yet. */
export function newPlanRecord(ports: AddonPorts): PlanRecord {
  return {
    planId: planIdFrom(ports.newSeed()),
    spreadsheetId: ports.workbook.spreadsheetId,
    language: ports.language,
  };
}

function completeRowIds(
  ports: AddonPorts,
  plan: OpenPlan,
  planId: string,
  context: EventContext,
): { readonly ids: ReadonlyMap<number, string>; readonly areNew: boolean } {
  const entryByRowNumber = new Map(plan.reading.plan.entries.map((entry) => [entry.rowNumber, entry]));
  const rows = plan.reading.rows.flatMap((row): IdentifiedRow[] => {
    const entry = entryByRowNumber.get(row.rowNumber);
    if (row.kind !== 'entry' && row.rowId === '') return [];
    const draft = entry && desiredEvent(entry, context);
    const state = parseRowState(row.texts.state, eventIdOf(planId, row.rowId));
    const isAsWritten = draft !== undefined && state?.fingerprint === fingerprintOf(draft);
    return [{ rowIndex: row.rowIndex, rowId: row.rowId, isAsWritten }];
  });
  const needing = rowsWithoutOwnId(rows);
  const ids = new Map(rows.map((row) => [row.rowIndex, row.rowId]));
  if (needing.length > 0) {
    const newIds = rowIdsFrom(ports.newSeed(), needing.length);
    needing.forEach((row, index) => ids.set(row.rowIndex, newIds[index] ?? ''));
  }
  return { ids, areNew: needing.length > 0 };
}
