import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type {
  ChangeKind,
  ChangeView,
  EndSyncInput,
  Reply,
  SyncPreview,
  SyncStepInput,
  SyncStepReport,
} from '../../src/contract/panelServer';
import { maximumChangesPerStep } from '../../src/contract/panelServer';
import type { Choice } from '../../src/sidebar/choices';
import { noChoices } from '../../src/sidebar/choices';
import type { SyncRun, SyncSession, SyncWatcher } from '../../src/sidebar/syncRun';
import { planSyncRun, runSync, tallyRun } from '../../src/sidebar/syncRun';

type StepServer = SyncSession['server'];

/** With what the server gave to be handed back; the run must pass on this very object. */
function change(kind: ChangeKind, number: number): ChangeView {
  const rowId = `row-${number}`;
  const view = { kind, rowId, tabName: '', title: `Событие ${number}`, when: 'май 2027', details: [] };
  if (kind === 'leave' || kind === 'decide') return view;
  return { ...view, approval: { kind, rowId, rowDigest: 'digest', etag: 'etag' } };
}

function changes(kind: ChangeKind, count: number): readonly ChangeView[] {
  return Array.from({ length: count }, (_, index) => change(kind, index));
}

function previewOf(
  changeList: readonly ChangeView[],
  removalBrake?: SyncPreview['removalBrake'],
): SyncPreview {
  const preview = {
    planTabs: [],
    unreadTabs: [],
    tabsToAdd: [],
    calendarName: 'План',
    calendarWillBeMade: false,
    changes: changeList,
    unchangedCount: 0,
  };
  return removalBrake === undefined ? preview : { ...preview, removalBrake };
}

/** Carries out every change, at most `reachPerStep` in a step, and remembers what it was asked. */
class ObedientServer implements StepServer {
  readonly steps: SyncStepInput[] = [];

  readonly ended: EndSyncInput[] = [];

  constructor(private readonly reachPerStep = maximumChangesPerStep) {}

  endSync(input: EndSyncInput): Promise<Reply<null>> {
    this.ended.push(input);
    return Promise.resolve({ ok: true, value: null });
  }

  runSyncStep(input: SyncStepInput): Promise<Reply<SyncStepReport>> {
    this.steps.push(input);
    const reached = input.changes.slice(0, this.reachPerStep);
    const results = reached.map(({ rowId, kind }) => ({ rowId, kind, outcome: 'done' }) as const);
    return Promise.resolve({ ok: true, value: { results } });
  }
}

/** Answers each step with the next of the prepared replies. */
class ScriptedServer implements StepServer {
  readonly steps: SyncStepInput[] = [];

  readonly ended: EndSyncInput[] = [];

  constructor(private readonly replies: readonly (Reply<SyncStepReport> | Error)[]) {}

  /** As over a lost connection: told, but no answer comes. */
  endSync(input: EndSyncInput): Promise<Reply<null>> {
    this.ended.push(input);
    return new Promise(() => undefined);
  }

  runSyncStep(input: SyncStepInput): Promise<Reply<SyncStepReport>> {
    const reply = this.replies[this.steps.length];
    this.steps.push(input);
    if (reply === undefined) throw new Error('one step too many');
    return reply instanceof Error ? Promise.reject(reply) : Promise.resolve(reply);
  }
}

function sessionWith(server: StepServer): SyncSession {
  return { server, runId: 'run-1' };
}

const patient: SyncWatcher = { isCancelled: () => false, onProgress: () => undefined };

describe('planSyncRun', () => {
  const mixed = [change('add', 1), change('leave', 2), change('remove', 3), change('update', 4)];

  it('takes all but what is left alone, in the order of the preview', () => {
    const run = planSyncRun(previewOf(mixed), false, noChoices);
    expect(run.changes.map((each) => each.rowId)).toEqual(['row-1', 'row-3', 'row-4']);
    expect(run.heldBackRemovals).toBe(0);
  });

  it('holds removals above the brake back until they are confirmed', () => {
    const braked = previewOf(mixed, { removals: 1, planEvents: 1 });
    const unconfirmed = planSyncRun(braked, false, noChoices);
    expect(unconfirmed.changes.map((each) => each.kind)).toEqual(['add', 'update']);
    expect(unconfirmed.heldBackRemovals).toBe(1);
    const confirmed = planSyncRun(braked, true, noChoices);
    expect(confirmed.changes.map((each) => each.kind)).toEqual(['add', 'remove', 'update']);
    expect(confirmed).toMatchObject({ removalsConfirmed: true, heldBackRemovals: 0 });
  });
});

