import type { Check } from './check';
import { entryRowsOf } from './check';
import { splitRow } from './splitRow';

/** Several events in one cell; the row can be split into one for each. */
export const checkSeveralEvents: Check<'several-events'> = (reading) =>
  entryRowsOf(reading).flatMap((row) => {
    const { parts, period, texts } = row;
    if (parts === undefined) return [];
    // A date that is not understood would only be there more often.
    if (!period.ok && parts.every(({ date }) => date === texts.date)) return [];
    return [
      {
        code: 'several-events',
        severity: 'hint',
        rowNumber: row.rowNumber,
        column: 'event',
        parameters: { count: parts.length },
        fixes: [splitRow(row, parts)],
      },
    ];
  });
