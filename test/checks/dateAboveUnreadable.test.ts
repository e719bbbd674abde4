import { describe, expect, it } from '@jest/globals';
import { runChecks } from '../../src/checks';
import { codesOf, readDates } from './findingsOf';

describe('a row that goes by an unreadable date above', () => {
  it('is told where the date stands, without a fix of its own', () => {
    expect(runChecks(readDates(['31 сентября', '']))[1]).toEqual({
      code: 'date-above-unreadable',
      severity: 'error',
      rowNumber: 3,
      column: 'date',
      parameters: { text: '31 сентября', rowNumberAbove: 2 },
      fixes: [],
    });
  });

  it.each(['15.09.2026 (понедельник)', '20–10 октября', '05/03/2027'])(
    'is told nothing else, whatever is wrong above: %s',
    (date) => {
      const codes = codesOf(runChecks(readDates([date, ''])));
      expect(codes.slice(1)).toEqual(['3 date-above-unreadable']);
    },
  );
});
