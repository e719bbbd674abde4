import { describe, expect, it } from '@jest/globals';
import { readDates, rowsWith } from './findingsOf';

describe('a date that is missing', () => {
  it('is an error of every row that has none above it', () => {
    expect(rowsWith('date-missing', readDates(['', '', 'Май', '']))).toEqual([2, 3]);
  });
});
