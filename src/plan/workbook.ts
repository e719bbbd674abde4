import type { Grid } from './cell';
import type { HiddenColumn, OwnColumn, PlanHeader } from './columns';
import type { Fix } from './finding';

/** What a tab is for. A tab carries its role together with its own sheet id, so that a copied tab has none. */
export const tabRoles = ['plan', 'blocks', 'partners', 'people', 'daysOff', 'about', 'summary'] as const;

export type TabRole = (typeof tabRoles)[number];

/** A tab of the spreadsheet. */
export interface Tab {
  readonly sheetId: number;
  readonly name: string;
  readonly role?: TabRole;
}

/** The spreadsheet that holds a plan, whole ranges at a time. */
export interface Workbook {
  readonly spreadsheetId: string;
  readonly name: string;
  /** IANA name. */
  timeZone(): string;
  /** In the order of the tabs. */
  tabs(): readonly Tab[];
  activeSheetId(): number;
  /** All cells in use, from A1. Empty tab: no rows. */
  read(sheetId: number): Grid;
  /**
   * Adds a tab with that content, as text, at the end; under a name like the wanted one where that is taken.
   * `headingIndex` (from 0) is the row of the headings, the first one without it.
   */
  addTab(wantedName: string, role: TabRole, content: Grid, headingIndex?: number): Tab;
  giveRole(sheetId: number, role: TabRole): void;
  /**
   * Writes a table, as text, from the first cell on into a tab that holds what `known` says: nothing, or what we wrote
   * there ourselves in no more rows than the table. Where somebody has typed meanwhile nothing is written, and the
   * answer is false. The tab grows where it must; `headingIndex` as for `addTab`.
   */
  fillTab(sheetId: number, known: Grid, content: Grid, headingIndex?: number): boolean;
}

/** What a person reads of a row in the Calendar column. */
export interface RowStatus {
  readonly text: string;
  /** Address of the event; empty for none. */
  readonly link: string;
}

/** What we write into our own cells of one row. */
export interface RowMark {
  readonly status: RowStatus;
  /** The sync state; absent leaves it as it is. */
  readonly state?: string;
}

/** Notes of one column by row index (from 0); rows that are not named lose our note, never the person's. */
export type NotesByColumn = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** What a fix changes. */
export interface FixChanges {
  readonly edits: Fix['edits'];
  readonly insertedRows?: Fix['insertedRows'] | undefined;
}

/** What the add-on writes into a plan tab: its own columns and notes, and what a person asked for. */
export interface PlanSheet {
  /** Adds those of our columns that are missing, right of the `width` columns in use, and returns the header with them. */
  addOwnColumns(header: PlanHeader, width: number, titles: Readonly<Record<OwnColumn, string>>): PlanHeader;
  /**
   * Writes headings into the header row, in columns (index from 0) that may lie right of the sheet. A cell that is not
   * blank stays as it is.
   */
  writeHeadings(headerRowIndex: number, columnIndexes: readonly number[], titles: readonly string[]): void;
  /** Writes ids or states into their hidden column from that row on (index from 0); the run lock must be held. */
  writeHidden(
    header: PlanHeader,
    column: HiddenColumn,
    firstRowIndex: number,
    texts: readonly string[],
  ): void;
  /** Writes marks wherever their row ids stand now; rows that are gone are passed over. */
  writeMarks(header: PlanHeader, marks: ReadonlyMap<string, RowMark>): void;
  /** Makes our notes these and no others. `rowCount` rows below the header are looked at. */
  writeNotes(header: PlanHeader, notes: NotesByColumn, rowCount: number): void;
  /** Makes our note on the heading of the Calendar column this one; the person's own note there stays. */
  writeHeadingNote(header: PlanHeader, note: string): void;
  /**
   * Applies, one after the other, those of the fixes whose cells all hold what they were made for and no formula, the
   * others not at all, and tells for each whether it was applied. Inserted rows come last, so row numbers are those of
   * before the call.
   */
  applyFixes(header: PlanHeader, fixes: readonly FixChanges[]): readonly boolean[];
  /** Shows the cell to the person, or the last one where the sheet ends before. `rowNumber` from 1, `columnIndex` from 0. */
  select(rowNumber: number, columnIndex: number): void;
}
