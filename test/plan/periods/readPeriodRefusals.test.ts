import { describe, expect, it } from '@jest/globals';
import { readPeriod } from '../../../src/plan/periods/readPeriod';
import { schoolYear } from '../../../src/plan/schoolYear';
import { shorthandOfReading } from './periodShorthand';

const year = schoolYear(2026);

function read(cell: string): string {
  return shorthandOfReading(readPeriod(cell, { schoolYear: year }));
}

describe('readPeriod refuses rather than guesses', () => {
  it.each([
    ['a place', 'Библиотека'],
    ['a time that may be a second day', '15.04, 10.05'],
    ['a weekday alone', 'вторник'],
    ['weekdays before a day', 'пн, вт 5 октября'],
    ['one of two days', '15 сентября или 16 сентября'],
    ['a day that is not the day', 'после 15 сентября'],
    ['a day that is about right', 'примерно 15 сентября'],
    ['a street', 'улица 8 Марта'],
    ['a day and a street', '19 мая, сквер 9 Мая'],
    ['a feast that is near', 'концерт к 8 Марта'],
    ['a month that is a name', 'Мая Соколова'],
    ['a season that is a name', 'Золотая осень'],
    ['a word that begins as the whole year', 'постоянно действующая выставка'],
    ['a short month that is another word', 'Лист подяки'],
    ['a misspelt weekday beside a day', '15 октября понедельнк'],
    ['events with their days', '1 октября – 5 класс, 2 октября – 6 класс'],
    ['two terms', 'I-II четверть'],
    ['the end of a term', 'конец I четверти'],
    ['holidays of no season', 'каникулы'],
    ['every other week', '1 раз в 2 недели'],
    ['a number of times that runs backwards', '3-2 раза в год'],
    ['a Roman month or class', 'IX'],
    ['two Roman quarters or months', 'I-II'],
    ['Roman classes', 'IX-XI классы'],
    ['a month and a season that contradict each other', 'март (осенние каникулы)'],
    ['a month that is not the whole year', 'октябрь (в течение года)'],
    ['hours of the morning that run backwards', '5 October, 10-12 am'],
    ['a preposition of another language before a day', 'per 20 мая'],
    ['a weekday that may be every other one', 'каждый второй вторник'],
    ['rules with exceptions', 'каждый вторник, кроме праздников'],
    ['two weekdays of the month', '2 и 4 четверг месяца'],
    ['a month torn beyond repair', 'Сентябр\nьдекабр\nь'],
    ['two days with the sign lost', '15.09 20.09'],
    ['classes', '5 – 7 классы'],
    ['a floor', '2 этаж'],
    ['a day and something that may be a time or a day', '15.09 10.11'],
    ['a day and two such things', '15.09 10.10-11.10'],
    ['a day and hours that may be days', '9 мая 11-30'],
    ['a weekday alone', 'понедельник'],
    ['a school year', '2026-2027'],
    ['a year', '2026'],
    ['the beginning of a range', 'с 1 сентября'],
    ['a month that may be a day', 'октябрь 26'],
    ['a Roman number that may be a class', '5 X'],
    ['a numbered month', '1. Октябрь'],
    ['a calendar year', 'в течение календарного года'],
    ['a month and the year', 'сентябрь, в течение года'],
    ['a time that no day has', '15.09 25:00'],
    ['an end before the start', '15.09, 15:00-14:00'],
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
    ['a range from the summer into spring', '25 августа - 5 мая'],
    ['months over the summer', 'май - сентябрь'],
    ['days whose first month is not written', '30-05.11'],
    ['one year for a range over the new year that leaves the school year', 'октябрь - май 2026'],
    ['slashes with a day that may be a month', '05/03/2026'],
    ['a month and its year, or a time', '11.21'],
    ['a time of odd minutes, or a slip', '13.13'],
    ['a month and a day in it, which may be the name of a feast', 'март, 8 Марта'],
    ['a list whose year may be that of the first part or of the last', '5 мая, 10 сентября 2026'],
  ])('%s is ambiguous', (_, cell) => expect(read(cell)).toBe('ambiguous'));

  it('a very long text at once', () => {
    expect(read('1.'.repeat(100_000))).toBe('unreadable');
  });
});

describe('readPeriod says what is missing', () => {
  it.each([
    ['a bare day', '8 (суббота)', 'needs-month'],
    ['bare days', '4 – 8', 'needs-month'],
    ['a bare day with the dash of its event', '4 -', 'needs-month'],
    ['a bare deadline', 'до 8 числа', 'needs-month'],
    ['a time', '15:00', 'needs-day'],
    ['a span of times', '10.00 - 18.00', 'needs-day'],
    ['a time with a full stop at its end', '9.00.', 'needs-day'],
    ['a time with a hyphen', '16-00', 'needs-day'],
    ['a time that is announced', 'в 15.10', 'needs-day'],
    ['several times', '12.00, 13.00 и 15.00', 'needs-day'],
    ['a time with its place', '10.00\nактовый зал', 'needs-day | актовый зал'],
    ['minutes that are no month', '15:13', 'needs-day'],
  ])('to %s', (_, cell, expected) => expect(read(cell)).toBe(expected));
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
