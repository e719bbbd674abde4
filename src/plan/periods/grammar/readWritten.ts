import { isPhraseWord } from '../lexicon';
import type { Token } from '../tokens';
import { isMark } from '../tokens';
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
import type { TokenCursor } from './tokenCursor';
import { attempt, isAtEnd, isCutAt, isQuotationMark, takeMark, takePhrase } from './tokenCursor';
import {
  readNamedSchoolYear,
  readOpen,
  readOpenWithWords,
  readPlanPeriod,
  readWholeYear,
} from './wholeCellForms';
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
  readNamedSchoolYear,
  readPlanPeriod,
];

/** Tried only where nothing else reads the cell: it takes words of any kind. */
const openForms: readonly Form[] = [readOpen, readOpenWithWords];

/**
 * Every form that reads the tokens to the last one. None: the notation is unknown. More than one: it has several
 * meanings, and choosing is the person's business.
 */
export function readWritten(tokens: readonly Token[]): readonly Written[] {
  if (!mayBegin(tokens[0])) return [];
  const readings = tokens.some(isUnknownWord) ? [] : readingsBy(forms, tokens);
  return readings.length > 0 ? readings : readingsBy(openForms, tokens).slice(0, 1);
}

/** Times alone that read the tokens to the last one. */
export function readTimesOnly(tokens: readonly Token[]): Extract<Written, { kind: 'times' }> | undefined {
  const written = mayBegin(tokens[0]) ? readWholly(readTimes, tokens) : undefined;
  return written?.kind === 'times' ? written : undefined;
}

/** No form begins with a dash or, but for brackets, with a mark: most parts of a text are no period at first sight. */
function mayBegin(first: Token | undefined): boolean {
  if (first?.kind === 'mark') return isMark(first, '([/{') || isQuotationMark(first);
  return first?.kind !== 'dash';
}

/** True for a word that no form with a meaning takes. */
function isUnknownWord(token: Token, index: number, tokens: readonly Token[]): boolean {
  return token.kind === 'word' && !isPhraseWord(token.word) && !isCutAt(tokens, index);
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
  const cursor: TokenCursor = { tokens, position: 0 };
  attempt(cursor, takeYearlyBefore);
  const written = form(cursor);
  if (written === undefined) return undefined;
  attempt(cursor, takeYearlyAfter);
  return isRead(cursor) ? written : undefined;
}

/** «Ежегодно, 1 сентября»: in a plan of one year the word says nothing, unless it is alone. */
function takeYearlyBefore(cursor: TokenCursor): true | undefined {
  if (!takePhrase(cursor, 'yearly')) return undefined;
  takeMark(cursor, ',');
  return isAtEnd(cursor) ? undefined : true;
}

function takeYearlyAfter(cursor: TokenCursor): true | undefined {
  const isBracketed = takeMark(cursor, '(');
  takeMark(cursor, ',');
  if (!takePhrase(cursor, 'yearly')) return undefined;
  return isBracketed && !takeMark(cursor, ')') ? undefined : true;
}

/** A full stop, comma or semicolon at the end says nothing. */
function isRead(cursor: TokenCursor): boolean {
  if (!takeMark(cursor, '.') && !takeMark(cursor, ',')) takeMark(cursor, ';');
  return isAtEnd(cursor);
}
