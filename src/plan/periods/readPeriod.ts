import type { CellDate, CellValue } from '../cell';
import { isCellDate } from '../cell';
import { dayOf, monthOf, yearMonthOf, yearOf } from '../localDate';
import { correctText } from './correction';
import type { Correction } from './correction';
import { readWritten } from './grammar/readWritten';
import type { Written, WrittenTime } from './grammar/written';
import { isPlanYear } from './grammar/yearForms';
import { monthSlips } from './monthSlips';
import type { PeriodContext, PeriodProblem, PeriodReading, WrittenPeriod } from './periodReading';
import { placeInTime } from './placeInTime';
import { isMonthWithItsDays, splitRest } from './restOfCell';
import { tidyLines } from './spelling';
import { tokensOf } from './tokens';
import { joinTornWords } from './tornWords';
import { writtenPeriodOf } from './writtenPeriod';

export type { PeriodContext, PeriodReading, WrittenPeriod } from './periodReading';

/** No period takes more characters or parts; longer texts are refused unread. */
const maximumLength = 200;
const maximumTokens = 40;

/** How many mistakes of one cell are put right for the nearest reading: one for each end of a range, twice. */
const maximumCorrections = 4;

/**
 * What a date cell means. Languages may be mixed; a period may stand beside other words, which are kept as `rest`;
 * whatever is not wholly understood is refused. Without a school year only periods that need none are read.
 */
export function readPeriod(cell: CellValue, context: PeriodContext): PeriodReading {
  if (isCellDate(cell)) return readCellDate(cell);
  if (typeof cell === 'boolean') return { ok: false, problem: 'unreadable' };
  const text = typeof cell === 'number' ? textOfNumber(cell) : cell;
  return typeof text === 'string' ? readText(text, context) : { ok: false, problem: text.problem };
}

/**
 * What a cell says by itself, without school year, heading and calendar. Undefined when it is not understood or has
 * more than one meaning.
 */
export function readWrittenPeriod(cell: CellValue): (WrittenPeriod & { readonly rest?: string }) | undefined {
  const reading = readPeriod(cell, {});
  if (isCellDate(cell)) return reading.ok ? dateWords(cell) : undefined;
  if (typeof cell === 'boolean') return undefined;
  const isUnderstood = reading.ok || reading.problem.startsWith('needs-');
  const text = typeof cell === 'number' ? textOfNumber(cell) : cell;
  if (!isUnderstood || typeof text !== 'string') return undefined;
  const said = understand(linesOf(text));
  if (said.written === undefined) return undefined;
  const words = writtenPeriodOf(said.written, said.times);
  return said.rest === undefined ? words : { ...words, rest: said.rest };
}

/** A date cell is what it shows. A cell with only a time shows a day of 1899: that is no day of a plan. */
function readCellDate({ date, time, isMonth }: CellDate): PeriodReading {
  if (!isPlanYear(yearOf(date))) return { ok: false, problem: 'unreadable' };
  if (isMonth) {
    const month = yearMonthOf(date);
    return { ok: true, period: { kind: 'months', start: month, endInclusive: month } };
  }
  return {
    ok: true,
    period: time === undefined ? { kind: 'day', date } : { kind: 'timed', date, start: time },
  };
}

function dateWords({ date, time, isMonth }: CellDate): WrittenPeriod {
  const months = [monthOf(date)];
  if (isMonth) return { kind: 'months', months, days: [], times: [] };
  const days = [dayOf(date)];
  return time === undefined
    ? { kind: 'day', months, days, times: [] }
    : { kind: 'timed', months, days, times: [{ start: time }] };
}

/**
 * A spreadsheet with a decimal point makes a number of a typed «15.09», and drops the last zero of «15.10»: 15.1 may
 * be January or October. A whole number may be a bare day; all other numbers are refused.
 */
function textOfNumber(cell: number): string | { readonly problem: PeriodProblem } {
  const text = String(cell);
  if (/^\d{1,2}\.1$/.test(text)) return { problem: 'ambiguous' };
  return /^\d{1,2}(?:\.\d{1,2})?$/.test(text) ? text : { problem: 'unreadable' };
}

function linesOf(text: string): string {
  return joinTornWords(tidyLines(text));
}

function readText(text: string, context: PeriodContext): PeriodReading {
  if (text.length > maximumLength) return { ok: false, problem: 'unreadable' };
  const lines = linesOf(text);
  if (lines === '') return { ok: false, problem: 'blank' };
  const { reading, corrections } = readOnce(lines, context);
  if (reading.ok) return reading;
  const nearest = nearestReadable(lines, corrections, context);
  return nearest === undefined ? reading : { ...reading, nearest };
}

/** What a text says: one written form, or why there is none. */
type Understood =
  | {
      readonly written: Written;
      readonly rest: string | undefined;
      /** Times that stand in the rest. */
      readonly times: readonly WrittenTime[];
    }
  | {
      readonly written: undefined;
      readonly problem: PeriodProblem;
      readonly corrections: readonly Correction[];
    };

function understand(lines: string): Understood {
  const tokens = tokensOf(lines);
  if (tokens.length > maximumTokens) return notUnderstood('unreadable');
  const [written, another] = readWritten(tokens);
  if (another !== undefined) return notUnderstood('ambiguous');
  // In «март, 8 Марта» the second may be the name of what happens in the first.
  if (written !== undefined && isMonthWithItsDays(written)) return notUnderstood('ambiguous');
  if (written !== undefined) return { written, rest: undefined, times: [] };
  const [split, anotherSplit] = splitRest(tokens, lines);
  if (anotherSplit !== undefined) return notUnderstood('ambiguous');
  return split ?? notUnderstood('unreadable', monthSlips(tokens));
}

function notUnderstood(problem: PeriodProblem, corrections: readonly Correction[] = []): Understood {
  return { written: undefined, problem, corrections };
}

interface Attempt {
  readonly reading: PeriodReading;
  /** What would bring the text nearer to a reading; none when it was read or nothing is near. */
  readonly corrections: readonly Correction[];
}

function readOnce(lines: string, context: PeriodContext): Attempt {
  const said = understand(lines);
  if (said.written === undefined) {
    return { reading: { ok: false, problem: said.problem }, corrections: said.corrections };
  }
  const beside = said.rest === undefined ? {} : { rest: said.rest };
  const placed = placeInTime(said.written, context);
  if (placed.ok) return { reading: { ok: true, period: placed.value, ...beside }, corrections: [] };
  const { problem, correction } = placed;
  const isWaiting = problem === 'needs-school-year' || problem === 'needs-month' || problem === 'needs-day';
  const words = isWaiting ? { written: writtenPeriodOf(said.written, said.times), ...beside } : {};
  return {
    reading: { ok: false, problem, ...words },
    corrections: correction === undefined ? [] : [correction],
  };
}

/** The text with its mistakes put right one after the other, when that ends in something readable. */
function nearestReadable(
  lines: string,
  corrections: readonly Correction[],
  context: PeriodContext,
): string | undefined {
  let text = lines;
  let remaining = corrections;
  for (let step = 0; step < maximumCorrections && remaining.length > 0; step += 1) {
    text = correctText(text, remaining);
    const { reading, corrections: next } = readOnce(text, context);
    if (reading.ok || reading.problem === 'needs-school-year') return text;
    remaining = next;
  }
  return undefined;
}
