import type { Problem, Reply } from '../contract/panelServer';
import type { FailureReason } from './server';
import { ServerCallError } from './server';

/** Why no reply came; `detail` is for whoever looks after the spreadsheet, not for the teacher. */
export interface Failure {
  readonly reason: FailureReason;
  readonly detail: string;
}

/** What became of a call: a value, an expected problem in words, or no reply at all. */
export type Answer<Value> = { readonly kind: 'value'; readonly value: Value } | Trouble;

/** An answer without a value. */
export type Trouble =
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'failure'; readonly failure: Failure };

/** Waits for the reply; never rejects. */
export async function receive<Value>(call: () => Promise<Reply<Value>>): Promise<Answer<Value>> {
  try {
    const reply = await call();
    return reply.ok ? { kind: 'value', value: reply.value } : { kind: 'problem', problem: reply.problem };
  } catch (error) {
    return { kind: 'failure', failure: failureOf(error) };
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof ServerCallError) return { reason: error.reason, detail: error.message };
  return { reason: 'failed', detail: error instanceof Error ? error.message : String(error) };
}
