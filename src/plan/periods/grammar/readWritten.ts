import type { Token } from '../tokens';
import { readDeadline, readMonthDeadline, readMonthEndDeadline } from './deadlineForms';
import { readMonths } from './monthForms';
import { readDayRange } from './rangeForms';
import { readDay } from './timeForms';
import { TokenCursor } from './tokenCursor';
import { readOpen, readOpenWithWords, readWholeYear } from './wholeCellForms';
import type { Written } from './written';

type Form = (cursor: TokenCursor) => Written | undefined;

const forms: readonly Form[] = [
  readDay,
  readDayRange,
  readMonths,
  readDeadline,
  readMonthEndDeadline,
  readMonthDeadline,
  readWholeYear,
  readOpen,
  readOpenWithWords,
];

/**
 * Every form that reads the tokens to the last one. None: the notation is unknown. More than one: it has several
 * meanings, and choosing is the person's business.
 */
export function readWritten(tokens: readonly Token[]): readonly Written[] {
  const readings: Written[] = [];
  for (const form of forms) {
    const cursor = new TokenCursor(tokens);
    const written = form(cursor);
    if (written !== undefined && isRead(cursor)) readings.push(written);
  }
  return readings;
}

/** A full stop, comma or semicolon at the end says nothing. */
function isRead(cursor: TokenCursor): boolean {
  if (!cursor.takeMark('.') && !cursor.takeMark(',')) cursor.takeMark(';');
  return cursor.isAtEnd();
}
