import type { Problem } from '../../src/contract/panelServer';
import type { ExecutionResult, MenuItem } from '../services/outcome';
import type { SpreadsheetView } from '../workbook/spreadsheetView';

/** What the page and its server say to each other, all of it JSON. Row and column numbers count from 1. */

/** An event of a calendar. */
export interface CalendarEventView {
  readonly eventId: string;
  readonly title: string;
  readonly isAllDay: boolean;
  /** `yyyy-mm-dd` when it lasts all day, else the wall-clock time of the calendar's zone as `yyyy-mm-ddThh:mm`. */
  readonly start: string;
  /** Written like `start`. As in Calendar, the day or the minute after the last that belongs. */
  readonly endExclusive: string;
  /** A CSS colour; absent for the calendar's own. */
  readonly color?: string;
  readonly location?: string;
  readonly description?: string;
}

export interface CalendarView {
  readonly calendarId: string;
  readonly name: string;
  /** True of the calendar that the plan is in; the page shows the others when a person ticks them. */
  readonly isOfPlan: boolean;
  readonly timeZone: string;
  /** A CSS colour. */
  readonly color?: string;
  readonly events: readonly CalendarEventView[];
}

/** Everything the page shows but the calendar. */
export interface PageState {
  /** Of the person at the page, such as `uk_UA`. */
  readonly personLocale: string;
  readonly view: SpreadsheetView;
  readonly menu: readonly MenuItem[];
  readonly sidebar?: SidebarState;
  readonly toast?: ToastState;
  /** Why the files could not be written, in words of the system; absent when they are up to date. */
  readonly saveProblem?: string;
}

export interface SidebarState {
  /** Grows each time the add-on shows a sidebar: another number means another document at `/sidebar`. */
  readonly sidebarNumber: number;
  readonly title: string;
}

export interface ToastState {
  /** Grows with each toast, so that the page shows each one once. */
  readonly toastNumber: number;
  readonly title: string;
  readonly message: string;
}

/** The answer to an edit, a menu item or a call from the sidebar. */
export interface PageReply {
  readonly state: PageState;
  /** Of a menu item or a call from the sidebar. */
  readonly result?: ExecutionResult;
  /** Of a file that was dropped. */
  readonly opened?: FileOutcome;
  /** True when the script moved the selection or the active tab, so that the page goes there. */
  readonly selectionMoved: boolean;
}

/** What became of a dropped file. `plan`: its text was loaded; `tabs`: a workbook's tabs were added. */
export type FileOutcome =
  | { readonly kind: 'plan'; readonly tabName: string; readonly entryCount: number }
  | { readonly kind: 'tabs'; readonly tabNames: readonly string[] }
  /** The add-on says why it cannot load the text. */
  | { readonly kind: 'refused'; readonly problem: Problem }
  /** The add-on stopped with an exception. */
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'unreadable' }
  /** Nothing that can be opened here. */
  | { readonly kind: 'unknown' };

/** For what needs nothing to be said. */
export type NoInput = Readonly<Record<string, never>>;

/** What the page may POST, by path. */
export interface PageRequests {
  '/open': NoInput;
  '/menu': { readonly functionName: string };
  '/run': { readonly functionName: string; readonly parameters: readonly unknown[] };
  '/close-sidebar': NoInput;
  '/type': CellAddress & { readonly text: string };
  '/paste': CellAddress & { readonly rows: readonly (readonly string[])[] };
  '/clear': RangeAddress;
  '/select': RangeAddress;
  '/insert-rows': RowsAddress;
  '/delete-rows': RowsAddress;
  '/undo': NoInput;
  '/open-file': { readonly name: string; /** Base64. */ readonly content: string };
}

export type PageRequestPath = keyof PageRequests;

export interface CellAddress {
  readonly sheetId: number;
  readonly rowNumber: number;
  readonly columnNumber: number;
}

export interface RangeAddress {
  readonly sheetId: number;
  /** In A1 notation, without the tab's name. */
  readonly range: string;
}

export interface RowsAddress {
  readonly sheetId: number;
  readonly rowNumber: number;
  readonly rowCount: number;
}
