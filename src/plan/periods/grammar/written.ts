import type { LocalTime, Weekday } from '../../localDate';
import type { MonthPart, RecurrenceRule, TermName } from '../../period';
import type { NumberToken, WeekdayToken } from '../tokens';

/** What a cell says, before the school year gives it its place in time. */
export type Written =
  | WrittenDated
  | { readonly kind: 'several'; readonly parts: readonly WrittenDated[] }
  | { readonly kind: 'weekday-day'; readonly day: WrittenWeekdayDay; readonly time?: WrittenTime }
  | { readonly kind: 'deadline'; readonly day: WrittenDay }
  | { readonly kind: 'month-end-deadline'; readonly month: WrittenMonth }
  | { readonly kind: 'term'; readonly term: TermName; readonly firstYear?: number }
  | { readonly kind: 'month-part'; readonly part: MonthPart; readonly month: WrittenMonth }
  | {
      readonly kind: 'recurring';
      readonly rule: RecurrenceRule;
      readonly within?: WrittenMonths;
      readonly time?: WrittenTime;
    }
  | { readonly kind: 'whole-year'; readonly firstYear?: number }
  | { readonly kind: 'plan-period' }
  | { readonly kind: 'open' }
  /** Times of a day that stands elsewhere. */
  | { readonly kind: 'times'; readonly times: readonly WrittenTime[] }
  /** Words that have two meanings: «до октября» is before the month begins, or before it ends. */
  | { readonly kind: 'unclear' };

/** What sets days by itself. */
export type WrittenDated =
  | { readonly kind: 'day'; readonly day: WrittenDay; readonly time?: WrittenTime }
  | { readonly kind: 'days'; readonly start: WrittenDay; readonly end: WrittenDay }
  | WrittenMonths;

export interface WrittenMonths {
  readonly kind: 'months';
  readonly start: WrittenMonth;
  readonly end: WrittenMonth;
}

export interface WrittenMonth {
  /** From 1. */
  readonly month: number;
  /** With all four digits. */
  readonly year?: number;
}

/** A day of a month; whether the month has so many days is not looked at yet. */
export interface WrittenDay {
  /** 1 to 31. */
  readonly day: number;
  /** From 1; absent for a bare day («8 (суббота)»). */
  readonly month?: number;
  /** With all four digits. */
  readonly year?: number;
  /** Where the day's number stands. */
  readonly dayToken: NumberToken;
  /** The weekday that a person wrote with the day; it must agree. */
  readonly weekdayToken?: WeekdayToken;
  /** True for «05.10», which may be five minutes to a person who expects a time. */
  readonly isDotted?: boolean;
  /** True for «05/03/2026», which is May in some countries and March in others. */
  readonly isOrderUncertain: boolean;
}

/** «последний четверг октября»; -1 is the last one. */
export interface WrittenWeekdayDay {
  readonly weekday: Weekday;
  readonly ordinal: 1 | 2 | 3 | 4 | 5 | -1;
  readonly month: WrittenMonth;
}

export interface WrittenTime {
  readonly start: LocalTime;
  readonly end?: LocalTime;
}
