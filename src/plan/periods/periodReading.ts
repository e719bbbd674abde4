import type { Period } from '../period';

/** Why a date cell gives no period. */
export type PeriodProblem =
  | 'blank'
  /** Not wholly understood, or no such day. */
  | 'unreadable'
  /** It has more than one meaning, or contradicts itself. */
  | 'ambiguous'
  /** Clear but for the year, and the plan does not say which school year it is for. */
  | 'needs-school-year';

/** What a date cell means, or why that is not certain. A reading is never a guess. */
export type PeriodReading =
  | { readonly ok: true; readonly period: Period }
  | {
      readonly ok: false;
      readonly problem: PeriodProblem;
      /** A readable text close to the cell's, in the same notation, for the person to choose. */
      readonly nearest?: string;
    };
