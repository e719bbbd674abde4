import type { TokenCursor } from './tokenCursor';
import {
  attempt,
  isAtPhrase,
  takeDash,
  takeJoinedMark,
  takeJoinedNumber,
  takeMark,
  takeNumber,
  takePhrase,
} from './tokenCursor';

/** The years that a plan may name; a four-digit number outside them is a slip or no year at all. */
const firstPlanYear = 2000;
const lastPlanYear = 2099;

/** True for a year that a plan may name. */
export function isPlanYear(year: number): boolean {
  return year >= firstPlanYear && year <= lastPlanYear;
}

/**
 * The year after a month's name: «2026», «, 2026 года», «26 г.». Two digits are a year only where a word says so, and
 * «год» is no such word: in Ukrainian it is also short for an hour.
 */
export function takeYear(cursor: TokenCursor): number | undefined {
  return attempt(cursor, () => {
    takeMark(cursor, ',');
    const number = takeNumber(cursor, 2, 4);
    if (number?.digits === 4 && isPlanYear(number.value)) {
      takePhrase(cursor, 'after-year');
      return number.value;
    }
    if (number?.digits !== 2 || isAtPhrase(cursor, 'hour')) return undefined;
    return takePhrase(cursor, 'after-year') ? firstPlanYear + number.value : undefined;
  });
}

/** The year after a numeric month: «.2026», «.26», «. 2026», « 2026», with «г.» or without. */
export function takeNumericYear(cursor: TokenCursor): number | undefined {
  return attempt(cursor, () => {
    const hasStop = takeJoinedMark(cursor, '.');
    if (!hasStop) takeMark(cursor, ',');
    const twoDigits = hasStop ? takeJoinedNumber(cursor, 2, 2) : undefined;
    const year = twoDigits === undefined ? takeNumber(cursor, 4, 4)?.value : firstPlanYear + twoDigits.value;
    if (year === undefined || !isPlanYear(year)) return undefined;
    takePhrase(cursor, 'after-year');
    return year;
  });
}

/** The first year of a school year after a month or a term: «2026–2027», «2026/27 уч. года». */
export function takeSchoolYear(cursor: TokenCursor): number | undefined {
  return attempt(cursor, () => {
    takeMark(cursor, ',');
    const first = takeNumber(cursor, 4, 4)?.value;
    if (first === undefined || !isPlanYear(first)) return undefined;
    if (!takeDash(cursor) && !takeMark(cursor, '/')) return undefined;
    const second = takeNumber(cursor, 2, 4);
    if (second === undefined || second.digits === 3) return undefined;
    if (second.value % 100 !== (first + 1) % 100 || (second.digits === 4 && second.value !== first + 1)) {
      return undefined;
    }
    if (!takePhrase(cursor, 'of-school-year') && takePhrase(cursor, 'after-year')) {
      takePhrase(cursor, 'of-school-year');
    }
    return first;
  });
}
