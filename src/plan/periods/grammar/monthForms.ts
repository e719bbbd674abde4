import { monthOfRomanNumeral } from '../lexicon';
import type { TokenCursor } from './tokenCursor';
import {
  attempt,
  isAt,
  takeJoinedMark,
  takeJoinedNumber,
  takeMonthName,
  takeNumber,
  takePhrase,
  takeRangeSign,
  takeWord,
} from './tokenCursor';
import type { WrittenMonth, WrittenMonths } from './written';
import { isPlanYear, takeSchoolYear, takeYear } from './yearForms';

/** Months that lie in the first and in the second calendar year of any usual school year; August may be in both. */
const firstMonthOfFirstYear = 9;
const lastMonthOfSecondYear = 7;

const mostQuarters = 4;

/** A month or months: «Октябрь», «в октябре 2026 г.», «с сентября по май», «09.2026», «октябрь – март 2026–2027». */
export function takeMonths(cursor: TokenCursor): WrittenMonths | undefined {
  return attempt(cursor, () => {
    takePhrase(cursor, 'before-month');
    const isFrom = takePhrase(cursor, 'from');
    const roman = attempt(cursor, takeRomanMonths);
    if (roman !== undefined) return inSchoolYearWritten(cursor, ...roman);
    const start = takeMonth(cursor);
    if (start === undefined) return undefined;
    const end = attempt(cursor, () => {
      const hasSign = takeRangeSign(cursor);
      takePhrase(cursor, 'before-month');
      const month = takeMonth(cursor);
      return hasSign || takePhrase(cursor, 'deadline-after') ? month : undefined;
    });
    if (end === undefined && isFrom) return undefined;
    takePhrase(cursor, 'inclusive');
    return inSchoolYearWritten(cursor, start, end ?? start);
  });
}

/** One month with or without its year: «сентябрь», «сент. 2026», «сентябрь месяц 2026 года», «09.2026». */
export function takeMonth(cursor: TokenCursor): WrittenMonth | undefined {
  return attempt(cursor, takeNamedMonth) ?? attempt(cursor, takeNumericMonth);
}

/** The year after a month's name; of «октябрь 2026–2027» the two belong to both ends and are left where they are. */
function takeNamedMonth(cursor: TokenCursor): WrittenMonth | undefined {
  const named = takeMonthName(cursor);
  if (named === undefined) return undefined;
  takeJoinedMark(cursor, '.');
  takePhrase(cursor, 'after-month');
  const year = isAt(cursor, takeSchoolYear) ? undefined : takeYear(cursor);
  return year === undefined ? { month: named.month } : { month: named.month, year };
}

/** «IX-XII», «IX 2026»; one numeral alone may be anything, and two up to four are quarters as well. */
function takeRomanMonths(cursor: TokenCursor): readonly [start: WrittenMonth, end: WrittenMonth] | undefined {
  const start = monthOfRomanNumeral(takeWord(cursor)?.word ?? '');
  if (start === undefined) return undefined;
  const end = takeRangeSign(cursor) ? monthOfRomanNumeral(takeWord(cursor)?.word ?? '') : start;
  if (end === undefined) return undefined;
  const year = isAt(cursor, takeSchoolYear) ? undefined : takeYear(cursor);
  if (start === end ? year === undefined : Math.max(start, end) <= mostQuarters) return undefined;
  return [
    year === undefined || start !== end ? { month: start } : { month: start, year },
    year === undefined ? { month: end } : { month: end, year },
  ];
}

/** Only with all four digits of the year: «09.26» would be a day. */
function takeNumericMonth(cursor: TokenCursor): WrittenMonth | undefined {
  const month = takeNumber(cursor, 1, 2);
  const year = takeJoinedMark(cursor, '.') ? takeJoinedNumber(cursor, 4, 4) : undefined;
  if (month === undefined || month.value < 1 || month.value > 12) return undefined;
  if (year === undefined || !isPlanYear(year.value)) return undefined;
  takePhrase(cursor, 'after-year');
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
