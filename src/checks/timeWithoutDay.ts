import type { Check } from './check';
import { findingAt } from './check';
import { rowsInTrouble } from './dateTrouble';

/** A time of day in the date cell, and no day. */
export const checkTimeWithoutDay: Check<'time-without-day'> = (reading) =>
  rowsInTrouble(reading, 'without-day').map(({ row }) =>
    findingAt('time-without-day', 'error', row.rowNumber, 'date', { text: row.periodText }),
  );
