import { readsLikeClass } from './classWords';
import { placeMeaning } from './places';
import type { EntryRow } from './planRow';

/** What an entry says of place, class and note, the words beside its date taken in. */
export interface CellsWithRest {
  readonly place: string;
  readonly className: string;
  readonly note: string;
}

/**
 * Words that stand in the date cell beside the period («10.11 / 8–11 классы», «май, актовый зал») go to class or place
 * where these are blank and the words read like it, else to the note: nothing typed is lost. Words of a date cell
 * further up belong to that row alone.
 */
export function takeDateRest(row: EntryRow): CellsWithRest {
  const { place, class: className, note } = row.texts;
  const rest = row.isDateFromAbove ? '' : (row.period.rest ?? '');
  const taken = { place, className, note };
  if (rest === '') return taken;
  const isOneThing = readsLikeClass(rest) && placeMeaning(rest) === undefined;
  for (const piece of isOneThing ? [rest] : rest.split(/\s*[;/\n]\s*|,\s+/u)) {
    if (piece === '') continue;
    if (className === '' && readsLikeClass(piece)) taken.className = joinPieces(taken.className, piece);
    else if (place === '' && placeMeaning(piece) !== undefined) taken.place = joinPieces(taken.place, piece);
    else taken.note = joinPieces(taken.note, piece);
  }
  return taken;
}

function joinPieces(before: string, piece: string): string {
  return before === '' ? piece : `${before}, ${piece}`;
}
