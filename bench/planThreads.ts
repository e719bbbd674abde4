import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { BuiltAddon } from '../local/builtAddon';
import type { PlanCosts } from './measuredPlan';

/** What a thread is to measure. */
export interface PlanOrder {
  readonly addon: BuiltAddon;
  readonly entryCounts: readonly number[];
}

/** The largest plan in a thread of its own, all others in a second one: counts do not depend on who else computes. */
export async function measurePlans(
  addon: BuiltAddon,
  entryCounts: readonly number[],
): Promise<readonly PlanCosts[]> {
  const largest = Math.max(...entryCounts);
  const others = entryCounts.filter((entryCount) => entryCount !== largest);
  const [costsOfOthers, costsOfLargest] = await Promise.all([
    measureInThread({ addon, entryCounts: others }),
    measureInThread({ addon, entryCounts: [largest] }),
  ]);
  return [...costsOfOthers, ...costsOfLargest];
}

/** Emulating makes many short-lived objects; with room for them the thread spends a third less time. */
const youngGenerationMegabytes = 192;

/** Rejects with what the thread throws. */
async function measureInThread(order: PlanOrder): Promise<readonly PlanCosts[]> {
  const thread = new Worker(new URL('./planThread.mjs', import.meta.url), {
    workerData: order,
    resourceLimits: { maxYoungGenerationSizeMb: youngGenerationMegabytes },
  });
  const messages: readonly unknown[] = await once(thread, 'message');
  return messages[0] as readonly PlanCosts[];
}
