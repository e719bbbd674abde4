import type { LocalTime, YearMonth } from '../localDate';
import type { Period, TimeSpan } from '../period';
import type { SchoolCalendar } from '../schoolCalendar';
import type { SchoolYear } from '../schoolYear';

/** What a date cell is read with. */
export interface PeriodContext {
  /** Unknown: only periods with a year, and those that need none, are read. */
  readonly schoolYear?: SchoolYear;
  /** The month that a heading above the row names; bare days («8 (суббота)», «11–15») lie in it. */
  readonly monthAbove?: YearMonth;
  /** The plan's own terms and holidays; without it the seeded ones of the school year. */
  readonly calendar?: SchoolCalendar;
}

/** Why a date cell gives no period. */
export type PeriodProblem =
  | 'blank'
  /** Not wholly understood, or no such day. */
  | 'unreadable'
  /** It has more than one meaning, or contradicts itself. */
  | 'ambiguous'
  /** Clear but for the year, and the plan does not say which school year it is for. */
  | 'needs-school-year'
  /** Days without a month, and no heading above says which. */
  | 'needs-month'
  /** A time of day without a day. */
  | 'needs-day';

/** What a date cell means, or why that is not certain. A reading is never a guess. */
export type PeriodReading =
  | {
      readonly ok: true;
      readonly period: Period;
      /** What stands in the cell beside the period (place, class, person, remark), as typed; absent for nothing. */
      readonly rest?: string;
    }
  | {
      readonly ok: false;
      readonly problem: PeriodProblem;
      /** A readable text close to the cell's, in the same notation, for the person to choose. */
      readonly nearest?: string;
      /** What the cell says when only something outside it is missing (the three `needs-…` problems). */
      readonly written?: WrittenPeriod;
      readonly rest?: string;
    };

/** What a cell says by itself, before school year, heading and calendar give it its place in time. */
export interface WrittenPeriod {
  readonly kind: Period['kind'] | 'time';
  /** From 1, in the order written; of a range both ends. */
  readonly months: readonly number[];
  /** Of a range both ends. */
  readonly days: readonly number[];
  readonly times: readonly { readonly start: LocalTime; readonly end?: LocalTime }[];
}

export type { TimeSpan };
