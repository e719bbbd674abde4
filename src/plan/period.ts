import type { LocalDate, LocalTime, YearMonth } from './localDate';

/** What a date cell means. Days are plan days without a zone; `endInclusive` is the last day (or month) that belongs. */
export type Period =
  | { readonly kind: 'day'; readonly date: LocalDate }
  | { readonly kind: 'days'; readonly start: LocalDate; readonly endInclusive: LocalDate }
  /** `end` is absent when only the beginning is written. */
  | { readonly kind: 'timed'; readonly date: LocalDate; readonly start: LocalTime; readonly end?: LocalTime }
  /** One month has `start` equal to `endInclusive`. */
  | { readonly kind: 'months'; readonly start: YearMonth; readonly endInclusive: YearMonth }
  /** The whole school year. */
  | { readonly kind: 'year' }
  /** «до 15 сентября»: at the latest on that day. */
  | { readonly kind: 'deadline'; readonly date: LocalDate }
  /** «по согласованию», «по плану партнёра»: no time can be set yet. */
  | { readonly kind: 'open' };

export type PeriodKind = Period['kind'];
