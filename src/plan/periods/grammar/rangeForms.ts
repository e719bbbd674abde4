import type { TokenCursor } from './tokenCursor';
import { attempt, takePhrase, takeRangeSign } from './tokenCursor';
import type { WholeDay } from './dayForms';
import { takeBareDay, takeDay, takeMonthFirstDay } from './dayForms';
import type { WrittenDated, WrittenDay } from './written';
import { takeYear } from './yearForms';

interface RangeEnds {
  readonly start: WrittenDay;
  readonly end: WholeDay;
}

/** Days from one to another: «2–4 октября», «27.09-29.09», «с 28 сентября по 3 октября», "September 2–4, 2026". */
export function takeDayRange(cursor: TokenCursor): WrittenDated | undefined {
  return attempt(cursor, () => {
    takeBeforeRange(cursor);
    const ends =
      attempt(cursor, takeTwoDays) ??
      attempt(cursor, takeMonthFirstRange) ??
      attempt(cursor, takeBareDayAndDay);
    if (ends === undefined) return undefined;
    takePhrase(cursor, 'inclusive');
    return { kind: 'days', ...ends };
  });
}

/** Days whose month stands elsewhere: «11–15», «с 8 по 12 числа». */
export function takeBareRange(cursor: TokenCursor): WrittenDated | undefined {
  return attempt(cursor, () => {
    takeBeforeRange(cursor);
    const start = takeBareDay(cursor);
    if (start === undefined || !takeRangeSign(cursor)) return undefined;
    const end = takeBareDay(cursor);
    if (end === undefined || end.day <= start.day || couldBeTime(start, end)) return undefined;
    takePhrase(cursor, 'inclusive');
    return { kind: 'days', start, end };
  });
}

function takeBeforeRange(cursor: TokenCursor): void {
  takePhrase(cursor, 'before-day');
  takePhrase(cursor, 'from');
}

/** «9-30» is half past nine as well as a month less nine days. */
function couldBeTime(start: WrittenDay, end: WrittenDay): boolean {
  return end.day === 30 && start.day >= 7 && start.day <= 20;
}

/** «27.09 - 29.09», «28 сентября – 3 октября», «10 қазаннан 15 қазанға дейін» */
function takeTwoDays(cursor: TokenCursor): RangeEnds | undefined {
  const start = takeDay(cursor);
  if (start === undefined) return undefined;
  const hasSign = takeRangeSign(cursor);
  const end = takeDay(cursor);
  if (end === undefined || !(hasSign || takePhrase(cursor, 'deadline-after'))) return undefined;
  return { start, end };
}

/** "September 2–4, 2026" */
function takeMonthFirstRange(cursor: TokenCursor): RangeEnds | undefined {
  const start = takeMonthFirstDay(cursor);
  if (start === undefined || start.year !== undefined || !takeRangeSign(cursor)) return undefined;
  const bare = takeBareDay(cursor);
  if (bare === undefined) return undefined;
  const end = { ...bare, month: start.month };
  const year = takeYear(cursor);
  return { start, end: year === undefined ? end : { ...end, year } };
}

/** «10-15 октября», «27-29.12.2026»: the first day borrows the month of the second. */
function takeBareDayAndDay(cursor: TokenCursor): RangeEnds | undefined {
  const bare = takeBareDay(cursor);
  if (bare === undefined || !takeRangeSign(cursor)) return undefined;
  const end = takeDay(cursor);
  return end === undefined ? undefined : { start: { ...bare, month: end.month }, end };
}
