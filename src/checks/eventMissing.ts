import type { Check } from './check';
import { findingAt } from './check';

/** A row that plans something and does not say what. */
export const checkEventMissing: Check<'event-missing'> = ({ plan: { entries } }) =>
  entries
    .filter(({ title }) => title === '')
    .map(({ rowNumber }) => findingAt('event-missing', 'error', rowNumber, 'event', {}));
