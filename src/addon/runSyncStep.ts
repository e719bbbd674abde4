import { calendarMarkOf, eventIdOf, isRowId } from '../calendar/eventIdentity';
import type { CalendarProblem, EventWrite, WriteResult } from '../calendar/eventCalendar';
import { agreementText, parseAgreement, parseRowState, rowStateText } from '../calendar/rowState';
import { noRun, otherRun, withoutRun } from '../calendar/runMark';
import type {
  ApprovedChange,
  ChangeResult,
  EndSyncInput,
  Problem,
  Reply,
  SyncStepInput,
  SyncStepReport,
} from '../contract/panelServer';
import { changeWords } from '../messages/changes';
import type { PlanRecord, RunMark } from '../plan/planRecord';
import { mostRemovedRowIds } from '../plan/planRecord';
import { defaultSyncSettings } from '../plan/syncSettings';
import type { AddonPorts } from './addonPorts';
import { refuseWithoutPlan } from './noPlanReply';
import { calendarNameFor } from './previewSync';
import { accept, refuse } from './reply';
import { type FoundRow, openRows, type OpenRows } from './openRows';
import { problemOfCalendar, refuseOtherRun } from './syncProblems';
import { markRows } from './markRows';
import { digestOfGoneRow } from './rowDigests';
import { takeIntoSheet } from './takeIntoSheet';

/** No batch of a step begins later: progress shows, a closed laptop loses little, and 500 entries are one step. */
const beginWithinMs = 30_000;
/** Far enough below the six minutes of an execution that what was done can still be written back. */
const endWithinMs = 270_000;

/**
 * Carries out approved changes whose rows still read as they were previewed, and writes the results back by row id.
 * Event ids are made here from plan and row, so a step can only ever touch this plan's own events.
 */
export function runSyncStep(ports: AddonPorts, input: SyncStepInput): Reply<SyncStepReport> {
  if (!ports.lock.take()) return refuse('busy');
  try {
    const record = ports.records.read();
    const other = otherRun(record, input.runId, ports.clock.nowMs());
    if (other) return refuseOtherRun(ports, other);
    const opened = openRows(ports.workbook, record?.planId ?? '');
    if ('code' in opened) return refuseWithoutPlan(ports.language, opened);
    if (!record)
      return accept({ results: input.changes.map((change) => result(ports, change, 'changed-meanwhile')) });
    return accept(carryOut(ports, record, opened, input));
  } finally {
    ports.lock.release();
  }
}

/** Lets others sync at once. */
export function endSync(ports: AddonPorts, { runId }: EndSyncInput): Reply<null> {
  if (!ports.lock.take()) return refuse('busy');
  try {
    const record = ports.records.read();
    if (record?.run?.runId === runId) ports.records.write(withoutRun(record, runId));
    return accept(null);
  } finally {
    ports.lock.release();
  }
}

/** Carries out the changes of one step; the run lock must be held and no other run be under way. */
export function carryOut(
  ports: AddonPorts,
  known: PlanRecord,
  rows: OpenRows,
  input: SyncStepInput,
): SyncStepReport {
  const startMs = ports.clock.nowMs();
  const verdicts = checkApprovals(ports, known, rows, input);
  const writes = verdicts.flatMap((verdict) => (typeof verdict === 'object' ? [verdict] : []));
  if (writes.length === 0 && known.calendarId === undefined) {
    return { results: collectResults(ports, input.changes, verdicts, []).results };
  }
  const calendar = findOrMakeCalendar(ports, known, input.calendarName);
  if ('problem' in calendar) return { results: [], stopped: calendar.problem };
  const { record, calendarId } = calendar;
  const { reminder, invitations } = record.settings ?? defaultSyncSettings;
  const report = ports.calendar.write({
    calendarId,
    planId: record.planId,
    writes,
    beginBeforeMs: startMs + beginWithinMs,
    endBeforeMs: startMs + endWithinMs,
    invitations,
    reminder,
    spent: record.run?.spent ?? [],
  });
  const done = collectResults(ports, input.changes, verdicts, report.results);
  markRows(ports, rows, marksOf(record, done.carriedOut));
  const isOver = input.isLast && done.results.length === input.changes.length && !report.stopped;
  const runId = isOver ? noRun : input.runId;
  rememberStep(ports, record, done.carriedOut, { runId, spent: report.spent });
  const stopped = report.stopped && problemOfCalendar(ports, ports.records.read(), report.stopped);
  return stopped ? { results: done.results, stopped } : { results: done.results };
}

