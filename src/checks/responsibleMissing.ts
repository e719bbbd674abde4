import type { Check } from './check';
import { entryRowsOf } from './check';

/** An entry for which nobody answers. */
export const checkResponsibleMissing: Check = (reading) =>
  entryRowsOf(reading)
    .filter((row) => row.texts.responsible === '')
    .map((row) => ({
      code: 'responsible-missing',
      severity: 'warning',
      rowNumber: row.rowNumber,
      column: 'responsible',
      parameters: {},
      fixes: [],
    }));
