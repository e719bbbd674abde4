import { describe, expect, it } from '@jest/globals';
import { runChecks } from '../../src/checks';
import { codesOf, findingsOf, readDates } from './findingsOf';

describe('a date outside the school year', () => {
  it('is told once, where it stands', () => {
    expect(codesOf(runChecks(readDates(['Май 2030', ''])))).toEqual(['2 date-outside-school-year']);
  });

  it.each([
    ['15.01.2026', '15.01.2027'],
    ['15.10.2025', '15.10.2026'],
    ['15.01.2026 14:00-15:30', '15.01.2027 14:00-15:30'],
    ['15.01.2026 14:00', '15.01.2027 14:00'],
    ['15.01.2026, актовый зал', '15.01.2027, актовый зал'],
  ])('is offered the year of the plan when it is a day: %s', (typed, after) => {
    expect(findingsOf('date-outside-school-year', readDates([typed]))).toMatchObject([
      {
        severity: 'warning',
        fixes: [{ kind: 'use-nearest-date', edits: [{ before: typed, after }], isSafe: false }],
      },
    ]);
    expect(runChecks(readDates([after]))).toEqual([]);
  });

  it('is offered no year when it is a month or days: they may be meant', () => {
    expect(runChecks(readDates(['Май 2030']))).toMatchObject([{ fixes: [] }]);
  });
});
