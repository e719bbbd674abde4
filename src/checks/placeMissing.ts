import type { Check } from './check';
import { findGaps } from './gaps';

/** An entry without a place. */
export const checkPlaceMissing: Check<'place-missing'> = ({ plan: { entries } }) =>
  findGaps('place-missing', 'place', entries, ({ place }) => place === '');
