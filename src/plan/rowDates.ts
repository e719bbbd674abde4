import type { CellValue } from './cell';
import { isCellDate } from './cell';
import type { PlanHeader } from './columns';
import type { YearMonth } from './localDate';
import { dottedDate } from './localDate';
import type { PeriodContext, PeriodReading } from './periods/readPeriod';
import { readPeriod } from './periods/readPeriod';
import type { RowTexts } from './planRow';
import type { SchoolCalendar } from './schoolCalendar';
import type { SchoolYear } from './schoolYear';
import { isWholeDate } from './dateReadings';
import { isSharedColumn } from './sharedCells';

/** Reads the dates of a plan's rows; the same text is read only once. */
export interface DateReader {
  /**
   * The period of a date cell; `time` is the text of the time column, used when the date is a single day, and
   * `monthAbove` the month of a heading above, for bare days.
   */
  read(cell: CellValue, time: string, monthAbove?: YearMonth): PeriodReading;
  /**
   * The row's date cell as a value, or its part when it shares the cell with another column; the month's cell where it
   * is blank, and a range where the day of the end has a column of its own.
   */
  dateCell(row: readonly CellValue[], texts: RowTexts): CellValue;
}

export function createDateReader(
  header: PlanHeader,
  schoolYear: SchoolYear | undefined,
  calendar?: SchoolCalendar,
): DateReader {
  const readings = new Map<string, PeriodReading>();
  const { date: dateIndex, month, endDate } = header.columnIndexes;
  const isShared = isSharedColumn(header, 'date');
  const context: PeriodContext = {
    ...(schoolYear === undefined ? {} : { schoolYear }),
    ...(calendar === undefined ? {} : { calendar }),
  };

  const readCell = (cell: CellValue, monthAbove?: YearMonth): PeriodReading => {
    if (typeof cell !== 'string') return readPeriod(cell, withMonth(context, monthAbove));
    const key = monthAbove === undefined ? cell : `${monthAbove} ${cell}`;
    const known = readings.get(key);
    if (known !== undefined) return known;
    // Most cells have a month of their own and are the same under every heading.
    const plain = monthAbove === undefined ? readPeriod(cell, context) : readCell(cell);
    const reading =
      isBare(plain) && monthAbove !== undefined ? readPeriod(cell, withMonth(context, monthAbove)) : plain;
    readings.set(key, reading);
    return reading;
  };

  return {
    read(cell, time, monthAbove) {
      const reading = readCell(cell, monthAbove);
      if (time === '' || !reading.ok || reading.period.kind !== 'day') return reading;
      const timed = readCell(`${dottedDate(reading.period.date)} ${withColons(time)}`);
      if (!timed.ok || timed.period.kind !== 'timed') return reading;
      return { ...reading, period: timed.period };
    },
    dateCell(row, texts) {
      if (texts.date === '') return month === undefined ? '' : (row[month] ?? '');
      const typed = dateIndex === undefined ? '' : (row[dateIndex] ?? '');
      const cell = !isShared || isCellDate(typed) ? typed : texts.date;
      const end = endDate === undefined ? '' : (row[endDate] ?? '');
      return isWholeDate(readCell(end)) && isWholeDate(readCell(cell))
        ? rangeOf(texts.date, texts.endDate)
        : cell;
    },
  };
}

function withMonth(context: PeriodContext, monthAbove: YearMonth | undefined): PeriodContext {
  return monthAbove === undefined ? context : { ...context, monthAbove };
}

function isBare(reading: PeriodReading): boolean {
  return !reading.ok && reading.problem === 'needs-month';
}

/** The same day twice is that day. */
function rangeOf(start: string, end: string): string {
  return start === end ? start : `${start} – ${end}`;
}

/** «8.50» and «8-50» as `8:50`, a closing full stop dropped; a cell that holds a date with a time gives the time. */
function withColons(time: string): string {
  return time
    .replace(/^\d{2}\.\d{2}\.\d{4} /u, '')
    .replace(/(?<!\d)(\d{1,2})\.(\d{2})(?!\d)/gu, '$1:$2')
    .replace(/\.$/u, '');
}
