import type { CalendarServerOptions } from './calendarServer';
import type { FaultName } from './faults';
import { eventWrites, faultNames, planFaults } from './faults';

/** What makes a server behave as Google does on a bad day. */
export type CalendarTrouble = Pick<CalendarServerOptions, 'faults' | 'quota' | 'listDelayMs'>;

/** Units a minute under `throttle`: few, so that a plan of some dozen rows meets the limit. */
const defaultThrottledUnits = 30;

const defaultListDelaySeconds = 30;

/** What passes by itself: it happens once, and whoever tries again gets through. Anything else stays. */
const passingFaults: readonly FaultName[] = [
  'backendError',
  'conditionNotMet',
  'conflict',
  'html',
  'lose-request',
  'lose-response',
  'rateLimitExceeded',
  'serviceUnavailable',
  'tooManyRequests',
  'userRateLimitExceeded',
];

/** Every name that `readCalendarTrouble` knows. */
export const calendarTroubleNames: readonly string[] = [...faultNames, 'throttle', 'late-lists'];

/**
 * The trouble that a person names as `NAME` or `NAME:N`, N a whole number from 1 up; undefined for anything else. With
 * a fault N counts the calls that write events: the N-th fails, by itself when the fault passes, else with all that
 * follow. `throttle:N` allows N units a minute, `late-lists:N` makes lists N seconds late.
 */
export function readCalendarTrouble(text: string): CalendarTrouble | undefined {
  const [, name = '', count] = /^([A-Za-z-]+)(?::([1-9]\d{0,6}))?$/.exec(text) ?? [];
  const number = count === undefined ? undefined : Number(count);
  if (name === 'throttle') return { quota: { unitsPerMinute: number ?? defaultThrottledUnits } };
  if (name === 'late-lists') return { listDelayMs: (number ?? defaultListDelaySeconds) * 1000 };
  const fault = faultNames.find((known) => known === name);
  if (fault === undefined) return undefined;
  const planned = { at: eventWrites, fault, after: (number ?? 1) - 1 };
  return { faults: planFaults([passingFaults.includes(fault) ? { ...planned, times: 1 } : planned]) };
}
