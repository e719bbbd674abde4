import { widthOf } from '../plan/cell';
import { columnsOfHeading } from '../plan/headings';
import { findLikeliestHeader, mergeHeadings, readHeaderRow } from '../plan/planHeader';
import { isWeekday } from '../plan/rowKinds';
import { looksLikeSectionTitle } from '../plan/sectionTitles';
import { readsLikeDate } from './cellNature';
import { joinColumns } from './joinedColumns';
import type { TextRow } from './textRows';

/** A table found in a text, and what stands around it. */
export interface TextTable {
  /** Header first; all rows as wide as the widest. */
  readonly rows: readonly (readonly string[])[];
  readonly linesBefore: readonly string[];
  readonly linesAfter: readonly string[];
}

/** So many headings in a row may stand between the rows of a table: block, month, week. */
const mostHeadingsInRow = 3;
const longestHeading = 160;
const mostHeaderCuts = 12;
const initials = /\p{Lu}\.\s?$/u;
const nameWithInitials = /^\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?\s\p{Lu}\.\s?(?:\p{Lu}\.?)?$/u;

/**
 * The plan table of a text. It goes on over blank lines, lines that a break inside a cell has cut off, and headings
 * between rows; it pauses where lines no longer look like rows. Further tables of the text, with the same columns or
 * others, join the first one: their columns are found by name, new ones are added at the right.
 */
export function findTextTable(pastedRows: readonly TextRow[]): TextTable | undefined {
  const textRows = joinCutHeader(pastedRows);
  const found = findHeaderRows(textRows);
  if (found === undefined) return undefined;
  const joined = new JoinedTable(found.headings);
  const linesBefore = textRows.slice(0, found.firstIndex);
  const linesAfter: TextRow[] = [];
  let isAfterBlank = true;
  let isPaused = false;
  let pausedAt = 0;
  for (let index = found.lastIndex + 1; index < textRows.length; index += 1) {
    const cells = textRows[index] ?? [];
    if (isBlank(cells)) {
      isAfterBlank = true;
      if (isPaused) linesAfter.push(cells);
      continue;
    }
    if (cells.length > 1 && joined.beginsTable(cells)) {
      joined.addTable(cells);
      isPaused = false;
    } else if (isPaused) {
      isPaused = !joined.fits(cells);
      if (isPaused) linesAfter.push(cells);
      else joined.goOnAfter(linesAfter.splice(pausedAt), linesAfter, cells);
    } else if (!isAfterBlank && joined.isCutOff(cells)) {
      joined.appendToLastCell(cells);
    } else if (cells.length > 1 || goesOnAfter(textRows, index, joined)) {
      joined.addRow(cells);
    } else {
      isPaused = true;
      pausedAt = linesAfter.length;
      linesAfter.push(cells);
    }
    isAfterBlank = false;
  }
  const opening = joined.tableCount > 1 ? takeLastLine(linesBefore, looksLikeSectionTitle) : undefined;
  const [headings = [], ...body] = joined.rows;
  return {
    rows: padRows([headings, ...(opening === undefined ? [] : [[opening]]), ...body]),
    linesBefore: linesBefore.map((cells) => cells.join(' ')),
    linesAfter: linesAfter.map((cells) => cells.join(' ')),
  };
}

