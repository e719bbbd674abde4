import { describe, expect, it } from '@jest/globals';
import * as chrono from 'chrono-node';
import fc from 'fast-check';
import { dayOf, localDate, monthOf, yearOf } from '../../../src/plan/localDate';
import { readPeriod } from '../../../src/plan/periods/readPeriod';

const russianMonths = [
  ...['января', 'февраля', 'марта', 'апреля', 'мая', 'июня'],
  ...['июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
];
const englishMonths = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** Days of the years that plans name. */
const dates = fc
  .tuple(
    fc.integer({ min: 2001, max: 2098 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]) => localDate(year, month, day))
  .filter((date) => date !== undefined);

/** Plain forms that an independent reader knows as well, and the reader of the right language. */
const forms = [
  {
    name: 'dd.mm.yyyy',
    parser: chrono.ru,
    write: (day: number, month: number, year: number) => `${padded(day)}.${padded(month)}.${year}`,
  },
  {
    name: 'Russian words',
    parser: chrono.ru,
    write: (day: number, month: number, year: number) => `${day} ${russianMonths[month - 1]} ${year}`,
  },
  {
    name: 'English words',
    parser: chrono.en,
    write: (day: number, month: number, year: number) => `${day} ${englishMonths[month - 1]} ${year}`,
  },
  {
    name: 'English words, month first',
    parser: chrono.en,
    write: (day: number, month: number, year: number) => `${englishMonths[month - 1]} ${day}, ${year}`,
  },
  {
    name: 'ISO',
    parser: chrono.en,
    write: (day: number, month: number, year: number) => `${year}-${padded(month)}-${padded(day)}`,
  },
];

describe('chrono-node and readPeriod agree', () => {
  it.each(forms)('on $name', ({ parser, write }) => {
    fc.assert(
      fc.property(dates, (date) => {
        const text = write(dayOf(date), monthOf(date), yearOf(date));
        const [result] = parser.parse(text);
        const chronoDate =
          result &&
          localDate(
            result.start.get('year') ?? 0,
            result.start.get('month') ?? 0,
            result.start.get('day') ?? 0,
          );
        expect(readPeriod(text, {})).toEqual({ ok: true, period: { kind: 'day', date: chronoDate } });
        expect(chronoDate).toBe(date);
      }),
    );
  });
});

function padded(value: number): string {
  return String(value).padStart(2, '0');
}
