import type { ExecutionResult, MenuItem, SidebarView, SpreadsheetView } from '../localHost';
import type { CalendarView } from './pageApi';

/**
 * What the page needs of the local host: the spreadsheet as a person sees and edits it, the add-on's menu and
 * sidebar, the calendars, and the files behind them. Row and column numbers count from 1.
 */
export interface PageHost {
  /** Of the person at the page, such as `uk_UA`; the spreadsheet's own says how cells look. */
  readonly personLocale: string;
  /** Runs `onOpen`, as loading the spreadsheet does on Google. */
  openSpreadsheet(): ExecutionResult;
  menu(): readonly MenuItem[];
  runMenuItem(functionName: string): ExecutionResult;
  /** The functions that google.script.run sees; the sidebar gets these and no others. */
  sidebarFunctions(): readonly string[];
  runFromSidebar(functionName: string, parameters: readonly unknown[]): ExecutionResult;
  /** The same object until an execution shows a sidebar again; then the page loads it anew. */
  sidebar(): SidebarView | undefined;
  closeSidebar(): void;
  /** Its `toast` is the same object until an execution shows another one. */
  view(): SpreadsheetView;

  typeInto(sheetId: number, rowNumber: number, columnNumber: number, text: string): void;
  /** Types a block of cells from that cell on, as one step of undo. */
  pasteInto(
    sheetId: number,
    rowNumber: number,
    columnNumber: number,
    rows: readonly (readonly string[])[],
  ): void;
  /** Clears the contents of a range in A1 notation; formats and notes stay. */
  clearCells(sheetId: number, range: string): void;
  /** Makes the tab the active one and selects a range in A1 notation. */
  selectCells(sheetId: number, range: string): void;
  /** Puts blank rows before that row. */
  insertRows(sheetId: number, rowNumber: number, rowCount: number): void;
  deleteRows(sheetId: number, rowNumber: number, rowCount: number): void;
  /** Takes back the person's last edit; does nothing when there is none. */
  undo(): void;

  /** Fires the add-on's time-driven triggers once, as Google does each hour. */
  fireTimeTriggers(): readonly ExecutionResult[];

  /**
   * Adds the tabs of an .xlsx file, in the place of the only tab where that is empty; returns the names that they got.
   * Throws `UnreadableWorkbookError`.
   */
  addTabsOf(workbookFile: Uint8Array): Promise<readonly string[]>;

  calendars(): readonly CalendarView[];
  /** Writes the files behind the plan. */
  save(): void | Promise<void>;
  /** The plan as an .xlsx file. */
  planFile(): Uint8Array | Promise<Uint8Array>;
  /** The plan's events as an iCalendar file. */
  calendarFile(): string | Promise<string>;
}
