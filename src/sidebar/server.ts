import type { PanelServer } from '../contract/panelServer';

/** The add-on as the sidebar sees it: the members of PanelServer, each answering later. */
export type RemoteServer = {
  readonly [Name in keyof PanelServer]: (
    ...inputs: Parameters<PanelServer[Name]>
  ) => Promise<ReturnType<PanelServer[Name]>>;
};

type ScriptCalls = {
  readonly [Name in keyof PanelServer]: (...inputs: Parameters<PanelServer[Name]>) => void;
};

/** The slice of google.script.run in use. Each `with…` returns a new runner (developers.google.com, html/reference/run). */
export interface ScriptRunner extends ScriptCalls {
  /** The handler gets what the function called next on the new runner returns. */
  withSuccessHandler(handler: (value: never) => void): ScriptRunner;
  /** Google promises an Error; only its message can be relied on. */
  withFailureHandler(handler: (error: { readonly message?: string } | null) => void): ScriptRunner;
}

declare const google: { readonly script: { readonly run: ScriptRunner } };

/** Why a call brought no answer. */
export type FailureReason = 'several-accounts' | 'connection' | 'failed';

/** A call that brought no answer; the message is Google's own, in whatever language. */
export class ServerCallError extends Error {
  override readonly name = 'ServerCallError';
  readonly reason: FailureReason;

  constructor(message: string) {
    super(message);
    this.reason = failureReason(message);
  }
}

/** Google's runner of this page. */
export function googleScriptRunner(): ScriptRunner {
  return google.script.run;
}

/** Turns the runner's handlers into promises; a call that Google could not carry out rejects with ServerCallError. */
export function createServer(runner: ScriptRunner): RemoteServer {
  function remote<Name extends keyof PanelServer>(
    name: Name,
  ): (...inputs: Parameters<PanelServer[Name]>) => Promise<ReturnType<PanelServer[Name]>> {
    return (...inputs) =>
      new Promise((resolve, reject) => {
        const calls: ScriptCalls = runner
          .withSuccessHandler(resolve)
          .withFailureHandler((error) => reject(new ServerCallError(error?.message ?? 'no message')));
        calls[name](...inputs);
      });
  }

  return {
    openPanel: remote('openPanel'),
    checkPlan: remote('checkPlan'),
    goToCell: remote('goToCell'),
    applyFixes: remote('applyFixes'),
    switchCheck: remote('switchCheck'),
    previewSync: remote('previewSync'),
    runSyncStep: remote('runSyncStep'),
    endSync: remote('endSync'),
    addPlanTabs: remote('addPlanTabs'),
    addMissingColumns: remote('addMissingColumns'),
    answerSchoolYear: remote('answerSchoolYear'),
    openSettings: remote('openSettings'),
    changeSettings: remote('changeSettings'),
    listCalendars: remote('listCalendars'),
    chooseCalendar: remote('chooseCalendar'),
    buildSummary: remote('buildSummary'),
    loadPlan: remote('loadPlan'),
    setUpSpreadsheet: remote('setUpSpreadsheet'),
  };
}

/**
 * With several accounts signed in, google.script.run runs as the wrong one and fails with PERMISSION_DENIED
 * (issuetracker.google.com/150247026); a lost connection is reported as NetworkError.
 */
function failureReason(message: string): FailureReason {
  if (/PERMISSION_DENIED/i.test(message)) return 'several-accounts';
  if (/NetworkError|Failed to fetch/i.test(message)) return 'connection';
  return 'failed';
}
