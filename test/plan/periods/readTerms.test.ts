import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../src/plan/localDate';
import type { SchoolCalendar } from '../../../src/plan/schoolCalendar';
import { readPeriod } from '../../../src/plan/periods/readPeriod';
import { schoolYear } from '../../../src/plan/schoolYear';
import { shorthandOfReading } from './periodShorthand';

const year = schoolYear(2026);

function read(cell: string): string {
  return shorthandOfReading(readPeriod(cell, { schoolYear: year }));
}

describe('readPeriod reads the whole school year by its name', () => {
  it.each([
    'в течение 2026-2027 учебного года',
    '2026/27 учебный год',
    '2026-2027 уч. г.',
    'протягом 2026-2027 н.р.',
    'In the 2026/27 school year',
  ])('%s', (cell) => {
    expect(read(cell)).toBe(read('в течение учебного года'));
  });

  it.each([
    ['another school year', 'в течение 2025-2026 учебного года'],
    ['two years that do not follow each other', 'в течение 2026-2029 учебного года'],
    ['two years without a word', '2026-2027'],
  ])('but asks about %s', (_name, cell) => {
    expect(readPeriod(cell, { schoolYear: year }).ok).toBe(false);
  });
});

describe('readPeriod reads parts of the school year', () => {
  it.each([
    ['I четверть', 'quarter-1 2026-09-01..2026-10-25'],
    ['1-я четверть', 'quarter-1 2026-09-01..2026-10-25'],
    ['в третьей четверти', 'quarter-3 2027-01-12..2027-03-27'],
    ['IV четв.', 'quarter-4 2027-04-06..2027-05-31'],
    ['2 полугодие', 'half-year-2 2027-01-12..2027-05-31'],
    ['первое полугодие 2025/26 уч. года', 'half-year-1 2025-09-01..2025-12-30'],
    ['II семестр', 'half-year-2 2027-01-12..2027-05-31'],
    ['осенние каникулы', 'autumn-holidays 2026-10-26..2026-11-03'],
    ['на весенних каникулах', 'spring-holidays 2027-03-28..2027-04-05'],
    ['осень', 'autumn 2026-09-01..2026-11-30'],
    ['зимой', 'winter 2026-12-01..2027-02-28'],
    ['весна 2027 г.', 'spring 2027-03-01..2027-05-31'],
    ['І семестр', 'half-year-1 2026-09-01..2026-12-30'],
    ['під час осінніх канікул', 'autumn-holidays 2026-10-26..2026-11-03'],
    ['навесні', 'spring 2027-03-01..2027-05-31'],
    ['2nd semester', 'half-year-2 2027-01-12..2027-05-31'],
    ['first quarter', 'quarter-1 2026-09-01..2026-10-25'],
    ['during the winter holidays', 'winter-holidays 2026-12-31..2027-01-11'],
    ['in the spring', 'spring 2027-03-01..2027-05-31'],
  ])('%s is %s', (cell, expected) => expect(read(cell)).toBe(expected));

  it('by the calendar of the plan where it has the term', () => {
    const start = localDate(2026, 10, 31);
    const endInclusive = localDate(2026, 11, 8);
    if (start === undefined || endInclusive === undefined) throw new RangeError('no such day');
    const calendar: SchoolCalendar = {
      terms: [{ term: 'autumn-holidays', start, endInclusive }],
      daysOff: [],
    };
    const readBy = (cell: string) => shorthandOfReading(readPeriod(cell, { schoolYear: year, calendar }));
    expect(readBy('осенние каникулы')).toBe('autumn-holidays 2026-10-31..2026-11-08');
    expect(readBy('весенние каникулы')).toBe('spring-holidays 2027-03-28..2027-04-05');
  });

  it('only when the school year is known', () => {
    expect(shorthandOfReading(readPeriod('I четверть', {}))).toBe('needs-school-year');
  });
});

describe('readPeriod reads parts of a month', () => {
  it.each([
    ['1-я неделя октября', 'week-1 of 2026-10'],
    ['на второй неделе октября', 'week-2 of 2026-10'],
    ['октябрь, 3 неделя', 'week-3 of 2026-10'],
    ['октябрь (4-я неделя)', 'week-4 of 2026-10'],
    ['последняя неделя мая', 'week-last of 2027-05'],
    ['вторая декада мая', 'decade-2 of 2027-05'],
    ['первая половина марта', 'half-1 of 2027-03'],
    ['в начале октября', 'beginning of 2026-10'],
    ['середина нояб.', 'middle of 2026-11'],
    ['конец мая 2027 г.', 'end of 2027-05'],
    ['перший тиждень жовтня', 'week-1 of 2026-10'],
    ['наприкінці травня', 'end of 2027-05'],
    ['the second half of March', 'half-2 of 2027-03'],
    ['mid-October', 'middle of 2026-10'],
    ['late May', 'end of 2027-05'],
    ['последний четверг октября', '2026-10-29'],
    ['первая суббота октября 2025, 10:00', '2025-10-04 10:00'],
    ['last Thursday of October', '2026-10-29'],
    ['останній четвер жовтня', '2026-10-29'],
    ['5-я неделя февраля', 'unreadable'],
    ['пятый четверг ноября', 'unreadable'],
  ])('%s is %s', (cell, expected) => expect(read(cell)).toBe(expected));
});

describe('readPeriod reads the time of the plan itself', () => {
  it.each([
    'В течение месячника',
    'в ходе проведения декады',
    'в течение недели',
    'протягом тижня',
    'during the campaign',
    'в течение\nвсей декады',
    'весь месячник',
  ])('%s', (cell) => expect(read(cell)).toBe('plan-period'));
});
