import type { ApiMethod } from './access';
import { refuse } from './refusals';

/** How much the server lets through; a limit that is not set does not exist. */
export interface QuotaOptions {
  /** Of one person within any minute. A patch costs three units and any other call one, in a batch as well. */
  readonly unitsPerMinute?: number;
  /** Of one calendar within any second: what Google calls operational limits, without a number. */
  readonly calendarWritesPerSecond?: number;
  /** Of one person within the day that begins with the first of them. */
  readonly createdEventsPerDay?: number;
}

/**
 * Google's own numbers: developers.google.com/workspace/calendar/api/guides/quota for projects made since May 2026, and
 * the quotas of Apps Script for a consumer account. How fast one calendar may be written is not published.
 */
export const googleQuota = {
  unitsPerMinute: 600,
  createdEventsPerDay: 5000,
} as const satisfies QuotaOptions;

/** Google gives any of these for the same reason, so callers must take them alike; here they come in turn. */
const rateRefusals = ['rateLimitExceeded', 'tooManyRequests', 'userRateLimitExceeded'] as const;

const minuteMs = 60_000;
const dayMs = 86_400_000;

interface Spending {
  readonly atMs: number;
  readonly units: number;
}

/**
 * Counts what people and calendars use up. A call that is refused for a limit uses nothing of it: Google does not say,
 * but waiting has to help.
 */
export class Quota {
  readonly #options: QuotaOptions;
  readonly #spendingByPerson = new Map<string, Spending[]>();
  readonly #writesByCalendar = new Map<string, Spending[]>();
  readonly #createdByPerson = new Map<string, { readonly dayStartMs: number; readonly count: number }>();
  #rateRefusalCount = 0;

  constructor(options: QuotaOptions) {
    this.#options = options;
  }

  /** Charges a call to its person; refuses when a minute would hold too many units. */
  chargeCall(email: string, method: ApiMethod, nowMs: number): void {
    const units = method === 'events.patch' ? 3 : 1;
    this.#spend(this.#spendingByPerson, email, units, this.#options.unitsPerMinute, minuteMs, nowMs);
  }

  /** Charges a write to its calendar; refuses when a second would hold too many. */
  chargeWrite(calendarId: string, nowMs: number): void {
    this.#spend(this.#writesByCalendar, calendarId, 1, this.#options.calendarWritesPerSecond, 1000, nowMs);
  }

  /** Refuses when the person has made all the events of a day. */
  requireRoomForEvent(email: string, nowMs: number): void {
    const { createdEventsPerDay = Infinity } = this.#options;
    if (this.#createdToday(email, nowMs).count >= createdEventsPerDay) refuse('quotaExceeded');
  }

  countCreatedEvent(email: string, nowMs: number): void {
    const { dayStartMs, count } = this.#createdToday(email, nowMs);
    this.#createdByPerson.set(email, { dayStartMs, count: count + 1 });
  }

  #createdToday(email: string, nowMs: number): { readonly dayStartMs: number; readonly count: number } {
    const known = this.#createdByPerson.get(email);
    return known !== undefined && nowMs - known.dayStartMs < dayMs ? known : { dayStartMs: nowMs, count: 0 };
  }

  #spend(
    spendings: Map<string, Spending[]>,
    owner: string,
    units: number,
    limit: number | undefined,
    windowMs: number,
    nowMs: number,
  ): void {
    if (limit === undefined) return;
    const recent = (spendings.get(owner) ?? []).filter(({ atMs }) => atMs > nowMs - windowMs);
    spendings.set(owner, recent);
    const spent = recent.reduce((sum, spending) => sum + spending.units, 0);
    if (spent + units > limit) {
      const refusal = rateRefusals[this.#rateRefusalCount % rateRefusals.length] ?? 'rateLimitExceeded';
      this.#rateRefusalCount += 1;
      refuse(refusal);
    }
    recent.push({ atMs: nowMs, units });
  }
}
