import { ExecutionTimeError } from '../realm';
import type { Realm } from '../realm';
import type { ServiceCounts } from './outcome';
import { MergeCutError } from '../workbook/sheet';
import { CellTooLongError } from '../workbook/cellWriting';
import { SheetNameTakenError, TooManyCellsError } from '../workbook/workbook';
import { isServiceCall, requirementOf } from './callRules';
import type { AuthorizationMode } from './callRules';
import { NotEmulatedError, ServiceError } from './emulate';
import type { ServiceGate } from './emulate';

/**
 * Watches the calls that reach Google; `index` counts them from 0 since the last reset of the counts. What it throws
 * ends the execution there and then: no catch or finally of the script gets any further call through.
 */
export interface ServiceCallHook {
  before?(name: string, index: number): void;
  after?(name: string, index: number): void;
}

/** Counts of service calls, kept over executions. */
export class ServiceCounter {
  private readonly byName = new Map<string, number>();
  private total = 0;

  add(name: string): number {
    this.byName.set(name, (this.byName.get(name) ?? 0) + 1);
    this.total += 1;
    return this.total - 1;
  }

  counts(): ServiceCounts {
    return {
      total: this.total,
      httpRequests: this.byName.get('UrlFetchApp.fetch') ?? 0,
      byName: Object.fromEntries(this.byName),
    };
  }

  reset(): void {
    this.byName.clear();
    this.total = 0;
  }
}

/** The clock of the host: real time, moved on by every sleep. */
export class VirtualClock {
  private sleptMs = 0;

  constructor(private readonly realNowMs: () => number) {}

  nowMs(): number {
    return this.realNowMs() + this.sleptMs;
  }

  sleep(milliseconds: number): void {
    this.sleptMs += milliseconds;
  }
}

export interface ExecutionOptions {
  readonly realm: Realm;
  readonly mode: AuthorizationMode;
  /** Of the manifest. */
  readonly scopes: readonly string[];
  readonly clock: VirtualClock;
  readonly limitMs: number;
  readonly counter: ServiceCounter;
  readonly hook: ServiceCallHook | undefined;
}

const modeOrder: readonly AuthorizationMode[] = ['NONE', 'LIMITED', 'FULL'];

/** One run of a script function, and the gate of its service calls. */
export class Execution implements ServiceGate {
  private stopError: Error | undefined;
  private faultError: Error | undefined;
  private readonly startMs: number;

  constructor(private readonly options: ExecutionOptions) {
    this.startMs = options.clock.nowMs();
  }

  /** Why the execution ended before its time, if it did; nothing that the script did afterwards counts. */
  get stopped(): Error | undefined {
    return this.stopError;
  }

  /** Throws the fault of the local host itself that ended the execution, if one did: no script may hide it. */
  rethrowFault(): void {
    if (this.faultError !== undefined) throw this.faultError;
  }

  call(className: string, methodName: string, work: () => unknown): unknown {
    this.throwIfOver();
    const name = `${className}.${methodName}`;
    try {
      this.authorize(className, methodName);
      return this.options.realm.toScript(
        isServiceCall(className, methodName) ? this.counted(name, work) : work(),
      );
    } catch (error) {
      if (error === this.stopError) throw error;
      if (isRefusal(error)) throw this.options.realm.newException(error.message);
      if (!(error instanceof NotEmulatedError)) this.faultError = asError(error);
      return this.stop(asError(error));
    }
  }

  stop(error: Error): never {
    this.stopError ??= error;
    throw this.stopError;
  }

  private counted(name: string, work: () => unknown): unknown {
    const { counter, hook } = this.options;
    const index = counter.add(name);
    this.watch(() => hook?.before?.(name, index));
    const result = work();
    this.watch(() => hook?.after?.(name, index));
    this.throwIfOver();
    return result;
  }

  private watch(callHook: () => void): void {
    try {
      callHook();
    } catch (error) {
      this.stop(asError(error));
    }
  }

  private throwIfOver(): void {
    if (this.stopError !== undefined) throw this.stopError;
    if (this.options.clock.nowMs() - this.startMs > this.options.limitMs) this.stop(new ExecutionTimeError());
  }

  private authorize(className: string, methodName: string): void {
    const needed = requirementOf(className, methodName);
    const scopes = needed.scopes.length > 1 ? `(${needed.scopes.join(' || ')})` : needed.scopes.join('');
    const permissions = scopes === '' ? '' : ` Required permissions: ${scopes}`;
    if (modeOrder.indexOf(this.options.mode) < modeOrder.indexOf(needed.mode)) {
      throw new ServiceError(`You do not have permission to call ${className}.${methodName}.${permissions}`);
    }
    if (scopes !== '' && !needed.scopes.some((scope) => this.options.scopes.includes(scope))) {
      throw new ServiceError(
        `Specified permissions are not sufficient to call ${className}.${methodName}.${permissions}`,
      );
    }
  }
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown), { cause: thrown });
}

/** What Google refuses in words that a script may catch. Anything else is a fault of ours and ends the execution. */
function isRefusal(error: unknown): error is Error {
  const refusals = [ServiceError, MergeCutError, CellTooLongError, SheetNameTakenError, TooManyCellsError];
  return !(error instanceof NotEmulatedError) && refusals.some((refusal) => error instanceof refusal);
}
