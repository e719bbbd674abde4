import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createPace } from '../../../src/calendar/api/pace';
import { waitBeforeRetry } from '../../../src/calendar/api/retry';
import type { SpentUnits } from '../../../src/calendar/eventCalendar';

function createVirtualClock(random = 0.5) {
  let nowMs = 0;
  const waitsMs: number[] = [];
  return {
    waitsMs,
    nowMs: () => nowMs,
    waitMs: (milliseconds: number) => {
      waitsMs.push(milliseconds);
      nowMs += milliseconds;
    },
    random: () => random,
    pass: (milliseconds: number) => void (nowMs += milliseconds),
  };
}

describe('the pace of what is asked of Calendar', () => {
  it('never goes above 540 units in any minute, over all steps of a run', () => {
    const request = fc.record({
      units: fc.integer({ min: 1, max: 300 }),
      tookMs: fc.integer({ min: 0, max: 20_000 }),
      isNewStep: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(request, { maxLength: 60 }), (requests) => {
        const clock = createVirtualClock();
        const asked: SpentUnits[] = [];
        let pace = createPace(clock, []);
        for (const { units, tookMs, isNewStep } of requests) {
          if (isNewStep) pace = createPace(clock, pace.recent());
          expect(pace.waitFor(units, Infinity)).toBe(true);
          pace.spend(units);
          asked.push({ atMs: clock.nowMs(), units });
          clock.pass(tookMs);
        }
        for (const { atMs } of asked) {
          const inMinute = asked.filter((one) => one.atMs >= atMs && one.atMs < atMs + 60_000);
          expect(inMinute.reduce((sum, { units }) => sum + units, 0)).toBeLessThanOrEqual(540);
        }
      }),
    );
  });

  it('waits no longer than it must', () => {
    const clock = createVirtualClock();
    const pace = createPace(clock, [
      { atMs: -30_000, units: 300 },
      { atMs: -10_000, units: 200 },
    ]);
    expect(pace.waitFor(40, Infinity)).toBe(true);
    expect(clock.waitsMs).toEqual([]);
    expect(pace.waitFor(41, Infinity)).toBe(true);
    expect(clock.waitsMs).toEqual([30_000]);
    expect(pace.recent()).toEqual([{ atMs: -10_000, units: 200 }]);
  });

  it('says no, without a wait, when that would be at the end of the time or later', () => {
    const clock = createVirtualClock();
    const pace = createPace(clock, [{ atMs: 0, units: 540 }]);
    expect(pace.waitFor(1, 60_000)).toBe(false);
    expect(clock.waitsMs).toEqual([]);
    expect(pace.waitFor(1, 60_001)).toBe(true);
    expect(createPace(clock, []).waitFor(1, clock.nowMs())).toBe(false);
  });

  it('lets more than a minute allows through when nothing else was asked', () => {
    expect(createPace(createVirtualClock(), []).waitFor(1000, Infinity)).toBe(true);
  });
});

describe('the wait before asking again', () => {
  it('doubles up to 32 seconds, with up to a second of jitter', () => {
    const waits = (random: number) =>
      [1, 2, 3, 4, 5, 6, 7, 8].map((attempt) => {
        const clock = createVirtualClock(random);
        expect(waitBeforeRetry(clock, attempt, Infinity)).toBe(true);
        return clock.waitsMs[0];
      });
    const seconds = [1, 2, 4, 8, 16, 32, 32, 32];
    expect(waits(0)).toEqual(seconds.map((second) => second * 1000));
    expect(waits(0.999)).toEqual(seconds.map((second) => second * 1000 + 999));
  });

  it('never ends after the end of the time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 70_000 }),
        fc.double({ min: 0, max: 0.999_999, noNaN: true }),
        (attempt, endBeforeMs, random) => {
          const clock = createVirtualClock(random);
          if (!waitBeforeRetry(clock, attempt, endBeforeMs)) expect(clock.waitsMs).toEqual([]);
          else expect(clock.nowMs()).toBeLessThan(endBeforeMs);
        },
      ),
    );
  });
});
