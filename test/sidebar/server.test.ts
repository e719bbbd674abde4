import { describe, expect, it } from '@jest/globals';
import type { ScriptRunner } from '../../src/sidebar/server';
import { createServer, ServerCallError } from '../../src/sidebar/server';

/** A runner that, as Google's does, keeps its handlers to itself and gives a new runner for each handler. */
class FakeRunner implements ScriptRunner {
  readonly calls: { readonly name: string; readonly inputs: readonly unknown[] }[];

  constructor(
    private readonly respond: (succeed: (value: never) => void, fail: FailureHandler) => void,
    calls: FakeRunner['calls'] = [],
    private readonly succeed: (value: never) => void = () => undefined,
    private readonly fail: FailureHandler = () => undefined,
  ) {
    this.calls = calls;
  }

  withSuccessHandler(handler: (value: never) => void): ScriptRunner {
    return new FakeRunner(this.respond, this.calls, handler, this.fail);
  }

  withFailureHandler(handler: FailureHandler): ScriptRunner {
    return new FakeRunner(this.respond, this.calls, this.succeed, handler);
  }

  openPanel = this.called('openPanel');
  checkPlan = this.called('checkPlan');
  goToCell = this.called('goToCell');
  applyFixes = this.called('applyFixes');
  switchCheck = this.called('switchCheck');
  previewSync = this.called('previewSync');
  runSyncStep = this.called('runSyncStep');
  endSync = this.called('endSync');
  addPlanTabs = this.called('addPlanTabs');
  addMissingColumns = this.called('addMissingColumns');
  answerSchoolYear = this.called('answerSchoolYear');
  openSettings = this.called('openSettings');
  changeSettings = this.called('changeSettings');
  listCalendars = this.called('listCalendars');
  chooseCalendar = this.called('chooseCalendar');
  buildSummary = this.called('buildSummary');
  loadPlan = this.called('loadPlan');
  setUpSpreadsheet = this.called('setUpSpreadsheet');

  private called(name: string): (...inputs: readonly unknown[]) => void {
    return (...inputs) => {
      this.calls.push({ name, inputs });
      this.respond(this.succeed, this.fail);
    };
  }
}

type FailureHandler = (error: { readonly message?: string } | null) => void;

function failingWith(error: { readonly message?: string } | null): FakeRunner {
  return new FakeRunner((_succeed, fail) => fail(error));
}

describe('createServer', () => {
  it('calls the function of the same name with the same inputs and resolves with its reply', async () => {
    const goodReply = { ok: true, value: null };
    const runner = new FakeRunner((succeed) => {
      Reflect.apply(succeed, undefined, [goodReply]);
    });
    await expect(createServer(runner).goToCell({ sheetId: 0, rowNumber: 7, column: 'date' })).resolves.toBe(
      goodReply,
    );
    expect(runner.calls).toEqual([
      { name: 'goToCell', inputs: [{ sheetId: 0, rowNumber: 7, column: 'date' }] },
    ]);
  });

  it('calls every function by its own name', async () => {
    const runner = failingWith(null);
    const server = createServer(runner);
    const step = { runId: 'run', changes: [], calendarName: 'План', removalsConfirmed: false, isLast: true };
    await Promise.allSettled([
      server.openPanel(),
      server.checkPlan(),
      server.goToCell({ sheetId: 0, rowNumber: 1 }),
      server.applyFixes({ fixes: [{ sheetId: 0, edits: [] }] }),
      server.switchCheck({ check: 'months-empty', isOn: false }),
      server.previewSync({ runId: 'run' }),
      server.runSyncStep(step),
      server.endSync({ runId: 'run' }),
      server.addPlanTabs({ sheetIds: [1] }),
      server.addMissingColumns({ sheetId: 1 }),
      server.answerSchoolYear({ to: '2026/27', isNewPlan: true }),
      server.openSettings(),
      server.changeSettings({ months: 'whole-month' }),
      server.listCalendars(),
      server.chooseCalendar({ kind: 'new' }),
      server.buildSummary(),
      server.loadPlan({ text: '' }),
      server.setUpSpreadsheet(),
    ]);
    expect(runner.calls.map((call) => call.name)).toEqual(Object.keys(server));
  });

  it.each([
    [
      'PERMISSION_DENIED while several accounts are signed in',
      'ScriptError: PERMISSION_DENIED',
      'several-accounts',
    ],
    ['a lost connection', 'NetworkError: Connection failure due to HTTP 0', 'connection'],
    ['an exception of the script', 'TypeError: x is not a function', 'failed'],
  ])('rejects with the reason for %s', async (_name, message, reason) => {
    const failure = createServer(failingWith({ message })).checkPlan();
    await expect(failure).rejects.toBeInstanceOf(ServerCallError);
    await expect(failure).rejects.toMatchObject({ message, reason });
  });

  it.each([[null], [{}]])('rejects when the failure is %j and says nothing', async (error) => {
    await expect(createServer(failingWith(error)).checkPlan()).rejects.toMatchObject({ reason: 'failed' });
  });

  it('has no calls but those of the contract', () => {
    const server = createServer(failingWith(null));
    // @ts-expect-error a misspelt call must not compile
    expect(server.checkPlans).toBeUndefined();
  });
});
