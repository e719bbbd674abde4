import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ServiceCounts } from '../../local/localHost';
import { cleanPlan, longPlan, tornPlan, type TypedRows } from './plans';
import { School } from './school';

/** A spreadsheet with every tab that the add-on knows. */
function fullSchool(rows: TypedRows): School {
  const school = new School(rows);
  school.get('setUpSpreadsheet');
  school.get('buildSummary');
  return school;
}

function countsOf(school: School, work: () => void): ServiceCounts {
  school.host.resetCounts();
  work();
  return school.host.counts();
}

/** Tells which calls there were when a budget is missed. */
function expectWithin(
  counts: ServiceCounts,
  limits: { readonly total: number; readonly httpRequests?: number },
): void {
  const isWithin =
    counts.total <= limits.total && counts.httpRequests <= (limits.httpRequests ?? Number.POSITIVE_INFINITY);
  expect(isWithin ? limits : { ...counts, limits }).toEqual(limits);
}

describe('what the add-on costs in calls to Google', () => {
  it('opening: nothing but the menu', () => {
    const school = fullSchool(cleanPlan);
    expectWithin(
      countsOf(school, () => school.host.openSpreadsheet()),
      { total: 2, httpRequests: 0 },
    );
  });

  it.each([
    ['before the first sync', false],
    ['after it', true],
  ])('checking with all tabs present, %s: at most 14', (_name, isSynced) => {
    const school = fullSchool(tornPlan);
    if (isSynced) school.sync();
    expectWithin(
      countsOf(school, () => school.get('checkPlan')),
      { total: 14 },
    );
    expectWithin(
      countsOf(school, () => school.get('checkPlan')),
      { total: 14 },
    );
  });

  it('checking from the panel, with a month that the spreadsheet took for a day: at most 14', () => {
    const school = fullSchool(tornPlan);
    school.sync();
    school.type('A3', 'сентябрь 2026');
    school.type('A10', '31 февраля');
    expectWithin(
      countsOf(school, () => school.get('checkPlan', { language: 'ru' })),
      { total: 14 },
    );
  });

  describe('with 500 entries and all tabs present', () => {
    const entryCount = 500;
    let school: School;
    let first: ServiceCounts;

    beforeAll(() => {
      school = fullSchool(longPlan(entryCount));
      first = countsOf(school, () => school.sync());
    }, 60_000);

    it('the first sync: at most 14 requests, and 45 calls in all', () => {
      expect(school.events()).toHaveLength(entryCount);
      expectWithin(first, { total: 45, httpRequests: 14 });
    });

    it('a sync with nothing to change: at most 18, one of them a request', () => {
      const counts = countsOf(school, () => {
        expect(school.sync()).toMatchObject({ changes: [], unchangedCount: entryCount });
      });
      expectWithin(counts, { total: 18, httpRequests: 1 });
    });

    it('a sync of one changed row: no more than two requests', () => {
      school.type('B5', 'Музей паровозов');
      expectWithin(
        countsOf(school, () => school.sync()),
        { total: 45, httpRequests: 2 },
      );
    });

    it('checking: at most 14', () => {
      expectWithin(
        countsOf(school, () => school.get('checkPlan')),
        { total: 14 },
      );
    });

    it('building the summary: at most 60, made or made again', () => {
      expectWithin(
        countsOf(school, () => school.get('buildSummary')),
        { total: 60 },
      );
      const fresh = new School(longPlan(entryCount));
      expectWithin(
        countsOf(fresh, () => fresh.get('buildSummary')),
        { total: 60 },
      );
    });
  });
});
