import type { Check } from './check';
import { entryRowsOf } from './check';

/** No date in the row and none above that would hold for it. */
export const checkDateMissing: Check<'date-missing'> = (reading) =>
  entryRowsOf(reading)
    .filter((row) => !row.period.ok && row.period.problem === 'blank')
    .map((row) => ({
      code: 'date-missing',
      severity: 'error',
      rowNumber: row.rowNumber,
      column: 'date',
      parameters: {},
      fixes: [],
    }));
