import type { CellValue, Grid } from './cell';
import { cellText } from './cell';
import type { ColumnKey, PlanHeader } from './columns';
import { columnKeys, neededColumns } from './columns';
import { headingPatterns, wholeHeadings } from './headerNames.data';
import { once } from './once';
import { comparisonKey, compileWordPatterns, matchPatternAt, wordsOf } from './wordPatterns';

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
const longestHeading = 80;
const mostHeadingWords = 8;
/** «Название» gives way to «Мероприятие» when a table has both. */
const wholeHeadingRank = 1000;

const patterns = once(() => compileWordPatterns(headingPatterns()));
const columnsByWholeHeading = once(
  () =>
    new Map(
      wholeHeadings().flatMap(([column, headings]) =>
        headings.map((heading) => [comparisonKey(heading), column]),
      ),
    ),
);

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
 * The row that most likely is the header. A row counts when it names date, event and one more column; the first with
 * all needed columns is taken, else the one that names most.
 */
export function findLikeliestHeader(grid: Grid): PlanHeader | undefined {
  let likeliest: PlanHeader | undefined;
  for (const [rowIndex, row] of grid.slice(0, searchedRowCount).entries()) {
    const header = readHeaderRow(row, rowIndex);
    if (header === undefined) continue;
    if (missingColumns(header).length === 0) return header;
    if (likeliest === undefined || columnCount(header) > columnCount(likeliest)) likeliest = header;
  }
  return likeliest;
}

/** The row as a header, complete or not; undefined unless it names date, event and one more column. */
export function readHeaderRow(row: readonly CellValue[], rowIndex: number): PlanHeader | undefined {
  const claims = new Map<ColumnKey, Claim & { columnIndex: number }>();
  row.forEach((cell, columnIndex) => {
    for (const claim of columnsOfHeading(cell)) {
      const standing = claims.get(claim.column);
      if (standing === undefined || claim.rank < standing.rank) {
        claims.set(claim.column, { ...claim, columnIndex });
      }
    }
  });
  // «Время проведения» is the date where no column is called so.
  const time = claims.get('time');
  if (!claims.has('date') && time !== undefined) {
    claims.delete('time');
    claims.set('date', time);
  }
  if (!claims.has('date') || !claims.has('event') || claims.size < 3) return undefined;
  const columnIndexes: Partial<Record<ColumnKey, number>> = {};
  for (const key of columnKeys) {
    const claim = claims.get(key);
    if (claim !== undefined) columnIndexes[key] = claim.columnIndex;
  }
  return { headerRowIndex: rowIndex, columnIndexes };
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

/** A column that a heading asks for, and how sure it is (0 is surest). */
interface Claim {
  readonly column: ColumnKey;
  readonly rank: number;
}

/** Usually one column; two when a heading joins the date with something else («Дата, время», «Сроки, место»). */
function columnsOfHeading(cell: CellValue): readonly Claim[] {
  if (typeof cell !== 'string') return [];
  const heading = cell.trim();
  if (heading === '' || heading.length > longestHeading) return [];
  const whole = columnsByWholeHeading().get(comparisonKey(heading));
  if (whole !== undefined) return [{ column: whole, rank: wholeHeadingRank }];

  const parts = heading.split(/[,;/\n]|\s(?:и|та|і|й|and|&)\s/u).map(claimOf);
  const claims = parts.filter((claim): claim is Claim => claim !== undefined);
  const date = claims.find((claim) => claim.column === 'date');
  const other = claims.find((claim) => claim.column !== 'date');
  if (date !== undefined && other !== undefined) return [date, other];
  const claim = claims.find(({ column }) => isNeeded(column)) ?? claimOf(heading);
  return claim === undefined ? [] : [claim];
}

function claimOf(heading: string): Claim | undefined {
  const whole = columnsByWholeHeading().get(comparisonKey(heading));
  if (whole !== undefined) return { column: whole, rank: wholeHeadingRank };
  const words = wordsOf(heading);
  if (words.length > mostHeadingWords) return undefined;
  for (let position = 0; position < words.length; position += 1) {
    const match = matchPatternAt(patterns(), words, position);
    if (match !== undefined) return { column: match.meaning, rank: match.rank };
  }
  return undefined;
}

function isNeeded(column: ColumnKey): boolean {
  return neededColumns.some((key) => key === column);
}

function columnCount(header: PlanHeader): number {
  return Object.keys(header.columnIndexes).length;
}
