import { describe, expect, it } from '@jest/globals';
import type { LocalDate, LocalTime, YearMonth } from '../../../src/plan/localDate';
import { localDate, localTime, yearMonth } from '../../../src/plan/localDate';
import type { DatedPeriod, Period, RecurrenceRule } from '../../../src/plan/period';
import type { WritingLanguage } from '../../../src/plan/periods/languages/wording/allWordings.data';
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

function recurring(rule: RecurrenceRule): Period {
  return { kind: 'recurring', rule };
}

const october = { start: month(2026, 10), endInclusive: month(2026, 10) };

const days: readonly DatedPeriod[] = [
  { kind: 'days', start: day(2026, 9, 8), endInclusive: day(2026, 9, 9) },
  { kind: 'day', date: day(2026, 10, 14) },
];

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
    period: { kind: 'several', parts: days },
    ru: '8–9 сентября 2026; 14 октября 2026',
    uk: '8–9 вересня 2026; 14 жовтня 2026',
    en: '8–9 September 2026; 14 October 2026',
  },
  {
    period: { kind: 'deadline', date: day(2026, 9, 15) },
    ru: 'до 15 сентября 2026',
    uk: 'до 15 вересня 2026',
    en: 'by 15 September 2026',
  },
  {
    period: { kind: 'term', term: 'quarter-1', start: day(2026, 9, 1), endInclusive: day(2026, 10, 25) },
    ru: 'I четверть',
    uk: 'I чверть',
    en: 'first quarter',
  },
  {
    period: {
      kind: 'term',
      term: 'autumn-holidays',
      start: day(2026, 10, 26),
      endInclusive: day(2026, 11, 3),
    },
    ru: 'осенние каникулы',
    uk: 'осінні канікули',
    en: 'autumn holidays',
  },
  {
    period: {
      kind: 'month-part',
      part: 'half-2',
      month: month(2026, 10),
      start: day(2026, 10, 16),
      endInclusive: day(2026, 10, 31),
    },
    ru: 'вторая половина октября 2026',
    uk: 'друга половина жовтня 2026',
    en: 'second half of October 2026',
  },
  {
    period: recurring({ kind: 'weekdays', weekdays: [1, 3, 5] }),
    ru: 'по понедельникам, средам и пятницам',
    uk: "щопонеділка, щосереди і щоп'ятниці",
    en: 'on Mondays, Wednesdays and Fridays',
  },
  {
    period: { kind: 'recurring', rule: { kind: 'weekdays', weekdays: [2] }, within: october },
    ru: 'по вторникам, октябрь 2026',
    uk: 'щовівторка, жовтень 2026',
    en: 'on Tuesdays, October 2026',
  },
  {
    period: { kind: 'recurring', rule: { kind: 'weekdays', weekdays: [2] }, time: { start: time(15) } },
    ru: 'по вторникам, 15:00',
    uk: 'щовівторка, 15:00',
    en: 'on Tuesdays, 15:00',
  },
  {
    period: recurring({ kind: 'weekday-of-month', weekday: 4, ordinal: -1 }),
    ru: 'последний четверг каждого месяца',
    uk: 'останній четвер кожного місяця',
    en: 'last Thursday of every month',
  },
  {
    period: recurring({ kind: 'day-of-month', day: 15, isDeadline: false }),
    ru: '15 числа каждого месяца',
    uk: '15 числа кожного місяця',
    en: 'on the 15th of every month',
  },
  {
    period: recurring({ kind: 'day-of-month', day: 3, isDeadline: true }),
    ru: 'до 3 числа каждого месяца',
    uk: 'до 3 числа кожного місяця',
    en: 'by the 3rd of every month',
  },
  {
    period: recurring({ kind: 'frequency', every: 'month', times: 1 }),
    ru: 'ежемесячно',
    uk: 'щомісяця',
    en: 'monthly',
  },
  {
    period: recurring({ kind: 'frequency', every: 'year', times: 2 }),
    ru: '2 раза в год',
    uk: '2 рази на рік',
    en: '2 times a year',
  },
  {
    period: recurring({ kind: 'frequency', every: 'quarter', times: 5 }),
    ru: '5 раз в четверть',
    uk: '5 разів на чверть',
    en: '5 times a quarter',
  },
  {
    period: { kind: 'year' },
    ru: 'в течение учебного года',
    uk: 'протягом навчального року',
    en: 'throughout the school year',
  },
  {
    period: { kind: 'plan-period' },
    ru: 'в период реализации плана',
    uk: 'у період дії плану',
    en: 'during the plan period',
  },
  { period: { kind: 'open' }, ru: 'по согласованию', uk: 'за домовленістю', en: 'by agreement' },
];

const inOtherLanguages: readonly [WritingLanguage, ...string[]][] = [
  ['be', '14 кастрычніка 2026', 'кастрычнік 2026', 'да 14 кастрычніка 2026', 'па серадах і пятніцах'],
  ['kk', '14 қазан 2026', 'қазан 2026', '14 қазан 2026 ж. дейін', 'әр сәрсенбі және жұма'],
  ['pl', '14 października 2026', 'październik 2026', 'do 14 października 2026', 'w każdą środę i piątek'],
  ['bg', '14 октомври 2026', 'октомври 2026', 'до 14 октомври 2026', 'в средите и петъците'],
  ['ro', '14 octombrie 2026', 'octombrie 2026', 'până la 14 octombrie 2026', 'în fiecare miercuri și vineri'],
];

describe('writePeriod', () => {
  it.each(cases)('writes $ru in three languages', ({ period, ru, uk, en }) => {
    expect(writePeriod(period, 'ru')).toBe(ru);
    expect(writePeriod(period, 'uk')).toBe(uk);
    expect(writePeriod(period, 'en')).toBe(en);
  });

  it.each(inOtherLanguages)(
    'writes a day, a month, a deadline and weekdays in %s',
    (language, ...expected) => {
      const periods: readonly Period[] = [
        { kind: 'day', date: day(2026, 10, 14) },
        { kind: 'months', ...october },
        { kind: 'deadline', date: day(2026, 10, 14) },
        recurring({ kind: 'weekdays', weekdays: [3, 5] }),
      ];
      expect(periods.map((period) => writePeriod(period, language))).toEqual(expected);
    },
  );
});
