import vm from 'node:vm';
import { medianOf } from './median';

/** Milliseconds, medians over fresh contexts. */
export interface TopLevelTime {
  readonly compileMs: number;
  /** The first run of what was compiled: V8 compiles the functions that the top level calls only now. */
  readonly runMs: number;
  /** The same again in another context, with those functions compiled. */
  readonly runAgainMs: number;
}

const timedRuns = 31;

/** The contexts have no service at all, so a top level that touches one throws. */
export function timeTopLevel(script: string): TopLevelTime {
  // V8 takes a script that it has seen from its cache, so each is made another one.
  const times = Array.from({ length: timedRuns }, (_, index) => timeOnce(`${script}\n// ${index}`));
  return {
    compileMs: medianOf(times.map(({ compileMs }) => compileMs)),
    runMs: medianOf(times.map(({ runMs }) => runMs)),
    runAgainMs: medianOf(times.map(({ runAgainMs }) => runAgainMs)),
  };
}

function timeOnce(code: string): TopLevelTime {
  const start = performance.now();
  const compiled = new vm.Script(code);
  const compileMs = performance.now() - start;
  return { compileMs, runMs: timeRun(compiled), runAgainMs: timeRun(compiled) };
}

function timeRun(compiled: vm.Script): number {
  const context = vm.createContext({});
  const start = performance.now();
  compiled.runInContext(context);
  return performance.now() - start;
}
