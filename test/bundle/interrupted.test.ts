import { describe, expect, it } from '@jest/globals';
import type { FaultHook } from '../../local/calendar-server/calendarServer';
import { cleanPlan, cleanPlanEntries } from './plans';
import { ownCells, School, type SchoolSettings } from './school';

/** The laptop was closed, or the time was up. */
class StoppedError extends Error {
  override readonly name = 'StoppedError';
}

/** What people see in Calendar, whatever the ids. */
function calendarOf(school: School): readonly unknown[] {
  return school
    .events()
    .map(({ summary, location, start, end, description, colorId }) => [
      summary,
      location,
      start,
      end,
      description,
      colorId,
    ]);
}

const uninterrupted = new School(cleanPlan);
uninterrupted.sync();

/** Runs a sync that something may stop, then one that nothing stops, and looks at the end. */
function expectNothingLostOrDoubled(school: School, where: string): void {
  try {
    school.sync();
  } catch {
    // The first sync was stopped; how the panel hears of it is not what is asked here.
  }
  school.host.watchServiceCalls(undefined);
  school.nowMs += 60_000;
  school.sync();
  expect([where, calendarOf(school)]).toEqual([where, calendarOf(uninterrupted)]);
  const last = school.preview();
  expect([where, last.changes, last.unchangedCount]).toEqual([where, [], cleanPlanEntries]);
  const statuses = cleanPlan
    .slice(2)
    .map((_, index) => school.cell(`${ownCells.status}${index + 3}`).display);
  expect([where, statuses.filter((text) => !text.startsWith('✓'))]).toEqual([where, []]);
  const rowIds = new Set(
    cleanPlan.slice(2).map((_, index) => school.cell(`${ownCells.rowId}${index + 3}`).display),
  );
  expect([where, rowIds.size]).toEqual([where, cleanPlanEntries]);
}

function callsOfFirstSync(): readonly string[] {
  const school = new School(cleanPlan);
  const names: string[] = [];
  school.host.watchServiceCalls({ before: (name) => names.push(name) });
  school.sync();
  return names;
}

function exchangesOfFirstSync(): number {
  let count = 0;
  const school = new School(cleanPlan, {
    faults: () => {
      count += 1;
      return undefined;
    },
  });
  school.sync();
  return count;
}

const calls = callsOfFirstSync();

describe('a first sync that is stopped', () => {
  // Between two calls nothing outside changes, so stopping after one is stopping before the next.
  it('before any one of its calls to Google, or after the last, loses nothing and doubles nothing', () => {
    for (let stopAt = 0; stopAt <= calls.length; stopAt += 1) {
      const school = new School(cleanPlan);
      const stop = (_name: string, index: number) => {
        if (index === Math.min(stopAt, calls.length - 1)) throw new StoppedError();
      };
      school.host.watchServiceCalls(stopAt < calls.length ? { before: stop } : { after: stop });
      expectNothingLostOrDoubled(school, `${stopAt}: ${calls[stopAt] ?? 'after all'}`);
    }
  }, 60_000);

  const unavailable = { status: 503, headers: {}, body: '{"error":{"code":503,"message":"Backend Error"}}' };
  const usedUp = {
    status: 403,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      error: {
        code: 403,
        message: 'Calendar usage limits exceeded.',
        errors: [{ reason: 'quotaExceeded', domain: 'usageLimits' }],
      },
    }),
  };

  it.each<readonly [string, ReturnType<FaultHook>]>([
    ['whose answer was lost on the way', 'lose-response'],
    ['that the server could not take', unavailable],
    ['beyond the limit of Calendar', usedUp],
  ])(
    'by one exchange %s loses nothing and doubles nothing',
    (name, fault) => {
      const exchanges = exchangesOfFirstSync();
      expect(exchanges).toBe(2 + cleanPlanEntries);
      // Making the calendar, the batch, and inside it the first, a middle and the last of twelve that are alike.
      for (const failing of [0, 1, 2, 7, exchanges - 1]) {
        const settings: SchoolSettings = {
          faults: (_request, index) => (index === failing ? fault : undefined),
        };
        expectNothingLostOrDoubled(new School(cleanPlan, settings), `exchange ${failing} ${name}`);
      }
    },
    60_000,
  );

  it('by the limit of Calendar says so, keeps what is done and goes on later', () => {
    let isUsedUp = true;
    const school = new School(cleanPlan, {
      faults: (request, index) => (isUsedUp && index > 6 && request.method !== 'GET' ? usedUp : undefined),
    });
    const report = school.carryOut(school.preview());
    expect(report.stopped).toMatchObject({ code: 'calendar-limit' });
    expect(school.events().length).toBeLessThan(cleanPlanEntries);
    isUsedUp = false;
    school.sync();
    expect(calendarOf(school)).toEqual(calendarOf(uninterrupted));
  });
});

describe('two people who press sync at once', () => {
  it('make one event an entry, though both saw the same preview', () => {
    const school = new School(cleanPlan);
    const one = school.preview();
    const other = school.preview();
    school.carryOut(one);
    const second = school.carryOut(other);
    expect(second.results.every(({ outcome }) => outcome === 'done')).toBe(true);
    expect(calendarOf(school)).toEqual(calendarOf(uninterrupted));
    expect(school.calendarIds()).toHaveLength(1);
  });
});
