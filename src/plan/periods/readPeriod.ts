import type { CellDate, CellValue } from '../cell';
import { isCellDate } from '../cell';
import { yearOf } from '../localDate';
import type { SchoolYear } from '../schoolYear';
import { correctText } from './correction';
import type { Correction } from './correction';
import { readWritten } from './grammar/readWritten';
import { isPlanYear } from './grammar/yearForms';
import { monthSlips } from './monthSlips';
import type { PeriodReading } from './periodReading';
import { placeInTime } from './placeInTime';
import { tidyText } from './spelling';
import type { Token } from './tokens';
import { tokensOf } from './tokens';

export type { PeriodReading } from './periodReading';

/** No period takes more characters or parts; longer texts are refused unread. */
const maximumLength = 200;
const maximumTokens = 40;

/** How many mistakes of one cell are put right for the nearest reading: one for each end of a range, twice. */
const maximumCorrections = 4;

/**
 * What a date cell means. Languages may be mixed; whatever is not wholly understood is refused. Without a school year
 * only periods with a year, `year` and `open` are read.
 */
export function readPeriod(cell: CellValue, schoolYear: SchoolYear | undefined): PeriodReading {
  if (isCellDate(cell)) return readCellDate(cell);
  if (typeof cell === 'number') return readNumber(cell, schoolYear);
  return typeof cell === 'string' ? readText(cell, schoolYear) : { ok: false, problem: 'unreadable' };
}

/** A date cell is what it shows. A cell with only a time shows a day of 1899: that is no day of a plan. */
function readCellDate({ date, time }: CellDate): PeriodReading {
  if (!isPlanYear(yearOf(date))) return { ok: false, problem: 'unreadable' };
  return {
    ok: true,
    period: time === undefined ? { kind: 'day', date } : { kind: 'timed', date, start: time },
  };
}

/**
 * A spreadsheet with a decimal point makes a number of a typed «15.09», and drops the last zero of «15.10»: 15.1 may
 * be January or October. All other numbers are refused.
 */
function readNumber(cell: number, schoolYear: SchoolYear | undefined): PeriodReading {
  const text = String(cell);
  if (/^\d{1,2}\.1$/.test(text)) return { ok: false, problem: 'ambiguous' };
  return /^\d{1,2}\.\d{1,2}$/.test(text) ? readText(text, schoolYear) : { ok: false, problem: 'unreadable' };
}

function readText(text: string, schoolYear: SchoolYear | undefined): PeriodReading {
  if (text.length > maximumLength) return { ok: false, problem: 'unreadable' };
  const tidy = tidyText(text);
  if (tidy === '') return { ok: false, problem: 'blank' };
  const { reading, corrections } = readOnce(tidy, schoolYear);
  if (reading.ok) return reading;
  const nearest = nearestReadable(tidy, corrections, schoolYear);
  return nearest === undefined ? reading : { ...reading, nearest };
}

interface Attempt {
  readonly reading: PeriodReading;
  /** What would bring the text nearer to a reading; none when it was read or nothing is near. */
  readonly corrections: readonly Correction[];
}

function readOnce(tidy: string, schoolYear: SchoolYear | undefined): Attempt {
  const tokens: readonly Token[] = tokensOf(tidy);
  if (tokens.length > maximumTokens)
    return { reading: { ok: false, problem: 'unreadable' }, corrections: [] };
  const [written, another] = readWritten(tokens);
  if (written === undefined) {
    return { reading: { ok: false, problem: 'unreadable' }, corrections: monthSlips(tokens) };
  }
  if (another !== undefined) return { reading: { ok: false, problem: 'ambiguous' }, corrections: [] };
  const placed = placeInTime(written, schoolYear);
  if (placed.ok) return { reading: { ok: true, period: placed.value }, corrections: [] };
  const { problem, correction } = placed;
  return { reading: { ok: false, problem }, corrections: correction === undefined ? [] : [correction] };
}

/** The text with its mistakes put right one after the other, when that ends in something readable. */
function nearestReadable(
  tidy: string,
  corrections: readonly Correction[],
  schoolYear: SchoolYear | undefined,
): string | undefined {
  let text = tidy;
  let remaining = corrections;
  for (let step = 0; step < maximumCorrections && remaining.length > 0; step += 1) {
    text = correctText(text, remaining);
    const { reading, corrections: next } = readOnce(text, schoolYear);
    if (reading.ok || reading.problem === 'needs-school-year') return text;
    remaining = next;
  }
  return undefined;
}
