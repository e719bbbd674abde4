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
  | { readonly kind: 'backwards'; readonly swapped: string; readonly isTime: boolean };

export interface WrongWeekday {
  readonly date: LocalDate;
  readonly weekday: Weekday;
  readonly writtenWeekday: Weekday;
  /** The day nearest to the date that has the written weekday, as it may be typed. */
  readonly nearestDay: string;
}

/** Ranges that are turned round by mistake are short; longer ones may go over a summer. */
const longestTurnedRange = 100;

/** In characters, with what stands beside it. */
const longestRange = 80;

/** Both ends of a range that has figures, or of one of words: «27–01 октября», «15:00 - 14:00», «ноябрь – октябрь». */
const ranges = [
  /(\d[\d.:/]*)(\s*\p{L}*\.?)(\s*[-–—−]+\s*|\s+(?:по|до|to|till|until)\s+)(\d[\d.:/]*)(\s*\p{L}*)/u,
  /(\p{L}{3,})(\.?)(\s*[-–—−]+\s*|\s+(?:по|до|to|till|until)\s+)(\p{L}{3,})(\.?)/u,
];

/** The rows whose own date cell is in that trouble; those that go by a date above are not among them. */
export function rowsInTrouble<Kind extends DateTrouble['kind']>(
  reading: PlanReading,
  kind: Kind,
): readonly { readonly row: EntryRow; readonly trouble: Extract<DateTrouble, { readonly kind: Kind }> }[] {
  const context = periodContextOf(reading);
  return entryRowsOf(reading).flatMap((row) => {
    if (row.period.ok || row.isDateFromAbove) return [];
    const trouble = troubleOf(row, row.period, context);
    return isOfKind(trouble, kind) ? [{ row, trouble }] : [];
  });
}

function isOfKind<Kind extends DateTrouble['kind']>(
  trouble: DateTrouble | undefined,
  kind: Kind,
): trouble is Extract<DateTrouble, { readonly kind: Kind }> {
  return trouble?.kind === kind;
}

type FailedReading = Extract<PeriodReading, { readonly ok: false }>;

/** A reading is shared by the rows with the same text, and asked for by several checks. */
const known = new WeakMap<PeriodReading, DateTrouble>();

function troubleOf(row: EntryRow, period: FailedReading, context: PeriodContext): DateTrouble | undefined {
  const before = known.get(period);
  if (before !== undefined) return before;
  const trouble = findTrouble(row.periodText, period, context);
  if (trouble !== undefined) known.set(period, trouble);
  return trouble;
}

function findTrouble(
  text: string,
  { problem, nearest }: FailedReading,
  context: PeriodContext,
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
      if (nearest === undefined) return findTurnedRange(text, context) ?? { kind: problem };
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
  if (one.kind === 'number') return other.kind === 'number' && one.value === other.value;
  if (one.kind === 'weekday') return other.kind === 'weekday' && one.weekday === other.weekday;
  if (one.kind === 'month') return other.kind === 'month' && one.month === other.month;
  return one.kind === other.kind;
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
function findTurnedRange(text: string, context: PeriodContext): DateTrouble | undefined {
  const range = ranges.find((pattern) => pattern.test(text));
  if (range === undefined || text.length > longestRange) return undefined;
  const swapped = text.replace(
    range,
    (_, start: string, startWord: string, to: string, end: string, endWord: string) =>
      startWord === '' && endWord !== ''
        ? end + to + start + endWord
        : end + endWord + to + start + startWord,
  );
  const reading = readPeriod(swapped, context);
  if (!reading.ok) return undefined;
  if (reading.period.kind === 'timed') return { kind: 'backwards', swapped, isTime: true };
  const bounds = boundsOf(reading.period, context.schoolYear);
  const isShort =
    bounds !== undefined && daysBetween(bounds.start, bounds.endInclusive) <= longestTurnedRange;
  return isShort ? { kind: 'backwards', swapped, isTime: false } : undefined;
}
