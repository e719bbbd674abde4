/** What the page, the command line and the tests see of the local host. */

/** A menu item as the add-on added it; a separator has neither caption nor function. */
export interface MenuItem {
  readonly caption: string;
  readonly functionName: string;
}

export interface SidebarView {
  readonly title: string;
  readonly html: string;
}

/** What one execution of a script function did, as the browser would see it. */
export type ExecutionResult =
  | { readonly ok: true; readonly value: unknown }
  /** `message` as the failure handler of google.script.run gets it. */
  | { readonly ok: false; readonly message: string };

/** What a cell shows and how. */
export interface CellView {
  readonly display: string;
  readonly note?: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly wrap?: boolean;
  readonly horizontalAlignment?: 'left' | 'center' | 'right';
  readonly link?: string;
}

export interface SheetView {
  readonly sheetId: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly frozenRows: number;
  /** Rows from the first; each row holds its cells from column A. */
  readonly rows: readonly (readonly CellView[])[];
  /** Zero-based column indexes that are hidden. */
  readonly hiddenColumns: readonly number[];
  /** Pixels by zero-based column index; absent means the default of 100. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** Zero-based, sizes in cells. */
  readonly merges: readonly { readonly row: number; readonly column: number; readonly rowCount: number; readonly columnCount: number }[];
}

export interface SpreadsheetView {
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly activeSheetId: number;
  /** A1 notation in the active sheet. */
  readonly activeRange: string;
  readonly sheets: readonly SheetView[];
  readonly toast?: { readonly title: string; readonly message: string };
}

/** Counts of calls that read or write at Google, since the last reset. */
export interface ServiceCounts {
  readonly total: number;
  readonly httpRequests: number;
  /** By `Service.method`. */
  readonly byName: Readonly<Record<string, number>>;
}
