import { describe, expect, it } from '@jest/globals';
import { runChecks } from '../../src/checks';
import { codesOf, findingsOf, readDates } from './findingsOf';

describe('a weekday that is not that of its date', () => {
  it('is told with the right one, and either may be corrected', () => {
    expect(runChecks(readDates(['15.09.2026 (понедельник)']))).toEqual([
      {
        code: 'weekday-disagrees',
        severity: 'error',
        rowNumber: 2,
        column: 'date',
        parameters: {
          text: '15.09.2026 (понедельник)',
          variant: 'day',
          date: '2026-09-15',
          weekday: 2,
          writtenWeekday: 1,
        },
        fixes: [
          {
            kind: 'use-nearest-date',
            edits: [
              {
                rowNumber: 2,
                column: 'date',
                before: '15.09.2026 (понедельник)',
                after: '15.09.2026 (вторник)',
              },
            ],
            isSafe: false,
          },
          {
            kind: 'use-nearest-date',
            edits: [
              { rowNumber: 2, column: 'date', before: '15.09.2026 (понедельник)', after: '14.09.2026' },
            ],
            isSafe: false,
          },
        ],
      },
    ]);
  });

  it.each([
    ['15 сентября (пятница)', '18.09.2026'],
    ['15 сентября (воскресенье)', '13.09.2026'],
    ['30 сентября, пт', '02.10.2026'],
    ['15.09.2026 (суббота) 14:00', '12.09.2026 14:00'],
    ['15 сентября (пятница), актовый зал', '18.09.2026, актовый зал'],
  ])('offers the nearest such day: %s', (typed, after) => {
    const [finding] = findingsOf('weekday-disagrees', readDates([typed]));
    expect(finding?.fixes[1]?.edits).toMatchObject([{ after }]);
  });

  it.each(['15 сентября (вторник)', 'вт, 15.09.2026'])('is not seen where it agrees: %s', (typed) => {
    expect(codesOf(runChecks(readDates([typed])))).toEqual([]);
  });

  it('is not seen in a date that is wrong in another way', () => {
    expect(codesOf(runChecks(readDates(['31 сентября (вторник)'])))).toEqual(['2 date-unreadable']);
  });
});