/** What to write, or why an approved change needs or gets no write. */
type Verdict =
  EventWrite | 'nothing-to-write' | 'done-before' | 'changed-meanwhile' | 'not-confirmed' | 'take-refused';

function checkApprovals(
  ports: AddonPorts,
  record: PlanRecord,
  rows: OpenRows,
  { changes, removalsConfirmed }: SyncStepInput,
): readonly Verdict[] {
  const met = new Set<string>();
  const verdicts = changes.map((change): Verdict => {
    const isFirst = !met.has(change.rowId);
    met.add(change.rowId);
    // Two changes of one event would get into each other's way.
    return isFirst ? checkApproval(change, record, rows, removalsConfirmed) : 'changed-meanwhile';
  });
  const takes = changes.filter(
    (change, index) => change.kind === 'take' && typeof verdicts[index] === 'object',
  );
  const taken = takeIntoSheet(ports, rows, takes);
  return verdicts.map((verdict, index) => {
    const change = changes[index];
    if (change?.kind !== 'take' || typeof verdict !== 'object') return verdict;
    return taken.has(change.rowId) ? verdict : 'take-refused';
  });
}

function checkApproval(
  change: ApprovedChange,
  record: PlanRecord,
  rows: OpenRows,
  removalsConfirmed: boolean,
): Verdict {
  // Ids come from the panel, and an id of another form could name an event that is not ours.
  if (!isRowId(change.rowId)) return 'changed-meanwhile';
  const verdict = writeOf(change, record.planId);
  const row = rows.find(change.rowId);
  if (change.kind !== 'remove') {
    if (!row || row.digest !== change.rowDigest || row.digest === '') return 'changed-meanwhile';
    return addedSince(change, row, record.planId) ?? verdict;
  }
  if (change.rowDigest !== digestOfGoneRow(record.planId)) return 'changed-meanwhile';
  if (record.removalsNeedConfirmation === true && !removalsConfirmed) return 'not-confirmed';
  // A row whose words were all cleared counts as gone, though its id may still stand there.
  return row && !row.isBlank ? 'changed-meanwhile' : verdict;
}

/**
 * An addition whose row got its event since, by this run or another one: what became of that event is for the next
 * preview to see. Adding it again would bring back one that somebody has deleted meanwhile.
 */
function addedSince(
  { kind, rowId, isReturn, agreement }: ApprovedChange,
  { stateText }: FoundRow,
  planId: string,
): Verdict | undefined {
  if (kind !== 'add' || isReturn === true) return undefined;
  const state = parseRowState(stateText, eventIdOf(planId, rowId));
  if (!state) return undefined;
  return agreementText(state) === agreement ? 'done-before' : 'changed-meanwhile';
}

/** `changed-meanwhile` when the panel left out what the change needs. */
function writeOf(change: ApprovedChange, planId: string): Verdict {
  const { kind, rowId, draft, written, etag, fields, description } = change;
  const eventId = eventIdOf(planId, rowId);
  if (kind === 'remove') return { kind, eventId, rowId, etag };
  if (kind === 'leave' && !draft) return 'nothing-to-write';
  if (!draft || written === undefined) return 'changed-meanwhile';
  if (kind === 'add') return { kind, eventId, rowId, draft, written };
  if (!fields) return 'changed-meanwhile';
  return {
    kind: 'update',
    eventId,
    rowId,
    draft,
    written,
    etag,
    fields,
    ...(description !== undefined && { description }),
  };
}

/** The plan's calendar; the first step of a plan makes it. */
function findOrMakeCalendar(
  ports: AddonPorts,
  record: PlanRecord,
  calendarName: string,
): { readonly record: PlanRecord; readonly calendarId: string } | { readonly problem: Problem } {
  if (record.calendarId !== undefined) return { record, calendarId: record.calendarId };
  const found = record.isCalendarAsked === true ? findMadeCalendar(ports, record) : undefined;
  const calendar = found ?? makeCalendar(ports, record, calendarName);
  if (typeof calendar === 'object') return { problem: problemOfCalendar(ports, record, calendar) };
  const { isCalendarAsked: _, ...rest } = record;
  const changed = { ...rest, calendarId: calendar };
  ports.records.write(changed);
  return { record: changed, calendarId: calendar };
}

