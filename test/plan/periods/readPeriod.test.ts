import { describe, expect, it } from '@jest/globals';
import type { CellDate, CellValue } from '../../../src/plan/cell';
import { localDate, localTime } from '../../../src/plan/localDate';
import { readPeriod } from '../../../src/plan/periods/readPeriod';
import { schoolYear } from '../../../src/plan/schoolYear';
import { shorthandOfReading } from './periodShorthand';

/** 2026/27; 15 September 2026 is a Tuesday. */
const year = schoolYear(2026);

function read(cell: CellValue): string {
  return shorthandOfReading(readPeriod(cell, { schoolYear: year }));
}

function cellDate(yearNumber: number, month: number, day: number, hours?: number): CellDate {
  const date = localDate(yearNumber, month, day);
  if (date === undefined) throw new RangeError('no such day');
  const time = hours === undefined ? undefined : localTime(hours, 0);
  return time === undefined ? { date } : { date, time };
}

describe('readPeriod', () => {
  describe('months', () => {
    it.each([
      ['Октябрь', '2026-10'],
      ['МАРТ', '2027-03'],
      ['в октябре', '2026-10'],
      ['в течение ноября', '2026-11'],
      ['октябрь месяц', '2026-10'],
      ['сент.', '2026-09'],
      ['сентябрь 2022', '2022-09'],
      ['май 2027 г.', '2027-05'],
      ['ноябрь, 2026 года', '2026-11'],
      ['октябрь 26 г.', '2026-10'],
      ['09.2026', '2026-09'],
      ['жовтень', '2026-10'],
      ['жовтень 2026', '2026-10'],
      ['у жовтні', '2026-10'],
      ['Грудень2026 р.', '2026-12'],
      ['протягом квітня', '2027-04'],
      ['October', '2026-10'],
      ['Oct.', '2026-10'],
      ['October 2026', '2026-10'],
      ['in May', '2027-05'],
      ['during February 2027', '2027-02'],
    ])('%s is %s', (cell, expected) => expect(read(cell)).toBe(expected));
  });

  describe('ranges of months', () => {
    it.each([
      ['сентябрь-октябрь', '2026-09..2026-10'],
      ['Ноябрь – март', '2026-11..2027-03'],
      ['с сентября по май', '2026-09..2027-05'],
      ['сентябрь 2026 - май 2027', '2026-09..2027-05'],
      ['декабрь - февраль 2027', '2026-12..2027-02'],
      ['декабрь 2026 - февраль', '2026-12..2027-02'],
      ['сентябрь-ноябрь, 2026 года', '2026-09..2026-11'],
      ['січень–лютий 2027', '2027-01..2027-02'],
      ['з вересня до травня', '2026-09..2027-05'],
      ['September to May', '2026-09..2027-05'],
      ['from Oct. to Dec. 2026', '2026-10..2026-12'],
      ['IX-XII', '2026-09..2026-12'],
      ['IX – V', '2026-09..2027-05'],
      ['с IX по XII 2026', '2026-09..2026-12'],
      ['X 2026', '2026-10'],
      ['ноябрь-февраль 2026-2027 г.г.', '2026-11..2027-02'],
      ['август - октябрь', '2026-08..2026-10'],
    ])('%s is %s', (cell, expected) => expect(read(cell)).toBe(expected));
  });

  describe('days in digits', () => {
    it.each([
      ['01.09', '2026-09-01'],
      ['05.03', '2027-03-05'],
      ['31.08.', '2027-08-31'],
      ['1.9.26', '2026-09-01'],
      ['01.09.2026', '2026-09-01'],
      ['01.09.2026 г.', '2026-09-01'],
      ['15.09.2026р.', '2026-09-15'],
      ['15.09. 2026г', '2026-09-15'],
      ['15.09.26.', '2026-09-15'],
      ['15.09 2026', '2026-09-15'],
      ['2026-09-01', '2026-09-01'],
      ['15/09/2026', '2026-09-15'],
      ['5.IX', '2026-09-05'],
      ['5 XII 2026', '2026-12-05'],
      ['12.03.2031', '2031-03-12'],
    ])('%s is %s', (cell, expected) => expect(read(cell)).toBe(expected));
  });

  describe('days in words', () => {
    it.each([
      ['1 сентября', '2026-09-01'],
      ['1 сентября 2026 года', '2026-09-01'],
      ['1-го сентября', '2026-09-01'],
      ['9 МАЯ', '2027-05-09'],
      ['26 сент.', '2026-09-26'],
      ['7\nоктября', '2026-10-07'],
      ['1 вересня', '2026-09-01'],
      ['14 жовт. 2026 р.', '2026-10-14'],
      ['1 September', '2026-09-01'],
      ['September 1, 2026', '2026-09-01'],
      ['Sept 1st', '2026-09-01'],
      ['on the 1st of March', '2027-03-01'],
      ['«14» сентября 2026 г.', '2026-09-14'],
      ['"14" сентября', '2026-09-14'],
      ['до «5» октября', '<= 2026-10-05'],
      ['7 (пн) декабря', '2026-12-07'],
      ['7 (вт) декабря', 'ambiguous -> 7 (пн) декабря'],
    ])('%s is %s', (cell, expected) => expect(read(cell)).toBe(expected));
  });

  describe('ranges of days', () => {
    it.each([
      ['2-4 октября', '2026-10-02..2026-10-04'],
      ['27.09-29.09', '2026-09-27..2026-09-29'],
      ['27.09 – 29.09.2026 г.', '2026-09-27..2026-09-29'],
      ['27-29.12.2026', '2026-12-27..2026-12-29'],
      ['02.- 07.05.27г.', '2027-05-02..2027-05-07'],
      ['с 10 по 15 октября', '2026-10-10..2026-10-15'],
      ['c 10.10 до 15.10 включительно', '2026-10-10..2026-10-15'],
      ['28 сентября - 3 октября', '2026-09-28..2026-10-03'],
      ['28 декабря - 8 января', '2026-12-28..2027-01-08'],
      ['28.12 - 08.01.2027', '2026-12-28..2027-01-08'],
      ['28.12.2026 - 08.01', '2026-12-28..2027-01-08'],
      ['с 28 сентября 2026 года по 3 октября 2026 года', '2026-09-28..2026-10-03'],
      ['з 10 по 15 жовтня', '2026-10-10..2026-10-15'],
      ['від 10.10 до 15.10', '2026-10-10..2026-10-15'],
      ['from 10 to 15 October', '2026-10-10..2026-10-15'],
      ['October 10–15, 2026', '2026-10-10..2026-10-15'],
      ['September 28 - October 3', '2026-09-28..2026-10-03'],
      ['2026-09-28 - 2026-10-03', '2026-09-28..2026-10-03'],
      ['16.09-16.10', '2026-09-16..2026-10-16'],
      ['с «14» по «18» сентября', '2026-09-14..2026-09-18'],
      ['25 августа - 5 сентября', '2026-08-25..2026-09-05'],
      ['28.08-15.09', '2026-08-28..2026-09-15'],
      ['20 июля - 10 августа', '2027-07-20..2027-08-10'],
    ])('%s is %s', (cell, expected) => expect(read(cell)).toBe(expected));
  });

  describe('weekdays written with a day', () => {
    it.each([
      ['15.09.2026 (вт.)', '2026-09-15'],
      ['15 сентября (вторник)', '2026-09-15'],
      ['15.09\nвт', '2026-09-15'],
      ['ВТ. 15 сентября', '2026-09-15'],
      ['во вторник, 15 сентября', '2026-09-15'],
      ['15 вересня, вівторок', '2026-09-15'],
      ['18.09 (п’ятниця)', '2026-09-18'],
      ['Tuesday, September 15', '2026-09-15'],
      ['14.09 (пн) - 16.09 (ср)', '2026-09-14..2026-09-16'],
      ['15.09.2026 (пн.)', 'ambiguous -> 15.09.2026 (вт.)'],
      ['Среда, 15 сентября', 'ambiguous -> Вторник, 15 сентября'],
      ['15 September (Wed)', 'ambiguous -> 15 September (Tue)'],
    ])('%s is %s', (cell, expected) => expect(read(cell)).toBe(expected));
  });

  describe('times', () => {
    it.each([
      ['15.09.2026 15:00', '2026-09-15 15:00'],
      ['15 сентября в 15.00', '2026-09-15 15:00'],
      ['15 сентября в 15-00', '2026-09-15 15:00'],
      ['15 сентября, в 15 часов', '2026-09-15 15:00'],
      ['15.09, 09.00-10.00', '2026-09-15 09:00-10:00'],
      ['15.09 9:05', '2026-09-15 09:05'],
      ['15.09.2026\n15.00', '2026-09-15 15:00'],
      ['15.09 в 10.10', '2026-09-15 10:10'],
      ['15.09 (вт) с 15.00 до 16.30', '2026-09-15 15:00-16:30'],
      ['15 вересня о 15.00', '2026-09-15 15:00'],
      ['15 вересня о 15 год. 30 хв.', '2026-09-15 15:30'],
      ['15 September at 3 pm', '2026-09-15 15:00'],
      ['15 September, 9:30 a.m. - 12 p.m.', '2026-09-15 09:30-12:00'],
      ['15 September, 3.30-4.30 pm', '2026-09-15 15:30-16:30'],
      ['15 September, 9-11 am', '2026-09-15 09:00-11:00'],
      ['15 September, 11-1 pm', '2026-09-15 11:00-13:00'],
      ['15 сентября с 3 до 5 вечера', '2026-09-15 15:00-17:00'],
      ['15 сентября / 10.00', '2026-09-15 10:00'],
    ])('%s is %s', (cell, expected) => expect(read(cell)).toBe(expected));
  });

  describe('deadlines', () => {
    it.each([
      ['до 15 сентября', '<= 2026-09-15'],
      ['До 15.09', '<= 2026-09-15'],
      ['до 15.09.2026 г.', '<= 2026-09-15'],
      ['к 15 сентября', '<= 2026-09-15'],
      ['не позднее 15 сентября', '<= 2026-09-15'],
      ['до конца сентября', '<= 2026-09-30'],
      ['до 15 вересня включно', '<= 2026-09-15'],
      ['не пізніше 15 вересня', '<= 2026-09-15'],
      ['by 15 September', '<= 2026-09-15'],
      ['until September 15', '<= 2026-09-15'],
      ['no later than 15.09', '<= 2026-09-15'],
      ['до октября', 'ambiguous'],
    ])('%s is %s', (cell, expected) => expect(read(cell)).toBe(expected));
  });

  describe('the whole year and times not set yet', () => {
    it.each([
      ['В течение года', 'year'],
      ['в течении уч. года', 'year'],
      ['весь год', 'year'],
      ['протягом року', 'year'],
      ['Упродовж навчального року', 'year'],
      ['all year', 'year'],
      ['Year-round', 'year'],
      ['Throughout the school year', 'year'],
      ['по согласованию', 'open'],
      ['По отд. плану', 'open'],
      ['по плану библиотеки № 3', 'open'],
      ['согласно плану ДК «Юность»', 'open'],
      ['за домовленістю', 'open'],
      ['За планом музею', 'open'],
      ['by agreement', 'open'],
      ['TBD', 'open'],
      ['по плану, 15.10', '2026-10-15 | по плану'],
      ['по плану на октябрь', 'unreadable'],
    ])('%s is %s', (cell, expected) => expect(read(cell)).toBe(expected));
  });

  describe('what nobody sees', () => {
    it.each([
      ['a non-breaking blank', '1\u00a0сентября', '2026-09-01'],
      ['an em dash', '2\u20144 октября', '2026-10-02..2026-10-04'],
      ['a minus sign', '2\u22124 октября', '2026-10-02..2026-10-04'],
      ['a soft hyphen', 'сен\u00adтябрь', '2026-09'],
      ['Latin letters in a Russian word', 'cентябpь', '2026-09'],
      ['Cyrillic letters in an English word', 'Осtоbеr', '2026-10'],
      ['a decomposed letter', 'май'.normalize('NFD'), '2027-05'],
      ['blanks at the ends', '  май \n', '2027-05'],
    ])('does not change the reading: %s', (_, cell, expected) => expect(read(cell)).toBe(expected));
  });

  describe('cells that are no text', () => {
    it.each([
      ['a date', cellDate(2026, 9, 15), '2026-09-15'],
      ['a date with a time', cellDate(2026, 9, 15, 15), '2026-09-15 15:00'],
      ['a time alone, which a spreadsheet keeps as a day of 1899', cellDate(1899, 12, 30, 15), 'unreadable'],
      ['a number that was typed as day and month', 15.09, '2026-09-15'],
      ['a number whose last zero may have been dropped', 15.1, 'ambiguous'],
      ['a whole number, which may be a bare day', 15, 'needs-month'],
      ['a number that is no day', 45, 'unreadable'],
      ['the serial number of a day', 46280, 'unreadable'],
      ['a tick', true, 'unreadable'],
      ['nothing', '', 'blank'],
      ['blanks', ' \u00a0\n', 'blank'],
    ])('%s', (_, cell, expected) => expect(read(cell)).toBe(expected));
  });
});

describe('readPeriod without a school year', () => {
  it.each([
    ['октябрь', 'needs-school-year'],
    ['15.09', 'needs-school-year'],
    ['29.02', 'needs-school-year'],
    ['2-4 октября', 'needs-school-year'],
    ['до 15 сентября', 'needs-school-year'],
    ['15.09 (пн)', 'needs-school-year'],
    ['31 сентября', 'unreadable -> 30 сентября'],
    ['15.09.2026', '2026-09-15'],
    ['28.12 - 08.01.2027', '2026-12-28..2027-01-08'],
    ['в течение года', 'year'],
    ['постоянно, в течение года', 'year'],
    ['по согласованию', 'open'],
  ])('%s is %s', (cell, expected) => {
    expect(shorthandOfReading(readPeriod(cell, {}))).toBe(expected);
  });
});

describe('readPeriod in a school year that begins in another month', () => {
  it('places months from that month on', () => {
    const fromAugust = schoolYear(2026, 8);
    expect(shorthandOfReading(readPeriod('25 августа - 5 сентября', { schoolYear: fromAugust }))).toBe(
      '2026-08-25..2026-09-05',
    );
  });
});
