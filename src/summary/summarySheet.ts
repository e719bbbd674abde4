import type { SheetLayout } from './sheetLayout';

/** The generated tab. A tab of the same name that a person made is left alone, and ours takes the next free name. */
export interface SummarySheet {
  /**
   * Makes the tab show the layout and nothing else; charts that people put there stay. Safe to repeat. Returns the name
   * that the tab really has: people may rename it.
   */
  write(layout: SheetLayout): string;
}
