import type {
  ApprovedChange,
  ChangeOutcome,
  ChangeResult,
  ChangeView,
  Problem,
  SyncPreview,
} from '../contract/panelServer';
import { maximumChangesPerStep } from '../contract/panelServer';
import type { Choices } from './choices';
import { approvalOf, countChosen } from './choices';
import type { WrittenCounts } from '../messages/panelCalendar';
import type { Failure } from './answer';
import { receive } from './answer';
import type { RemoteServer } from './server';

/** A change that a sync carries out; its approval is that of the choice where one was made. */
export type WritableChange = ChangeView & { readonly approval: ApprovedChange };

/** How far a sync has come. As a value it can be shown, stopped and gone on with. */
export interface SyncRun {
  /** What the person saw and approved, in the order of the preview. */
  readonly changes: readonly WritableChange[];
  readonly removalsConfirmed: boolean;
  /** As the preview gave it. */
  readonly calendarName: string;
  /** Removals seen but left out, because the second yes was not given. */
  readonly heldBackRemovals: number;
  /** Events edited by hand for which nothing was chosen; the next preview asks about them again. */
  readonly undecided: number;
  /** Of the first `results.length` changes, in their order. */
  readonly results: readonly ChangeResult[];
}

/** Why a run came to its end. */
export type SyncEnding =
  | { readonly kind: 'completed' }
  | { readonly kind: 'cancelled' }
  /** The add-on said why it cannot go on. */
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** A step brought no answer; it may have written some of its changes, and repeating it is safe. */
  | { readonly kind: 'failure'; readonly failure: Failure };

/** What the panel does while a run is under way. */
export interface SyncWatcher {
  /** Asked before every step. */
  isCancelled(): boolean;
  onProgress(run: SyncRun): void;
}

/**
 * The run for what the preview shows and the person chose; without the second yes the removals above the brake stay
 * out of it.
 */
export function planSyncRun(preview: SyncPreview, removalsConfirmed: boolean, choices: Choices): SyncRun {
  const writable = preview.changes.flatMap((change): readonly WritableChange[] => {
    const approval = approvalOf(change, choices);
    return approval === undefined ? [] : [{ ...change, approval }];
  });
  const isBraked = preview.removalBrake !== undefined && !removalsConfirmed;
  const changes = isBraked ? writable.filter(({ approval }) => approval.kind !== 'remove') : writable;
  const { calendarName } = preview;
  return {
    changes,
    removalsConfirmed,
    calendarName,
    heldBackRemovals: writable.length - changes.length,
    undecided: countChosen(
      choices,
      preview.changes.filter(({ kind }) => kind === 'decide'),
      undefined,
    ),
    results: [],
  };
}

/** The add-on, and the name by which it knows this panel. */
export interface SyncSession {
  readonly server: Pick<RemoteServer, 'runSyncStep' | 'endSync'>;
  readonly runId: string;
}

/** A run as it stands when it ended. */
export interface EndedRun {
  readonly run: SyncRun;
  readonly ending: SyncEnding;
}

/**
 * Drives the steps from where `run` stands until all changes were reached, someone cancels, or it cannot go on. Before
 * its last step it lets others sync then; nothing waits for that, and when it fails they wait a little longer.
 */
export async function runSync(session: SyncSession, run: SyncRun, watcher: SyncWatcher): Promise<EndedRun> {
  const ended = await driveSteps(session, run, watcher);
  if (ended.ending.kind !== 'completed') {
    void receive(() => session.server.endSync({ runId: session.runId }));
  }
  return ended;
}

async function driveSteps(
  { server, runId }: SyncSession,
  run: SyncRun,
  watcher: SyncWatcher,
): Promise<EndedRun> {
  let current = run;
  while (current.results.length < current.changes.length) {
    if (watcher.isCancelled()) return { run: current, ending: { kind: 'cancelled' } };

    const reached = current.results.length;
    const changes = current.changes.slice(reached, reached + maximumChangesPerStep);
    const { removalsConfirmed, calendarName } = current;
    const approved = changes.map(({ approval }) => approval);
    const isLast = reached + changes.length === current.changes.length;
    const answer = await receive(() =>
      server.runSyncStep({ runId, changes: approved, calendarName, removalsConfirmed, isLast }),
    );
    if (answer.kind !== 'value') return { run: current, ending: answer };

    const { results, stopped } = answer.value;
    current = { ...current, results: [...current.results, ...results] };
    watcher.onProgress(current);
    if (stopped !== undefined) return { run: current, ending: { kind: 'problem', problem: stopped } };
    if (results.length === 0) return { run: current, ending: stalled };
  }
  return { run: current, ending: { kind: 'completed' } };
}

/** A change that was reached but not made. */
export interface UndoneChange {
  readonly change: WritableChange;
  readonly outcome: Exclude<ChangeOutcome, 'done'>;
  /** The add-on's own words; may be absent. */
  readonly message: string | undefined;
}

/** What a run has done so far. */
export interface SyncTally {
  readonly written: WrittenCounts;
  readonly undone: readonly UndoneChange[];
}

export function tallyRun(run: SyncRun): SyncTally {
  const countDone = (kind: ApprovedChange['kind']): number =>
    run.results.filter((result) => result.kind === kind && result.outcome === 'done').length;
  return {
    written: {
      added: countDone('add'),
      updated: countDone('update'),
      removed: countDone('remove'),
      taken: countDone('take'),
      left: countDone('leave'),
    },
    undone: run.results.flatMap((result, index) => {
      const change = run.changes[index];
      if (change === undefined || result.outcome === 'done') return [];
      return [{ change, outcome: result.outcome, message: result.message }];
    }),
  };
}

/** A step that reaches nothing and gives no reason would be repeated for ever. */
const stalled: SyncEnding = {
  kind: 'failure',
  failure: { reason: 'failed', detail: 'runSyncStep reached no change and gave no reason' },
};
