import type { TokenCursor } from './tokenCursor';
import type { Written, WrittenMonth } from './written';
import { isPlanYear, takeYear } from './yearForms';

/** A month or months: «Октябрь», «в октябре 2026 г.», «с сентября по май», «09.2026». */
export function readMonths(cursor: TokenCursor): Written | undefined {
  cursor.takePhrase('before-month');
  const isFrom = cursor.takePhrase('from');
  const start = takeMonth(cursor);
  if (start === undefined) return undefined;
  const end = cursor.attempt(() => (cursor.takeRangeSign() ? takeMonth(cursor) : undefined));
  if (end === undefined) return isFrom ? undefined : { kind: 'months', start, end: start };
  cursor.takePhrase('inclusive');
  return { kind: 'months', start, end };
}

/** One month with or without its year: «сентябрь», «сент. 2026», «сентябрь месяц 2026 года», «09.2026». */
export function takeMonth(cursor: TokenCursor): WrittenMonth | undefined {
  return cursor.attempt(takeNamedMonth) ?? cursor.attempt(takeNumericMonth);
}

function takeNamedMonth(cursor: TokenCursor): WrittenMonth | undefined {
  const named = cursor.takeMonth();
  if (named === undefined) return undefined;
  cursor.takeJoinedMark('.');
  cursor.takePhrase('after-month');
  const year = takeYear(cursor);
  return year === undefined ? { month: named.month } : { month: named.month, year };
}

/** Only with all four digits of the year: «09.26» would be a day. */
function takeNumericMonth(cursor: TokenCursor): WrittenMonth | undefined {
  const month = cursor.takeNumber(1, 2);
  const year = cursor.takeJoinedMark('.') ? cursor.takeJoinedNumber(4, 4) : undefined;
  if (month === undefined || month.value < 1 || month.value > 12) return undefined;
  if (year === undefined || !isPlanYear(year.value)) return undefined;
  cursor.takePhrase('after-year');
  return { month: month.value, year: year.value };
}
