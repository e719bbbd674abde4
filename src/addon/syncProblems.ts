import type { CalendarProblem } from '../calendar/eventCalendar';
import type { Problem, ProblemCode, Reply } from '../contract/panelServer';
import type { PlanRecord, RunMark } from '../plan/planRecord';
import type { AddonPorts } from './addonPorts';
import { problemOfCode, refuse } from './reply';

/** The problem's code in the contract, for every reason why Calendar cannot be used. */
export const problemCodes: Readonly<Record<CalendarProblem['problem'], ProblemCode>> = {
  'no-right': 'no-calendar-right',
  expired: 'permission-expired',
  gone: 'calendar-gone',
  limit: 'calendar-limit',
  unreachable: 'calendar-unreachable',
};

/** What the hourly run may meet. */
const hourlyProblems: readonly ProblemCode[] = [
  ...Object.values(problemCodes),
  'empty-sheet',
  'header-not-found',
  'no-plan-rows',
];

/** The code that an hourly run kept in the record; one that no version knows any more is told as trouble that passed. */
export function keptProblemCode(problem: string): ProblemCode {
  return hourlyProblems.find((code) => code === problem) ?? 'calendar-unreachable';
}

/** Google names no time after "Calendar usage limits exceeded"; its help speaks of hours. */
const restAfterLimitMs = 4 * 60 * 60_000;

/** The problem in the words of the contract; after a limit it says from when on it is worth trying again, and remembers it. */
export function problemOfCalendar(
  ports: AddonPorts,
  record: PlanRecord | undefined,
  { problem }: CalendarProblem,
): Problem {
  if (problem !== 'limit') return problemOfCode(problemCodes[problem]);
  const limitedUntilMs = ports.clock.nowMs() + restAfterLimitMs;
  if (record) ports.records.write({ ...record, limitedUntilMs });
  return problemOfCode('calendar-limit', { time: ports.momentText(limitedUntilMs) });
}

/** Somebody else's run is under way: said with the time at which it last did something. */
export function refuseOtherRun(ports: AddonPorts, { lastStepMs }: RunMark): Reply<never> {
  return refuse('sync-running', { time: ports.momentText(lastStepMs) });
}
