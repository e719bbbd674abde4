import type { Check } from './check';
import { entryRowsOf, findingAt } from './check';

/** No date in the row and none above that would hold for it. */
export const checkDateMissing: Check<'date-missing'> = (reading) =>
  entryRowsOf(reading)
    .filter((row) => !row.period.ok && row.period.problem === 'blank')
    .map((row) => findingAt('date-missing', 'error', row.rowNumber, 'date', {}));
