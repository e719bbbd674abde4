import { types } from 'node:util';
import vm from 'node:vm';
import { isEmulated } from './services/emulate';

/** A classic script, compiled once; every execution runs it in a realm of its own. */
export interface CompiledScript {
  readonly script: vm.Script;
  /** Functions declared at its top level whose names do not end in `_`: what Google lets others call. */
  readonly functionNames: readonly string[];
}

/** The script cannot be read, as a push of it to Google would fail. */
export class ScriptSyntaxError extends Error {
  override readonly name = 'ScriptSyntaxError';
  constructor(cause: unknown) {
    super(`The script cannot be read: ${describeThrown(cause)}`, { cause });
  }
}

/** The script ran longer than Google lets it. */
export class ExecutionTimeError extends Error {
  override readonly name = 'ExecutionTimeError';
  constructor() {
    super('Exceeded maximum execution time');
  }
}

const compiledScripts = new Map<string, CompiledScript>();

/** Compiles a script, or finds it compiled. Throws `ScriptSyntaxError`. */
export function compileScript(code: string): CompiledScript {
  const known = compiledScripts.get(code);
  if (known !== undefined) return known;
  try {
    const script = new vm.Script(code, { filename: 'Code.js' });
    const compiled = { script, functionNames: findTopLevelFunctions(code) };
    compiledScripts.set(code, compiled);
    return compiled;
  } catch (error) {
    throw new ScriptSyntaxError(error);
  }
}

/**
 * Declared functions exist before the first statement runs, and `var f = function …` does not: so a script that stops
 * at once shows them without a parser, as Google finds them without running anything.
 */
function findTopLevelFunctions(code: string): readonly string[] {
  const globals = Object.create(null) as Record<string, unknown>;
  const context = vm.createContext(globals);
  try {
    vm.runInContext(`throw undefined;\n${code}`, context);
  } catch (error) {
    if (error !== undefined) throw error;
  }
  return Object.keys(globals).filter((name) => typeof globals[name] === 'function' && !name.endsWith('_'));
}

/** What a V8 context brings along and Google does not have. */
const missingOnGoogle = ['SharedArrayBuffer', 'Atomics'] as const;

/** Where the parameters of a call lie while it is made; no name that a script could hold by chance. */
const parametersKey = 'parameters of this call';

type Intrinsics = Pick<typeof globalThis, 'Array' | 'Object' | 'Date' | 'Error'>;

/**
 * A world of its own for one execution: bare language, no URL, no timers, no Node. Code made from strings runs, as on
 * Google (observed, undocumented). It is a fence for faithfulness, not for security.
 */
export class Realm {
  private readonly globals: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  private readonly context: vm.Context;
  private readonly intrinsics: Intrinsics;
  private loaded: CompiledScript | undefined;

  /** `nowMs` is the clock that the script's Date shows. */
  constructor(nowMs: () => number) {
    this.context = vm.createContext(this.globals, {
      codeGeneration: { strings: true, wasm: true },
      microtaskMode: 'afterEvaluate',
    });
    const evaluate: (code: string) => unknown = (code) => vm.runInContext(code, this.context);
    for (const name of missingOnGoogle) evaluate(`delete globalThis.${name}`);
    this.intrinsics = evaluate('({ Array, Object, Date, Error })') as Intrinsics;
    this.globals['Date'] = clockedDate(this.intrinsics.Date, nowMs);
  }

  /**
   * Runs the top level of the script with those globals, unless it was the last one that ran here. Throws what the
   * script throws, or `ExecutionTimeError`.
   */
  load(compiled: CompiledScript, globals: Readonly<Record<string, unknown>>, timeoutMs: number): void {
    Object.assign(this.globals, globals);
    if (this.loaded === compiled) return;
    this.loaded = compiled;
    inTime<unknown>(() => compiled.script.runInContext(this.context, { timeout: timeoutMs }));
  }

  /** Calls a function of the script's top level. Parameters must belong to this realm. */
  call(functionName: string, parameters: readonly unknown[], timeoutMs: number): unknown {
    this.globals[parametersKey] = this.toScript(parameters);
    const code = `globalThis[${JSON.stringify(functionName)}](...globalThis[${JSON.stringify(parametersKey)}])`;
    try {
      return inTime<unknown>(() => vm.runInContext(code, this.context, { timeout: timeoutMs }));
    } finally {
      Reflect.deleteProperty(this.globals, parametersKey);
    }
  }

  /** The value made of this realm's own arrays, objects and dates, so that `instanceof` holds; the rest as it is. */
  toScript(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || isEmulated(value)) return value;
    if (Array.isArray(value)) {
      const array: unknown[] = new this.intrinsics.Array<unknown>();
      for (const item of value as readonly unknown[]) array.push(this.toScript(item));
      return array;
    }
    if (types.isDate(value)) return new this.intrinsics.Date(value.getTime());
    if (Object.getPrototypeOf(value) !== Object.prototype) return value;
    const object: Record<string, unknown> = new this.intrinsics.Object() as Record<string, unknown>;
    for (const [key, member] of Object.entries(value)) defineMember(object, key, this.toScript(member));
    return object;
  }

  /** An error as Google's services throw it: of this realm, named `Exception`. */
  newException(message: string): Error {
    const error = new this.intrinsics.Error(message);
    error.name = 'Exception';
    return error;
  }
}

/**
 * One realm for many executions, in which the script stays warm: some ten times as fast as on Google. Only for scripts
 * that keep nothing between executions, and not for executions that begin in the midst of another one.
 */
export class KeptRealm {
  private nowMs: () => number = Date.now;
  private readonly realm = new Realm(() => this.nowMs());

  /** The realm for the next execution, with the clock that its Date then shows. */
  enter(nowMs: () => number): Realm {
    this.nowMs = nowMs;
    return this.realm;
  }
}

/** What the failure handler of google.script.run gets to read of something thrown. */
export function describeThrown(thrown: unknown): string {
  if (types.isNativeError(thrown)) return `${thrown.name}: ${thrown.message}`;
  return String(thrown);
}

/** Runs code with a limit of time, as `ExecutionTimeError` when it is over. */
function inTime<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (types.isNativeError(error) && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
      throw new ExecutionTimeError();
    }
    throw error;
  }
}

/** The realm's Date with another clock; everything else of it stays, `instanceof` included. */
function clockedDate(realDate: DateConstructor, nowMs: () => number): DateConstructor {
  const clocked = new Proxy(realDate, {
    construct: (target, parameters: unknown[], newTarget): object =>
      Reflect.construct(target, parameters.length === 0 ? [nowMs()] : parameters, newTarget) as object,
    apply: () => new realDate(nowMs()).toString(),
    get: (target, key, receiver): unknown => (key === 'now' ? nowMs : Reflect.get(target, key, receiver)),
  });
  Object.defineProperty(realDate.prototype, 'constructor', { value: clocked });
  return clocked;
}

/** Also a member named `__proto__` is only a member. */
function defineMember(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}
