import type { MonthPart } from '../../period';
import { takeMonth } from './monthForms';
import { takeOrdinal } from './ordinals';
import { takeTime } from './timeForms';
import type { TokenCursor } from './tokenCursor';
import type { Written, WrittenMonth } from './written';

const namedParts = [
  ['beginning', 'beginning'],
  ['middle', 'middle'],
  ['end', 'end'],
] as const;

const weeks = ['week-1', 'week-2', 'week-3', 'week-4', 'week-5'] as const;
const decades = ['decade-1', 'decade-2', 'decade-3'] as const;
const halves = ['half-1', 'half-2'] as const;

/** «1-я неделя октября», «в начале мая», «октябрь, вторая половина», «октябрь (3 неделя)». */
export function readMonthPart(cursor: TokenCursor): Written | undefined {
  return cursor.attempt(readPartOfMonth) ?? cursor.attempt(readMonthAndPart);
}

/** «последний четверг октября», "the first Monday of March": a day, for the month says which. */
export function readWeekdayOfMonth(cursor: TokenCursor): Written | undefined {
  cursor.takePhrase('before-weekday');
  cursor.takePhrase('before-day');
  const ordinal = takeOrdinal(cursor);
  const weekday = cursor.takeWeekday();
  if (ordinal === undefined || weekday === undefined || weekday.isRepeated) return undefined;
  // "Of" is "from" in some languages: «последен петък от май».
  cursor.takePhrase('from');
  const month = takeMonthAfterPart(cursor);
  if (month === undefined) return undefined;
  const time = takeTime(cursor);
  const day = { weekday: weekday.weekday, ordinal, month };
  return time === undefined ? { kind: 'weekday-day', day } : { kind: 'weekday-day', day, time };
}

function readPartOfMonth(cursor: TokenCursor): Written | undefined {
  cursor.takePhrase('before-term');
  const part = takePart(cursor);
  const month = part && takeMonthAfterPart(cursor);
  return month && { kind: 'month-part', part, month };
}

function readMonthAndPart(cursor: TokenCursor): Written | undefined {
  cursor.takePhrase('before-month');
  const month = takeMonth(cursor);
  if (month === undefined) return undefined;
  const isBracketed = cursor.takeMark('(');
  if (!isBracketed && !cursor.takeMark(',')) cursor.takeDash();
  cursor.takePhrase('before-term');
  const part = takePart(cursor);
  if (part === undefined || (isBracketed && !cursor.takeMark(')'))) return undefined;
  return { kind: 'month-part', part, month };
}

function takeMonthAfterPart(cursor: TokenCursor): WrittenMonth | undefined {
  cursor.takeJoinedMark('.');
  cursor.takeMark(',');
  cursor.takeJoinedDash();
  cursor.takePhrase('before-month');
  return takeMonth(cursor);
}

function takePart(cursor: TokenCursor): MonthPart | undefined {
  for (const [role, part] of namedParts) if (cursor.takePhrase(role)) return part;
  return cursor.attempt(() => {
    const ordinal = takeOrdinal(cursor);
    if (ordinal === undefined) return undefined;
    if (cursor.takePhrase('week')) return ordinal === -1 ? 'week-last' : weeks[ordinal - 1];
    if (cursor.takePhrase('decade')) return ordinal === -1 ? 'decade-3' : decades[ordinal - 1];
    if (cursor.takePhrase('half')) return ordinal === -1 ? undefined : halves[ordinal - 1];
    return undefined;
  });
}
