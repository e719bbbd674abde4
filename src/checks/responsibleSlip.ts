import { likelySlips } from '../plan/people/likelySlips';
import type { Check } from './check';
import { entryRowsOf, findingAt } from './check';
import { correctName } from './correctName';

/** A name that is probably another one of the plan, misspelt. Where people are written down they are compared with that. */
export const checkResponsibleSlip: Check<'responsible-slip'> = (reading) => {
  if (reading.people.length > 0) return [];
  const rows = new Map(entryRowsOf(reading).map((row) => [row.rowNumber, row]));
  return likelySlips(reading.plan.entries).map(({ rowNumber, typed, meant }) => {
    const row = rows.get(rowNumber);
    return findingAt(
      'responsible-slip',
      'hint',
      rowNumber,
      'responsible',
      { name: typed, nearest: meant },
      row === undefined ? [] : correctName(row, typed, meant),
    );
  });
};
