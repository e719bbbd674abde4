import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LocalDate } from '../../../src/plan/localDate';
import {
  addDays,
  addMonths,
  localDate,
  localTime,
  monthOf,
  yearMonth,
  yearOf,
} from '../../../src/plan/localDate';
import type { Period } from '../../../src/plan/period';
import { boundsOf } from '../../../src/plan/periods/bounds';
import { languagePacks } from '../../../src/plan/periods/languages/allLanguages.data';
import { readPeriod } from '../../../src/plan/periods/readPeriod';
import { writePeriod } from '../../../src/plan/periods/writePeriod';
import { isInSchoolYear, schoolYear } from '../../../src/plan/schoolYear';

const millennium = localDate(2000, 1, 1);
const firstMonth = yearMonth(2000, 1);
if (millennium === undefined || firstMonth === undefined) throw new Error('the calendar has lost a day');

/** Up to 2099: the years that a plan may name. */
const dates = fc.nat({ max: 36_000 }).map((days) => addDays(millennium, days));
const months = fc.nat({ max: 1150 }).map((count) => addMonths(firstMonth, count));
const schoolYears = fc.option(
  fc.integer({ min: 2000, max: 2098 }).map((year) => schoolYear(year)),
  { nil: undefined },
);
const languages = fc.constantFrom('ru', 'uk', 'en');

/** Two different minutes of a day, in order. */
const spans = fc
  .uniqueArray(fc.nat({ max: 1439 }), { minLength: 2, maxLength: 2 })
  .map((minutes) =>
    [...minutes]
      .sort((a, b) => a - b)
      .flatMap((minute) => localTime(Math.floor(minute / 60), minute % 60) ?? []),
  );

const periods: fc.Arbitrary<Period> = fc.oneof(
  dates.map((date): Period => ({ kind: 'day', date })),
  fc
    .tuple(dates, fc.integer({ min: 1, max: 360 }))
    .map(([start, days]): Period => ({ kind: 'days', start, endInclusive: addDays(start, days) })),
  fc.tuple(dates, spans, fc.boolean()).map(([date, [start, end], isSpan]): Period => {
    if (start === undefined || end === undefined) throw new Error('a span has two ends');
    return isSpan ? { kind: 'timed', date, start, end } : { kind: 'timed', date, start };
  }),
  fc
    .tuple(months, fc.nat({ max: 24 }))
    .map(([start, count]): Period => ({ kind: 'months', start, endInclusive: addMonths(start, count) })),
  dates.map((date): Period => ({ kind: 'deadline', date })),
  fc.constantFrom<Period>({ kind: 'year' }, { kind: 'open' }),
);

describe('a written period', () => {
  it('reads back as the same one, in every language, with any school year or none', () => {
    fc.assert(
      fc.property(periods, languages, schoolYears, (period, language, year) => {
        expect(readPeriod(writePeriod(period, language), year)).toEqual({ ok: true, period });
      }),
      { numRuns: 400 },
    );
  });
});

/** Pieces of cells: all words of all languages, numbers, marks and things that fit nowhere. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...languagePacks().flatMap(({ months: names, weekdays, phrases }) => [
      ...names.flatMap(({ full, short }) => [...full, ...short]),
      ...weekdays.flat(),
      ...Object.values(phrases).flat(),
    ]),
  ),
  fc.constantFrom('.', '-', '–', ',', ':', '/', '(', ')', '№', '«', 'музей', 'IX', 'сентрябрь'),
  fc.nat({ max: 60 }).map(String),
  fc.nat({ max: 31 }).map((number) => String(number).padStart(2, '0')),
  fc.integer({ min: 1990, max: 2110 }).map(String),
);

const cells = fc
  .array(fc.tuple(pieces, fc.constantFrom('', ' ')), { maxLength: 9 })
  .map((parts) => parts.flat().join(''));

describe('any text', () => {
  it('gives a reading or a refusal, never an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), cells), schoolYears, (text, year) => {
        const reading = readPeriod(text, year);
        if (!reading.ok && reading.nearest !== undefined) {
          const nearest = readPeriod(reading.nearest, year);
          expect(nearest.ok || nearest.problem === 'needs-school-year').toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives only days of the school year or of a year that is written', () => {
    const year = schoolYear(2026);
    fc.assert(
      fc.property(cells, (text) => {
        const reading = readPeriod(text, year);
        const bounds = reading.ok ? boundsOf(reading.period, year) : undefined;
        if (bounds === undefined) return;
        expect(bounds.start <= bounds.endInclusive).toBe(true);
        const areInYear = isInSchoolYear(year, bounds.start) && isInSchoolYear(year, bounds.endInclusive);
        expect(
          areInYear || isYearWritten(text, bounds.endInclusive) || isYearWritten(text, bounds.start),
        ).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read the same by way of its characters only, not of what was read before', () => {
    fc.assert(
      fc.property(cells, cells, (text, other) => {
        const before = readPeriod(text, undefined);
        readPeriod(other, schoolYear(2026));
        expect(readPeriod(text, undefined)).toEqual(before);
      }),
    );
  });
});

function isYearWritten(text: string, date: LocalDate): boolean {
  return text.includes(String(yearOf(date))) || text.includes(String(yearOf(date)).slice(2));
}

describe('a day in digits', () => {
  it('is the day before the month, in the school year', () => {
    const year = schoolYear(2026);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 12 }), (day, month) => {
        const expected = localDate(month >= 9 ? 2026 : 2027, month, day);
        const reading = readPeriod(`${day}.${month}`, year);
        const date = reading.ok && reading.period.kind === 'day' ? reading.period.date : undefined;
        expect(date).toBe(expected);
        if (date !== undefined) expect(monthOf(date)).toBe(month);
      }),
    );
  });
});
