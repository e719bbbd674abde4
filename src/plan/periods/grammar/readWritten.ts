import type { Token } from '../tokens';
import {
  readBareDays,
  readBareDayWithTime,
  readDayRange,
  readSeveral,
  readTimeAndDay,
  takeDayWithTime,
} from './datedForms';
import { readDeadline, readMonthDeadline, readMonthEndDeadline } from './deadlineForms';
import { takeMonths } from './monthForms';
import { readMonthPart, readWeekdayOfMonth } from './monthPartForms';
import { readRecurring } from './recurringForms';
import { readTerm } from './termForms';
import { readTimes } from './timeForms';
import { TokenCursor } from './tokenCursor';
import { readOpen, readOpenWithWords, readPlanPeriod, readWholeYear } from './wholeCellForms';
import type { Written } from './written';

type Form = (cursor: TokenCursor) => Written | undefined;

const forms: readonly Form[] = [
  takeDayWithTime,
  readTimeAndDay,
  readDayRange,
  takeMonths,
  readBareDays,
  readBareDayWithTime,
  readSeveral,
  readTimes,
  readDeadline,
  readMonthEndDeadline,
  readMonthDeadline,
  readMonthPart,
  readWeekdayOfMonth,
  readTerm,
  readRecurring,
  readWholeYear,
  readPlanPeriod,
];

/** Tried only where nothing else reads the cell: it takes words of any kind. */
const openForms: readonly Form[] = [readOpen, readOpenWithWords];

/**
 * Every form that reads the tokens to the last one. None: the notation is unknown. More than one: it has several
 * meanings, and choosing is the person's business.
 */
export function readWritten(tokens: readonly Token[]): readonly Written[] {
  const readings = readingsBy(forms, tokens);
  return readings.length > 0 ? readings : readingsBy(openForms, tokens).slice(0, 1);
}

function readingsBy(tried: readonly Form[], tokens: readonly Token[]): readonly Written[] {
  const readings: Written[] = [];
  for (const form of tried) {
    const written = readWholly(form, tokens);
    if (written !== undefined) readings.push(written);
  }
  return readings;
}

function readWholly(form: Form, tokens: readonly Token[]): Written | undefined {
  const cursor = new TokenCursor(tokens);
  cursor.attempt(takeYearlyBefore);
  const written = form(cursor);
  if (written === undefined) return undefined;
  cursor.attempt(takeYearlyAfter);
  return isRead(cursor) ? written : undefined;
}

/** «Ежегодно, 1 сентября»: in a plan of one year the word says nothing, unless it is alone. */
function takeYearlyBefore(cursor: TokenCursor): true | undefined {
  if (!cursor.takePhrase('yearly')) return undefined;
  cursor.takeMark(',');
  return cursor.isAtEnd() ? undefined : true;
}

function takeYearlyAfter(cursor: TokenCursor): true | undefined {
  const isBracketed = cursor.takeMark('(');
  cursor.takeMark(',');
  if (!cursor.takePhrase('yearly')) return undefined;
  return isBracketed && !cursor.takeMark(')') ? undefined : true;
}

/** A full stop, comma or semicolon at the end says nothing. */
function isRead(cursor: TokenCursor): boolean {
  if (!cursor.takeMark('.') && !cursor.takeMark(',')) cursor.takeMark(';');
  return cursor.isAtEnd();
}
