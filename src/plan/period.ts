import type { LocalDate, LocalTime, Weekday, YearMonth } from './localDate';

/** What a date cell means. Days are plan days without a zone; `endInclusive` is the last day (or month) that belongs. */
export type Period =
  | DatedPeriod
  /** Two or more days, ranges or months in one cell, in the order in which they are written. */
  | { readonly kind: 'several'; readonly parts: readonly DatedPeriod[] }
  /** The whole school year. */
  | { readonly kind: 'year' }
  /** A part of the school year that has a name; its days are those of the plan's own calendar, else the seeded ones. */
  | {
      readonly kind: 'term';
      readonly term: TermName;
      readonly start: LocalDate;
      readonly endInclusive: LocalDate;
    }
  /** A part of a month that has a name; its days follow from the month. */
  | {
      readonly kind: 'month-part';
      readonly part: MonthPart;
      readonly month: YearMonth;
      readonly start: LocalDate;
      readonly endInclusive: LocalDate;
    }
  /** «до 15 сентября»: at the latest on that day. */
  | { readonly kind: 'deadline'; readonly date: LocalDate }
  /** Again and again through the school year, or only within the months. */
  | {
      readonly kind: 'recurring';
      readonly rule: RecurrenceRule;
      readonly within?: { readonly start: YearMonth; readonly endInclusive: YearMonth };
      readonly time?: TimeSpan;
    }
  /** «в течение месячника»: while the whole plan runs, whenever that is. */
  | { readonly kind: 'plan-period' }
  /** «по согласованию», «по плану партнёра»: no time can be set yet. */
  | { readonly kind: 'open' };

/** A period that sets days by itself. */
export type DatedPeriod =
  | { readonly kind: 'day'; readonly date: LocalDate }
  | { readonly kind: 'days'; readonly start: LocalDate; readonly endInclusive: LocalDate }
  /** `end` is absent when only the beginning is written. */
  | { readonly kind: 'timed'; readonly date: LocalDate; readonly start: LocalTime; readonly end?: LocalTime }
  /** One month has `start` equal to `endInclusive`. */
  | { readonly kind: 'months'; readonly start: YearMonth; readonly endInclusive: YearMonth };

/** A time of day; `end` is absent when only the beginning is written. */
export interface TimeSpan {
  readonly start: LocalTime;
  readonly end?: LocalTime;
}

export type RecurrenceRule =
  /** «ежедневно», «2 раза в год»: how often, not when. */
  | {
      readonly kind: 'frequency';
      readonly every: 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';
      /** How many times in each; 1 is «ежемесячно». */
      readonly times: number;
    }
  /** «по понедельникам и средам». At least one, in the order of the week. */
  | { readonly kind: 'weekdays'; readonly weekdays: readonly Weekday[] }
  /** «последний четверг каждого месяца»; -1 is the last one. */
  | {
      readonly kind: 'weekday-of-month';
      readonly weekday: Weekday;
      readonly ordinal: 1 | 2 | 3 | 4 | -1;
    }
  /** «15 числа каждого месяца», «до 5 числа каждого месяца». */
  | { readonly kind: 'day-of-month'; readonly day: number; readonly isDeadline: boolean };

/** Parts of a school year; seasons begin in September, December, March and June. */
export const termNames = [
  'quarter-1',
  'quarter-2',
  'quarter-3',
  'quarter-4',
  'half-year-1',
  'half-year-2',
  'trimester-1',
  'trimester-2',
  'trimester-3',
  'autumn',
  'winter',
  'spring',
  'summer',
  'autumn-holidays',
  'winter-holidays',
  'spring-holidays',
  'summer-holidays',
] as const;

export type TermName = (typeof termNames)[number];

/**
 * Parts of a month. The first week is the one with the month's first working day (Monday to Friday), weeks run from
 * Monday to Sunday and are cut at the month's ends; a decade is ten days, the third one the rest; `beginning`, `middle`
 * and `end` are the decades by another name.
 */
export const monthParts = [
  'week-1',
  'week-2',
  'week-3',
  'week-4',
  'week-5',
  'week-last',
  'decade-1',
  'decade-2',
  'decade-3',
  'half-1',
  'half-2',
  'beginning',
  'middle',
  'end',
] as const;

export type MonthPart = (typeof monthParts)[number];

export type PeriodKind = Period['kind'];
