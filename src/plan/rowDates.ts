import type { CellValue } from './cell';
import { isCellDate } from './cell';
import type { ColumnKey, PlanHeader } from './columns';
import type { PeriodReading } from './periods/readPeriod';
import { readPeriod } from './periods/readPeriod';
import type { RowTexts } from './planRow';
import type { SchoolYear } from './schoolYear';

/** Reads the dates of a plan's rows; the same text is read only once. */
export interface DateReader {
  /** The period of a date cell; `time` is the text of the time column, used when the date is a single day. */
  read(cell: CellValue, time: string): PeriodReading;
  /** The row's date cell as a value, or its part when it shares the cell with another column. */
  dateCell(row: readonly CellValue[], texts: RowTexts): CellValue;
  /** Parts a cell that two columns share («7 мая, городской парк») into date and the other. */
  partShared(texts: RowTexts): RowTexts;
}

const mostDateWords = 8;

export function createDateReader(header: PlanHeader, schoolYear: SchoolYear | undefined): DateReader {
  const readings = new Map<string, PeriodReading>();
  const dateIndex = header.columnIndexes.date;
  const companion = columnSharedWithDate(header);

  const readCell = (cell: CellValue): PeriodReading => {
    if (typeof cell !== 'string') return readPeriod(cell, schoolYear);
    const known = readings.get(cell);
    if (known !== undefined) return known;
    const reading = readPeriod(cell, schoolYear);
    readings.set(cell, reading);
    return reading;
  };

  return {
    read(cell, time) {
      const reading = readCell(cell);
      if (time === '' || !reading.ok || reading.period.kind !== 'day') return reading;
      const timed = readCell(`${dottedDate(reading.period.date)} ${withColons(time)}`);
      return timed.ok && timed.period.kind === 'timed' ? timed : reading;
    },
    dateCell(row, texts) {
      const cell = dateIndex === undefined ? '' : (row[dateIndex] ?? '');
      return companion === undefined || isCellDate(cell) ? cell : texts.date;
    },
    partShared(texts) {
      if (companion === undefined) return texts;
      // Date and time in one column are one reading.
      if (companion === 'time') return { ...texts, time: '' };
      const [date, rest] = partAtDate(texts.date, (text) => readCell(text).ok);
      return { ...texts, date, [companion]: rest };
    },
  };
}

function columnSharedWithDate(header: PlanHeader): ColumnKey | undefined {
  const { date, time, place, class: className, event, responsible } = header.columnIndexes;
  if (date === undefined) return undefined;
  if (date === time) return 'time';
  if (date === place) return 'place';
  if (date === className) return 'class';
  if (date === event) return 'event';
  return date === responsible ? 'responsible' : undefined;
}

/** The longest beginning that reads as a date, and the rest; all of it date when no beginning does. */
function partAtDate(text: string, isDate: (text: string) => boolean): readonly [date: string, rest: string] {
  if (text === '' || isDate(text)) return [text, ''];
  const words = text.split(' ');
  for (let count = Math.min(words.length - 1, mostDateWords); count > 0; count -= 1) {
    const date = words
      .slice(0, count)
      .join(' ')
      .replace(/[,;/\s]+$/u, '');
    if (isDate(date)) {
      const rest = words
        .slice(count)
        .join(' ')
        .replace(/^[,;/\s]+/u, '');
      return [date, rest];
    }
  }
  return [text, ''];
}

/** `2026-09-15` → `15.09.2026`. */
function dottedDate(date: string): string {
  return date.split('-').reverse().join('.');
}

/** «8.50» and «8-50» as `8:50`, a closing full stop dropped; a cell that holds a date with a time gives the time. */
function withColons(time: string): string {
  return time
    .replace(/^\d{4}-\d{2}-\d{2} /u, '')
    .replace(/(?<!\d)(\d{1,2})\.(\d{2})(?!\d)/gu, '$1:$2')
    .replace(/\.$/u, '');
}
