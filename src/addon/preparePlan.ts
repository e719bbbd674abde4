import { desiredEvent, type EventContext } from '../calendar/desiredEvent';
import { fingerprintOf, fingerprintText } from '../calendar/eventFields';
import { eventIdOf, isRowId, planIdFrom, rowIdsFrom } from '../calendar/eventIdentity';
import { parseRowState } from '../calendar/rowState';
import { columnNames } from '../messages/planWords';
import type { PlanHeader } from '../plan/columns';
import { isExcludedMark } from '../plan/excludedMark';
import { guestAddresses } from '../plan/people/guestAddresses';
import type { PlanRecord } from '../plan/planRecord';
import { type IdentifiedRow, rowsWithoutOwnId } from '../plan/rowIds';
import { defaultSyncSettings } from '../plan/syncSettings';
import type { AddonPorts } from './addonPorts';
import type { OpenPlan } from './openPlan';

/** The plan with an identity: every entry row of every plan tab has an id of its own, saved in the sheet. */
export interface PreparedPlan {
  readonly record: PlanRecord;
  /** Whether the record has yet to be written. */
  readonly isRecordNew: boolean;
  /** In the order of the spreadsheet, at least one. */
  readonly tabs: readonly PreparedTab[];
}

/** One plan tab of it. */
export interface PreparedTab {
  readonly plan: OpenPlan;
  readonly header: PlanHeader;
  /** Id by row index (from 0) for every entry row. */
  readonly rowIds: ReadonlyMap<number, string>;
  readonly context: EventContext;
}

/**
 * Gives the plan its record, its own columns and its row ids where they are missing; ids are saved before any event
 * exists. `known` is the record there is, if any; a new one is the caller's to write, with what else it remembers. The
 * run lock must be held. Writes nothing when all is there.
 */
export function preparePlan(
  ports: AddonPorts,
  plans: readonly OpenPlan[],
  known: PlanRecord | undefined,
): PreparedPlan {
  const record = known ?? newPlanRecord(ports);
  const tabs = plans.map((plan): PreparedTab => {
    const width = Math.max(...plan.grid.map((row) => row.length));
    const sheet = ports.planSheet(plan.tab.sheetId);
    return {
      plan,
      header: sheet.addOwnColumns(plan.header, width, columnNames()[record.language]),
      rowIds: new Map(),
      context: eventContext(ports, plan, record),
    };
  });
  const prepared = completeRowIds(ports, tabs, record.planId);
  for (const { plan } of tabs)
    if (plan.tab.role !== 'plan') ports.workbook.giveRole(plan.tab.sheetId, 'plan');
  return { record, isRecordNew: !known, tabs: prepared };
}

/** The record of a plan that has none yet. */
export function newPlanRecord(ports: AddonPorts): PlanRecord {
  return {
    planId: planIdFrom(ports.newSeed()),
    spreadsheetId: ports.workbook.spreadsheetId,
    language: ports.language,
  };
}

function eventContext(ports: AddonPorts, plan: OpenPlan, record: PlanRecord): EventContext {
  const { months, invitations } = record.settings ?? defaultSyncSettings;
  const { plan: read, people, calendar } = plan.reading;
  return {
    timeZone: ports.workbook.timeZone(),
    months,
    blocks: read.blocks,
    columnTitles: plan.columnTitles,
    tabUrl: ports.tabUrl(plan.tab.sheetId),
    ...(read.schoolYear && { schoolYear: read.schoolYear }),
    ...(calendar && { calendar }),
    ...(invitations !== 'off' && { guests: guestAddresses(read.entries, people) }),
  };
}

interface RowOfTab extends IdentifiedRow {
  readonly tabIndex: number;
}

/** Ids are unique over all tabs: of a row that was copied into another tab the one that stands first keeps its event. */
function completeRowIds(
  ports: AddonPorts,
  tabs: readonly PreparedTab[],
  planId: string,
): readonly PreparedTab[] {
  const rows = tabs.flatMap((tab, tabIndex) => rowsOfTab(tab, tabIndex, planId));
  const needing = rowsWithoutOwnId(rows);
  const ids = tabs.map(() => new Map<number, string>());
  for (const { tabIndex, rowIndex, rowId } of rows) ids[tabIndex]?.set(rowIndex, rowId);
  if (needing.length > 0) {
    const newIds = rowIdsFrom(ports.newSeed(), needing.length);
    needing.forEach(({ tabIndex, rowIndex }, index) => ids[tabIndex]?.set(rowIndex, newIds[index] ?? ''));
  }
  return tabs.map((tab, tabIndex) => {
    const rowIds = ids[tabIndex] ?? new Map<number, string>();
    const changed = needing.flatMap((row) => (row.tabIndex === tabIndex ? [row.rowIndex] : []));
    if (changed.length > 0) {
      // No cell is written that need not be: somebody may sort the rows at this very moment.
      const first = Math.min(...changed);
      const length = Math.max(...changed) - first + 1;
      const column = Array.from({ length }, (_, offset) => rowIds.get(first + offset) ?? '');
      ports.planSheet(tab.plan.tab.sheetId).writeRowIds(tab.header, first, column);
    }
    return { ...tab, rowIds };
  });
}

function rowsOfTab({ plan, context }: PreparedTab, tabIndex: number, planId: string): readonly RowOfTab[] {
  const entryByRowNumber = new Map(plan.reading.plan.entries.map((entry) => [entry.rowNumber, entry]));
  return plan.reading.rows.flatMap((row): RowOfTab[] => {
    const entry = entryByRowNumber.get(row.rowNumber);
    // Whatever else stands in the column was not put there by us.
    const rowId = isRowId(row.rowId) ? row.rowId : '';
    if (row.kind !== 'entry' && rowId === '') return [];
    // Of a row and a copy of it that is not to be synced the event belongs to the other one.
    const draft = entry && !isExcludedMark(row.texts.excluded) ? desiredEvent(entry, context) : undefined;
    const state = parseRowState(row.texts.state, eventIdOf(planId, rowId));
    const isAsWritten =
      draft !== undefined && state !== undefined && fingerprintText(state.agreed) === fingerprintOf(draft);
    return [{ tabIndex, rowIndex: row.rowIndex, rowId, isAsWritten }];
  });
}
