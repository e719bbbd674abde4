import { once } from '../plan/once';
import type { Finding, Fix } from '../plan/finding';
import type { EntryRow } from '../plan/planRow';
import { placeMeaning } from '../plan/places';
import { compileWordPatterns, matchPatternAt, wordsOf } from '../plan/wordPatterns';
import type { Check } from './check';
import { entryRowsOf } from './check';
import { eventWordPatterns } from './eventWords.data';

const eventWords = once(() => compileWordPatterns(eventWordPatterns()));

/** Longer places name an institution or a room somewhere; without one they tell what happens. */
const mostPlaceWords = 8;

/** A place cell that seems to hold the event; it can be moved when the event cell is blank. */
export const checkPlaceReadsLikeEvent: Check = (reading) =>
  entryRowsOf(reading)
    .filter((row) => readsLikeEvent(row.texts.place))
    .map((row): Finding => ({
      code: 'place-reads-like-event',
      severity: 'warning',
      rowNumber: row.rowNumber,
      column: 'place',
      parameters: { text: row.texts.place },
      fixes: row.texts.event === '' ? [movePlaceToEvent(row)] : [],
    }));

function readsLikeEvent(place: string): boolean {
  const words = wordsOf(place);
  if (matchPatternAt(eventWords(), words, 0) !== undefined) return true;
  return words.length > mostPlaceWords && placeMeaning(place) === undefined;
}

function movePlaceToEvent({ rowNumber, texts }: EntryRow): Fix {
  return {
    kind: 'move-place-to-event',
    edits: [
      { rowNumber, column: 'event', before: '', after: texts.place },
      { rowNumber, column: 'place', before: texts.place, after: '' },
    ],
  };
}
