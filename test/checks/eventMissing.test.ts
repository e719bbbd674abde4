import { describe, expect, it } from '@jest/globals';
import { readUsual } from '../plan/planGrids';
import { findingsOf } from './findingsOf';

describe('an event that is missing', () => {
  it('is an error: there is nothing to put into the calendar', () => {
    expect(findingsOf('event-missing', readUsual([['Май', 'Музей', '', 'Родители']]))).toEqual([
      { code: 'event-missing', severity: 'error', rowNumber: 2, column: 'event', parameters: {}, fixes: [] },
    ]);
  });
});
