import type { Check } from './check';
import { isGapOfMostRows } from './check';

/** An entry for which nobody answers. */
export const checkResponsibleMissing: Check<'responsible-missing'> = ({ plan: { entries } }) => {
  const gaps = entries.filter(({ responsible }) => responsible.length === 0);
  if (isGapOfMostRows(gaps.length, entries.length)) {
    const parameters = { variant: 'most-rows', count: gaps.length } as const;
    return [{ code: 'responsible-missing', severity: 'warning', parameters, fixes: [] }];
  }
  return gaps.map(({ rowNumber }) => ({
    code: 'responsible-missing',
    severity: 'warning',
    rowNumber,
    column: 'responsible',
    parameters: {},
    fixes: [],
  }));
};
