import { describe, expect, it } from '@jest/globals';
import { runChecks } from '../../src/checks';
import { codesOf, findingsOf, readDates } from './findingsOf';

describe('a date with more than one meaning', () => {
  it.each(['05/03/2027', '5/3/2027'])('is left to the person: %s', (date) => {
    expect(codesOf(runChecks(readDates([date])))).toEqual(['2 date-ambiguous']);
  });

  it('is an error of its own row', () => {
    expect(findingsOf('date-ambiguous', readDates(['05/03/2027']))).toMatchObject([
      { severity: 'error', rowNumber: 2, column: 'date', parameters: { text: '05/03/2027' } },
    ]);
  });
});
