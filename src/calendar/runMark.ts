import type { PlanRecord, RunMark } from '../plan/planRecord';

/** The document lock guards a step; a run that lets so long pass between two of them is dead. */
const deadAfterMs = 90_000;

/** The run of somebody else that is under way between two of its steps, if one is. */
export function otherRun(record: PlanRecord | undefined, runId: string, nowMs: number): RunMark | undefined {
  const run = record?.run;
  return run && run.runId !== runId && nowMs - run.lastStepMs < deadAfterMs ? run : undefined;
}

/** The record without the mark of that run. */
export function withoutRun({ run, ...record }: PlanRecord, runId: string): PlanRecord {
  return run && run.runId !== runId ? { ...record, run } : record;
}
