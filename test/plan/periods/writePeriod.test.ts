import { describe, expect, it } from '@jest/globals';
import type { LocalDate, LocalTime, YearMonth } from '../../../src/plan/localDate';
import { localDate, localTime, yearMonth } from '../../../src/plan/localDate';
import type { Period } from '../../../src/plan/period';
import { writePeriod } from '../../../src/plan/periods/writePeriod';

function certain<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError('no such day or time');
  return value;
}

function day(year: number, month: number, dayOfMonth: number): LocalDate {
  return certain(localDate(year, month, dayOfMonth));
}

function time(hours: number): LocalTime {
  return certain(localTime(hours, 0));
}

function month(year: number, monthNumber: number): YearMonth {
  return certain(yearMonth(year, monthNumber));
}

const cases: readonly { period: Period; ru: string; uk: string; en: string }[] = [
  {
    period: { kind: 'day', date: day(2026, 9, 1) },
    ru: '1 сентября 2026',
    uk: '1 вересня 2026',
    en: '1 September 2026',
  },
  {
    period: { kind: 'days', start: day(2026, 10, 10), endInclusive: day(2026, 10, 15) },
    ru: '10–15 октября 2026',
    uk: '10–15 жовтня 2026',
    en: '10–15 October 2026',
  },
  {
    period: { kind: 'days', start: day(2026, 9, 28), endInclusive: day(2026, 10, 3) },
    ru: '28 сентября – 3 октября 2026',
    uk: '28 вересня – 3 жовтня 2026',
    en: '28 September – 3 October 2026',
  },
  {
    period: { kind: 'days', start: day(2026, 12, 28), endInclusive: day(2027, 1, 8) },
    ru: '28 декабря 2026 – 8 января 2027',
    uk: '28 грудня 2026 – 8 січня 2027',
    en: '28 December 2026 – 8 January 2027',
  },
  {
    period: { kind: 'timed', date: day(2026, 9, 15), start: time(9) },
    ru: '15 сентября 2026, 09:00',
    uk: '15 вересня 2026, 09:00',
    en: '15 September 2026, 09:00',
  },
  {
    period: { kind: 'timed', date: day(2026, 9, 15), start: time(15), end: time(16) },
    ru: '15 сентября 2026, 15:00–16:00',
    uk: '15 вересня 2026, 15:00–16:00',
    en: '15 September 2026, 15:00–16:00',
  },
  {
    period: { kind: 'months', start: month(2026, 9), endInclusive: month(2026, 9) },
    ru: 'сентябрь 2026',
    uk: 'вересень 2026',
    en: 'September 2026',
  },
  {
    period: { kind: 'months', start: month(2026, 9), endInclusive: month(2026, 11) },
    ru: 'сентябрь – ноябрь 2026',
    uk: 'вересень – листопад 2026',
    en: 'September – November 2026',
  },
  {
    period: { kind: 'months', start: month(2026, 9), endInclusive: month(2027, 5) },
    ru: 'сентябрь 2026 – май 2027',
    uk: 'вересень 2026 – травень 2027',
    en: 'September 2026 – May 2027',
  },
  {
    period: { kind: 'deadline', date: day(2026, 9, 15) },
    ru: 'до 15 сентября 2026',
    uk: 'до 15 вересня 2026',
    en: 'by 15 September 2026',
  },
  {
    period: { kind: 'year' },
    ru: 'в течение учебного года',
    uk: 'протягом навчального року',
    en: 'throughout the school year',
  },
  { period: { kind: 'open' }, ru: 'по согласованию', uk: 'за домовленістю', en: 'by agreement' },
];

describe('writePeriod', () => {
  it.each(cases)('writes $ru in three languages', ({ period, ru, uk, en }) => {
    expect(writePeriod(period, 'ru')).toBe(ru);
    expect(writePeriod(period, 'uk')).toBe(uk);
    expect(writePeriod(period, 'en')).toBe(en);
  });
});
