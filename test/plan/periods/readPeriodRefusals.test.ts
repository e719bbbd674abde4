import { describe, expect, it } from '@jest/globals';
import { readPeriod } from '../../../src/plan/periods/readPeriod';
import { schoolYear } from '../../../src/plan/schoolYear';
import { shorthandOfReading } from './periodShorthand';

const year = schoolYear(2026);

function read(cell: string): string {
  return shorthandOfReading(readPeriod(cell, year));
}

describe('readPeriod refuses rather than guesses', () => {
  it.each([
    ['a place', 'Библиотека'],
    ['a month with something else', 'октябрь, 5 класс'],
    ['a day with classes', '10.11.2026 / 8-11 класи'],
    ['a day with a lesson', '13 марта 3 урок'],
    ['a list of months', 'ноябрь, апрель'],
    ['a list of days', '15.09, 16.09'],
    ['a day and something that may be a time or a day', '15.09 10.11'],
    ['a day and two such things', '15.09 10.10-11.10'],
    ['a day and hours that may be days', '9 мая 11-30'],
    ['a span of times alone', '10.00 - 18.00'],
    ['a time alone', '15:00'],
    ['a time with a hyphen', '16-00'],
    ['a weekday alone', 'понедельник'],
    ['a rule of weekdays', 'каждый понедельник'],
    ['a bare day', '8 (суббота)'],
    ['bare days', '4 – 8'],
    ['a school year', '2026-2027'],
    ['a year', '2026'],
    ['the beginning of a range', 'с 1 сентября'],
    ['a month that may be a day', 'октябрь 26'],
    ['a Roman number that may be a class', '5 X'],
    ['a numbered month', '1. Октябрь'],
    ['a preposition before something that may be a time', 'в 15.10'],
    ['a calendar year', 'в течение календарного года'],
    ['a month and the year', 'сентябрь, в течение года'],
    ['a time that no day has', '15.09 25:00'],
    ['an end before the start', '15.09, 15:00-14:00'],
    ['a month that no year has', '15.13'],
    ['a day number that no month has', '32.10'],
    ['a year far away', '15.09.1926'],
    ['two-digit years that may be hours', '15 вересня 15 год'],
    ['mm/dd', '09/15/2026'],
    ['a dash', '-'],
    ['a range that stops', '11-25 октября –'],
    ['days from end to start', '15.10.2026 - 10.10.2026'],
    ['months from end to start', 'октябрь 2026 - сентябрь 2026'],
  ])('%s', (_, cell) => expect(read(cell)).toBe('unreadable'));

  it.each([
    ['a range over the summer, before the school year or at its end', '25 августа - 5 сентября'],
    ['months over the summer', 'май - сентябрь'],
    ['days whose first month is not written', '30-05.11'],
    ['one year for a range over the new year that leaves the school year', 'октябрь - май 2026'],
    ['slashes with a day that may be a month', '05/03/2026'],
  ])('%s is ambiguous', (_, cell) => expect(read(cell)).toBe('ambiguous'));

  it('a very long text at once', () => {
    expect(read('1.'.repeat(100_000))).toBe('unreadable');
  });
});

describe('readPeriod offers the nearest reading', () => {
  it.each([
    ['31 сентября', '30 сентября'],
    ['30.02', '28.02'],
    ['30.02.2028', '29.02.2028'],
    ['29.02.2027', '28.02.2027'],
    ['с 28 сентября по 31 ноября', 'с 28 сентября по 30 ноября'],
    ['до 31 июня', 'до 30 июня'],
    ['Сентрябрь', 'Сентябрь'],
    ['Окрябрь', 'Октябрь'],
    ['ОТКЯБРЬ 2026', 'ОКТЯБРЬ 2026'],
    ['15 сентбря в 15.00', '15 сентября в 15.00'],
    ['сентрябрь - окрябрь', 'сентябрь - октябрь'],
    ['31 сентебря', '30 сентября'],
    ['до 5 ноебря', 'до 5 ноября'],
    ['жовтнь', 'жовтень'],
    ['Febuary 3', 'February 3'],
    ['15 Septmber', '15 September'],
  ])('for %s: %s', (cell, nearest) => expect(read(cell)).toBe(`unreadable -> ${nearest}`));

  it.each(['Цирк', 'июкь', 'Библиотека', 'сентимент', 'август-библиотека'])('but none for %s', (cell) => {
    expect(read(cell)).toBe('unreadable');
  });
});
