import type { Correction } from './correction';
import type { PeriodProblem } from './periodReading';

/** A value, or why there is none and what would make it right. */
export type Placed<Value> = { readonly ok: true; readonly value: Value } | Misplaced;

export interface Misplaced {
  readonly ok: false;
  readonly problem: PeriodProblem;
  readonly correction?: Correction;
}

export function accept<Value>(value: Value): Placed<Value> {
  return { ok: true, value };
}

export function refuse(problem: PeriodProblem, correction?: Correction): Misplaced {
  return correction === undefined ? { ok: false, problem } : { ok: false, problem, correction };
}

export function mapPlaced<From, To>(placed: Placed<From>, change: (value: From) => To): Placed<To> {
  return placed.ok ? accept(change(placed.value)) : placed;
}
