import type { HttpRequest, HttpResponse } from '../calendar-server/exchange';
import { wallTimeAt } from '../calendar-server/zonedTime';
import type { ExecutionResult } from './outcome';
import { compileScript, describeThrown, ExecutionTimeError, Realm } from '../realm';
import type { CompiledScript, KeptRealm } from '../realm';
import type { Workbook } from '../workbook/workbook';
import type { AuthorizationMode } from './callRules';
import { authModes } from './enums';
import { ServiceError } from './emulate';
import { Execution } from './execution';
import type { ServiceCallHook, ServiceCounter, VirtualClock } from './execution';
import { newAbsentServices, newLogGlobals } from './globals';
import { newLockService } from './lock';
import type { DocumentLock } from './lock';
import { newSession } from './person';
import type { Person } from './person';
import { newPropertiesService } from './properties';
import type { StoredProperties } from './properties';
import { newRange } from './range';
import { newScriptApp } from './scriptApp';
import { newSheet } from './sheet';
import { newSpreadsheet } from './spreadsheet';
import { newSpreadsheetApp } from './spreadsheetApp';
import { SpreadsheetContext } from './spreadsheetContext';
import type { ToastContent } from './spreadsheetContext';
import { timeEvent } from './timeEvent';
import type { StoredTrigger } from './triggers';
import { newUrlFetchApp } from './urlFetch';
import { newHtmlService, newUi } from './userInterface';
import type { Screen } from './userInterface';
import { newUtilities } from './utilities';
import { copyForWire, IllegalWireValueError } from './wireValues';

/** What the script's manifest, appsscript.json, says that the host goes by. */
export interface Manifest {
  /** The zone of the script, not of any spreadsheet. */
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
}

/** Milliseconds that an execution may take. */
export interface TimeLimits {
  readonly simpleTriggerMs: number;
  readonly otherMs: number;
}

/** Google's: 30 seconds for a simple trigger, 6 minutes for everything else. */
export const googleTimeLimits: TimeLimits = { simpleTriggerMs: 30_000, otherMs: 360_000 };

export interface ScriptWorld {
  readonly script: string;
  readonly manifest: Manifest;
  /** HTML files of the script project by name. */
  readonly htmlFiles: Readonly<Record<string, string>>;
  readonly workbook: Workbook;
  readonly properties: StoredProperties;
  readonly triggers: StoredTrigger[];
  readonly lock: DocumentLock;
  readonly person: Person;
  readonly token: string;
  /** False once the person withdrew what they had allowed the add-on. */
  readonly hasRights: () => boolean;
  readonly clock: VirtualClock;
  readonly limits: TimeLimits;
  readonly counter: ServiceCounter;
  readonly screen: Screen & { showToast(toast: ToastContent): void };
  readonly exchange: (request: HttpRequest) => HttpResponse;
  readonly writeLog: (line: string) => void;
  /** Without it every execution has a realm of its own, as on Google. */
  readonly keptRealm?: KeptRealm | undefined;
}

/** How one function is run. */
interface Run {
  readonly mode: AuthorizationMode;
  readonly limitMs: number;
  /** Whether somebody looks at the spreadsheet, so that menus, panels and messages have a place. */
  readonly hasScreen: boolean;
  readonly parametersFor: (context: SpreadsheetContext) => readonly unknown[];
  /** What comes of the value that the function returned. */
  readonly finish: (value: unknown) => unknown;
}

/** Runs functions of the script, each in a realm of its own; one may run while another is in the midst of a call. */
export class ScriptRunner {
  /** Watches the calls of later executions. */
  serviceCallHook: ServiceCallHook | undefined;
  private readonly compiled: CompiledScript;

  /** Throws `ScriptSyntaxError`. */
  constructor(private readonly world: ScriptWorld) {
    this.compiled = compileScript(world.script);
  }

  get functionNames(): readonly string[] {
    return this.compiled.functionNames;
  }

  /** Runs `onOpen` with its event, as a simple trigger does. Nothing happens when the script has none. */
  runOnOpen(mode: AuthorizationMode): ExecutionResult {
    if (!this.functionNames.includes('onOpen')) return { ok: true, value: null };
    return this.run('onOpen', {
      mode,
      limitMs: this.world.limits.simpleTriggerMs,
      hasScreen: true,
      parametersFor: (context) => [{ authMode: authModes[mode], source: context.newSpreadsheet() }],
      finish: finishForWire,
    });
  }

  /** Runs a function for a menu item. */
  runMenuItem(functionName: string): ExecutionResult {
    return this.runForPerson(functionName, []);
  }

