import type { CellValue, Grid } from './cell';
import { cellText } from './cell';
import type { ColumnKey, PlanHeader } from './columns';
import { columnKeys, neededColumns } from './columns';
import type { DatePart } from './headerNames.data';
import type { HeadingClaim } from './headings';
import { columnsOfHeading, datePartOfHeading } from './headings';

/** `missing` names the needed columns that the likeliest header row lacks; all four when no row looks like one. */
export type PlanHeaderReading =
  | { readonly ok: true; readonly header: PlanHeader }
  | {
      readonly ok: false;
      readonly problem: 'empty-sheet' | 'header-not-found';
      readonly missing: readonly ColumnKey[];
    };

/** Above the header stands a title page at most; a header further down is not looked for. */
const searchedRowCount = 300;
const datePartRank = 5000;

/**
 * Finds the row that names the columns: any order, any of the known spellings, not necessarily in the first row. All
 * needed columns must be there.
 */
export function findPlanHeader(grid: Grid): PlanHeaderReading {
  const header = findLikeliestHeader(grid);
  const missing = header === undefined ? neededColumns : missingColumns(header);
  if (header !== undefined && missing.length === 0) return { ok: true, header };
  const isEmpty = grid.every((row) => row.every((cell) => cellText(cell) === ''));
  return { ok: false, problem: isEmpty ? 'empty-sheet' : 'header-not-found', missing };
}

/**
 * The row that most likely is the header. A row counts when it names date, event and one more column (or nothing but
 * date and event), or event and two more; the first with all needed columns is taken, else the one that names most,
 * rows that name the date before all others.
 */
export function findLikeliestHeader(grid: Grid): PlanHeader | undefined {
  let likeliest: PlanHeader | undefined;
  for (const [rowIndex, row] of grid.slice(0, searchedRowCount).entries()) {
    const alone = readHeaderRow(row, rowIndex) ?? readDatelessHeader(row, rowIndex);
    const merged = readMergedHeader(grid, rowIndex);
    const header =
      merged === undefined || (alone && columnCount(alone) >= columnCount(merged)) ? alone : merged;
    if (header === undefined) continue;
    if (missingColumns(header).length === 0) return header;
    if (likeliest === undefined || standing(header) > standing(likeliest)) likeliest = header;
  }
  return likeliest;
}

/** The row as a header, complete or not; undefined unless it names date and event, and what else it says agrees. */
export function readHeaderRow(row: readonly CellValue[], rowIndex: number): PlanHeader | undefined {
  const columns = claimColumns(row);
  // «Время проведения» is the date where no column is called so.
  const { time } = columns.indexes;
  if (columns.indexes.date === undefined && time !== undefined) {
    delete columns.indexes.time;
    columns.indexes.date = time;
  }
  if (columns.indexes.date === undefined || columns.indexes.event === undefined) return undefined;
  const isEnough = Object.keys(columns.indexes).length >= 3 || columns.strangerCount === 0;
  return isEnough && columns.indexes.date !== columns.indexes.event
    ? { headerRowIndex: rowIndex, columnIndexes: inUsualOrder(columns.indexes) }
    : undefined;
}

/** A header that names event and two more columns but no date, and nothing that we do not know. */
export function readDatelessHeader(row: readonly CellValue[], rowIndex: number): PlanHeader | undefined {
  const { indexes, strangerCount } = claimColumns(row);
  const isHeader =
    indexes.event !== undefined && strangerCount === 0 && new Set(Object.values(indexes)).size >= 3;
  return isHeader ? { headerRowIndex: rowIndex, columnIndexes: inUsualOrder(indexes) } : undefined;
}

/** The needed columns that the header lacks, in their usual order. */
export function missingColumns(header: PlanHeader): readonly ColumnKey[] {
  return neededColumns.filter((key) => header.columnIndexes[key] === undefined);
}

/** The texts above the header, row by row: title, school year, goal. Blank cells are left out. */
export function textsAboveHeader(grid: Grid, header: PlanHeader): readonly string[] {
  return grid
    .slice(0, header.headerRowIndex)
    .flatMap((row) => row.map(cellText))
    .filter((text) => text !== '');
}

/**
 * The headings of both rows of a header with a merged top («Проведение» over «Дата» and «Место»), or undefined when
 * the lower row is none: it has only headings, none of them where the upper row names another column. What stands over
 * a heading follows it in brackets.
 */
