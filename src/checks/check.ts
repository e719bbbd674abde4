import type { Entry } from '../plan/entry';
import type { ColumnKey } from '../plan/columns';
import type { FindingCode, FindingOf, FindingParameters, Fix, Severity } from '../plan/finding';
import type { PeriodContext } from '../plan/periods/periodReading';
import type { EntryRow, PlanRow, TornRow } from '../plan/planRow';
import type { PlanReading } from '../plan/readPlan';

/** Looks at a plan and says what is wrong with it, as data. Pure: the same plan gives the same findings. */
export type Check<Code extends FindingCode = FindingCode> = (
  reading: PlanReading,
) => readonly FindingOf<Code>[];

/** What is wrong with one cell; rows are counted from 1. */
export function findingAt<Code extends FindingCode>(
  code: Code,
  severity: Severity,
  rowNumber: number,
  column: ColumnKey,
  parameters: FindingParameters[Code],
  fixes: readonly Fix[] = [],
): FindingOf<Code> {
  return { code, severity, rowNumber, column, parameters, fixes };
}

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
