import type { Check } from './check';
import { entryRowsOf, findingAt } from './check';
import { splitRow } from './splitRow';

/** Several events in one cell; the row can be split into one for each. */
export const checkSeveralEvents: Check<'several-events'> = (reading) =>
  entryRowsOf(reading).flatMap((row) => {
    const { parts, period, texts } = row;
    if (parts === undefined) return [];
    // A date that is not understood would only be there more often.
    if (!period.ok && parts.every(({ date }) => date === texts.date)) return [];
    return [
      findingAt('several-events', 'hint', row.rowNumber, 'event', { count: parts.length }, [
        splitRow(row, parts),
      ]),
    ];
  });
