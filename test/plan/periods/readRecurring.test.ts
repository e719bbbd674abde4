import { describe, expect, it } from '@jest/globals';
import { readPeriod } from '../../../src/plan/periods/readPeriod';
import { schoolYear } from '../../../src/plan/schoolYear';
import { shorthandOfReading } from './periodShorthand';

function read(cell: string): string {
  return shorthandOfReading(readPeriod(cell, { schoolYear: schoolYear(2026) }));
}

describe('readPeriod reads what happens again and again', () => {
  it.each([
    ['каждый понедельник', 'weekdays 1'],
    ['Каждый\nпонедельн\nик', 'weekdays 1'],
    ['по вторникам и четвергам', 'weekdays 2,4'],
    ['еженедельно по средам', 'weekdays 3'],
    ['еженед. (среда)', 'weekdays 3'],
    ['2 раза в неделю (вт, чт)', 'weekdays 2,4'],
    ['каждый вторник в 15.00', 'weekdays 2 at 15:00'],
    ['по субботам с 10.00 до 12.00', 'weekdays 6 at 10:00-12:00'],
    ['каждый понедельник октября', 'weekdays 1 in 2026-10'],
    ['по средам с октября по май', 'weekdays 3 in 2026-10..2027-05'],
    ['по будням', 'weekdays 1,2,3,4,5'],
    ['вт, чт', 'weekdays 2,4'],
    ['пн-пт', 'weekdays 1,2,3,4,5'],
    ['Понедельник – среда', 'weekdays 1,2,3'],
    ['по пн., ср.', 'weekdays 1,3'],
    ['вторник и четверг, 15.00', 'weekdays 2,4 at 15:00'],
    ['Tue, Thu', 'weekdays 2,4'],
    ['2-3 раза в год', '2 a year'],
    ['последний четверг месяца', 'weekday 4, number -1 of each month'],
    ['1-я среда каждого месяца', 'weekday 3, number 1 of each month'],
    ['каждый последний четверг', 'weekday 4, number -1 of each month'],
    ['до 5 числа каждого месяца', '<= day 5 of each month'],
    ['ежемесячно до 5 числа', '<= day 5 of each month'],
    ['15 числа каждого месяца', 'day 15 of each month'],
    ['ежедневно', '1 a day'],
    ['ежемесячно', '1 a month'],
    ['1 раз в месяц', '1 a month'],
    ['не реже двух раз в год', '2 a year'],
    ['2 раза в год', '2 a year'],
    ['1 раз в четверть', '1 a quarter'],
    ['ежеквартально', '1 a quarter'],
    ['раз в полугодие', '1 a half-year'],
    ['ежемесячно с октября по май', '1 a month in 2026-10..2027-05'],
    ['октябрь – май (ежемесячно)', '1 a month in 2026-10..2027-05'],
    ['в течение года, 1 раз в месяц', '1 a month'],
    ['ежемесячно в течение года', '1 a month'],
    ['ежегодно', '1 a year'],
    ['щопонеділка', 'weekdays 1'],
    ['кожного четверга о 15.00', 'weekdays 4 at 15:00'],
    ['останній четвер місяця', 'weekday 4, number -1 of each month'],
    ['щомісяця до 5 числа', '<= day 5 of each month'],
    ['двічі на рік', '2 a year'],
    ['1 раз на семестр', '1 a half-year'],
    ['every Monday', 'weekdays 1'],
    ['on Tuesdays and Thursdays', 'weekdays 2,4'],
    ['the last Thursday of the month', 'weekday 4, number -1 of each month'],
    ['once a month', '1 a month'],
    ['weekly on Fridays at 3 pm', 'weekdays 5 at 15:00'],
  ])('%j is %s', (cell, expected) => expect(read(cell)).toBe(expected));

  it('but «ежегодно» beside a day or a month says nothing more', () => {
    expect(read('1 сентября, ежегодно')).toBe('2026-09-01');
    expect(read('Серпень, щороку')).toBe('2027-08');
  });
});