  /**
   * Runs the function of a time-driven trigger, with nobody at the screen. Google drops what it returns; here whoever
   * fired the trigger gets it, or null when it cannot be copied.
   */
  runTimeTrigger({ functionName, triggerId }: StoredTrigger): ExecutionResult {
    return this.run(functionName, {
      mode: 'FULL',
      limitMs: this.world.limits.otherMs,
      hasScreen: false,
      parametersFor: () => [timeEvent(triggerId, this.world.clock.nowMs())],
      finish: finishWhereLegal,
    });
  }

  /** Runs a function for google.script.run: what goes in and what comes out is checked and copied. */
  runFromSidebar(functionName: string, parameters: readonly unknown[]): ExecutionResult {
    try {
      const copies = parameters.map((parameter, index) =>
        parameter === undefined ? null : copyForWire(parameter, String(index)),
      );
      return this.runForPerson(functionName, copies);
    } catch (error) {
      if (error instanceof IllegalWireValueError)
        return { ok: false, message: `TypeError: ${error.message}` };
      throw error;
    }
  }

  private runForPerson(functionName: string, parameters: readonly unknown[]): ExecutionResult {
    return this.run(functionName, {
      mode: 'FULL',
      limitMs: this.world.limits.otherMs,
      hasScreen: true,
      parametersFor: () => parameters,
      finish: finishForWire,
    });
  }

  private run(functionName: string, run: Run): ExecutionResult {
    const { clock, counter, lock, manifest } = this.world;
    const { mode, limitMs } = run;
    if (!this.functionNames.includes(functionName)) {
      return { ok: false, message: `Script function not found: ${functionName}` };
    }
    const nowMs = (): number => clock.nowMs();
    const realm = this.world.keptRealm?.enter(nowMs) ?? new Realm(nowMs);
    const execution = new Execution({
      realm,
      mode,
      scopes: manifest.oauthScopes,
      clock,
      limitMs,
      counter,
      hook: this.serviceCallHook,
    });
    try {
      const context = this.newContext(execution, run.hasScreen);
      realm.load(this.compiled, this.newGlobals(execution, context, run.hasScreen), limitMs);
      const value = realm.call(functionName, run.parametersFor(context), limitMs);
      if (execution.stopped !== undefined) return this.fail(execution, execution.stopped);
      return { ok: true, value: run.finish(value) };
    } catch (thrown) {
      return this.fail(execution, execution.stopped ?? thrown);
    } finally {
      // Google lets a lock go when its execution is over, however it ended.
      lock.release(execution);
    }
  }

  private fail(execution: Execution, thrown: unknown): ExecutionResult {
    execution.rethrowFault();
    const message = failureMessage(thrown);
    this.world.writeLog(message);
    return { ok: false, message };
  }

  private newContext(execution: Execution, hasScreen: boolean): SpreadsheetContext {
    const { workbook, clock, screen } = this.world;
    const entry = (): { locale: string; currentYear: number } => ({
      locale: workbook.locale,
      currentYear: Number(wallTimeAt(workbook.timeZone, clock.nowMs()).slice(0, 4)),
    });
    const showToast = (toast: ToastContent): void => {
      if (hasScreen) screen.showToast(toast);
    };
    return new SpreadsheetContext(execution, workbook, entry, showToast, {
      range: newRange,
      sheet: newSheet,
      spreadsheet: newSpreadsheet,
    });
  }

  private newGlobals(
    execution: Execution,
    context: SpreadsheetContext,
    hasScreen: boolean,
  ): Record<string, unknown> {
    const { world } = this;
    const { spreadsheetId } = world.workbook;
    const getUi = (): GoogleAppsScript.Base.Ui => {
      if (!hasScreen) throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
      return newUi(execution, world.screen);
    };
    return {
      ...newAbsentServices(execution),
      ...newLogGlobals(execution, world.writeLog),
      SpreadsheetApp: newSpreadsheetApp(context, getUi),
      PropertiesService: newPropertiesService(execution, world.properties, world.person.email),
      LockService: newLockService(execution, world.lock, execution, world.clock),
      Utilities: newUtilities(execution, world.clock),
      Session: newSession(execution, world.person, world.manifest.timeZone),
      ScriptApp: newScriptApp(execution, { ...world, spreadsheetId }),
      HtmlService: newHtmlService(execution, world.htmlFiles),
      UrlFetchApp: newUrlFetchApp(execution, world.exchange),
    };
  }
}

function finishForWire(value: unknown): unknown {
  return value === undefined ? null : copyForWire(value);
}

function finishWhereLegal(value: unknown): unknown {
  try {
    return finishForWire(value);
  } catch (error) {
    if (error instanceof IllegalWireValueError) return null;
    throw error;
  }
}

function failureMessage(thrown: unknown): string {
  if (thrown instanceof ExecutionTimeError) return thrown.message;
  if (thrown instanceof IllegalWireValueError) {
    return `The script completed but the returned value is not a supported return type (${thrown.property}).`;
  }
  return describeThrown(thrown);
}
