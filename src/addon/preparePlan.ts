import type { CalendarEvent } from '../calendar/calendarEvent';
import type { EventContext } from '../calendar/desiredEvent';
import { planIdFrom } from '../calendar/eventIdentity';
import { columnNames } from '../messages/planWords';
import { widthOf } from '../plan/cell';
import type { PlanHeader } from '../plan/columns';
import { guestAddresses } from '../plan/people/guestAddresses';
import type { PlanRecord } from '../plan/planRecord';
import { defaultSyncSettings } from '../plan/syncSettings';
import type { AddonPorts } from './addonPorts';
import { completeRowIds } from './completeRowIds';
import type { FoundTabs } from './findTabs';
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
  /** What the hidden state column says of a row, by its id: a state counts for the row that it names, wherever it stands. */
  readonly states: ReadonlyMap<string, string>;
  readonly context: EventContext;
}

/**
 * Gives the plan its record, its own columns and its row ids where they are missing; ids are saved before any event
 * exists. `known` is the record there is, if any; a new one is the caller's to write, with what else it remembers. The
 * run lock must be held. Writes nothing when all is there. `events` are those that the plan has in Calendar: a row that
 * lost its id is known again by them.
 */
export function preparePlan(
  ports: AddonPorts,
  plans: readonly OpenPlan[],
  known: PlanRecord | undefined,
  events: readonly CalendarEvent[],
): PreparedPlan {
  const record = known ?? newPlanRecord(ports);
  const tabs = plans.map((plan): PreparedTab => {
    const width = widthOf(plan.grid);
    const sheet = ports.planSheet(plan.tab.sheetId);
    return {
      plan,
      header: sheet.addOwnColumns(plan.header, width, columnNames()[record.language]),
      rowIds: new Map(),
      states: new Map(),
      context: eventContext(ports, plan, record),
    };
  });
  return { record, isRecordNew: !known, tabs: completeRowIds(ports, tabs, record.planId, events) };
}

/** Marks the tabs that were known by what stands in them, so that from now on they are known whatever they say. */
export function markTabs({ workbook }: AddonPorts, { unmarked }: FoundTabs): void {
  for (const { tab, role } of unmarked) workbook.giveRole(tab.sheetId, role);
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
