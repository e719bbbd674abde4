import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LocalDate } from '../../../src/plan/localDate';
import { addDays, localDate, monthOf, yearOf } from '../../../src/plan/localDate';
import { boundsOf } from '../../../src/plan/periods/bounds';
import { languagePacks } from '../../../src/plan/periods/languages/allLanguages';
import type { PeriodContext } from '../../../src/plan/periods/readPeriod';
import { readPeriod } from '../../../src/plan/periods/readPeriod';
import { firstDayOfSchoolYear, isInSchoolYear, schoolYear } from '../../../src/plan/schoolYear';

const contexts: fc.Arbitrary<PeriodContext> = fc.oneof(
  fc.constant({}),
  fc
    .tuple(fc.integer({ min: 2000, max: 2098 }), fc.constantFrom(1, 8, 9))
    .map(([firstYear, firstMonth]) => ({ schoolYear: schoolYear(firstYear, firstMonth) })),
);

/** Pieces of cells: all words of all languages, numbers, marks and things that fit nowhere. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...languagePacks().flatMap(({ months: names, weekdays, repeatedWeekdays, phrases }) => [
      ...names.flatMap(({ full, short }) => [...full, ...short]),
      ...weekdays.flat(),
      ...(repeatedWeekdays ?? []).flat(),
      ...Object.values(phrases).flat(),
    ]),
  ),
  fc.constantFrom(
    '.',
    '-',
    '–',
    ',',
    ':',
    '/',
    '(',
    ')',
    '№',
    '«',
    'музей',
    'IX',
    'сентрябрь',
    '\n',
    'класс',
  ),
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
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), cells),
        contexts,
        (text, context) => {
          const reading = readPeriod(text, context);
          if (!reading.ok && reading.nearest !== undefined) {
            const nearest = readPeriod(reading.nearest, context);
            expect(nearest.ok || nearest.problem === 'needs-school-year').toBe(true);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([schoolYear(2025), schoolYear(2026), schoolYear(2026, 8)])(
    'gives only days of the school year %o, from the summer before it on, or of a year that is written',
    (year) => {
      const firstDay = firstDayOfSchoolYear(year);
      const summerBefore = addDays(firstDay, -92);
      fc.assert(
        fc.property(cells, (text) => {
          const reading = readPeriod(text, { schoolYear: year });
          const bounds = reading.ok ? boundsOf(reading.period, year) : undefined;
          if (bounds === undefined) return;
          expect(bounds.start <= bounds.endInclusive).toBe(true);
          // Only what goes on into the school year may begin in the summer before it.
          const earliest = bounds.start === bounds.endInclusive ? firstDay : summerBefore;
          const areInYear = bounds.start >= earliest && isInSchoolYear(year, bounds.endInclusive);
          expect(
            areInYear || isYearWritten(text, bounds.endInclusive) || isYearWritten(text, bounds.start),
          ).toBe(true);
        }),
        { numRuns: 1000 },
      );
    },
  );

  it('says the same of a text that is typed into a cell of another type', () => {
    const context = { schoolYear: schoolYear(2026) };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), (day, month) => {
        const date = localDate(month >= 9 ? 2026 : 2027, month, day);
        if (date === undefined) throw new RangeError('no such day');
        const typed = `${day}.${String(month).padStart(2, '0')}`;
        const asText = readPeriod(typed, context);
        expect(asText).toEqual(readPeriod({ date }, context));
        const asNumber = readPeriod(Number(typed), context);
        expect(asNumber).toEqual(month === 10 ? { ok: false, problem: 'ambiguous' } : asText);
      }),
    );
  });

  it('of 200 characters is read in a few milliseconds', () => {
    const longest = [
      '12, '.repeat(50),
      'по плану, '.repeat(20),
      '1 октября – 5 класс, '.repeat(9),
      '(('.repeat(100),
    ];
    const started = process.hrtime.bigint();
    for (const text of longest) readPeriod(text, { schoolYear: schoolYear(2026) });
    const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
    expect(milliseconds / longest.length).toBeLessThan(25);
  });

  it('is read the same by way of its characters only, not of what was read before', () => {
    fc.assert(
      fc.property(cells, cells, (text, other) => {
        const before = readPeriod(text, {});
        readPeriod(other, { schoolYear: schoolYear(2026) });
        expect(readPeriod(text, {})).toEqual(before);
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
        const reading = readPeriod(`${day}.${month}`, { schoolYear: year });
        const date = reading.ok && reading.period.kind === 'day' ? reading.period.date : undefined;
        expect(date).toBe(expected);
        if (date !== undefined) expect(monthOf(date)).toBe(month);
      }),
    );
  });
});
