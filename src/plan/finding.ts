import type { ColumnKey } from './columns';
import type { LocalDate, Weekday } from './localDate';

/** `error`: the row is not synced; `warning`: synced, please look; `hint`: a suggestion. */
export type Severity = 'error' | 'warning' | 'hint';

type NoParameters = Readonly<Record<string, never>>;

/**
 * What each kind of finding needs to be said in words. Adding a code here makes the compiler ask for its check's words;
 * a code with variants is said in other words for each.
 */
export interface FindingParameters {
  'date-missing': NoParameters;
  'date-unreadable': {
    /** What the cell says. */
    readonly text: string;
    /** What the mistake seems to be: a day that the month does not have, a slip of the pen, or not to be told. */
    readonly variant: 'no-such-day' | 'slip' | 'unknown';
    /** A reading close to it, in the same notation, for the person to choose. */
    readonly nearest?: string;
  };
  'date-ambiguous': {
    readonly text: string;
    readonly variant: 'nearest' | 'unknown';
    readonly nearest?: string;
  };
  /** The date cell is blank and the date above, by which the row goes, cannot be read. */
  'date-above-unreadable': { readonly text: string; readonly rowNumberAbove: number };
  /** Days without a month («8 (суббота)»), and no heading above says which. */
  'date-without-month': { readonly text: string };
  /** A time of day without a day. */
  'time-without-day': { readonly text: string };
  'weekday-disagrees':
    | {
        readonly text: string;
        readonly variant: 'day';
        readonly date: LocalDate;
        /** Of that date. */
        readonly weekday: Weekday;
        readonly writtenWeekday: Weekday;
      }
    | { readonly text: string; readonly variant: 'range' };
  /** The end of a range is written before its beginning. */
  'end-before-start': { readonly text: string; readonly variant: 'date' | 'time' };
  'date-outside-school-year':
    { readonly text: string; readonly schoolYear: string } | (MostRows & { readonly schoolYear: string });
  'day-off':
    | { readonly variant: 'public'; readonly date: LocalDate; readonly name: string }
    | { readonly variant: 'school-holidays'; readonly date: LocalDate }
    | { readonly variant: 'weekend'; readonly date: LocalDate; readonly weekday: Weekday };
  /** Several dates or ranges in one cell: no event can be made of them. */
  'several-dates': { readonly text: string; readonly count: number };
  'school-year-unknown': NoParameters;
  'place-missing': NoParameters | MostRows;
  'place-reads-like-event': { readonly text: string };
  'event-missing': NoParameters;
  /** Several events in one cell, with their dates or for one date. */
  'several-events': { readonly count: number };
  'responsible-missing': NoParameters | MostRows;
  /** Names that the tab of responsible people does not have. */
  'responsible-unknown':
    | { readonly variant: 'nearest'; readonly name: string; readonly nearest: string }
    | { readonly variant: 'names'; readonly names: readonly string[] };
  /** A name that differs by a letter from one that the plan has more often. */
  'responsible-slip': { readonly name: string; readonly nearest: string };
  'block-missing':
    { readonly variant: 'suggested'; readonly block: string } | { readonly variant: 'unknown' } | MostRows;
  'entry-repeated': { readonly otherRowNumber: number };
  /** One person or one class cannot be at two places at once. */
  'at-two-places': {
    readonly variant: 'person' | 'class';
    readonly name: string;
    readonly date: LocalDate;
    readonly otherRowNumber: number;
    readonly otherPlace: string;
  };
  'row-torn': { readonly rowNumberAbove: number };
  /** Months from 1. */
  'months-out-of-order': {
    readonly month: number;
    readonly rowNumberAbove: number;
    readonly monthAbove: number;
  };
  /** Months of the school year, from 1, in its order. */
  'months-empty': { readonly months: readonly number[] };
  'blocks-empty': { readonly blocks: readonly string[] };
}

/** Said once for the whole plan where saying it in every row would bury the rest. */
interface MostRows {
  readonly variant: 'most-rows';
  /** How many rows it holds for. */
  readonly count: number;
}

export type FindingCode = keyof FindingParameters;

/** Every check gives findings of one code and is named by it. */
export type CheckName = FindingCode;

/** A change to one cell that a person may accept with one click. */
export interface CellEdit {
  /** From 1, as the spreadsheet shows it. */
  readonly rowNumber: number;
  readonly column: ColumnKey;
  /** What the cell must still hold, as `cellText` gives it, so that nothing newer is overwritten. */
  readonly before: string;
  readonly after: string;
}

/** One way out of a finding. The words for the button come from the catalogue by `kind`. */
export interface Fix {
  readonly kind:
    | 'use-nearest-date'
    | 'use-nearest-name'
    | 'move-place-to-event'
    | 'join-with-row-above'
    | 'split-row'
    | 'write-block'
    | 'write-blocks';
  /** None of them names a column of our own. */
  readonly edits: readonly CellEdit[];
  /** New rows; numbers are those of before the fix. Rows after the same one come in the order of the list. */
  readonly insertedRows?: readonly InsertedRow[];
  /** True when the meaning of the plan cannot change by it, so that many may be applied at one click. */
  readonly isSafe: boolean;
}

/** A row that a fix adds; columns that are not named stay blank. */
export interface InsertedRow {
  /** From 1, as the spreadsheet shows it. */
  readonly afterRowNumber: number;
  readonly cells: Readonly<Partial<Record<ColumnKey, string>>>;
}

/** What the check of that name says. */
export interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  /** From 1; absent when the finding is about the whole plan. */
  readonly rowNumber?: number;
  readonly column?: ColumnKey;
  readonly parameters: FindingParameters[Code];
  readonly fixes: readonly Fix[];
}

/** What a check says about a cell, a row or the plan, as data; the words come from the message catalogue. */
export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];