/** The new calendar's id. Its description leads from Google's settings back to the plan. */
function makeCalendar(ports: AddonPorts, record: PlanRecord, calendarName: string): string | CalendarProblem {
  if (record.isCalendarAsked !== true) ports.records.write({ ...record, isCalendarAsked: true });
  const { planId, spreadsheetId, language } = record;
  const description = `https://docs.google.com/spreadsheets/d/${spreadsheetId}\n${calendarMarkOf(planId)}`;
  const name = calendarNameFor(calendarName, language);
  const made = ports.calendar.makeCalendar(name, ports.workbook.timeZone(), description);
  return made.ok ? made.calendarId : made;
}

/**
 * The id of a calendar that an earlier step made without hearing of it. Undefined when there is none, and when Google
 * does not show the person's calendars: then another one is made, and that one stays empty.
 */
function findMadeCalendar(ports: AddonPorts, { planId }: PlanRecord): string | undefined | CalendarProblem {
  const listed = ports.calendar.listCalendars();
  if (!listed.ok) return listed.problem === 'no-right' ? undefined : listed;
  const mark = calendarMarkOf(planId);
  return listed.calendars.find(({ description }) => description.includes(mark))?.calendarId;
}

/** A change that was made, and the address of its event, empty where there is none now. */
interface CarriedOut {
  readonly change: ApprovedChange;
  readonly htmlLink: string;
}

function collectResults(
  ports: AddonPorts,
  changes: readonly ApprovedChange[],
  verdicts: readonly Verdict[],
  written: readonly WriteResult[],
): { readonly results: readonly ChangeResult[]; readonly carriedOut: readonly CarriedOut[] } {
  const results: ChangeResult[] = [];
  const carriedOut: CarriedOut[] = [];
  const writtenInOrder = written[Symbol.iterator]();
  for (const [index, change] of changes.entries()) {
    const verdict = verdicts[index] ?? 'changed-meanwhile';
    if (verdict === 'nothing-to-write' || verdict === 'done-before') {
      if (verdict === 'nothing-to-write') carriedOut.push({ change, htmlLink: '' });
      results.push(result(ports, change, 'done'));
    } else if (typeof verdict === 'string') {
      results.push(result(ports, change, verdict));
    } else {
      const next = writtenInOrder.next();
      if (next.done === true) break;
      if (next.value.outcome === 'done') carriedOut.push({ change, htmlLink: next.value.htmlLink });
      results.push(result(ports, change, next.value.outcome));
    }
  }
  return { results, carriedOut };
}

function marksOf({ planId }: PlanRecord, carriedOut: readonly CarriedOut[]): Parameters<typeof markRows>[2] {
  return new Map(
    carriedOut.flatMap(({ change, htmlLink }) => {
      const { kind, rowId, agreement = '', status = '' } = change;
      if (kind === 'remove') return [];
      const state = { eventId: eventIdOf(planId, rowId), ...parseAgreement(agreement), htmlLink };
      const mark = { status: { text: status, link: htmlLink }, state: rowStateText(state) };
      return [[rowId, mark] as const];
    }),
  );
}

function rememberStep(
  ports: AddonPorts,
  record: PlanRecord,
  carriedOut: readonly CarriedOut[],
  run: Pick<RunMark, 'runId' | 'spent'>,
): void {
  const removed = carriedOut.flatMap(({ change }) => (change.kind === 'remove' ? [change.rowId] : []));
  const present = new Set(carriedOut.flatMap(({ change }) => (change.kind === 'add' ? [change.rowId] : [])));
  const earlier = (record.removedRowIds ?? []).filter((rowId) => !present.has(rowId));
  const removedRowIds = [...new Set([...earlier, ...removed])].slice(-mostRemovedRowIds);
  ports.records.write({
    ...record,
    ...(removedRowIds.length + (record.removedRowIds ?? []).length > 0 && { removedRowIds }),
    run: { ...run, lastStepMs: ports.clock.nowMs() },
  });
}

function result(
  ports: AddonPorts,
  { rowId, kind }: ApprovedChange,
  outcome: WriteResult['outcome'] | 'not-confirmed' | 'take-refused',
): ChangeResult {
  if (outcome === 'done') return { rowId, kind, outcome };
  const words = changeWords()[ports.language];
  switch (outcome) {
    case 'changed-meanwhile':
      return { rowId, kind, outcome, message: words.changedMeanwhile };
    case 'failed':
      return { rowId, kind, outcome, message: words.failed };
    case 'not-confirmed':
      return { rowId, kind, outcome: 'failed', message: words.removalNotConfirmed };
    case 'take-refused':
      return { rowId, kind, outcome: 'failed', message: words.takeRefused };
  }
}
