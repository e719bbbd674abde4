import type { Fix } from '../plan/finding';
import type { EntryRow } from '../plan/planRow';
import { readsLikeEvent } from '../plan/places';
import type { Check } from './check';
import { entryRowsOf, findingAt } from './check';

/** A place cell that seems to hold the event; it can be moved when the event cell is blank. */
export const checkPlaceReadsLikeEvent: Check<'place-reads-like-event'> = (reading) => {
  const rows = entryRowsOf(reading);
  const events = new Set([...new Set(rows.map((row) => row.texts.place))].filter(readsLikeEvent));
  return rows
    .filter((row) => events.has(row.texts.place))
    .map((row) =>
      findingAt(
        'place-reads-like-event',
        'warning',
        row.rowNumber,
        'place',
        { text: row.texts.place },
        row.texts.event === '' ? [movePlaceToEvent(row)] : [],
      ),
    );
};

function movePlaceToEvent({ rowNumber, texts }: EntryRow): Fix {
  return {
    kind: 'move-place-to-event',
    edits: [
      { rowNumber, column: 'event', before: '', after: texts.place },
      { rowNumber, column: 'place', before: texts.place, after: '' },
    ],
    isSafe: false,
  };
}
