import { columnNames } from '../messages/planWords';
import type { ColumnKey } from '../plan/columns';
import { neededColumns } from '../plan/columns';
import { columnsOfHeading } from '../plan/headings';
import { guessColumns, readsLikeTime } from './cellNature';
import { languageOfRows } from './rowLanguage';
import { padRows } from './textTable';
import type { TextRow } from './textRows';

/**
 * The table with a heading over every column that we can name: blank headings are told from the cells below them, and
 * needed columns that are not there are added at the right, blank. Headings that we write are in the table's language, or
 * that of the lines around it when it has no rows.
 */
export function completeColumns(
  table: readonly (readonly string[])[],
  linesAround: readonly string[] = [],
): readonly (readonly string[])[] {
  const [headings = [], ...rows] = table;
  const named = new Set(headings.flatMap((heading) => columnsOfHeading(heading).map(({ column }) => column)));
  if (!named.has('date') && named.has('time') && !hasTimesOnly(headings, rows)) named.add('date');
  const names = columnNames()[languageOfRows(table.length > 1 ? table : [linesAround])];
  const filledRows = rows.filter((row) => row.filter((cell) => cell !== '').length >= 2);
  const guessed = headings.includes('') ? guessBlankColumns(headings, filledRows, named.has('date')) : [];
  const completed = headings.map((heading, index) => {
    const key = guessed[index];
    if (heading !== '' || key === undefined || named.has(key)) return heading;
    named.add(key);
    return names[key];
  });
  const added = neededColumns.filter((key) => !named.has(key)).map((key) => names[key]);
  return padRows([[...completed, ...added], ...rows]);
}

/**
 * A table without any headings, under headings told from its cells; undefined when no column holds dates or none
 * events. The lines around it stay where they are.
 */
export function nameColumns(textRows: readonly TextRow[]): readonly TextRow[] | undefined {
  const tableRows = textRows.filter((cells) => cells.filter((cell) => cell !== '').length >= 2);
  const [first] = tableRows;
  if (first === undefined || tableRows.length < 2) return undefined;
  const firstIndex = textRows.indexOf(first);
  const hasHeadings = first.every((cell) => cell === '' || columnsOfHeading(cell).length > 0);
  if (hasHeadings) {
    const [headings = []] = completeColumns(tableRows);
    return textRows.map((cells, index) => (index === firstIndex ? headings.slice(0, cells.length) : cells));
  }
  const guessed = guessColumns(tableRows);
  if (!guessed.includes('date') || !guessed.includes('event')) return undefined;
  const names = columnNames()[languageOfRows(tableRows)];
  const headings = guessed.map((key) => (key === undefined ? '' : names[key]));
  return [...textRows.slice(0, firstIndex), headings, ...textRows.slice(firstIndex)];
}

/** What the columns without a heading hold. */
function guessBlankColumns(
  headings: TextRow,
  rows: readonly TextRow[],
  hasDates: boolean,
): readonly (ColumnKey | undefined)[] {
  const blankOnly = rows.map((row) => row.map((cell, index) => (headings[index] === '' ? cell : '')));
  return guessColumns(blankOnly, hasDates);
}

/** True when the column called «Время проведения» holds times of day and the dates are not in the table at all. */
function hasTimesOnly(headings: TextRow, rows: readonly TextRow[]): boolean {
  const index = headings.findIndex((heading) =>
    columnsOfHeading(heading).some(({ column }) => column === 'time'),
  );
  const cells = rows.map((row) => row[index] ?? '').filter((cell) => cell !== '');
  return cells.length > 0 && cells.filter(readsLikeTime).length * 2 > cells.length;
}
