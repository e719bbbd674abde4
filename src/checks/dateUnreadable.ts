import type { Finding, FindingParameters, Fix } from '../plan/finding';
import type { EntryRow } from '../plan/planRow';
import type { Check } from './check';
import { entryRowsOf } from './check';

/**
 * A date that is not understood, or may be understood in more than one way. The cell is told what is wrong with it;
 * rows that go by it are told only where to look, so that every row that cannot be synced has its finding.
 */
export const checkDateUnreadable: Check = (reading) =>
  entryRowsOf(reading).flatMap((row): readonly Finding[] => {
    const { period } = row;
    if (period.ok || period.problem === 'blank' || period.problem === 'needs-school-year') return [];
    const place = { severity: 'error', rowNumber: row.rowNumber, column: 'date' } as const;
    const text = row.periodText;
    if (row.isDateFromAbove) {
      const parameters = { text, rowNumberAbove: row.dateRowNumber };
      return [{ ...place, code: 'date-above-unreadable', parameters, fixes: [] }];
    }
    const { nearest } = period;
    const fixes = nearest === undefined ? [] : [fixDate(row, nearest)];
    const suggestion = nearest === undefined ? {} : { nearest };
    if (period.problem === 'ambiguous') {
      const variant = nearest === undefined ? 'unknown' : 'nearest';
      return [{ ...place, code: 'date-ambiguous', parameters: { text, variant, ...suggestion }, fixes }];
    }
    const parameters = { text, variant: mistakeOf(text, nearest), ...suggestion };
    return [{ ...place, code: 'date-unreadable', parameters, fixes }];
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

function fixDate(row: EntryRow, nearest: string): Fix {
  return {
    kind: 'use-nearest-date',
    edits: [{ rowNumber: row.rowNumber, column: 'date', before: row.texts.date, after: nearest }],
  };
}
