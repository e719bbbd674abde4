import type { LocalDate, Weekday } from '../plan/localDate';
import { addDays, daysBetween, weekdayOf } from '../plan/localDate';
import { boundsOf } from '../plan/periods/bounds';
import type { PeriodContext, PeriodReading } from '../plan/periods/periodReading';
import { readPeriod } from '../plan/periods/readPeriod';
import { tidyText } from '../plan/periods/spelling';
import type { Token } from '../plan/periods/tokens';
import { tokensOf } from '../plan/periods/tokens';
import type { EntryRow } from '../plan/planRow';
import type { PlanReading } from '../plan/readPlan';
import { entryRowsOf, periodContextOf } from './check';
import { dottedPeriod, withRest } from './dottedDate';

/** What keeps a date cell from being understood: exactly one of these, so that a cell gets one finding. */
export type DateTrouble =
  | { readonly kind: 'unreadable'; readonly nearest?: string }
  | { readonly kind: 'ambiguous'; readonly nearest?: string }
  | { readonly kind: 'without-month' }
  | { readonly kind: 'without-day' }
  | {
      readonly kind: 'weekday';
      /** The same text with the weekday of its date. */
      readonly nearest: string;
      /** Absent for a range. */
      readonly day?: WrongWeekday;
    }
  | {
      readonly kind: 'backwards';
      readonly variant: 'date' | 'time';
      /** With the ends changed round; absent when rather a year is wrong. */
      readonly swapped?: string;
    };

export interface WrongWeekday {
  readonly date: LocalDate;
  readonly weekday: Weekday;
  readonly writtenWeekday: Weekday;
  /** The day nearest to the date that has the written weekday, as it may be typed. */
  readonly nearestDay: string;
}

/** Ranges that are turned round by mistake are short; longer ones may go over a summer, unless their years say no. */
const longestTurnedRange = 92;

/** So many texts of a plan are read a second time, turned round; a plan with more has another trouble. */
const mostTurned = 200;

/** In characters, with what stands beside it. */
const longestRange = 80;

/** Both ends of a range that has figures, or of one of words: «27–01 октября», «15:00 - 14:00», «ноябрь – октябрь». */
const ranges = [
  /(\d[\d.:/]*)(\s*\p{L}*\.?(?:\s\d{4})?)(\s*[-–—−]+\s*|\s+(?:по|до|to|till|until)\s+)(\d[\d.:/]*)(\s*\p{L}*(?:\s\d{4})?)/u,
  /(\p{L}{3,})(\.?)(\s*[-–—−]+\s*|\s+(?:по|до|to|till|until)\s+)(\p{L}{3,})(\.?)/u,
];

interface RowInTrouble<Trouble extends DateTrouble = DateTrouble> {
  readonly row: EntryRow;
  readonly trouble: Trouble;
}

type TroubleOf<Kind extends DateTrouble['kind']> = Extract<DateTrouble, { readonly kind: Kind }>;

/** The rows whose own date cell is in that trouble; those that go by a date above are not among them. */
export function rowsInTrouble<Kind extends DateTrouble['kind']>(
  reading: PlanReading,
  kind: Kind,
): readonly RowInTrouble<TroubleOf<Kind>>[] {
  const isOfKind = (one: RowInTrouble): one is RowInTrouble<TroubleOf<Kind>> => one.trouble.kind === kind;
  return allInTrouble(reading).filter(isOfKind);
}

type FailedReading = Extract<PeriodReading, { readonly ok: false }>;

/** Several checks ask for the same. */
const known = new WeakMap<PlanReading, readonly RowInTrouble[]>();

function allInTrouble(reading: PlanReading): readonly RowInTrouble[] {
  const before = known.get(reading);
  if (before !== undefined) return before;
  const context = periodContextOf(reading);
  let turnsLeft = mostTurned;
  // A reading is shared by the rows with the same text.
  const byPeriod = new Map<PeriodReading, DateTrouble | undefined>();
  const all = entryRowsOf(reading).flatMap((row) => {
    const { period, periodText } = row;
    if (period.ok || row.isDateFromAbove) return [];
    if (!byPeriod.has(period)) {
      byPeriod.set(
        period,
        findTrouble(periodText, period, context, () => (turnsLeft -= 1) >= 0),
      );
    }
    const trouble = byPeriod.get(period);
    return trouble === undefined ? [] : [{ row, trouble }];
  });
  known.set(reading, all);
  return all;
}

