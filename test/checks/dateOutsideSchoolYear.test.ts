import { describe, expect, it } from '@jest/globals';
import { runChecks } from '../../src/checks';
import { codesOf, findingsOf, readDates, rowsWith } from './findingsOf';

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

  it('is offered no year in the weeks of preparation before: they are meant', () => {
    expect(runChecks(readDates(['20.08.2026']))).toMatchObject([
      { code: 'date-outside-school-year', fixes: [] },
    ]);
  });

  it.each(['25 августа – 5 сентября', '25.08.2026-05.09.2026', '10.06.2027-05.09.2027'])(
    'is no range that only reaches beyond the year by a summer: %s',
    (date) => {
      expect(runChecks(readDates([date]))).toEqual([]);
    },
  );

  it.each(['01.10.2025-01.10.2026', 'Май 2027 – февраль 2028'])(
    'is a range that reaches far beyond the year: %s',
    (date) => {
      expect(rowsWith('date-outside-school-year', readDates([date]))).toEqual([2]);
    },
  );

  it('is told once for the plan when most dates are of another year', () => {
    const dates = Array.from({ length: 12 }, (_, index) => `${index + 1}.10.2025`);
    expect(findingsOf('date-outside-school-year', readDates([...dates, '5.10.2026']))).toEqual([
      {
        code: 'date-outside-school-year',
        severity: 'warning',
        parameters: { variant: 'most-rows', count: 12, schoolYear: '2026/27' },
        fixes: [],
      },
    ]);
  });
});
