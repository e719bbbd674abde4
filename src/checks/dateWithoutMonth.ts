import type { Check } from './check';
import { findingAt } from './check';
import { rowsInTrouble } from './dateTrouble';

/** Days without a month, where no heading above names one. */
export const checkDateWithoutMonth: Check<'date-without-month'> = (reading) =>
  rowsInTrouble(reading, 'without-month').map(({ row }) =>
    findingAt('date-without-month', 'error', row.rowNumber, 'date', { text: row.periodText }),
  );
