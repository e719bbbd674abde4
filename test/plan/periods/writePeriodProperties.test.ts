import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LocalDate, LocalTime, Weekday } from '../../../src/plan/localDate';
import {
  addDays,
  addMonths,
  localDate,
  localTime,
  yearMonth,
  yearMonthOf,
} from '../../../src/plan/localDate';
import type { DatedPeriod, Period, RecurrenceRule, TimeSpan } from '../../../src/plan/period';
import { monthParts, termNames } from '../../../src/plan/period';
import type { WritingLanguage } from '../../../src/plan/periods/languages/wording/allWordings.data';
import { daysOfMonthPart } from '../../../src/plan/periods/monthPartDays';
import type { PeriodContext } from '../../../src/plan/periods/periodReading';
import { readPeriod } from '../../../src/plan/periods/readPeriod';
import { writePeriod } from '../../../src/plan/periods/writePeriod';
import type { SchoolCalendar } from '../../../src/plan/schoolCalendar';
import type { SchoolYear } from '../../../src/plan/schoolYear';
import { firstDayOfSchoolYear, schoolYear } from '../../../src/plan/schoolYear';

const languages: readonly WritingLanguage[] = ['ru', 'uk', 'en', 'be', 'kk', 'pl', 'bg', 'ro'];

const schoolYears: readonly SchoolYear[] = [schoolYear(2025), schoolYear(2026), schoolYear(2026, 1)];

const millennium = localDate(2000, 1, 1);
const firstMonth = yearMonth(2000, 1);
if (millennium === undefined || firstMonth === undefined) throw new Error('the calendar has lost a day');

/** Up to 2096: the years that a plan may name, with room for the end of a period. */
const dates = fc.nat({ max: 35_400 }).map((days) => addDays(millennium, days));
const months = fc.nat({ max: 1100 }).map((count) => addMonths(firstMonth, count));

function time(minute: number): LocalTime {
  const found = localTime(Math.floor(minute / 60), minute % 60);
  if (found === undefined) throw new RangeError(`no minute ${minute}`);
  return found;
}

const times: fc.Arbitrary<TimeSpan> = fc
  .tuple(fc.nat({ max: 1438 }), fc.option(fc.integer({ min: 1, max: 600 }), { nil: undefined }))
  .map(([start, length]) =>
    length === undefined
      ? { start: time(start) }
      : { start: time(start), end: time(Math.min(start + length, 1439)) },
  );

const datedFrom = (date: LocalDate, span: TimeSpan, length: number): readonly DatedPeriod[] => {
  const month = yearMonthOf(date);
  return [
    { kind: 'day', date },
    { kind: 'timed', date, ...span },
    { kind: 'days', start: date, endInclusive: addDays(date, length) },
    { kind: 'months', start: month, endInclusive: month },
    { kind: 'months', start: month, endInclusive: addMonths(month, length % 24) },
  ];
};

const dated: fc.Arbitrary<DatedPeriod> = fc
  .tuple(dates, times, fc.integer({ min: 1, max: 360 }), fc.nat({ max: 4 }))
  .map(([date, span, length, kind]) => datedFrom(date, span, length)[kind] ?? { kind: 'day', date });

/** In order and apart. Either all parts have a time or none has: one time among days may be that of all, or of one. */
const several: fc.Arbitrary<Period> = fc
  .tuple(
    fc.nat({ max: 33_000 }),
    fc.boolean(),
    fc.array(
      fc.tuple(times, fc.integer({ min: 1, max: 20 }), fc.constantFrom(0, 2, 3), fc.nat({ max: 90 })),
      {
        minLength: 2,
        maxLength: 3,
      },
    ),
  )
  .map(([first, areTimed, parts]) => ({
    kind: 'several',
    parts: parts.map(([span, length, kind, gap], index) => {
      const date = addDays(millennium, first + index * 130 + gap);
      return datedFrom(date, span, length)[areTimed ? 1 : kind] ?? { kind: 'day', date };
    }),
  }));

const monthPeriods: fc.Arbitrary<Period> = fc
  .tuple(months, fc.constantFrom(...monthParts))
  .chain(([month, part]) => {
    const days = daysOfMonthPart(part, month);
    return days === undefined
      ? fc.constant<Period>({ kind: 'open' })
      : fc.constant<Period>({ kind: 'month-part', part, month, ...days });
  });

const rules: fc.Arbitrary<RecurrenceRule> = fc.oneof(
  fc.record({
    kind: fc.constant('frequency' as const),
    every: fc.constantFrom('day', 'week', 'month', 'quarter', 'half-year', 'year'),
    times: fc.integer({ min: 1, max: 12 }),
  }),
  fc.record({
    kind: fc.constant('weekdays' as const),
    weekdays: fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
  }),
  fc.record({
    kind: fc.constant('weekday-of-month' as const),
    weekday: fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7),
    ordinal: fc.constantFrom(1, 2, 3, 4, -1),
  }),
  fc.record({
    kind: fc.constant('day-of-month' as const),
    day: fc.integer({ min: 1, max: 31 }),
    isDeadline: fc.boolean(),
  }),
);

const recurring: fc.Arbitrary<Period> = fc
  .tuple(
    rules,
    fc.option(fc.tuple(months, fc.nat({ max: 12 })), { nil: undefined }),
    fc.option(times, { nil: undefined }),
  )
  .map(([rule, within, span]) => ({
    kind: 'recurring',
    rule,
    ...(within === undefined
      ? {}
      : { within: { start: within[0], endInclusive: addMonths(within[0], within[1]) } }),
    ...(span === undefined ? {} : { time: span }),
  }));

/** Every term in days of its own: nothing but the calendar can have given them. */
function calendarOf(year: SchoolYear): SchoolCalendar {
  const first = firstDayOfSchoolYear(year);
  const terms = termNames.map((term, index) => ({
    term,
    start: addDays(first, index * 20),
    endInclusive: addDays(first, index * 20 + 3 + index),
  }));
  return { terms, daysOff: [] };
}

describe.each(languages)('a period written in %s', (language) => {
  const contexts: readonly PeriodContext[] = [
    {},
    ...schoolYears.flatMap((year) => [
      { schoolYear: year },
      { schoolYear: year, calendar: calendarOf(year) },
    ]),
  ];

  it.each<[string, fc.Arbitrary<Period>]>([
    ['a day, days, a time or months', dated],
    ['several of these', several],
    ['a deadline', dates.map((date) => ({ kind: 'deadline', date }))],
    ['a part of a month', monthPeriods],
    ['one that recurs', recurring],
    [
      'one without dates',
      fc.constantFrom<Period>({ kind: 'year' }, { kind: 'plan-period' }, { kind: 'open' }),
    ],
  ])('reads back as the same one, with any school year or none: %s', (_, periods) => {
    fc.assert(
      fc.property(periods, fc.constantFrom(...contexts), (period, context) => {
        const written = writePeriod(period, language);
        expect({ written, reading: readPeriod(written, context) }).toEqual({
          written,
          reading: { ok: true, period },
        });
      }),
      { numRuns: 100 },
    );
  });

  it.each(schoolYears)('reads back as the same term of its school year: %j', (year) => {
    const calendar = calendarOf(year);
    for (const term of calendar.terms) {
      const period: Period = { kind: 'term', ...term };
      const written = writePeriod(period, language);
      expect({ written, reading: readPeriod(written, { schoolYear: year, calendar }) }).toEqual({
        written,
        reading: { ok: true, period },
      });
    }
  });
});
