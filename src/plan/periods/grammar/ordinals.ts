import { monthOfRomanNumeral } from '../lexicon';
import type { TokenCursor } from './tokenCursor';
import { attempt, peek, takeJoinedDash, takeNumber, takePhrase, takeWord } from './tokenCursor';

/** The place of a thing in a row, from 1; -1 is the last. */
export type Ordinal = 1 | 2 | 3 | 4 | 5 | -1;

const ordinalRoles = [
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['last', -1],
] as const;

/** «первая», «1-я», «1», «I», «последняя». */
export function takeOrdinal(cursor: TokenCursor): Ordinal | undefined {
  for (const [role, ordinal] of ordinalRoles) if (takePhrase(cursor, role)) return ordinal;
  return attempt(cursor, takeOrdinalNumber) ?? attempt(cursor, takeRomanOrdinal);
}

/** «5-я», «5», «1-» in «1-тоқсан»; at most five. */
function takeOrdinalNumber(cursor: TokenCursor): Ordinal | undefined {
  const ordinal = ordinalOf(takeNumber(cursor, 1, 1)?.value);
  if (ordinal === undefined) return undefined;
  takeOrdinalEnding(cursor);
  takeJoinedDash(cursor);
  return ordinal;
}

function takeRomanOrdinal(cursor: TokenCursor): Ordinal | undefined {
  const ordinal = ordinalOf(monthOfRomanNumeral(takeWord(cursor)?.word ?? ''));
  if (ordinal !== undefined) takeOrdinalEnding(cursor);
  return ordinal;
}

function ordinalOf(value: number | undefined): Ordinal | undefined {
  return value === 1 || value === 2 || value === 3 || value === 4 || value === 5 ? value : undefined;
}

/** «го» or «-го» joined to its number. */
export function takeOrdinalEnding(cursor: TokenCursor): void {
  attempt(cursor, () => {
    takeJoinedDash(cursor);
    return peek(cursor)?.isApart === false && takePhrase(cursor, 'ordinal-ending') ? true : undefined;
  });
}
