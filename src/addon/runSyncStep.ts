import { fingerprintOf } from '../calendar/calendarEvent';
import { eventIdOf } from '../calendar/eventIdentity';
import type { EventWrite, WriteResult } from '../calendar/eventCalendar';
import type {
  ApprovedChange,
  ChangeResult,
  Problem,
  Reply,
  SyncStepInput,
  SyncStepReport,
} from '../contract/panelServer';
import { changeWords } from '../messages/changes';
import { cellText, type Grid } from '../plan/cell';
import { neededColumns, type PlanHeader } from '../plan/columns';
import type { PlanRecord } from '../plan/planRecord';
import type { RowMark } from '../plan/workbook';
import type { AddonPorts } from './addonPorts';
import { refuseWithoutPlan } from './noPlanReply';
import { openPlanTab, type OpenTab } from './openPlan';
import { calendarNameFor, doneMark, problemCodes } from './previewSync';
import { accept, problemOfCode, refuse } from './reply';
import { readRowIds, rowDigests } from './rowDigests';

/** No batch of a step begins later: progress shows, a closed laptop loses little, and 500 entries are one step. */
const stepTimeMs = 30_000;

/**
 * Carries out approved changes whose rows still read as they were previewed, and writes the results back by row id.
 * Event ids are made here from plan and row, so a step can only ever touch this plan's own events.
 */
export function runSyncStep(ports: AddonPorts, input: SyncStepInput): Reply<SyncStepReport> {
  if (!ports.lock.take()) return refuse('busy');
  try {
    const record = ports.records.read();
    const opened = openPlanTab(ports.workbook, ports.workbook.tabs());
    if ('code' in opened) return refuseWithoutPlan(ports.language, opened);
    if (!record)
      return accept({ results: input.changes.map((change) => result(ports, change, 'changed-meanwhile')) });
    const calendar = findOrMakeCalendar(ports, record, input.calendarName);
    if ('problem' in calendar) return accept({ results: [], stopped: calendar.problem });

    const check = createApprovalCheck(record, opened, input.removalsConfirmed);
    const verdicts = input.changes.map(check);
    const writes = verdicts.flatMap((verdict) => (typeof verdict === 'string' ? [] : [verdict]));
    const deadlineMs = ports.clock.nowMs() + stepTimeMs;
    const report = ports.calendar.write(calendar.calendarId, record.planId, writes, deadlineMs);
    ports.planSheet(opened.tab.sheetId).writeMarks(opened.header, marksOf(record, writes, report.results));

    const results: ChangeResult[] = [];
    const written = report.results[Symbol.iterator]();
    for (const [index, change] of input.changes.entries()) {
      const verdict = verdicts[index] ?? 'changed-meanwhile';
      if (typeof verdict === 'string') {
        results.push(result(ports, change, verdict));
        continue;
      }
      const next = written.next();
      if (next.done === true) break;
      results.push(result(ports, change, next.value.outcome));
    }
    const stopped = report.stopped && problemOfCode(problemCodes[report.stopped.problem]);
    return accept(stopped ? { results, stopped } : { results });
  } finally {
    ports.lock.release();
  }
}

/** What to write, or why an approved change may not be carried out any more. */
type Verdict = EventWrite | 'changed-meanwhile' | 'not-confirmed';

function createApprovalCheck(
  record: PlanRecord,
  { grid, header }: OpenTab,
  removalsConfirmed: boolean,
): (change: ApprovedChange) => Verdict {
  const digests = rowDigests(grid, header, readRowIds(grid, header));
  return (change) => {
    const write = writeOf(change, record.planId) ?? 'changed-meanwhile';
    if (change.kind !== 'remove') {
      return digests.get(change.rowId) === change.rowDigest ? write : 'changed-meanwhile';
    }
    if (record.removalsNeedConfirmation === true && !removalsConfirmed) return 'not-confirmed';
    return isRowPresent(grid, header, change.rowId) ? 'changed-meanwhile' : write;
  };
}

/** A row whose words were all cleared counts as gone, though its id may still stand there. */
function isRowPresent(grid: Grid, header: PlanHeader, rowId: string): boolean {
  for (const [rowIndex, id] of readRowIds(grid, header)) {
    if (id !== rowId) continue;
    return neededColumns.some(
      (column) => cellText(grid[rowIndex]?.[header.columnIndexes[column] ?? -1]) !== '',
    );
  }
  return false;
}

function findOrMakeCalendar(
  ports: AddonPorts,
  record: PlanRecord,
  calendarName: string,
): { readonly calendarId: string } | { readonly problem: Problem } {
  if (record.calendarId !== undefined) return { calendarId: record.calendarId };
  const name = calendarNameFor(calendarName, record.language);
  const made = ports.calendar.makeCalendar(name, ports.workbook.timeZone());
  if (!made.ok) return { problem: problemOfCode(problemCodes[made.problem]) };
  ports.records.write({ ...record, calendarId: made.calendarId });
  return { calendarId: made.calendarId };
}

/** Undefined when the panel left out what an addition or update needs. */
function writeOf({ kind, rowId, draft, etag }: ApprovedChange, planId: string): EventWrite | undefined {
  const eventId = eventIdOf(planId, rowId);
  if (kind === 'remove') return { kind, eventId, rowId, etag };
  if (!draft) return undefined;
  const fingerprint = fingerprintOf(draft);
  return kind === 'add'
    ? { kind, eventId, rowId, draft, fingerprint }
    : { kind, eventId, rowId, draft, fingerprint, etag };
}

function marksOf(
  record: PlanRecord,
  writes: readonly EventWrite[],
  results: readonly WriteResult[],
): ReadonlyMap<string, RowMark> {
  const marks = new Map<string, RowMark>();
  for (const [index, outcome] of results.entries()) {
    const write = writes[index];
    if (!write || write.kind === 'remove' || outcome.outcome !== 'done') continue;
    marks.set(write.rowId, doneMark(record.language, write.eventId, write.draft, outcome.htmlLink));
  }
  return marks;
}

function result(
  ports: AddonPorts,
  { rowId, kind }: ApprovedChange,
  outcome: WriteResult['outcome'] | 'not-confirmed',
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
  }
}