describe('planSyncRun with decisions', () => {
  const taken = { kind: 'take', rowId: 'row-1', rowDigest: 'digest', etag: 'etag' } as const;
  const left = { kind: 'leave', rowId: 'row-1', rowDigest: 'digest', etag: 'etag' } as const;
  const undecided: ChangeView = {
    ...change('decide', 1),
    choices: [
      { choice: 'take', label: 'Взять', approval: taken },
      { choice: 'leave', label: 'Оставить', approval: left },
    ],
  };
  const approvedFor = (view: ChangeView, choice?: Choice) =>
    planSyncRun(
      previewOf([view]),
      false,
      choice === undefined ? noChoices : new Map([[view.rowId, choice]]),
    ).changes.map(({ approval }) => approval);

  it('leaves out what nobody decided, and counts it', () => {
    expect(approvedFor(undecided)).toEqual([]);
    const other: ChangeView = { ...undecided, rowId: 'row-2' };
    const run = planSyncRun(previewOf([undecided, other]), false, new Map([['row-2', 'take']]));
    expect(run.undecided).toBe(1);
  });

  it('takes the approval of the choice', () => {
    expect(approvedFor(undecided, 'take')).toEqual([taken]);
    expect(approvedFor(undecided, 'leave')).toEqual([left]);
  });

  it('puts the choice in the place of what would be done without one', () => {
    const partly: ChangeView = { ...undecided, approval: { ...taken, kind: 'update' } };
    expect(approvedFor(partly)).toEqual([partly.approval]);
    expect(approvedFor(partly, 'leave')).toEqual([left]);
  });

  it('passes over a choice that the change does not offer', () => {
    expect(approvedFor(undecided, 'put-back')).toEqual([]);
  });

  it('lets an earlier decision be changed', () => {
    expect(approvedFor({ ...undecided, kind: 'leave' }, 'take')).toEqual([taken]);
  });
});

describe('runSync', () => {
  it('sends the changes in steps of the agreed size and reports how far it has come', async () => {
    const server = new ObedientServer();
    const reached: number[] = [];
    const run = planSyncRun(previewOf(changes('add', 2 * maximumChangesPerStep + 100)), false, noChoices);
    const end = await runSync(sessionWith(server), run, {
      ...patient,
      onProgress: (current) => reached.push(current.results.length),
    });
    expect(server.steps.map((step) => step.changes.length)).toEqual([
      maximumChangesPerStep,
      maximumChangesPerStep,
      100,
    ]);
    expect(reached).toEqual([
      maximumChangesPerStep,
      2 * maximumChangesPerStep,
      2 * maximumChangesPerStep + 100,
    ]);
    expect(end.ending).toEqual({ kind: 'completed' });
  });

  it('hands back what the preview gave, with the name of the calendar and the second yes', async () => {
    const server = new ObedientServer();
    const previewed = change('add', 1);
    await runSync(sessionWith(server), planSyncRun(previewOf([previewed]), true, noChoices), patient);
    expect(server.steps).toEqual([
      {
        runId: 'run-1',
        changes: [previewed.approval],
        calendarName: 'План',
        removalsConfirmed: true,
        isLast: true,
      },
    ]);
  });

  it('sends every change exactly once however many a step reaches', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 450 }),
        fc.integer({ min: 1, max: 250 }),
        async (count, reach) => {
          const server = new ObedientServer(reach);
          const run = planSyncRun(previewOf(changes('add', count)), false, noChoices);
          const end = await runSync(sessionWith(server), run, patient);
          expect(end.run.results.map((result) => result.rowId)).toEqual(
            run.changes.map((each) => each.rowId),
          );
          expect(server.steps.every((step) => step.changes.length <= maximumChangesPerStep)).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('asks nothing of the server when there is nothing to do', async () => {
    const server = new ScriptedServer([]);
    expect(
      (await runSync(sessionWith(server), planSyncRun(previewOf([]), false, noChoices), patient)).ending.kind,
    ).toBe('completed');
    expect(server.steps).toEqual([]);
  });

  it('stops after the step under way when cancelled, and goes on from there later', async () => {
    const server = new ObedientServer();
    let isCancelled = false;
    const run = planSyncRun(previewOf(changes('add', 2 * maximumChangesPerStep + 100)), false, noChoices);
    const stopped = await runSync(sessionWith(server), run, {
      isCancelled: () => isCancelled,
      onProgress: () => {
        isCancelled = true;
      },
    });
    expect(stopped.ending).toEqual({ kind: 'cancelled' });
    expect(stopped.run.results).toHaveLength(maximumChangesPerStep);

    const end = await runSync(sessionWith(server), stopped.run, patient);
    expect(end.ending).toEqual({ kind: 'completed' });
    expect(server.steps.flatMap((step) => step.changes.map((each) => each.rowId))).toEqual(
      run.changes.map((each) => each.rowId),
    );
  });

  it('is completed, not cancelled, when the cancel comes during the last step', async () => {
    let isCancelled = false;
    const end = await runSync(
      sessionWith(new ObedientServer()),
      planSyncRun(previewOf(changes('add', 3)), false, noChoices),
      {
        isCancelled: () => isCancelled,
        onProgress: () => {
          isCancelled = true;
        },
      },
    );
    expect(end.ending).toEqual({ kind: 'completed' });
  });

  it('keeps the results of a step that had to stop, and says why', async () => {
    const problem = { code: 'calendar-limit', tabName: '', columnNames: '', time: '' } as const;
    const results = [{ rowId: 'row-0', kind: 'add', outcome: 'done' }] as const;
    const server = new ScriptedServer([{ ok: true, value: { results, stopped: problem } }]);
    const end = await runSync(
      sessionWith(server),
      planSyncRun(previewOf(changes('add', 3)), false, noChoices),
      patient,
    );
    expect(end.ending).toEqual({ kind: 'problem', problem });
    expect(end.run.results).toEqual(results);
  });

  it('ends with the problem of a step that was refused', async () => {
    const problem = { code: 'busy', tabName: '', columnNames: '', time: '' } as const;
    const server = new ScriptedServer([{ ok: false, problem }]);
    const end = await runSync(
      sessionWith(server),
      planSyncRun(previewOf(changes('add', 3)), false, noChoices),
      patient,
    );
    expect(end).toMatchObject({ run: { results: [] }, ending: { kind: 'problem', problem } });
  });

  it('ends with a failure when a step brings no answer', async () => {
    const server = new ScriptedServer([new Error('gone')]);
    const end = await runSync(
      sessionWith(server),
      planSyncRun(previewOf(changes('add', 3)), false, noChoices),
      patient,
    );
    expect(end.ending).toEqual({ kind: 'failure', failure: { reason: 'failed', detail: 'gone' } });
  });

  it('does not repeat for ever a step that reaches nothing', async () => {
    const server = new ScriptedServer([{ ok: true, value: { results: [] } }]);
    const end = await runSync(
      sessionWith(server),
      planSyncRun(previewOf(changes('add', 3)), false, noChoices),
      patient,
    );
    expect(end.ending.kind).toBe('failure');
    expect(server.steps).toHaveLength(1);
  });
});

