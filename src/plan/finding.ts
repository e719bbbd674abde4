import type { ColumnKey } from './columns';

/** `error`: the row is not synced; `warning`: synced, please look; `hint`: a suggestion. */
export type Severity = 'error' | 'warning' | 'hint';

/** What each kind of finding needs to be said in words. Adding a code here makes the compiler ask for its check's words. */
export interface FindingParameters {
  'date-missing': Record<never, never>;
  'date-unreadable': {
    /** What the cell says. */
    readonly text: string;
    /** A reading close to it, in the same notation, for the person to choose. */
    readonly nearest?: string;
  };
  'date-outside-school-year': { readonly text: string; readonly schoolYear: string };
  'school-year-unknown': Record<never, never>;
  'place-missing': Record<never, never>;
  'place-reads-like-event': { readonly text: string };
  'event-missing': Record<never, never>;
  'responsible-missing': Record<never, never>;
  'row-torn': { readonly rowNumberAbove: number };
}

export type FindingCode = keyof FindingParameters;

/** A change to one cell that a person may accept with one click. */
export interface CellEdit {
  /** From 1, as the spreadsheet shows it. */
  readonly rowNumber: number;
  readonly column: ColumnKey;
  /** What the cell must still hold, so that nothing newer is overwritten. */
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