function findTrouble(
  text: string,
  { problem, nearest }: FailedReading,
  context: PeriodContext,
  mayTurn: () => boolean,
): DateTrouble | undefined {
  switch (problem) {
    case 'blank':
    case 'needs-school-year':
      return undefined;
    case 'needs-month':
      return { kind: 'without-month' };
    case 'needs-day':
      return { kind: 'without-day' };
    case 'unreadable':
    case 'ambiguous': {
      if (nearest === undefined) return findTurnedRange(text, context, mayTurn) ?? { kind: problem };
      const wrong = findWrongWeekday(text, nearest);
      if (wrong === undefined) return { kind: problem, nearest };
      return describeWrongWeekday(nearest, wrong, context);
    }
  }
}

/** The weekday as written, when the nearest reading differs from the text in nothing else. */
function findWrongWeekday(text: string, nearest: string): Weekday | undefined {
  const tokens = tokensOf(tidyText(text));
  const others = tokensOf(tidyText(nearest));
  if (tokens.length !== others.length) return undefined;
  let written: Weekday | undefined;
  for (const [index, token] of tokens.entries()) {
    const other = others[index];
    if (other === undefined || isSameToken(token, other)) continue;
    if (token.kind !== 'weekday' || other.kind !== 'weekday' || written !== undefined) return undefined;
    written = token.weekday;
  }
  return written;
}

function isSameToken(one: Token, other: Token): boolean {
  return one.kind === other.kind && meaningOf(one) === meaningOf(other);
}

function meaningOf(token: Token): number | undefined {
  if (token.kind === 'number') return token.value;
  if (token.kind === 'weekday') return token.weekday;
  return token.kind === 'month' ? token.month : undefined;
}

function describeWrongWeekday(nearest: string, writtenWeekday: Weekday, context: PeriodContext): DateTrouble {
  const reading = readPeriod(nearest, context);
  if (!reading.ok || (reading.period.kind !== 'day' && reading.period.kind !== 'timed')) {
    return { kind: 'weekday', nearest };
  }
  const { date } = reading.period;
  const weekday = weekdayOf(date);
  // From three days before to three days after: every weekday stands there once.
  const offset = ((writtenWeekday - weekday + 10) % 7) - 3;
  const nearestDay = withRest(dottedPeriod({ ...reading.period, date: addDays(date, offset) }), reading.rest);
  return { kind: 'weekday', nearest, day: { date, weekday, writtenWeekday, nearestDay } };
}

/** A range that is read once its ends change places: both with their words, or the figures before a word for both. */
function findTurnedRange(
  text: string,
  context: PeriodContext,
  mayTurn: () => boolean,
): DateTrouble | undefined {
  if (text.length > longestRange) return undefined;
  const range = ranges.find((pattern) => pattern.test(text));
  if (range === undefined || !mayTurn()) return undefined;
  const swapped = text.replace(
    range,
    (_, start: string, startWord: string, to: string, end: string, endWord: string) =>
      startWord === '' && endWord !== ''
        ? end + to + start + endWord
        : end + endWord + to + start + startWord,
  );
  const reading = readPeriod(swapped, context);
  if (!reading.ok) return undefined;
  if (reading.period.kind === 'timed') return { kind: 'backwards', swapped, variant: 'time' };
  const bounds = boundsOf(reading.period, context.schoolYear);
  if (bounds === undefined) return undefined;
  if (daysBetween(bounds.start, bounds.endInclusive) <= longestTurnedRange) {
    return { kind: 'backwards', swapped, variant: 'date' };
  }
  return /\d{4}.+\d{4}/u.test(text) ? { kind: 'backwards', variant: 'date' } : undefined;
}
