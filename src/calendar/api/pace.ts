import type { Clock } from '../clock';
import type { SpentUnits } from '../eventCalendar';

/**
 * Below the 600 units a minute that Calendar allows a user of a project in a sliding window
 * (developers.google.com/workspace/calendar/api/guides/quota), with room for the same person's other windows.
 */
const unitsPerMinute = 540;
const windowMs = 60_000;
const momentMs = 2_000;

/** Keeps what is asked of Calendar below its limit per minute, over all steps of a run. */
export interface Pace {
  /** Waits until that many units may be asked; false, without a wait, when that would not be before `endBeforeMs`. */
  waitFor(units: number, endBeforeMs: number): boolean;
  spend(units: number): void;
  /** What was asked within the last minute. */
  recent(): readonly SpentUnits[];
}

/** Begins with what earlier steps spent. More units than a minute allows are let through when nothing else was asked. */
export function createPace(clock: Clock, spentBefore: readonly SpentUnits[]): Pace {
  let spent = [...spentBefore];
  const recent = (): readonly SpentUnits[] => {
    const from = clock.nowMs() - windowMs;
    spent = spent.filter(({ atMs }) => atMs > from);
    return spent;
  };
  return {
    recent,
    spend(units) {
      const atMs = clock.nowMs();
      const last = spent[spent.length - 1];
      // What is asked within one moment leaves the window together, so that a run's memory stays small.
      const isSameMoment = last !== undefined && atMs - last.atMs < momentMs;
      if (isSameMoment) spent[spent.length - 1] = { atMs, units: last.units + units };
      else spent.push({ atMs, units });
    },
    waitFor(units, endBeforeMs) {
      const entries = recent();
      let excess = entries.reduce((sum, entry) => sum + entry.units, units) - unitsPerMinute;
      let freeAtMs = clock.nowMs();
      for (const entry of entries) {
        if (excess <= 0) break;
        excess -= entry.units;
        freeAtMs = Math.max(freeAtMs, entry.atMs + windowMs);
      }
      if (freeAtMs >= endBeforeMs) return false;
      const waitMs = freeAtMs - clock.nowMs();
      if (waitMs > 0) clock.waitMs(waitMs);
      return true;
    },
  };
}
