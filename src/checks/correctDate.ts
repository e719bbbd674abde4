import type { Fix } from '../plan/finding';
import type { EntryRow } from '../plan/planRow';

/** The fix that writes another text into the row's date cell. */
export function correctDate({ rowNumber, texts }: EntryRow, after: string, isSafe = false): Fix {
  return {
    kind: 'use-nearest-date',
    edits: [{ rowNumber, column: 'date', before: texts.date, after }],
    isSafe,
  };
}
