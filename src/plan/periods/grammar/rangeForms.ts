import type { TokenCursor } from './tokenCursor';
import { takeBareDay, takeDay, takeMonthFirstDay } from './dayForms';
import type { Written, WrittenDay } from './written';
import { takeYear } from './yearForms';

/** Days from one to another: «2–4 октября», «27.09-29.09», «с 28 сентября по 3 октября», "September 2–4, 2026". */
export function readDayRange(cursor: TokenCursor): Written | undefined {
  cursor.takePhrase('before-day');
  cursor.takePhrase('from');
  const ends =
    cursor.attempt(takeTwoDays) ?? cursor.attempt(takeMonthFirstRange) ?? cursor.attempt(takeBareDayAndDay);
  if (ends === undefined) return undefined;
  cursor.takePhrase('inclusive');
  return { kind: 'days', ...ends };
}

interface RangeEnds {
  readonly start: WrittenDay;
  readonly end: WrittenDay;
}

/** «27.09 - 29.09», «28 сентября – 3 октября» */
function takeTwoDays(cursor: TokenCursor): RangeEnds | undefined {
  const start = takeDay(cursor);
  if (start === undefined || !cursor.takeRangeSign()) return undefined;
  const end = takeDay(cursor);
  return end === undefined ? undefined : { start, end };
}

/** "September 2–4, 2026" */
function takeMonthFirstRange(cursor: TokenCursor): RangeEnds | undefined {
  const start = takeMonthFirstDay(cursor);
  if (start === undefined || start.year !== undefined || !cursor.takeRangeSign()) return undefined;
  const bare = takeBareDay(cursor);
  if (bare === undefined) return undefined;
  const end = { ...bare, month: start.month };
  const year = takeYear(cursor);
  return { start, end: year === undefined ? end : { ...end, year } };
}

/** «10-15 октября», «27-29.12.2026»: the first day borrows the month of the second. */
function takeBareDayAndDay(cursor: TokenCursor): RangeEnds | undefined {
  const bare = takeBareDay(cursor);
  if (bare === undefined || !cursor.takeRangeSign()) return undefined;
  const end = takeDay(cursor);
  return end === undefined ? undefined : { start: { ...bare, month: end.month }, end };
}
