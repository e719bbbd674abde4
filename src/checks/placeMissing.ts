import type { Check } from './check';
import { entryRowsOf } from './check';

/** An entry without a place. */
export const checkPlaceMissing: Check = (reading) =>
  entryRowsOf(reading)
    .filter((row) => row.texts.place === '')
    .map((row) => ({
      code: 'place-missing',
      severity: 'warning',
      rowNumber: row.rowNumber,
      column: 'place',
      parameters: {},
      fixes: [],
    }));
