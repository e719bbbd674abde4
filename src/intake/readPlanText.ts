import type { Block } from '../plan/blocks';
import { readHeaderRow } from '../plan/planHeader';
import type { AboutPlan } from '../plan/plan';
import type { PlanRow } from '../plan/planRow';
import { findPlanSchoolYear } from '../plan/planSchoolYear';
import { readPlan } from '../plan/readPlan';
import type { SchoolYear } from '../plan/schoolYear';
import { joinTornTexts } from '../plan/tornRows';
import { readBlockTexts } from './blockTexts';
import { readCellLines } from './cellLines';
import { spreadClassColumns } from './classColumns';
import { splitGluedRows } from './gluedRows';
import { readPreamble } from './preamble';
import { splitSpacedRows } from './spacedRows';
import { completeColumns, nameColumns } from './tableColumns';
import type { TextRow } from './textRows';
import { splitPipeRows, splitTextRows } from './textRows';
import type { TextTable } from './textTable';
import { findTextTable } from './textTable';
import { hasWords } from './textWords';
import { moveTrailingDates } from './trailingDates';

/** What was found in a text. */
export interface LoadedPlan {
  readonly about: AboutPlan;
  /** Absent when neither text nor dates tell it. */
  readonly schoolYear?: SchoolYear;
  /** Header first, equally wide rows; the four needed columns are there, blank when the text had none. */
  readonly table: readonly (readonly string[])[];
  /** Blocks whose goal or directions the text tells, outside the table; empty for most plans. */
  readonly blocks: readonly Block[];
  /** Rows that were torn in two and are whole again. */
  readonly joinedRowCount: number;
  /** Rows that plan something. */
  readonly entryCount: number;
}

export type PlanTextReading =
  | { readonly ok: true; readonly value: LoadedPlan }
  | { readonly ok: false; readonly problem: 'empty' | 'no-table' };

/**
 * Reads a plan from text: its tables under one header, and the words around them. Torn rows are joined; blank lines,
 * page numbers, rows of column numbers and repeated headers are left out; all else is kept as it stands. A text that
 * only describes blocks gives these and a table without rows.
 */
export function readPlanText(text: string): PlanTextReading {
  if (text.trim() === '') return { ok: false, problem: 'empty' };
  const textRows = splitTextRows(text);
  const found = findTable(text, textRows);
  const lines = found === undefined ? textRows.map((cells) => cells.join(' ')) : linesAround(found);
  const blocks = readBlockTexts(lines);
  if (found === undefined && blocks.length === 0) return { ok: false, problem: 'no-table' };

  const completed = completeColumns(found?.rows ?? [[]], lines);
  const header = readHeaderRow(completed[0] ?? [], 0);
  if (header === undefined) return { ok: false, problem: 'no-table' };
  const grid = moveTrailingDates(completed, header);
  const { plan, rows } = readPlan({ grid, header, schoolYearTexts: lines });
  const schoolYear = plan.schoolYear ?? findPlanSchoolYear([], lines.flatMap(monthsOfTitle));
  const { table, joinedRowCount } = joinTornRows(grid, rows);
  return {
    ok: true,
    value: {
      about: readPreamble(lines),
      ...(schoolYear === undefined ? {} : { schoolYear }),
      table,
      blocks,
      joinedRowCount,
      entryCount: plan.entries.length,
    },
  };
}

/** «План … на март 2027 года» tells the school year; a day before the month makes it the date of an approval. */
function monthsOfTitle(line: string): readonly string[] {
  return hasWords('plan', line) ? (line.match(/(?<!\d\s|\p{L})\p{L}{3,}\s20\d\d(?!\d)/gu) ?? []) : [];
}

/** The ways in which a text may hold a table, the surest first. */
function findTable(text: string, textRows: readonly TextRow[]): TextTable | undefined {
  const ways: readonly (() => readonly TextRow[] | undefined)[] = [
    () => textRows,
    () => splitPipeRows(text),
    () => spreadClassColumns(textRows),
    () => splitSpacedRows(text),
    () => readCellLines(text),
    () => splitGluedRows(text),
    () => nameColumns(textRows),
    () => nameColumns(splitPipeRows(text) ?? []),
  ];
  for (const way of ways) {
    const rows = way();
    const found = rows === undefined ? undefined : findTextTable(rows);
    if (found !== undefined) return found;
  }
  return undefined;
}

function linesAround({ linesBefore, linesAfter }: TextTable): readonly string[] {
  return [...linesBefore, ...linesAfter];
}

const rowsLeftOut: ReadonlySet<PlanRow['kind']> = new Set([
  'blank',
  'repeated-header',
  'column-numbers',
  'page-number',
]);

/** The table with torn rows joined cell by cell, and without the rows that say nothing. */
function joinTornRows(
  rows: readonly (readonly string[])[],
  planRows: readonly PlanRow[],
): { readonly table: readonly (readonly string[])[]; readonly joinedRowCount: number } {
  const joined = rows.map((cells) => [...cells]);
  const leftOut = new Set<number>();
  let joinedRowCount = 0;
  for (const row of planRows) {
    if (rowsLeftOut.has(row.kind) && !holdsMore(rows[row.rowIndex], row.kind)) leftOut.add(row.rowIndex);
    if (row.kind !== 'torn') continue;
    const above = joined[row.rowIndexAbove] ?? [];
    joined[row.rowIndexAbove] = above.map((cell, index) =>
      joinTornTexts(cell, rows[row.rowIndex]?.[index] ?? ''),
    );
    leftOut.add(row.rowIndex);
    joinedRowCount += 1;
  }
  return { table: joined.filter((_, rowIndex) => !leftOut.has(rowIndex)), joinedRowCount };
}

/** True for a row that is blank only in the columns with a name: what stands in the others is kept. */
function holdsMore(cells: readonly string[] = [], kind: PlanRow['kind']): boolean {
  return kind === 'blank' && cells.some((cell) => /\p{L}/u.test(cell));
}