/** Rows filled up with blank cells to the width of the widest. */
export function padRows(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = widthOf(rows);
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

/** The tables of a text under the columns of the first. */
class JoinedTable {
  /** Header first. */
  readonly rows: string[][] = [];
  tableCount = 1;
  /** The headings of the table that the rows belong to now. */
  private headings: TextRow;
  /** Where each of its cells goes. */
  private places: readonly number[];

  constructor(headings: TextRow) {
    this.headings = headings;
    this.rows.push([...headings]);
    this.places = headings.map((_, index) => index);
  }

  /** True for the header of another table; the same header again is left to the reader of rows. */
  beginsTable(cells: TextRow): boolean {
    return readHeaderRow(cells, 0) !== undefined;
  }

  addTable(cells: TextRow): void {
    this.headings = cells;
    this.tableCount += 1;
    const { headings, places } = joinColumns(this.rows[0] ?? [], cells);
    this.rows[0] = [...headings];
    this.places = places;
  }

  addRow(cells: TextRow): void {
    // A line of its own stands at the left, whatever the columns.
    const row: string[] = cells.length === 1 ? [...cells] : [];
    if (cells.length > 1)
      cells.forEach((cell, index) => {
        const place = this.places[index] ?? index;
        while (row.length <= place) row.push('');
        row[place] = (row[place] ?? '') === '' ? cell : `${row[place] ?? ''}\n${cell}`;
      });
    this.rows.push(row);
  }

  /** True for a row with about as many cells as there are headings; blank ones at the end may be missing. */
  isAsWide(cells: TextRow): boolean {
    return cells.length >= Math.min(3, this.headings.length);
  }

  /** True for a row that may be of this table though other lines stood between. */
  fits(cells: TextRow): boolean {
    return cells.length >= 3 && cells.length === this.headings.length && cells.filter(isFilled).length >= 2;
  }

  /**
   * Goes on with a row after the lines between. A few short ones are headings or cut-off cells: they stay in the table,
   * where they stand. Prose between two parts of a table stays outside; its last line, when short, heads the second part.
   */
  goOnAfter(between: TextRow[], linesAfter: TextRow[], cells: TextRow): void {
    const filled = between.filter((line) => !isBlank(line));
    if (filled.length <= mostHeadingsInRow && filled.every((line) => line.every(isHeadingLine))) {
      for (const line of filled) this.addRow(line);
    } else {
      const title = takeLastLine(between, isHeadingLine);
      for (const line of between) linesAfter.push(line);
      if (title !== undefined) this.rows.push([title]);
    }
    this.addRow(cells);
  }

  /** True for a line that a break inside a cell cut off from the row above: it fits its width and goes on its words. */
  isCutOff(cells: TextRow): boolean {
    const last = this.rows[this.rows.length - 1];
    if (last === undefined || this.rows.length < 2 || this.beginsTable(cells)) return false;
    if (last.length + cells.length - 1 > this.headings.length) return false;
    const [first = ''] = cells;
    const isDateFirst = readHeaderRow(this.headings, 0)?.columnIndexes.date === 0;
    if (cells.length > 1 && isDateFirst && (isWeekday(first) || readsLikeDate(first))) return false;
    const above = last[last.length - 1] ?? '';
    const isNextName = cells.length === 1 && initials.test(above) && nameWithInitials.test(first);
    return isNextName || /^[(«"]*\p{Ll}/u.test(first) || /(?:,|\p{L}-)$/u.test(above);
  }

  appendToLastCell(cells: TextRow): void {
    this.rows.push(joinAtCut(this.rows.pop() ?? [], cells));
  }
}

/** The header of the first table: one row, or two with a merged top; indexes from 0. */
interface HeaderRows {
  readonly headings: TextRow;
  readonly firstIndex: number;
  readonly lastIndex: number;
}

/** Line ends inside headings cut a header into several rows: the first header that such rows make together is one row. */
function joinCutHeader(textRows: readonly TextRow[]): readonly TextRow[] {
  for (let index = 0; index < textRows.length; index += 1) {
    let joined = textRows[index] ?? [];
    if (joined.length < 2) continue;
    let best = columnCount(joined);
    let rows = textRows;
    for (let next = index + 1; next <= index + mostHeaderCuts && goesOn(joined, textRows[next]); next += 1) {
      const cells = textRows[next] ?? [];
      joined = joinAtCut(joined, cells);
      const count = columnCount(joined);
      const isHeadings = cells.slice(1).every((cell) => columnsOfHeading(cell).length > 0);
      if (!isHeadings || count < best || (count === best && cells.length > 1)) continue;
      if (count > 0) rows = [...textRows.slice(0, index), joined, ...textRows.slice(next + 1)];
      best = count;
    }
    if (best > 0) return rows;
  }
  return textRows;
}

/** One row of two: the last cell of the first goes on in the first cell of the second. */
function joinAtCut(above: TextRow, cells: TextRow): string[] {
  const [first = '', ...rest] = cells;
  return [...above.slice(0, -1), `${above[above.length - 1] ?? ''}\n${first}`, ...rest];
}

/** True for a line that begins in the middle of a heading; a row of data begins with a capital or a number. */
function goesOn(cells: TextRow, next: TextRow | undefined): boolean {
  const [first = ''] = next ?? [];
  return cells.length > 1 && /^\p{Ll}/u.test(first) && !readsLikeDate(first);
}

function columnCount(cells: TextRow): number {
  return Object.keys(readHeaderRow(cells, 0)?.columnIndexes ?? {}).length;
}

/** The first row that names date and event; else the likeliest. */
function findHeaderRows(textRows: readonly TextRow[]): HeaderRows | undefined {
  const index = textRows.findIndex((cells) => cells.length > 1 && readHeaderRow(cells, 0) !== undefined);
  const searched = index < 0 ? textRows : textRows.slice(0, index + 2);
  const header = findLikeliestHeader(searched.map((cells) => (cells.length > 1 ? cells : [])));
  if (header === undefined) return undefined;
  const lastIndex = header.headerRowIndex;
  const headings = textRows[lastIndex] ?? [];
  const above = textRows[lastIndex - 1] ?? [];
  const merged = above.length > 1 ? mergeHeadings(above, headings) : undefined;
  return merged !== undefined && lastIndex !== index
    ? { headings: merged, firstIndex: lastIndex - 1, lastIndex }
    : { headings, firstIndex: lastIndex, lastIndex };
}

/** Lines of their own are headings inside the table when a filled row follows them at once. */
function goesOnAfter(textRows: readonly TextRow[], index: number, table: JoinedTable): boolean {
  let lineCount = 0;
  for (let next = index; next < textRows.length; next += 1) {
    const cells = textRows[next] ?? [];
    if (isBlank(cells)) continue;
    if (cells.length > 1) {
      const isRow = cells.filter(isFilled).length > 1;
      return isRow && (lineCount === 1 || (table.isAsWide(cells) && !table.beginsTable(cells)));
    }
    lineCount += 1;
    if (lineCount > mostHeadingsInRow || !isHeadingLine(cells[0] ?? '')) return false;
  }
  return false;
}

function isHeadingLine(line: string): boolean {
  return line.length <= longestHeading && !/[.;,]$/u.test(line);
}

/** Takes the last filled line from the lines when it stands alone and is a title. */
function takeLastLine(lines: TextRow[], isTitle: (line: string) => boolean): string | undefined {
  let index = lines.length - 1;
  while (index > 0 && isBlank(lines[index] ?? [])) index -= 1;
  const [title = '', ...others] = lines[index] ?? [];
  if (title === '' || others.length > 0 || !isTitle(title)) return undefined;
  lines.splice(index);
  return title;
}

function isBlank(cells: TextRow): boolean {
  return !cells.some(isFilled);
}

function isFilled(cell: string): boolean {
  return cell !== '';
}
