import type {
  ApprovedChange,
  ChangeOutcome,
  ChangeResult,
  ChangeView,
  Problem,
  SyncPreview,
} from '../contract/panelServer';
import { maximumChangesPerStep } from '../contract/panelServer';
import type { WrittenCounts } from '../messages/panelCalendar';
import type { Failure } from './answer';
import { receive } from './answer';
import type { RemoteServer } from './server';

/** A change that a sync carries out. */
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

/** The run for what the preview shows; without the second yes the removals above the brake stay out of it. */
export function planSyncRun(preview: SyncPreview, removalsConfirmed: boolean): SyncRun {
  const writable = preview.changes.filter(isWritable);
  const isBraked = preview.removalBrake !== undefined && !removalsConfirmed;
  const changes = isBraked ? writable.filter((change) => change.kind !== 'remove') : writable;
  const { calendarName } = preview;
  return {
    changes,
    removalsConfirmed,
    calendarName,
    heldBackRemovals: writable.length - changes.length,
    results: [],
  };
}

/** Drives the steps from where `run` stands until all changes were reached, someone cancels, or it cannot go on. */
export async function runSync(
  server: Pick<RemoteServer, 'runSyncStep'>,
  run: SyncRun,
  watcher: SyncWatcher,
): Promise<{ readonly run: SyncRun; readonly ending: SyncEnding }> {
  let current = run;
  while (current.results.length < current.changes.length) {
    if (watcher.isCancelled()) return { run: current, ending: { kind: 'cancelled' } };

    const reached = current.results.length;
    const changes = current.changes.slice(reached, reached + maximumChangesPerStep);
    const { removalsConfirmed, calendarName } = current;
    const approved = changes.map(({ approval }) => approval);
    const answer = await receive(() =>
      server.runSyncStep({ changes: approved, calendarName, removalsConfirmed }),
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
    written: { added: countDone('add'), updated: countDone('update'), removed: countDone('remove') },
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

function isWritable(change: ChangeView): change is WritableChange {
  return change.approval !== undefined;
}
