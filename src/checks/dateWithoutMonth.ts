import type { Check } from './check';
import { rowsInTrouble } from './dateTrouble';

/** Days without a month, where no heading above names one. */
export const checkDateWithoutMonth: Check<'date-without-month'> = (reading) =>
  rowsInTrouble(reading, 'without-month').map(({ row }) => ({
    code: 'date-without-month',
    severity: 'error',
    rowNumber: row.rowNumber,
    column: 'date',
    parameters: { text: row.periodText },
    fixes: [],
  }));
