import type { LocalDate } from './localDate';
import type { TermName } from './period';

/** When the terms and holidays of one school year are, and which days are off besides Saturdays and Sundays. */
export interface SchoolCalendar {
  readonly terms: readonly CalendarTerm[];
  readonly daysOff: readonly DayOff[];
}

/** The days of one term or holiday. */
export interface CalendarTerm {
  readonly term: TermName;
  readonly start: LocalDate;
  readonly endInclusive: LocalDate;
}

/** A public holiday or another day without school. */
export interface DayOff {
  /** As the plan's people call it. */
  readonly name: string;
  readonly start: LocalDate;
  readonly endInclusive: LocalDate;
}
