import type { Finding } from '../plan/finding';
import type { EntryRow, PlanRow, TornRow } from '../plan/planRow';
import type { PlanReading } from '../plan/readPlan';

/** Looks at a plan and says what is wrong with it, as data. Pure: the same plan gives the same findings. */
export type Check = (reading: PlanReading) => readonly Finding[];

export function entryRowsOf(reading: PlanReading): readonly EntryRow[] {
  return reading.rows.filter((row): row is EntryRow => row.kind === 'entry');
}

export function tornRowsOf(reading: PlanReading): readonly TornRow[] {
  return reading.rows.filter((row): row is TornRow => row.kind === 'torn');
}

/** The row that stands at that place in the grid. */
export function rowAt(rows: readonly PlanRow[], rowIndex: number): PlanRow | undefined {
  const firstRowIndex = rows[0]?.rowIndex ?? 0;
  return rows[rowIndex - firstRowIndex];
}
