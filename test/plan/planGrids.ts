import type { CellValue, Grid } from '../../src/plan/cell';
import type { PlanHeader } from '../../src/plan/columns';
import type { EntryRow, PlanRow } from '../../src/plan/planRow';
import { findPlanHeader } from '../../src/plan/planHeader';
import type { PlanInput, PlanReading } from '../../src/plan/readPlan';
import { readPlan } from '../../src/plan/readPlan';

/** The usual header: date, place, event, responsible. */
export const usualHeader = ['Дата', 'Место', 'Мероприятие', 'Ответственный'];

/** Rows filled up to equal length, as a spreadsheet gives them. */
export function gridOf(...rows: readonly (readonly CellValue[])[]): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

export function headerOf(grid: Grid): PlanHeader {
  const found = findPlanHeader(grid);
  if (!found.ok) throw new Error(`the grid has no header: ${found.problem}`);
  return found.header;
}

/** Reads a table under its header row, for the school year 2026/27 unless another is named. */
export function readTable(
  rows: readonly (readonly CellValue[])[],
  input: Partial<Omit<PlanInput, 'grid' | 'header'>> = {},
): PlanReading {
  const grid = gridOf(...rows);
  return readPlan({ grid, header: headerOf(grid), schoolYearTexts: ['2026/27'], ...input });
}

/** Reads rows under the usual header. */
export function readUsual(
  rows: readonly (readonly CellValue[])[],
  input: Partial<Omit<PlanInput, 'grid' | 'header'>> = {},
): PlanReading {
  return readTable([usualHeader, ...rows], input);
}

export function kindsOf(rows: readonly PlanRow[]): readonly string[] {
  return rows.map((row) => row.kind);
}

export function entryRow(reading: PlanReading, rowNumber: number): EntryRow {
  const row = reading.rows.find((candidate) => candidate.rowNumber === rowNumber);
  if (row?.kind !== 'entry') throw new Error(`row ${rowNumber} is no entry`);
  return row;
}
