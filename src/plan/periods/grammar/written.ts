import type { LocalTime } from '../../localDate';
import type { NumberToken, WeekdayToken } from '../tokens';

/** What a cell says, before the school year gives it its place in time. */
export type Written =
  | { readonly kind: 'day'; readonly day: WrittenDay; readonly time?: WrittenTime }
  | { readonly kind: 'days'; readonly start: WrittenDay; readonly end: WrittenDay }
  | { readonly kind: 'months'; readonly start: WrittenMonth; readonly end: WrittenMonth }
  | { readonly kind: 'deadline'; readonly day: WrittenDay }
  | { readonly kind: 'month-end-deadline'; readonly month: WrittenMonth }
  /** «до октября»: before the month begins, or before it ends? */
  | { readonly kind: 'month-deadline' }
  | { readonly kind: 'whole-year' }
  | { readonly kind: 'open' };

export interface WrittenMonth {
  /** From 1. */
  readonly month: number;
  /** With all four digits. */
  readonly year?: number;
}

/** A day of a month; whether the month has so many days is not looked at yet. */
export interface WrittenDay extends WrittenMonth {
  /** 1 to 31. */
  readonly day: number;
  /** Where the day's number stands. */
  readonly dayToken: NumberToken;
  /** The weekday that a person wrote with the day; it must agree. */
  readonly weekdayToken?: WeekdayToken;
  /** True for «05/03/2026», which is May in some countries and March in others. */
  readonly isOrderUncertain: boolean;
}

export interface WrittenTime {
  readonly start: LocalTime;
  readonly end?: LocalTime;
}
