import { join } from 'node:path';
import type { Problem, Reply } from '../../src/contract/panelServer';
import { problemSentence } from '../../src/messages/problems';
import type { Language } from '../../src/plan/language';
import { planFileName } from '../hostFolder';
import type { ExecutionResult } from '../localHost';
import { PlanHost } from '../planHost';
import { requirePlan, requireWritable } from './places';
import { statusBroken, statusFine, statusNeedsAttention } from './report';
import { terminalWords } from './terminalWords';

export interface HourlyRequest {
  readonly folder: string;
  readonly addonFolder: string;
  /** Such as `ru_RU`. */
  readonly locale: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly language: Language;
}

/** What one trigger did. */
export interface FiredTrigger {
  readonly functionName: string;
  /** E-mail address of who made the trigger. */
  readonly creator: string;
  readonly result: ExecutionResult;
}

/** What firing the triggers once did; printed as JSON on request. */
export interface HourlyReport {
  readonly triggers: readonly FiredTrigger[];
  readonly files: readonly string[];
}

/**
 * Fires the time-driven triggers of the plan in the folder once, as Google does each hour, and saves it. Throws
 * `WrongPlaceError`, `UnreadableWorkbookError` and `UnreadableHostFileError`.
 */
export async function runHourly(request: HourlyRequest): Promise<HourlyReport> {
  const { folder, language } = request;
  await requirePlan(folder, language);
  await requireWritable(folder);
  const host = await PlanHost.open({ ...request, firstTabName: terminalWords[language].firstTabName });
  const triggers = host.timeTriggers();
  const results = host.fireTimeTriggers();
  const fired = triggers.flatMap(({ functionName, creator }, index) => {
    const result = results[index];
    return result === undefined ? [] : [{ functionName, creator, result }];
  });
  if (fired.length > 0) await host.save();
  const hasCalendar = host.calendars().length > 0;
  return {
    triggers: fired,
    files: [join(folder, planFileName), ...(hasCalendar ? [join(folder, 'calendar.ics')] : [])],
  };
}

/** A failed trigger is a fault; a problem that a function returned, or no trigger at all, waits for a person. */
export function hourlyStatusOf({ triggers }: HourlyReport): number {
  if (triggers.some(({ result }) => !result.ok)) return statusBroken;
  const waits = triggers.length === 0 || triggers.some(({ result }) => problemOf(result) !== undefined);
  return waits ? statusNeedsAttention : statusFine;
}

/** The report in words, a line for each trigger. */
export function describeHourly({ triggers, files }: HourlyReport, language: Language): string {
  const words = terminalWords[language];
  if (triggers.length === 0) return words.noTriggers;
  const lines = triggers.map(({ functionName, creator, result }) => {
    if (!result.ok) return words.triggerFailed(functionName, creator, result.message);
    const problem = problemOf(result);
    return problem === undefined
      ? words.triggerEnded(functionName, creator)
      : words.triggerStopped(functionName, creator, problemSentence(problem, language));
  });
  return [...lines, words.files(files.join(', '))].join('\n');
}

/** Of a function that answers as those of the panel do; others tell nothing. */
function problemOf(result: ExecutionResult): Problem | undefined {
  const value = result.ok ? result.value : undefined;
  if (typeof value !== 'object' || value === null || !('ok' in value) || !('problem' in value))
    return undefined;
  const reply = value as Reply<unknown>;
  return reply.ok ? undefined : reply.problem;
}
