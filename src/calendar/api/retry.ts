import type { Clock } from '../clock';

const firstWaitMs = 1000;
const longestWaitMs = 32_000;

/** Truncated exponential back-off with up to a second of jitter; `attempt` counts from 1. */
export function waitBeforeRetry(clock: Clock, attempt: number): void {
  clock.waitMs(Math.min(firstWaitMs * 2 ** (attempt - 1), longestWaitMs) + Math.floor(clock.random() * 1000));
}

/** The longest that the wait before that retry can be, in milliseconds. */
export function longestWaitBeforeRetryMs(attempt: number): number {
  return Math.min(firstWaitMs * 2 ** (attempt - 1), longestWaitMs) + 1000;
}
