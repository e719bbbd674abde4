import type { Clock } from '../clock';

const firstWaitMs = 1000;
const longestWaitMs = 32_000;
const jitterMs = 1000;

/** How often something is asked for in vain before the run stops: the waits between add up to more than a minute. */
export const attemptsInVain = 8;

/**
 * Truncated exponential back-off with up to a second of jitter (Google's advice for Calendar); `attempt` counts from 1.
 * False, without a wait, when the wait might end after `endBeforeMs`.
 */
export function waitBeforeRetry(clock: Clock, attempt: number, endBeforeMs: number): boolean {
  const waitMs = Math.min(firstWaitMs * 2 ** (attempt - 1), longestWaitMs);
  if (clock.nowMs() + waitMs + jitterMs >= endBeforeMs) return false;
  clock.waitMs(waitMs + Math.floor(clock.random() * jitterMs));
  return true;
}
