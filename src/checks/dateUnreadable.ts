import type { FindingParameters } from '../plan/finding';
import type { Check } from './check';
import { findingAt } from './check';
import { correctDate } from './correctDate';
import { rowsInTrouble } from './dateTrouble';

/** A date that is not understood. */
export const checkDateUnreadable: Check<'date-unreadable'> = (reading) =>
  rowsInTrouble(reading, 'unreadable').map(({ row, trouble: { nearest } }) => {
    const text = row.periodText;
    const variant = mistakeOf(text, nearest);
    return findingAt(
      'date-unreadable',
      'error',
      row.rowNumber,
      'date',
      { text, variant, ...(nearest !== undefined && { nearest }) },
      nearest === undefined ? [] : [correctDate(row, nearest, variant === 'slip')],
    );
  });

/** When only the figures differ from the nearest reading, the month has no such day; else letters slipped. */
function mistakeOf(
  text: string,
  nearest: string | undefined,
): FindingParameters['date-unreadable']['variant'] {
  if (nearest === undefined) return 'unknown';
  const lettersOf = (written: string): string => written.toLowerCase().replace(/[^\p{L}]/gu, '');
  return lettersOf(text) === lettersOf(nearest) ? 'no-such-day' : 'slip';
}
