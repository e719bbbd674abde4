import { reachesRemovalBrake } from '../calendar/removalBrake';
import { otherRun } from '../calendar/runMark';
import type { PreviewSyncInput, Reply, SyncPreview } from '../contract/panelServer';
import { changeWords } from '../messages/changes';
import type { Language } from '../plan/language';
import type { PlanRecord } from '../plan/planRecord';
import type { AddonPorts } from './addonPorts';
import { type DecidedSync, decideSync, schoolYearOf } from './decideSync';
import { refuseWithoutPlan } from './noPlanReply';
import { titleOfPlans } from './openPlan';
import { accept, refuse } from './reply';
import { problemOfCalendar, refuseOtherRun } from './syncProblems';
import { syncMarks } from './syncMarks';
import { viewChanges } from './viewChanges';
import { viewPlanTabs } from './viewPlanTabs';

/** Decides what a sync would change and says it in words. Writes nothing to Calendar; gives new rows their ids. */
export function previewSync(ports: AddonPorts, input: PreviewSyncInput): Reply<SyncPreview> {
  if (!ports.lock.take()) return refuse('busy');
  try {
    const record = ports.records.read();
    const other = otherRun(record, input.runId, ports.clock.nowMs());
    if (other) return refuseOtherRun(ports, other);
    const sync = decideSync(ports, record);
    switch (sync.kind) {
      case 'no-plan':
        return refuseWithoutPlan(ports.language, sync.noPlan);
      case 'calendar':
        return { ok: false, problem: problemOfCalendar(ports, record, sync.problem) };
      case 'school-year':
        return accept({ ...emptyPreview, schoolYearChange: { from: sync.from, to: sync.to } });
      case 'decided':
        return accept(showDecided(ports, sync));
    }
  } finally {
    ports.lock.release();
  }
}

const emptyPreview: SyncPreview = {
  planTabs: [],
  unreadTabs: [],
  tabsToAdd: [],
  calendarName: '',
  calendarWillBeMade: false,
  changes: [],
  unchangedCount: 0,
};

function showDecided(ports: AddonPorts, sync: DecidedSync): SyncPreview {
  for (const tab of sync.tabs) {
    const marks = syncMarks(tab, sync);
    ports.planSheet(tab.plan.tab.sheetId).writeMarks(tab.header, marks);
  }
  const removals = sync.decided.changes.filter(({ kind }) => kind === 'remove').length;
  const needsConfirmation = reachesRemovalBrake(removals, sync.planEvents);
  remember(ports, sync, needsConfirmation);
  const { listing, planEvents } = sync;
  const { record } = sync.prepared;
  const timeZone = ports.workbook.timeZone();
  return {
    ...viewPlanTabs(sync.opened, ports.language),
    calendarName: listing?.calendarName ?? calendarNameFor(titleOfPlans(sync.opened.plans), record.language),
    calendarWillBeMade: !listing,
    ...(listing && listing.timeZone !== timeZone && { calendarTimeZone: listing.timeZone }),
    changes: viewChanges(sync, ports.language),
    unchangedCount: sync.decided.unchanged.length,
    ...(needsConfirmation && { removalBrake: { removals, planEvents } }),
  };
}

/** The steps hold the brake too, so it does not hang on the panel alone. Until there is a calendar the plan may name any school year. */
function remember(ports: AddonPorts, sync: DecidedSync, removalsNeedConfirmation: boolean): void {
  const { record, tabs, isRecordNew } = sync.prepared;
  const named = schoolYearOf(tabs.map(({ plan }) => plan));
  const isFree = record.calendarId === undefined || record.schoolYear === undefined;
  const schoolYear = isFree && named !== '' ? named : record.schoolYear;
  // A run that was stopped brought these back and could not note it: deleted now, they are deleted by a person.
  const present = new Set(sync.decided.unchanged.map(({ row }) => row.rowId));
  const removedRowIds = (record.removedRowIds ?? []).filter((rowId) => !present.has(rowId));
  const isSame =
    !isRecordNew &&
    (record.removalsNeedConfirmation ?? false) === removalsNeedConfirmation &&
    removedRowIds.length === (record.removedRowIds ?? []).length &&
    schoolYear === record.schoolYear;
  if (isSame) return;
  const changed: PlanRecord = {
    ...record,
    removalsNeedConfirmation,
    ...(record.removedRowIds && { removedRowIds }),
  };
  ports.records.write(schoolYear === undefined ? changed : { ...changed, schoolYear });
}

/** The name for the plan's own calendar. */
export function calendarNameFor(planTitle: string, language: Language): string {
  return planTitle === '' ? changeWords()[language].untitledPlan : planTitle;
}
