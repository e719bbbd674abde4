import type { Check } from './check';
import { entryRowsOf } from './check';

/** A row that plans something and does not say what. */
export const checkEventMissing: Check = (reading) =>
  entryRowsOf(reading)
    .filter((row) => row.texts.event === '')
    .map((row) => ({
      code: 'event-missing',
      severity: 'error',
      rowNumber: row.rowNumber,
      column: 'event',
      parameters: {},
      fixes: [],
    }));