export function mergeHeadings(
  upper: readonly CellValue[],
  lower: readonly CellValue[],
): readonly string[] | undefined {
  const above = upper.map(cellText);
  const below = lower.map(cellText);
  const isSubheading = below.every(
    (text, index) => text === '' || (isHeading(text) && !isHeading(above[index] ?? '')),
  );
  if (!isSubheading || below.every((text) => text === '')) return undefined;
  const width = Math.max(above.length, below.length);
  return Array.from({ length: width }, (_, index) => {
    const [top = '', bottom = ''] = [above[index], below[index]];
    return top !== '' && bottom !== '' ? `${bottom} (${top})` : bottom + top;
  });
}

/** A header over two rows, of which the upper one names two columns at least; its row is the lower one. */
function readMergedHeader(grid: Grid, upperIndex: number): PlanHeader | undefined {
  const upper = grid[upperIndex] ?? [];
  const lower = grid[upperIndex + 1] ?? [];
  if (upper.filter(isHeading).length < 2) return undefined;
  const merged = mergeHeadings(upper, lower);
  return merged === undefined ? undefined : readHeaderRow(merged, upperIndex + 1);
}

/** The columns that a row of headings asks for, and how many of its cells ask for none. */
function claimColumns(row: readonly CellValue[]): {
  readonly indexes: Partial<Record<ColumnKey, number>>;
  readonly strangerCount: number;
} {
  const claims = new Map<ColumnKey, HeadingClaim & { columnIndex: number }>();
  const dateColumns: number[] = [];
  let strangerCount = 0;
  if (isData(row)) return { indexes: {}, strangerCount: row.length };
  row.forEach((cell, columnIndex) => {
    const columns = columnsOfHeading(cell);
    if (columns.length === 0 && cellText(cell) !== '') strangerCount += 1;
    const [first] = columns;
    const part = first?.column === 'date' && columns.length === 1 ? datePartOfHeading(cell) : undefined;
    for (const { column, rank } of columns) {
      // A part of the date is all of it only where no other column is.
      const claim = { column, rank: part === undefined || part === 'startDate' ? rank : rank + datePartRank };
      if (column === 'date') dateColumns.push(columnIndex);
      const before = claims.get(claim.column);
      if (before === undefined || claim.rank < before.rank) {
        claims.set(claim.column, { ...claim, columnIndex });
      }
    }
  });
  const indexes: Partial<Record<ColumnKey, number>> = {};
  for (const [column, { columnIndex }] of claims) indexes[column] = columnIndex;
  takeDateParts(row, dateColumns, indexes);
  return { indexes, strangerCount };
}

/** Columns of dates beside the one that is the date, when they hold month or end of it. */
function takeDateParts(
  row: readonly CellValue[],
  dateColumns: readonly number[],
  indexes: Partial<Record<ColumnKey, number>>,
): void {
  const partAt = (index: number | undefined): DatePart | undefined =>
    index === undefined ? undefined : datePartOfHeading(row[index] ?? '');
  // «Начало» is a time of day, but not beside the date of the end.
  const { time } = indexes;
  if (time !== undefined && partAt(time) === 'startDate' && partAt(indexes.date) === 'endDate') {
    indexes.date = time;
    delete indexes.time;
  }
  for (const index of dateColumns) {
    const part = partAt(index);
    if (index !== indexes.date && part !== undefined && part !== 'startDate') indexes[part] ??= index;
  }
}

/** True for a row whose cells mostly hold figures, which headings do not. */
function isData(row: readonly CellValue[]): boolean {
  const filled = row.filter((cell) => cell !== '');
  return filled.filter((cell) => typeof cell !== 'string' || /\d/.test(cell)).length * 2 > filled.length;
}

function inUsualOrder(indexes: Partial<Record<ColumnKey, number>>): PlanHeader['columnIndexes'] {
  const ordered: Partial<Record<ColumnKey, number>> = {};
  for (const key of columnKeys) {
    const index = indexes[key];
    if (index !== undefined) ordered[key] = index;
  }
  return ordered;
}

function isHeading(cell: CellValue): boolean {
  return columnsOfHeading(cell).length > 0;
}

function standing(header: PlanHeader): number {
  return columnCount(header) + (header.columnIndexes.date === undefined ? 0 : columnKeys.length);
}

function columnCount(header: PlanHeader): number {
  return Object.keys(header.columnIndexes).length;
}
