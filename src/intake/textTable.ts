import type { PlanHeader } from '../plan/columns';
import { findLikeliestHeader, readHeaderRow } from '../plan/planHeader';
import type { TextRow } from './textRows';

/** A table found in a text, and what stands around it. */
export interface TextTable {
  readonly header: PlanHeader;
  /** Header first; all rows as wide as the widest. */
  readonly rows: readonly (readonly string[])[];
  readonly linesBefore: readonly string[];
  readonly linesAfter: readonly string[];
}

/**
 * The first plan table of a text. It goes on over blank lines, lines that a break inside a cell has cut off, and
 * headings between rows; it ends where a line no longer looks like a row or another table begins.
 */
export function findTextTable(textRows: readonly TextRow[]): TextTable | undefined {
  const header = findLikeliestHeader(textRows);
  if (header === undefined) return undefined;
  const headerCells = textRows[header.headerRowIndex] ?? [];
  const rows: string[][] = [[...headerCells]];
  let isAfterBlank = true;
  let end = header.headerRowIndex + 1;
  for (; end < textRows.length; end += 1) {
    const cells = textRows[end] ?? [];
    if (isBlank(cells)) {
      isAfterBlank = true;
      continue;
    }
    const last = rows[rows.length - 1];
    if (!isAfterBlank && last !== undefined && rows.length > 1 && isCutOff(last, cells, headerCells.length)) {
      appendToLastCell(last, cells);
    } else if (cells.length > 1 ? !beginsOtherTable(cells, headerCells) : goesOnAfter(textRows, end)) {
      rows.push([...cells]);
    } else {
      break;
    }
    isAfterBlank = false;
  }
  return {
    header: { ...header, headerRowIndex: 0 },
    rows: padRows(rows),
    linesBefore: textRows.slice(0, header.headerRowIndex).map((cells) => cells.join(' ')),
    linesAfter: textRows.slice(end).map((cells) => cells.join(' ')),
  };
}

/** Rows filled up with blank cells to the width of the widest. */
export function padRows(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

function isBlank(cells: TextRow): boolean {
  return cells.every((cell) => cell === '');
}

/** True for a line that a break inside a cell cut off from the row above: it fits its width and goes on its words. */
function isCutOff(last: readonly string[], cells: TextRow, width: number): boolean {
  if (last.length + cells.length - 1 > width) return false;
  const [first = ''] = cells;
  return /^[(«"]*\p{Ll}/u.test(first) || /[,-]$/u.test(last[last.length - 1] ?? '');
}

function appendToLastCell(last: string[], cells: TextRow): void {
  const [first = '', ...rest] = cells;
  last[last.length - 1] = `${last[last.length - 1] ?? ''}\n${first}`;
  last.push(...rest);
}

function beginsOtherTable(cells: TextRow, headerCells: TextRow): boolean {
  const isSameHeader = cells.join('\t') === headerCells.join('\t');
  return !isSameHeader && readHeaderRow(cells, 0) !== undefined;
}

/** A line of its own is a heading inside the table when the very next line is a filled row again. */
function goesOnAfter(textRows: readonly TextRow[], index: number): boolean {
  const next = textRows.slice(index + 1).find((cells) => !isBlank(cells));
  return next !== undefined && next.filter((cell) => cell !== '').length > 1;
}
