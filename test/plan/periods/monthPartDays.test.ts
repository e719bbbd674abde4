import { describe, expect, it } from '@jest/globals';
import { yearMonth } from '../../../src/plan/localDate';
import type { MonthPart } from '../../../src/plan/period';
import { daysOfMonthPart } from '../../../src/plan/periods/monthPartDays';

/** November 2026 begins on a Sunday and ends on a Monday; October 2026 begins on a Thursday. */
describe('daysOfMonthPart', () => {
  it.each<[MonthPart, number, string, string]>([
    ['week-1', 10, '2026-10-01', '2026-10-04'],
    ['week-2', 10, '2026-10-05', '2026-10-11'],
    ['week-1', 11, '2026-11-02', '2026-11-08'],
    ['week-5', 11, '2026-11-30', '2026-11-30'],
    ['week-last', 10, '2026-10-26', '2026-10-31'],
    ['decade-3', 10, '2026-10-21', '2026-10-31'],
    ['decade-3', 2, '2026-02-21', '2026-02-28'],
    ['half-2', 2, '2026-02-16', '2026-02-28'],
    ['beginning', 10, '2026-10-01', '2026-10-10'],
  ])('%s of month %i', (part, month, start, endInclusive) => {
    expect(daysOfMonthPart(part, monthOf2026(month))).toEqual({ start, endInclusive });
  });

  it('are none where the month has no such week', () => {
    expect(daysOfMonthPart('week-5', monthOf2026(2))).toBeUndefined();
  });
});

function monthOf2026(month: number) {
  const found = yearMonth(2026, month);
  if (found === undefined) throw new RangeError('no such month');
  return found;
}
