import type { Entry } from '../plan/entry';
import type { Finding, FindingCode } from '../plan/finding';
import type { PeriodContext } from '../plan/periods/periodReading';
import type { EntryRow, PlanRow, TornRow } from '../plan/planRow';
import type { PlanReading } from '../plan/readPlan';

/** Looks at a plan and says what is wrong with it, as data. Pure: the same plan gives the same findings. */
export type Check<Code extends FindingCode = FindingCode> = (
  reading: PlanReading,
) => readonly Extract<Finding, { readonly code: Code }>[];

/** An entry with the row that it was read from. */
export interface EntryInRow {
  readonly entry: Entry;
  readonly row: EntryRow;
}

export function entryRowsOf(reading: PlanReading): readonly EntryRow[] {
  return reading.rows.filter((row): row is EntryRow => row.kind === 'entry');
}

/** In the order of the rows. */
export function entriesInRows(reading: PlanReading): readonly EntryInRow[] {
  const { entries } = reading.plan;
  return entryRowsOf(reading).flatMap((row, index): EntryInRow[] => {
    const entry = entries[index];
    return entry === undefined ? [] : [{ entry, row }];
  });
}

export function tornRowsOf(reading: PlanReading): readonly TornRow[] {
  return reading.rows.filter((row): row is TornRow => row.kind === 'torn');
}

/** The row that stands at that place in the grid. */
export function rowAt(rows: readonly PlanRow[], rowIndex: number): PlanRow | undefined {
  const firstRowIndex = rows[0]?.rowIndex ?? 0;
  return rows[rowIndex - firstRowIndex];
}

/** What the plan's own dates are read with, headings left out. */
export function periodContextOf({ plan: { schoolYear }, calendar }: PlanReading): PeriodContext {
  return {
    ...(schoolYear !== undefined && { schoolYear }),
    ...(calendar !== undefined && { calendar }),
  };
}

/** More rows than that with the same gap, if they are more than half of the plan, are spoken of once. */
const mostSingleGaps = 10;

/** A plan of so many rows that has the gap everywhere has it on purpose. */
const fewestRowsOfHabit = 3;

/** True when a gap is the plan's way and not a slip of single rows. */
export function isGapOfMostRows(gapCount: number, entryCount: number): boolean {
  if (gapCount === entryCount) return entryCount >= fewestRowsOfHabit;
  return gapCount > mostSingleGaps && gapCount * 2 > entryCount;
}
