import type { TokenCursor } from './tokenCursor';
import type { WrittenMonth, WrittenMonths } from './written';
import { isPlanYear, takeSchoolYear, takeYear } from './yearForms';

/** Months that lie in the first and in the second calendar year of any usual school year; August may be in both. */
const firstMonthOfFirstYear = 9;
const lastMonthOfSecondYear = 7;

/** A month or months: «Октябрь», «в октябре 2026 г.», «с сентября по май», «09.2026», «октябрь – март 2026–2027». */
export function takeMonths(cursor: TokenCursor): WrittenMonths | undefined {
  return cursor.attempt(() => {
    cursor.takePhrase('before-month');
    const isFrom = cursor.takePhrase('from');
    const start = takeMonth(cursor);
    if (start === undefined) return undefined;
    const end = cursor.attempt(() => {
      const hasSign = cursor.takeRangeSign();
      cursor.takePhrase('before-month');
      const month = takeMonth(cursor);
      return hasSign || cursor.takePhrase('deadline-after') ? month : undefined;
    });
    if (end === undefined && isFrom) return undefined;
    cursor.takePhrase('inclusive');
    return inSchoolYearWritten(cursor, start, end ?? start);
  });
}

/** One month with or without its year: «сентябрь», «сент. 2026», «сентябрь месяц 2026 года», «09.2026». */
export function takeMonth(cursor: TokenCursor): WrittenMonth | undefined {
  return cursor.attempt(takeNamedMonth) ?? cursor.attempt(takeNumericMonth);
}

/** The year after a month's name; of «октябрь 2026–2027» the two belong to both ends and are left where they are. */
function takeNamedMonth(cursor: TokenCursor): WrittenMonth | undefined {
  const named = cursor.takeMonth();
  if (named === undefined) return undefined;
  cursor.takeJoinedMark('.');
  cursor.takePhrase('after-month');
  const year = cursor.isAt(takeSchoolYear) ? undefined : takeYear(cursor);
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

function inSchoolYearWritten(
  cursor: TokenCursor,
  start: WrittenMonth,
  end: WrittenMonth,
): WrittenMonths | undefined {
  const firstYear = takeSchoolYear(cursor);
  if (firstYear === undefined) return { kind: 'months', start, end };
  if (start.year !== undefined || end.year !== undefined) return undefined;
  const startYear = yearInSchoolYear(start.month, firstYear);
  const endYear = yearInSchoolYear(end.month, firstYear);
  if (startYear === undefined || endYear === undefined) return undefined;
  return {
    kind: 'months',
    start: { month: start.month, year: startYear },
    end: { month: end.month, year: endYear },
  };
}

function yearInSchoolYear(month: number, firstYear: number): number | undefined {
  if (month >= firstMonthOfFirstYear) return firstYear;
  return month <= lastMonthOfSecondYear ? firstYear + 1 : undefined;
}
