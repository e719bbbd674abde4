import {
  type Comparands,
  decideChanges,
  type DecidedChanges,
  type DesiredRow,
  missingEventIds,
  outdatedEventIds,
  ownEvents,
} from '../calendar/decideChanges';
import type { CalendarProblem, Listing } from '../calendar/eventCalendar';
import type { Finding } from '../plan/finding';
import type { PlanRecord } from '../plan/planRecord';
import { schoolYearName } from '../plan/schoolYear';
import type { AddonPorts } from './addonPorts';
import { type OpenPlan, type OpenPlans, openPlans } from './openPlan';
import { planFindings } from './planChecks';
import { markTabs, preparePlan, type PreparedPlan, type PreparedTab } from './preparePlan';
import { desiredRows } from './desiredRows';
import type { NoPlan } from './readTab';

/** What a sync would do, as data. */
export interface DecidedSync {
  readonly kind: 'decided';
  readonly prepared: PreparedPlan;
  readonly tabs: readonly DecidedTab[];
  readonly opened: OpenPlans;
  /** Absent before the first sync made the calendar. */
  readonly listing?: Listing;
  readonly rows: readonly DesiredRow[];
  readonly decided: DecidedChanges;
  /** How many events the plan has in Calendar. */
  readonly planEvents: number;
}

export interface DecidedTab extends PreparedTab {
  readonly findings: readonly Finding[];
}

/** Why nothing can be decided. */
export type Undecided =
  | { readonly kind: 'no-plan'; readonly noPlan: NoPlan }
  | { readonly kind: 'calendar'; readonly problem: CalendarProblem }
  /** Whether the plan is another one now is for a person to say. */
  | { readonly kind: 'school-year'; readonly from: string; readonly to: string };

/**
 * Reads the plan, lists its events, gives new rows their ids and compares. The run lock must be held. Writes
 * nothing to Calendar.
 */
export function decideSync(ports: AddonPorts, record: PlanRecord | undefined): DecidedSync | Undecided {
  const language = record?.language ?? ports.language;
  const opened = openPlans(ports.workbook, language, record?.calendarId !== undefined);
  if ('code' in opened) return { kind: 'no-plan', noPlan: opened };
  // The rows of a tab that cannot be read would be taken for deleted ones.
  const [unread] = opened.unread;
  if (unread) return { kind: 'no-plan', noPlan: unread };
  const { plans } = opened;
  const yearChange = schoolYearChange(plans, record);
  if (yearChange) return { kind: 'school-year', ...yearChange };

  const timeZone = ports.workbook.timeZone();
  const listing = listPlan(ports, record, timeZone);
  if (listing && !listing.ok) return { kind: 'calendar', problem: listing };
  const known = record ? ownEvents(record.planId, listing?.events ?? []) : [];
  markTabs(ports, opened.tabs);
  const prepared = preparePlan(ports, plans, record, known);
  const { calendarId, planId, removedRowIds = [] } = prepared.record;

  const tabs = prepared.tabs.map((tab): DecidedTab => ({
    ...tab,
    findings: planFindings(tab.plan.reading, prepared.record),
  }));
  const rows = tabs.flatMap((tab) => desiredRows(tab, planId, tab.findings));
  const listed: Comparands = {
    planId,
    rows,
    events: known,
    removedRowIds: new Set(removedRowIds),
  };
  // A list may be late: what it lacks or shows as it was before is believed only when looking at it says the same.
  const doubtful = calendarId === undefined ? [] : [...missingEventIds(listed), ...outdatedEventIds(listed)];
  const found =
    calendarId !== undefined && doubtful.length > 0
      ? ports.calendar.look(calendarId, planId, timeZone, doubtful)
      : undefined;
  if (found && !found.ok) return { kind: 'calendar', problem: found };
  const looked = new Set(doubtful);
  const events = [
    ...listed.events.filter(({ id }) => !looked.has(id)),
    ...ownEvents(planId, found?.events ?? []),
  ];
  return {
    kind: 'decided',
    prepared,
    tabs,
    opened,
    ...(listing && { listing }),
    rows,
    decided: decideChanges({ ...listed, events }),
    planEvents: events.length,
  };
}

/** The plan's events; undefined before the first sync made the calendar. */
function listPlan(
  { calendar }: AddonPorts,
  record: PlanRecord | undefined,
  timeZone: string,
): Listing | CalendarProblem | undefined {
  if (record?.calendarId === undefined) return undefined;
  const listing = calendar.list(record.calendarId, record.planId, timeZone);
  if (!listing.ok || listing.mayWrite) return listing;
  return { ok: false, problem: 'no-right', detail: 'read-only' };
}

/** The plan's school year, as it names it; empty when it does not. */
export function schoolYearOf(plans: readonly OpenPlan[]): string {
  const [first] = plans;
  const year = first?.reading.plan.schoolYear;
  return year === undefined ? '' : schoolYearName(year);
}

/** Without a calendar there is no event that another school year could move. */
function schoolYearChange(
  plans: readonly OpenPlan[],
  record: PlanRecord | undefined,
): { readonly from: string; readonly to: string } | undefined {
  if (record?.calendarId === undefined) return undefined;
  const from = record.schoolYear ?? '';
  const to = schoolYearOf(plans);
  return from !== '' && to !== '' && from !== to ? { from, to } : undefined;
}
