import { authModes } from './enums';

const dayMs = 86_400_000;

/**
 * What a time-driven trigger gives to its function (guide "Event objects"). All of it is UTC, whatever the zones of
 * script and spreadsheet; days of the week count from Monday as 1, and weeks as ISO 8601 does.
 */
export function timeEvent(triggerId: string, nowMs: number): GoogleAppsScript.Events.TimeDriven {
  const now = new Date(nowMs);
  const dayOfWeek = now.getUTCDay() === 0 ? 7 : now.getUTCDay();
  return {
    authMode: authModes.FULL,
    triggerUid: triggerId,
    timezone: 'UTC',
    year: now.getUTCFullYear(),
    month: now.getUTCMonth() + 1,
    'day-of-month': now.getUTCDate(),
    'day-of-week': dayOfWeek,
    'week-of-year': weekOfYear(nowMs, dayOfWeek),
    hour: now.getUTCHours(),
    minute: now.getUTCMinutes(),
    second: now.getUTCSeconds(),
  };
}

/** A week belongs to the year of its Thursday. */
function weekOfYear(nowMs: number, dayOfWeek: number): number {
  const thursdayMs = nowMs + (4 - dayOfWeek) * dayMs;
  const yearStartMs = Date.UTC(new Date(thursdayMs).getUTCFullYear(), 0, 1);
  return Math.floor((thursdayMs - yearStartMs) / dayMs / 7) + 1;
}
