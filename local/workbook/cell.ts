/** What a cell holds: empty is `''`, a day or a time is a serial number under a date format, as in every spreadsheet. */
export type CellContent = string | number | boolean;

export type HorizontalAlignment = 'left' | 'center' | 'right';

export type VerticalAlignment = 'top' | 'middle' | 'bottom';

/** How a cell looks; what is undefined is the spreadsheet's default. */
export interface CellFormat {
  /** A pattern such as `dd.MM.yyyy`; `@` is plain text; undefined is automatic. */
  readonly numberFormat?: string | undefined;
  /** `#rrggbb`, as are all colours. */
  readonly background?: string | undefined;
  readonly fontColor?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  /** Points. */
  readonly fontSize?: number | undefined;
  readonly wrap?: boolean | undefined;
  readonly horizontal?: HorizontalAlignment | undefined;
  readonly vertical?: VerticalAlignment | undefined;
}

/** A rule for what may be entered; only lists and checkboxes are known. */
export interface ValidationRule {
  /** The entries of a dropdown list; a checkbox allows true and false. */
  readonly allowed: readonly CellContent[] | 'checkbox';
  readonly allowInvalid: boolean;
  readonly helpText?: string | undefined;
}

/** A cell is never changed, only replaced, so that a snapshot of a sheet is a copy of its rows. */
export interface Cell {
  readonly value: CellContent;
  /** With its `=`. Then `value` is what the file that brought it last showed, unless `isUnevaluated`. */
  readonly formula?: string | undefined;
  /** True for a formula whose value nobody knows: we evaluate nothing but HYPERLINK. */
  readonly isUnevaluated?: boolean | undefined;
  readonly note?: string | undefined;
  /** Where the whole text of the cell links to. */
  readonly link?: string | undefined;
  readonly validation?: ValidationRule | undefined;
  readonly format: CellFormat;
}

export const defaultFormat: CellFormat = {};

export const emptyCell: Cell = { value: '', format: defaultFormat };

/** Whether the cell counts for where the content of a sheet ends; notes and colours do not. */
export function hasContent(cell: Cell): boolean {
  return cell.value !== '' || cell.formula !== undefined;
}

/** The cell with another look. */
export function withFormat(cell: Cell, change: CellFormat): Cell {
  return { ...cell, format: { ...cell.format, ...change } };
}

/** The cell without its content; note, look and rule stay. */
export function withoutContent(cell: Cell): Cell {
  return { value: '', note: cell.note, validation: cell.validation, format: cell.format };
}

/** Most characters that a cell takes (Google Sheets' limits). */
export const maximumCellCharacters = 50_000;
