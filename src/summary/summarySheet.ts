import type { SheetLayout } from './sheetLayout';

/** The generated tab. A tab of the same name that a person made is left alone, and ours takes the next free name. */
export interface SummarySheet {
  /** Makes the tab show the layout and nothing else; charts that people put there stay. Safe to repeat. */
  write(layout: SheetLayout): SummaryWriting;
}

export type SummaryWriting =
  /** The name the tab really has: people may rename it. */
  | { readonly ok: true; readonly tabName: string }
  /** There is no tab of ours yet, and every name it could take belongs to another. */
  | { readonly ok: false; readonly problem: 'tab-name-taken' };
