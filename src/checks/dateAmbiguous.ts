import type { Check } from './check';
import { findingAt } from './check';
import { correctDate } from './correctDate';
import { rowsInTrouble } from './dateTrouble';

/** A date that may be understood in more than one way. */
export const checkDateAmbiguous: Check<'date-ambiguous'> = (reading) =>
  rowsInTrouble(reading, 'ambiguous').map(({ row, trouble: { nearest } }) => {
    const { rowNumber, periodText: text } = row;
    return nearest === undefined
      ? findingAt('date-ambiguous', 'error', rowNumber, 'date', { text, variant: 'unknown' })
      : findingAt('date-ambiguous', 'error', rowNumber, 'date', { text, variant: 'nearest', nearest }, [
          correctDate(row, nearest),
        ]);
  });
