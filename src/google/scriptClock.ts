import type { Clock } from '../calendar/clock';

/** The script's clock; waiting blocks, because the runtime has no timers. */
export const scriptClock: Clock = {
  nowMs: () => Date.now(),
  waitMs(milliseconds) {
    Utilities.sleep(milliseconds);
  },
  random: () => Math.random(),
};

/** A random text from Utilities.getUuid, the seed of new ids. */
export function randomSeed(): string {
  return Utilities.getUuid();
}
