import type { Check } from './check';
import { isGapOfMostRows } from './check';

/** An entry without a place. */
export const checkPlaceMissing: Check<'place-missing'> = ({ plan: { entries } }) => {
  const gaps = entries.filter(({ place }) => place === '');
  if (isGapOfMostRows(gaps.length, entries.length)) {
    const parameters = { variant: 'most-rows', count: gaps.length } as const;
    return [{ code: 'place-missing', severity: 'warning', parameters, fixes: [] }];
  }
  return gaps.map(({ rowNumber }) => ({
    code: 'place-missing',
    severity: 'warning',
    rowNumber,
    column: 'place',
    parameters: {},
    fixes: [],
  }));
};
