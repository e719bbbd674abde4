import { describe, expect, it } from '@jest/globals';
import { runChecks } from '../../src/checks';
import { codesOf, readDates } from './findingsOf';

describe('a time without a day', () => {
  it.each(['15:00', '10.00 - 18.00'])('is an error: %s', (date) => {
    expect(codesOf(runChecks(readDates([date])))).toEqual(['2 time-without-day']);
  });
});
