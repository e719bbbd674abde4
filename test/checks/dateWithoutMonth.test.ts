import { describe, expect, it } from '@jest/globals';
import { runChecks } from '../../src/checks';
import { readUsual } from '../plan/planGrids';
import { codesOf, readDates, rowsWith } from './findingsOf';

describe('days without a month', () => {
  it.each(['8 (суббота)', '11 - 15'])('need a month or a heading with one: %s', (date) => {
    expect(codesOf(runChecks(readDates(['Май', date])))).toEqual(['3 date-without-month']);
  });

  it('are clear under the heading of a month', () => {
    const reading = readUsual([
      ['Октябрь', '', '', ''],
      ['13', 'Музей', 'Экскурсия', 'Родители'],
    ]);
    expect(rowsWith('date-without-month', reading)).toEqual([]);
  });
});
