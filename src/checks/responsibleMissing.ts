import type { Check } from './check';
import { findGaps } from './gaps';

/** An entry for which nobody answers. */
export const checkResponsibleMissing: Check<'responsible-missing'> = ({ plan: { entries } }) =>
  findGaps('responsible-missing', 'responsible', entries, ({ responsible }) => responsible.length === 0);
