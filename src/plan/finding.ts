import type { ColumnKey } from './columns';

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
  'date-outside-school-year': { readonly text: string; readonly schoolYear: string };
  'school-year-unknown': NoParameters;
  'place-missing': NoParameters;
  'place-reads-like-event': { readonly text: string };
  'event-missing': NoParameters;
  'responsible-missing': NoParameters;
  'row-torn': { readonly rowNumberAbove: number };
}

export type FindingCode = keyof FindingParameters;

/** A change to one cell that a person may accept with one click. */
export interface CellEdit {
  /** From 1, as the spreadsheet shows it. */
  readonly rowNumber: number;
  readonly column: ColumnKey;
  /** What the cell must still hold, as `cellText` gives it, so that nothing newer is overwritten. */
  readonly before: string;
  readonly after: string;
}

/** One way out of a finding. The word for the button comes from the catalogue by `kind`. */
export interface Fix {
  readonly kind: 'use-nearest-date' | 'move-place-to-event' | 'join-with-row-above';
  readonly edits: readonly CellEdit[];
}

interface FindingOf<Code extends FindingCode> {
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
