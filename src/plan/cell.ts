import { dottedDate, type LocalDate, type LocalTime } from './localDate';

/** A date cell of a spreadsheet, already turned into the day (and time) that the spreadsheet's own zone shows. */
export interface CellDate {
  readonly date: LocalDate;
  /** Absent when the cell holds midnight, that is, a day without a time. */
  readonly time?: LocalTime;
  /** True when the cell shows only month and year: a spreadsheet makes the first of the month of «сентябрь 2026». */
  readonly isMonth?: true;
}

/** What a cell holds. An empty cell is `''`. */
export type CellValue = string | number | boolean | CellDate;

/** A rectangle of cells; `grid[0][0]` is A1. Rows have equal length. */
export type Grid = readonly (readonly CellValue[])[];

export function isCellDate(value: CellValue): value is CellDate {
  return typeof value === 'object';
}

/** What a tidy text has not; to look for it costs less than to tidy every cell. */
const oddBlank = /[^\S ]|\u200b| {2}|^ | $/;

/**
 * The cell as one line of text: breaks and odd blanks become single spaces, ends are trimmed. A date is written as
 * people write it, `15.09.2026` or `15.09.2026 14:05`, for it is shown to them.
 */
export function cellText(value: CellValue | undefined): string {
  if (value === undefined) return '';
  if (isCellDate(value)) {
    const date = dottedDate(value.date);
    return value.time === undefined ? date : `${date} ${value.time}`;
  }
  const text = String(value);
  return oddBlank.test(text) ? text.replace(/[\s\u200b]+/g, ' ').trim() : text;
}

/** How many columns the widest row has; 0 without rows. */
export function widthOf(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}
