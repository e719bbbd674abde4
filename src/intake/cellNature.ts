import { widthOf } from '../plan/cell';
import type { ColumnKey, PlanHeader } from '../plan/columns';
import { readsLikeClass } from '../plan/classWords';
import { placeMeaning } from '../plan/places';
import { createDateReader } from '../plan/rowDates';
import { once } from '../plan/once';
import { hasWords } from './textWords';

const noHeader: PlanHeader = { headerRowIndex: 0, columnIndexes: {} };
const reader = once(() => createDateReader(noHeader, undefined));

const longestDate = 60;
/** The kinds of columns show in the first rows. */
const tellingRowCount = 200;
const rowNumber = /^(?:№\s*)?(?:\d{1,3}|\p{Ll})[.)]{0,2}$/u;
/** «9:30», «09.00», «10.30–11.15»; what could be day and month («10.10») is no time. */
const timeOfDay = /^(?:[01]?\d|2[0-3])(?::[0-5]\d|[.-](?:00|1[3-9]|[2-5]\d))(?!\d|\.\d)/u;
const initials = /\p{Lu}\.\s?\p{Lu}\./u;

/** True for a text that sets a time by itself, whatever it still lacks (the school year, a month above it). */
export function readsLikeDate(text: string): boolean {
  if (text === '' || text.length > longestDate || timeOfDay.test(text) || rowNumber.test(text)) return false;
  const reading = reader().read(text, '');
  return reading.rest === undefined && (reading.ok || isIncomplete(reading.problem));
}

export function readsLikeTime(text: string): boolean {
  return timeOfDay.test(text);
}

/**
 * What each column of a table without headings seems to hold, told from its cells; undefined for columns that tell
 * nothing. Without a column of dates there is no plan, and nothing is told, unless the dates are known to be elsewhere.
 */
export function guessColumns(
  allRows: readonly (readonly string[])[],
  hasDates = false,
): readonly (ColumnKey | undefined)[] {
  const rows = allRows.slice(0, tellingRowCount);
  const width = widthOf(rows);
  const columns = Array.from({ length: width }, (_, index) =>
    rows.map((row) => row[index] ?? '').filter((text) => text !== ''),
  );
  const guessed: (ColumnKey | undefined)[] = columns.map(() => undefined);
  const claim = (key: ColumnKey, isOfKind: (text: string) => boolean, leastShare: number): void => {
    let best = -1;
    let bestShare = leastShare;
    columns.forEach((texts, index) => {
      const share = texts.filter(isOfKind).length / Math.max(1, texts.length);
      if (guessed[index] === undefined && texts.length * 2 >= rows.length && share > bestShare) {
        best = index;
        bestShare = share;
      }
    });
    if (best >= 0) guessed[best] = key;
  };
  if (!hasDates) claim('date', readsLikeDate, 0.5);
  if (!hasDates && !guessed.includes('date')) return guessed;
  claim('number', (text) => rowNumber.test(text), 0.7);
  claim('time', readsLikeTime, 0.6);
  claim('responsible', (text) => initials.test(text) || hasWords('personOrRole', text), 0.4);
  const openCount = (): number =>
    columns.filter((texts, index) => guessed[index] === undefined && texts.length > 0).length;
  // The last column that is left is the event, whatever its words.
  if (openCount() > 1) claim('class', readsLikeClass, 0.5);
  if (openCount() > 1) claim('place', (text) => placeMeaning(text) !== undefined, 0.4);
  claimLongest(columns, guessed);
  return guessed;
}

/** The event is the wordiest of the columns that are left. */
function claimLongest(columns: readonly (readonly string[])[], guessed: (ColumnKey | undefined)[]): void {
  let longest = 0;
  let event = -1;
  columns.forEach((texts, index) => {
    const length = texts.join('').length;
    if (guessed[index] === undefined && length > longest) {
      longest = length;
      event = index;
    }
  });
  if (event >= 0) guessed[event] = 'event';
}

function isIncomplete(problem: string): boolean {
  return problem === 'needs-school-year' || problem === 'needs-month';
}
