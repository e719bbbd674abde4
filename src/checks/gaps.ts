import type { Entry } from '../plan/entry';
import type { FindingOf } from '../plan/finding';
import { findingAt } from './check';

/** More rows than that with the same gap, if they are more than half of the plan, are spoken of once. */
const mostSingleGaps = 10;

/** A plan of so many rows that has the gap everywhere has it on purpose. */
const fewestRowsOfHabit = 3;

/** True when a gap is the plan's way and not a slip of single rows. */
export function isGapOfMostRows(gapCount: number, entryCount: number): boolean {
  if (gapCount === entryCount) return entryCount >= fewestRowsOfHabit;
  return gapCount > mostSingleGaps && gapCount * 2 > entryCount;
}

/** The entries that lack what the column should hold, one by one, or all at once when that is the plan's way. */
export function findGaps<Code extends 'place-missing' | 'responsible-missing'>(
  code: Code,
  column: 'place' | 'responsible',
  entries: readonly Entry[],
  isGap: (entry: Entry) => boolean,
): readonly FindingOf<Code>[] {
  const gaps = entries.filter(isGap);
  if (isGapOfMostRows(gaps.length, entries.length)) {
    const parameters = { variant: 'most-rows', count: gaps.length } as const;
    return [{ code, severity: 'warning', parameters, fixes: [] }];
  }
  return gaps.map(({ rowNumber }) => findingAt(code, 'warning', rowNumber, column, {}));
}
