import type { CellValue, Grid } from '../plan/cell';
import { isCellDate } from '../plan/cell';
import { dayOf, type LocalTime, parseLocalDate } from '../plan/localDate';

/**
 * Turns a value of Range.getValues into ours. A date cell is an instant; only in the spreadsheet's own zone is it the
 * day that the person sees (the script's zone, which Date's getters use, may be another one).
 */
export function createCellReader(timeZone: () => string): (value: unknown) => CellValue {
  const seen = new Map<number, CellValue>();
  return (value) => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    if (!isDate(value)) return '';
    const instant = value.getTime();
    const known = seen.get(instant);
    if (known !== undefined) return known;
    const read = readDate(Utilities.formatDate(value, timeZone(), 'yyyy-MM-dd HH:mm'));
    seen.set(instant, read);
    return read;
  };
}

/** True for the first of a month without a time: what a spreadsheet makes of a typed month with its year. */
export function mayBeMonth(cell: CellValue): boolean {
  return isCellDate(cell) && cell.time === undefined && dayOf(cell.date) === 1;
}

/** The grid with those of its dates marked as months that are shown as such; `formats` as Range.getNumberFormats gives. */
export function withMonths(grid: Grid, formats: readonly (readonly string[])[]): Grid {
  return grid.map((row, rowIndex) =>
    row.map((cell, columnIndex) =>
      mayBeMonth(cell) && isCellDate(cell) && isMonthFormat(formats[rowIndex]?.[columnIndex] ?? '')
        ? { ...cell, isMonth: true }
        : cell,
    ),
  );
}

/** Month and year and nothing finer. Quoted words, escaped characters and the locale in brackets are no pattern. */
function isMonthFormat(format: string): boolean {
  const pattern = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  return /m/.test(pattern) && /y/.test(pattern) && !/[dhs]/.test(pattern);
}

/** Time-only cells are dates in 1899; they are the time alone. */
function readDate(text: string): CellValue {
  const [day = '', time = ''] = text.split(' ');
  const date = parseLocalDate(day);
  if (date === undefined) return text;
  if (day < '1900-01-01') return time;
  return time === '00:00' ? { date } : { date, time: time as LocalTime };
}

/** A Date of another realm is no instance of ours, so the class name decides. */
function isDate(value: unknown): value is GoogleAppsScript.Base.Date & Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
