import type { Check } from './check';

/** A row that plans something and does not say what. */
export const checkEventMissing: Check<'event-missing'> = ({ plan: { entries } }) =>
  entries
    .filter(({ title }) => title === '')
    .map(({ rowNumber }) => ({
      code: 'event-missing',
      severity: 'error',
      rowNumber,
      column: 'event',
      parameters: {},
      fixes: [],
    }));
