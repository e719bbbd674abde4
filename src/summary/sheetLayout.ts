/** A whole tab as data: what stands in every cell and how it looks. Built from the same summary it is the same. */
export interface SheetLayout {
  /** From A1; all rows have as many cells as `columnWidths`. */
  readonly rows: readonly SheetRow[];
  /** In pixels, from column A. */
  readonly columnWidths: readonly number[];
  /** Rows that stay in sight while scrolling. */
  readonly frozenRowCount: number;
  /** What a person reads who is about to change the generated tab. */
  readonly protectionNote: string;
}

export interface SheetRow {
  readonly cells: readonly SheetCell[];
  /** True: text breaks inside its cell. False: it runs on over the empty cells to its right. */
  readonly isWrapped: boolean;
}

export interface SheetCell {
  /** Written by `setValues`; text is already guarded against being taken for a formula or a date. */
  readonly value: string | number;
  readonly numberFormat: NumberFormat;
  readonly style: CellStyle;
}

/** `@` keeps text as it is, `0` shows a whole number, `General` lets a leading apostrophe keep text. */
export type NumberFormat = '@' | '0' | 'General';

export interface CellStyle {
  /** `#rrggbb`; absent for none. */
  readonly background?: string;
  /** `#rrggbb`. */
  readonly fontColor: string;
  readonly isBold: boolean;
  /** In points. */
  readonly fontSize: number;
  readonly alignment: 'left' | 'center' | 'right';
}
