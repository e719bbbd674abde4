import type { Check } from './check';
import { rowsInTrouble } from './dateTrouble';

/** A time of day in the date cell, and no day. */
export const checkTimeWithoutDay: Check<'time-without-day'> = (reading) =>
  rowsInTrouble(reading, 'without-day').map(({ row }) => ({
    code: 'time-without-day',
    severity: 'error',
    rowNumber: row.rowNumber,
    column: 'date',
    parameters: { text: row.periodText },
    fixes: [],
  }));
