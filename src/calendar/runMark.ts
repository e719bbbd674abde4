import type { PlanRecord, RunMark } from '../plan/planRecord';

/** The document lock guards a step; a run that lets so long pass between two of them is dead. */
const deadAfterMs = 90_000;

/** The id of a run that is over: what it asked of Calendar counts for the next one's pace. */
export const noRun = '';

/** The run of somebody else that is under way between two of its steps, if one is. */
export function otherRun(record: PlanRecord | undefined, runId: string, nowMs: number): RunMark | undefined {
  const run = record?.run;
  const isOther = run !== undefined && run.runId !== noRun && run.runId !== runId;
  return isOther && nowMs - run.lastStepMs < deadAfterMs ? run : undefined;
}

/** The record in which that run is over. */
export function withoutRun(record: PlanRecord, runId: string): PlanRecord {
  const { run } = record;
  return run?.runId === runId ? { ...record, run: { ...run, runId: noRun } } : record;
}
