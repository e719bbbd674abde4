import { runChecks } from '../../src/checks';
import type { Finding, FindingCode } from '../../src/plan/finding';
import type { PlanReading } from '../../src/plan/readPlan';
import { readUsual } from '../plan/planGrids';

export type FindingOf<Code extends FindingCode> = Extract<Finding, { readonly code: Code }>;

/** The findings of one check in the whole list, so that what fits a fix is seen too. */
export function findingsOf<Code extends FindingCode>(
  code: Code,
  reading: PlanReading,
): readonly FindingOf<Code>[] {
  return runChecks(reading).filter((finding): finding is FindingOf<Code> => finding.code === code);
}

/** The numbers of the rows that a check speaks of. */
export function rowsWith(code: FindingCode, reading: PlanReading): readonly (number | undefined)[] {
  return findingsOf(code, reading).map(({ rowNumber }) => rowNumber);
}

/** `row code` of each finding, in order. */
export function codesOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rowNumber, code }) => `${rowNumber ?? 'plan'} ${code}`);
}

/** A plan of one date for each row, everything else in order. */
export function readDates(dates: readonly string[]): PlanReading {
  return readUsual(dates.map((date, index) => [date, 'Музей', `Встреча ${index}`, 'Родители']));
}
