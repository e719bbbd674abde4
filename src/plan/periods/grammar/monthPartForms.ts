import type { MonthPart } from '../../period';
import { monthParts } from '../../period';
import { takeMonth } from './monthForms';
import { takeOrdinal } from './ordinals';
import { takeTime } from './timeForms';
import type { TokenCursor } from './tokenCursor';
import {
  attempt,
  takeDash,
  takeJoinedDash,
  takeJoinedMark,
  takeMark,
  takePhrase,
  takeWeekday,
} from './tokenCursor';
import type { Written, WrittenMonth } from './written';

const namedParts = ['beginning', 'middle', 'end'] as const;
const numberedParts = ['week', 'decade', 'half'] as const;

/** «1-я неделя октября», «в начале мая», «октябрь, вторая половина», «октябрь (3 неделя)». */
export function readMonthPart(cursor: TokenCursor): Written | undefined {
  return attempt(cursor, readPartOfMonth) ?? attempt(cursor, readMonthAndPart);
}

/** «последний четверг октября», "the first Monday of March": a day, for the month says which. */
export function readWeekdayOfMonth(cursor: TokenCursor): Written | undefined {
  takePhrase(cursor, 'before-weekday');
  takePhrase(cursor, 'before-day');
  const ordinal = takeOrdinal(cursor);
  const weekday = takeWeekday(cursor);
  if (ordinal === undefined || weekday === undefined || weekday.isRepeated) return undefined;
  // "Of" is "from" in some languages: «последен петък от май».
  takePhrase(cursor, 'from');
  const month = takeMonthAfterPart(cursor);
  if (month === undefined) return undefined;
  const time = takeTime(cursor);
  const day = { weekday: weekday.weekday, ordinal, month };
  return time === undefined ? { kind: 'weekday-day', day } : { kind: 'weekday-day', day, time };
}

function readPartOfMonth(cursor: TokenCursor): Written | undefined {
  takePhrase(cursor, 'before-term');
  const part = takePart(cursor);
  const month = part && takeMonthAfterPart(cursor);
  return month && { kind: 'month-part', part, month };
}

function readMonthAndPart(cursor: TokenCursor): Written | undefined {
  takePhrase(cursor, 'before-month');
  const month = takeMonth(cursor);
  if (month === undefined) return undefined;
  const isBracketed = takeMark(cursor, '(');
  if (!isBracketed && !takeMark(cursor, ',')) takeDash(cursor);
  takePhrase(cursor, 'before-term');
  const part = takePart(cursor);
  if (part === undefined || (isBracketed && !takeMark(cursor, ')'))) return undefined;
  return { kind: 'month-part', part, month };
}

function takeMonthAfterPart(cursor: TokenCursor): WrittenMonth | undefined {
  takeJoinedMark(cursor, '.');
  takeMark(cursor, ',');
  takeJoinedDash(cursor);
  takePhrase(cursor, 'before-month');
  return takeMonth(cursor);
}

function takePart(cursor: TokenCursor): MonthPart | undefined {
  const named = namedParts.find((role) => takePhrase(cursor, role));
  if (named !== undefined) return named;
  return attempt(cursor, () => {
    const ordinal = takeOrdinal(cursor);
    const noun = ordinal && numberedParts.find((role) => takePhrase(cursor, role));
    const parts = monthParts.filter((part) => noun !== undefined && part.startsWith(noun));
    return ordinal === -1
      ? parts[parts.length - 1]
      : parts.find((part) => part === `${noun ?? ''}-${ordinal ?? 0}`);
  });
}
