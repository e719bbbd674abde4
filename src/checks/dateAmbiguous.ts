import type { Check } from './check';
import { correctDate } from './correctDate';
import { rowsInTrouble } from './dateTrouble';

/** A date that may be understood in more than one way. */
export const checkDateAmbiguous: Check<'date-ambiguous'> = (reading) =>
  rowsInTrouble(reading, 'ambiguous').map(({ row, trouble: { nearest } }) => ({
    code: 'date-ambiguous',
    severity: 'error',
    rowNumber: row.rowNumber,
    column: 'date',
    parameters:
      nearest === undefined
        ? { text: row.periodText, variant: 'unknown' }
        : { text: row.periodText, variant: 'nearest', nearest },
    fixes: nearest === undefined ? [] : [correctDate(row, nearest)],
  }));
