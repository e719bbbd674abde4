import type { ColumnKey } from '../plan/columns';
import { columnNames } from '../messages/planWords';
import { columnsOfHeading } from '../plan/headings';
import { readsLikeDate } from './cellNature';
import { languageOfRows } from './rowLanguage';
import type { TextRow } from './textRows';
import { withPlainLineEnds } from './textRows';

const rowStart = /^(\d{1,3})(?:[.)]\s*|\s+|(?=\p{Lu}))(?=[\p{L}«"])/u;
/** Cells run together where a small letter, a digit or an end of sentence meets a capital, or letters meet digits. */
const seam = /(?<=[\p{Ll}\d.)»])(?=\p{Lu}\p{L})|(?<=\p{Ll})(?=\d)|(?<=\d)(?=\p{Ll}{4})/u;
const mostDateWords = 6;
const mostHeaderWords = 12;
/** A blank would go by the date of the row above. */
const unknownDate = '?';
const cutRange = /(?<=\s)(\d{1,2}(?:\.\d{1,2})?\s?[-–—])(?=\s|$)/u;

/** One numbered row of such a text. */
interface GluedRow {
  readonly number: string;
  event: string;
  date: string;
  /** What follows the date, line by line. */
  readonly after: string[];
}

/**
 * A table whose cells have run together in each line, as some converters leave it: numbered lines with a date among
 * their words. What stands before the date is the event; what follows it belongs to the next columns and cannot be
 * parted, so it stays together in one of them. Undefined when most numbered lines have no date.
 */
export function splitGluedRows(text: string): readonly TextRow[] | undefined {
  const lines = withPlainLineEnds(text).split('\n');
  const headerIndex = lines.findIndex((_, index) => isHeader(headingsOf(lines, index)));
  const firstIndex = lines.findIndex((line, index) => index > headerIndex && rowStart.test(line.trim()));
  if (headerIndex < 0 || firstIndex < 0) return undefined;
  const headings = headingsOf(lines, headerIndex);
  const rows: GluedRow[] = [];
  for (const line of lines.slice(firstIndex).map((one) => one.trim())) {
    if (line === '') continue;
    const row = readRow(line);
    const last = rows[rows.length - 1];
    if (row !== undefined) rows.push(row);
    else if (last !== undefined) goOn(last, line);
  }
  if (rows.filter((row) => row.date !== '').length * 2 < rows.length || rows.length < 2) return undefined;
  const names = columnNames()[languageOfRows(rows.map((row) => [row.event, ...row.after]))];
  const next = headings[headings.indexOf('date') + 1] ?? 'note';
  return [
    ...lines.slice(0, headerIndex).map((line) => [line.trim()]),
    [names.number, names.event, names.date, names[next]],
    ...rows.map((row) => [row.number, row.event, row.date || unknownDate, row.after.join(' ').trim()]),
  ];
}

/** The columns that a line, or two lines together, name without a separator between them, in their order. */
function headingsOf(lines: readonly string[], index: number): readonly ColumnKey[] {
  const first = headingsOfLine(lines[index] ?? '');
  return first.length === 0 ? [] : [...new Set([...first, ...headingsOfLine(lines[index + 1] ?? '')])];
}

function headingsOfLine(line: string): readonly ColumnKey[] {
  const words = line.trim().split(/\s+|(?<=[\p{Ll}.])(?=\p{Lu})/u);
  if (words.length > mostHeaderWords || rowStart.test(line.trim())) return [];
  return words.flatMap((word) => columnsOfHeading(word).map(({ column }) => column));
}

function isHeader(headings: readonly ColumnKey[]): boolean {
  return headings.length >= 3 && headings.includes('date') && headings.includes('event');
}

function readRow(line: string): GluedRow | undefined {
  const start = rowStart.exec(line);
  if (start === null) return undefined;
  const [, number = ''] = start;
  const cells = line.slice(start[0].length);
  const found = dateInside(cells.split(seam), '') ?? dateInside(cells.split(' '), ' ');
  return found === undefined ? { number, event: cells, date: '', after: [] } : { number, ...found };
}

/** The first longest run of pieces that reads as a date, with the pieces before and after it. */
function dateInside(pieces: readonly string[], glue: string): Omit<GluedRow, 'number'> | undefined {
  const textOf = (from: number, end?: number): string => pieces.slice(from, end).join(glue).trim();
  for (let from = 1; from < pieces.length; from += 1) {
    for (let end = Math.min(from + mostDateWords, pieces.length); end > from; end -= 1) {
      const date = textOf(from, end);
      if (readsLikeDate(date)) return { event: textOf(0, from), date, after: [textOf(end)] };
    }
  }
  return undefined;
}

/** A line without a number goes on with the row above; a date at its beginning ends the range that was cut there. */
function goOn(row: GluedRow, line: string): void {
  const begun = row.date === '' ? cutRange.exec(row.event) : null;
  const ended = begun === null ? undefined : /^\d{1,2}\.\d{1,2}(?:\.\d{2,4})?(?=\s|$)/u.exec(line)?.[0];
  if (begun === null || ended === undefined) {
    row.after.push(line);
    return;
  }
  const rest = row.event.slice(begun.index + begun[0].length);
  row.event = row.event.slice(0, begun.index).trim();
  row.date = `${begun[0]}${ended}`;
  row.after.push(rest.trim(), line.slice(ended.length).trim());
}
