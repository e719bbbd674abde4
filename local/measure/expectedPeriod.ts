import type { LocalTime, Weekday } from '../../src/plan/localDate';
import { localTime } from '../../src/plan/localDate';
import type { TimeSpan } from '../../src/plan/period';

/** The kinds of period that a corpus of date cells knows. */
export const fileKinds = [
  'exact-date',
  'date-range',
  'date-list',
  'month',
  'month-range',
  'month-list',
  'all-year',
  'monthly',
  'recurring',
  'relative',
  'term',
  'period',
  'on-request',
  'compound',
  'blank',
] as const;

export type FileKind = (typeof fileKinds)[number];

/** What a person reads in a date cell. */
export interface ExpectedPeriod {
  readonly kind: FileKind;
  /** From 1, in the order written, of a range both ends; the same one twice in a row is there once. */
  readonly months: readonly number[];
  /** Each a single day or the two ends of a range. */
  readonly dayGroups: readonly (readonly number[])[];
  readonly weekdays: readonly Weekday[];
  readonly times: readonly TimeSpan[];
  readonly years: readonly number[];
  /** Notation that says nothing about days or times of day («lesson 3»). */
  readonly otherWords: readonly string[];
}

const weekdayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The structure of one line of the file; undefined for a kind that the corpus does not know. */
export function readExpectedPeriod(fields: {
  readonly kind: string;
  readonly months: string;
  readonly days: string;
  readonly time: string;
  readonly year: string;
}): ExpectedPeriod | undefined {
  const kind = fileKinds.find((known) => known === fields.kind.trim());
  if (kind === undefined) return undefined;
  const dayGroups: number[][] = [];
  const weekdays: Weekday[] = [];
  const times: TimeSpan[] = [];
  const otherWords: string[] = [];
  for (const part of partsOf(fields.days)) {
    const weekday = weekdayNames.findIndex((name) => part.toLowerCase().includes(name)) + 1;
    if (weekday > 0) weekdays.push(weekday as Weekday);
    else if (/^(?:<=)?\d+(?:-\d+)?$/u.test(part)) dayGroups.push(numbersOf(part));
    else otherWords.push(part);
  }
  for (const part of partsOf(fields.time)) {
    const time = timeSpanOf(part);
    if (time === undefined) otherWords.push(part);
    else times.push(time);
  }
  return {
    kind,
    months: withoutRepeats(numbersOf(fields.months)),
    dayGroups,
    weekdays,
    times,
    years: numbersOf(fields.year),
    otherWords,
  };
}

/** Numbers without those that only repeat the one before. */
export function withoutRepeats(numbers: readonly number[]): readonly number[] {
  return numbers.filter((number, index) => number !== numbers[index - 1]);
}

function partsOf(field: string): readonly string[] {
  return field
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function numbersOf(text: string): number[] {
  return (text.match(/\d+/gu) ?? []).map(Number);
}

function timeSpanOf(text: string): TimeSpan | undefined {
  const [, startText = '', endText] = /^(\d{1,2}[:.]\d{2})(?:\s*-\s*(\d{1,2}[:.]\d{2}))?$/u.exec(text) ?? [];
  const start = timeOf(startText);
  const end = timeOf(endText ?? '');
  if (start === undefined) return undefined;
  return end === undefined ? { start } : { start, end };
}

function timeOf(text: string): LocalTime | undefined {
  const [hours = NaN, minutes = NaN] = numbersOf(text);
  return localTime(hours, minutes);
}
