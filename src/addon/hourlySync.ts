import { reachesRemovalBrake } from '../calendar/removalBrake';
import { otherRun, withoutRun } from '../calendar/runMark';
import type {
  ApprovedChange,
  ChangeResult,
  ChangeView,
  Problem,
  Reply,
  SyncStepInput,
} from '../contract/panelServer';
import { maximumChangesPerStep } from '../contract/panelServer';
import { hourlyNote } from '../messages/hourly';
import { problemSentence } from '../messages/problems';
import type { HourlyResult, PlanRecord } from '../plan/planRecord';
import type { AddonPorts } from './addonPorts';
import { type DecidedSync, decideSync } from './decideSync';
import { problemOfNoPlan } from './noPlanReply';
import { openRows, type OpenRows } from './openRows';
import { calendarNameFor } from './previewSync';
import { carryOut } from './runSyncStep';
import { syncMarks } from './syncMarks';
import { accept, problemOfCode, refuse } from './reply';
import { problemOfCalendar } from './syncProblems';
import { viewChanges } from './viewChanges';

/** Half of the time that Google gives an execution: another step may take as long again. */
const beginStepsWithinMs = 120_000;
/** Their titles are kept for people to read. */
const mostTitlesKept = 10;
const longestTitleKept = 60;

/**
 * The hourly run, without anybody to ask. It does what a person would get done by pressing the button and deciding
 * nothing: events edited or deleted by hand stay, and removals that reach the brake, or whose events people changed,
 * wait. Its result is kept in the record and as a note on the heading of the Calendar column; the reply is for whoever
 * runs it by hand.
 */
export function hourlySync(ports: AddonPorts): Reply<null> {
  if (!ports.lock.take()) return refuse('busy');
  try {
    const record = ports.records.read();
    if (record?.hourly?.isOn !== true) {
      // Somebody else switched it off for all; only who made a trigger can remove it.
      ports.hourlyTrigger.switchOff();
      return accept(null);
    }
    const nowMs = ports.clock.nowMs();
    const isResting = (record.limitedUntilMs ?? 0) > nowMs;
    // Nobody is there to see the first sync, and a person's own run goes first.
    if (record.calendarId === undefined || isResting || otherRun(record, hourlyRunId, nowMs))
      return accept(null);
    const { problem, ...outcome } = ports.hourlyTrigger.hasRights()
      ? run(ports, record)
      : { ...nothingDone, problem: problemOfCode('permission-expired') };
    keepResult(ports, { atMs: nowMs, ...outcome, ...(problem && { problem: problem.code }) }, problem);
    return problem ? { ok: false, problem } : accept(null);
  } finally {
    ports.lock.release();
  }
}

const hourlyRunId = 'hourly';

type Outcome = Omit<HourlyResult, 'atMs' | 'problem'> & { readonly problem?: Problem };

const nothingDone: Outcome = { added: 0, updated: 0, removed: [], waiting: 0 };

function run(ports: AddonPorts, record: PlanRecord): Outcome {
  const sync = decideSync(ports, record);
  switch (sync.kind) {
    case 'no-plan':
      return { ...nothingDone, problem: problemOfNoPlan(record.language, sync.noPlan) };
    case 'calendar':
      return { ...nothingDone, problem: problemOfCalendar(ports, record, sync.problem) };
    case 'school-year':
      return { ...nothingDone, waiting: 1 };
    case 'decided':
      return carryOutDecided(ports, sync);
  }
}

function carryOutDecided(ports: AddonPorts, sync: DecidedSync): Outcome {
  for (const tab of sync.tabs) {
    ports.planSheet(tab.plan.tab.sheetId).writeMarks(tab.header, syncMarks(tab, sync));
  }
  const views = viewChanges(sync, sync.prepared.record.language);
  const approvals = unattendedApprovals(sync, views);
  const rows = openRows(ports.workbook, sync.prepared.record.planId);
  if ('code' in rows) {
    return { ...nothingDone, problem: problemOfNoPlan(sync.prepared.record.language, rows) };
  }
  const { results, problem } = carryOutSteps(ports, sync, rows, approvals);
  const done = results.filter(({ outcome }) => outcome === 'done');
  const count = (kind: ChangeResult['kind']) => done.filter((result) => result.kind === kind).length;
  const removedIds = new Set(done.flatMap(({ kind, rowId }) => (kind === 'remove' ? [rowId] : [])));
  const removed = views.filter(({ kind, rowId }) => kind === 'remove' && removedIds.has(rowId));
  const asked = views.filter(({ kind }) => kind !== 'leave').length;
  return {
    added: count('add'),
    updated: count('update'),
    removed: removed.slice(0, mostTitlesKept).map(({ title }) => title.slice(0, longestTitleKept)),
    waiting: asked - done.length + views.filter(isHalfDone(done)).length,
    ...(problem && { problem }),
  };
}

/** An event edited by hand of which only what the row changed was written still waits. */
function isHalfDone(done: readonly ChangeResult[]): (view: ChangeView) => boolean {
  const doneIds = new Set(done.map(({ rowId }) => rowId));
  return ({ kind, rowId }) => kind === 'decide' && doneIds.has(rowId);
}

function unattendedApprovals(
  { decided, planEvents }: DecidedSync,
  views: readonly ChangeView[],
): readonly ApprovedChange[] {
  const removals = decided.changes.filter(({ kind }) => kind === 'remove').length;
  const isBraked = reachesRemovalBrake(removals, planEvents);
  const edited = new Set(
    decided.changes.flatMap((change) =>
      change.kind === 'remove' && change.isEdited ? [change.event.rowId] : [],
    ),
  );
  return views.flatMap(({ kind, rowId, approval }) => {
    const waits = kind === 'remove' && (isBraked || edited.has(rowId));
    return approval && !waits ? [approval] : [];
  });
}

function carryOutSteps(
  ports: AddonPorts,
  { prepared }: DecidedSync,
  rows: OpenRows,
  approvals: readonly ApprovedChange[],
): { readonly results: readonly ChangeResult[]; readonly problem?: Problem } {
  const endMs = ports.clock.nowMs() + beginStepsWithinMs;
  const results: ChangeResult[] = [];
  let record: PlanRecord | undefined = prepared.record;
  while (record && results.length < approvals.length && ports.clock.nowMs() < endMs) {
    const input: SyncStepInput = {
      runId: hourlyRunId,
      changes: approvals.slice(results.length, results.length + maximumChangesPerStep),
      calendarName: calendarNameFor('', record.language),
      removalsConfirmed: false,
      isLast: results.length + maximumChangesPerStep >= approvals.length,
    };
    // The brake of an earlier preview does not hold for removals that were decided here, below it.
    const step = carryOut(ports, { ...record, removalsNeedConfirmation: false }, rows, input);
    for (const result of step.results) results.push(result);
    if (step.stopped) return { results, problem: step.stopped };
    if (step.results.length === 0) break;
    record = ports.records.read();
  }
  return { results };
}

function keepResult(ports: AddonPorts, last: HourlyResult, problem: Problem | undefined): void {
  const record = ports.records.read();
  if (!record) return;
  ports.records.write({ ...withoutRun(record, hourlyRunId), hourly: { isOn: true, last } });
  const rows = openRows(ports.workbook, record.planId);
  if ('code' in rows) return;
  const told = {
    ...last,
    at: ports.momentText(last.atMs),
    problem: problem ? problemSentence(problem, record.language) : '',
  };
  const note = hourlyNote(told, record.language);
  for (const { tab, header } of rows.tabs) ports.planSheet(tab.sheetId).writeHeadingNote(header, note);
}
