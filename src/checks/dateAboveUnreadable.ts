import type { Check } from './check';
import { entryRowsOf, findingAt } from './check';

/**
 * A row that goes by a date above which is not understood. It is told only where to look, so that every row that cannot
 * be synced has its finding.
 */
export const checkDateAboveUnreadable: Check<'date-above-unreadable'> = (reading) =>
  entryRowsOf(reading)
    .filter(
      ({ period, isDateFromAbove }) =>
        isDateFromAbove && !period.ok && period.problem !== 'blank' && period.problem !== 'needs-school-year',
    )
    .map((row) =>
      findingAt('date-above-unreadable', 'error', row.rowNumber, 'date', {
        text: row.periodText,
        rowNumberAbove: row.dateRowNumber,
      }),
    );