describe('the end of a run', () => {
  const threeChanges = planSyncRun(previewOf(changes('add', 3)), false, noChoices);
  const busy = { code: 'busy', tabName: '', columnNames: '', time: '' } as const;

  it.each<[string, readonly (Reply<SyncStepReport> | Error)[], boolean]>([
    ['it stopped with a problem', [{ ok: false, problem: busy }], false],
    ['a step brought no answer', [new Error('gone')], false],
    ['it was cancelled', [], true],
  ])('lets others sync and does not wait for that when %s', async (_name, replies, isCancelled) => {
    const server = new ScriptedServer(replies);
    await runSync(sessionWith(server), threeChanges, { ...patient, isCancelled: () => isCancelled });
    expect(server.ended).toEqual([{ runId: 'run-1' }]);
  });

  it('lets others sync by its last step, without another call', async () => {
    const server = new ObedientServer(1);
    await runSync(sessionWith(server), threeChanges, patient);
    expect(server.steps.map(({ isLast }) => isLast)).toEqual([true, true, true]);
    expect(server.ended).toEqual([]);
  });

  it('calls no step its last one while changes are left for another', async () => {
    const server = new ObedientServer(maximumChangesPerStep);
    const run = planSyncRun(previewOf(changes('add', maximumChangesPerStep + 1)), false, noChoices);
    await runSync(sessionWith(server), run, patient);
    expect(server.steps.map(({ isLast }) => isLast)).toEqual([false, true]);
  });
});

describe('tallyRun', () => {
  it('counts what was written and names what was not, with the words of the add-on', () => {
    const planned = planSyncRun(
      previewOf([1, 2, 3, 4, 5].map((number) => change('add', number))),
      false,
      noChoices,
    );
    const run: SyncRun = {
      ...planned,
      results: [
        { rowId: 'row-1', kind: 'add', outcome: 'done' },
        { rowId: 'row-2', kind: 'update', outcome: 'changed-meanwhile', message: 'Строку изменили.' },
        { rowId: 'row-3', kind: 'remove', outcome: 'failed' },
        { rowId: 'row-4', kind: 'take', outcome: 'done' },
        { rowId: 'row-5', kind: 'leave', outcome: 'done' },
      ],
    };
    const { written, undone } = tallyRun(run);
    expect(written).toEqual({ added: 1, updated: 0, removed: 0, taken: 1, left: 1 });
    expect(undone.map(({ change: { title }, outcome, message }) => [title, outcome, message])).toEqual([
      ['Событие 2', 'changed-meanwhile', 'Строку изменили.'],
      ['Событие 3', 'failed', undefined],
    ]);
  });
});
