import type { Entry } from '../plan/entry';
import type { Finding } from '../plan/finding';
import type { YearMonth } from '../plan/localDate';
import type { SchoolYear } from '../plan/schoolYear';

/** The plan added up: what the summary tab shows, as figures and lists without any words. */
export interface Summary {
  readonly schoolYear?: SchoolYear;
  readonly columns: readonly SummaryColumn[];
  /** Of all entries; `planned` is their number. */
  readonly figures: SummaryFigures;
  /** Entries of all blocks per column, in the order of `columns`; they add up to `figures.planned`. */
  readonly countsByColumn: readonly number[];
  /** In the order of the plan's blocks, then those only named in rows, then the entries without a block. */
  readonly blocks: readonly BlockSummary[];
  /** Errors and warnings about the whole plan or about rows that are no entries. */
  readonly otherFindings: readonly FindingInTab[];
}

export interface FindingInTab {
  /** Empty where the plan has one tab, and for what is about all of them. */
  readonly tabName: string;
  readonly finding: Finding;
}

/**
 * A column of the matrix. An entry is counted in exactly one: the first month of the plan that it touches, or one of
 * the three for entries that no single month can hold.
 */
export type SummaryColumn =
  | { readonly kind: 'month'; readonly month: YearMonth }
  /** Entries that touch none of the plan's months. There only when it counts something. */
  | { readonly kind: 'other-months' }
  | { readonly kind: 'whole-year' }
  /** By agreement, or with a period that is missing or cannot be read. */
  | { readonly kind: 'no-period' };

/** Numbers of entries; one entry may count in several. */
export interface SummaryFigures {
  readonly planned: number;
  /** With a day or days, not only a month or longer. */
  readonly dated: number;
  /** With an event in Calendar. */
  readonly synced: number;
  readonly done: number;
  /** With at least one finding of severity `error`. */
  readonly withErrors: number;
  readonly withoutResponsible: number;
}

/** One block, or all entries without a block. */
export interface BlockSummary {
  /** Absent for the entries without a block. */
  readonly name?: string;
  readonly goal: string;
  readonly directions: readonly string[];
  readonly figures: SummaryFigures;
  /** In the order of the summary's columns; they add up to `figures.planned`. */
  readonly countsByColumn: readonly number[];
  /** Places of the entries, the most frequent first. */
  readonly partners: readonly CountedName[];
  /** Persons and roles, the most frequent first. */
  readonly responsible: readonly CountedName[];
  /** By column, then by first day and time, then by row. */
  readonly entries: readonly EntrySummary[];
  /** Those of `entries` that have an error, a warning or no period yet. */
  readonly attention: readonly EntrySummary[];
}

/** A name as first written, and how many entries bear it. */
export interface CountedName {
  readonly name: string;
  readonly entryCount: number;
}

export interface EntrySummary {
  readonly entry: Entry;
  /** Of the tab that it stands in; empty where the plan has one. */
  readonly tabName: string;
  /** The column in which the entry is counted, from 0. */
  readonly columnIndex: number;
  /** All month columns that the entry touches, from 0. */
  readonly touchedColumnIndexes: readonly number[];
  readonly isDated: boolean;
  readonly isSynced: boolean;
  readonly hasErrors: boolean;
  /** Errors and warnings of the entry's row. */
  readonly findings: readonly Finding[];
}
