import { describe, expect, it } from '@jest/globals';
import { yearMonth } from '../../../src/plan/localDate';
import { readPeriod, readWrittenPeriod } from '../../../src/plan/periods/readPeriod';
import { schoolYear } from '../../../src/plan/schoolYear';
import { shorthandOfReading } from './periodShorthand';

const year = schoolYear(2026);

function read(cell: string): string {
  return shorthandOfReading(readPeriod(cell, { schoolYear: year }));
}

describe('readPeriod parts a period from what stands beside it', () => {
  it.each([
    ['10.11.2026р\n8-11 класи', '2026-11-10 | 8-11 класи'],
    ['12.11.2026р\n5-6-7 класи', '2026-11-12 | 5-6-7 класи'],
    ['13 марта 3 урок', '2027-03-13 | 3 урок'],
    ['5 октября 7, 8 классы', '2026-10-05 | 7, 8 классы'],
    ['15 сентября 9А, 9Б', '2026-09-15 | 9А, 9Б'],
    ['15.09 каб. 12', '2026-09-15 | каб. 12'],
    ['15.09, школа № 5, 10.00', '2026-09-15 10:00 | школа № 5'],
    ['15 сентября, ДК «Заря», 14-00', '2026-09-15 14:00 | ДК «Заря»'],
    ['Павлова А.Б., 15.09', '2026-09-15 | Павлова А.Б.'],
    ['1 сентября – День знаний', '2026-09-01 | День знаний'],
    ['2-4 октября, 10.00-12.00', '2026-10-02..2026-10-04 | 10.00-12.00'],
    ['до 1 октября, 5 классы', '<= 2026-10-01 | 5 классы'],
    ['май, спортивный зал', '2027-05 | спортивный зал'],
    ['октябрь 5 класс', '2026-10 | 5 класс'],
    ['октябрь (по графику)', '2026-10 | по графику'],
    ['май-июнь, итоговая встреча 17.06.2027', '2027-05..2027-06 & 2027-06-17 | итоговая встреча'],
    ['Упродовж року (поїздки, зустрічі)', 'year | поїздки, зустрічі'],
    ['ежемесячно, по плану', '1 a month | по плану'],
    ['каждый вторник в библиотеке', 'weekdays 2 | в библиотеке'],
    ['15 October, school hall', '2026-10-15 | school hall'],
    ['October, grade 5', '2026-10 | grade 5'],
    ['сцена парка 12.00', 'needs-day | сцена парка'],
    ['двор школы 15.00 - 17.00', 'needs-day | двор школы'],
    ['Павлова А.Б. 20 мая', '2027-05-20 | Павлова А.Б.'],
    ['Экскурсия 20 мая, 10.00', '2027-05-20 10:00 | Экскурсия'],
    ['Октябрь (5 «Б»)', '2026-10 | 5 «Б»'],
    ['2 октября / 10.00 / спортзал', '2026-10-02 10:00 | спортзал'],
    ['сентябрь – май (в течение года)', '2026-09..2027-05 | в течение года'],
    ['Ноябрь (осенние каникулы)', '2026-11 | осенние каникулы'],
    ['декабрь-январь (зимние каникулы)', '2026-12..2027-01 | зимние каникулы'],
  ])('%j is %s', (cell, expected) => expect(read(cell)).toBe(expected));
});

describe('readPeriod reads bare days under a heading with the month', () => {
  it.each([
    ['8 (четверг)', '2026-10-08'],
    ['8 (суббота)', 'ambiguous -> 8 (четверг)'],
    ['11 - 15', '2026-10-11..2026-10-15'],
    ['4 – ', '2026-10-04'],
    ['8, 10 и 12', '2026-10-08 & 2026-10-10 & 2026-10-12'],
    ['до 8 числа', '<= 2026-10-08'],
    ['13 – PTA meeting 7pm', '2026-10-13 19:00 | PTA meeting'],
    ['27 – 01', 'unreadable'],
    ['5 – 7 классы', 'unreadable'],
    ['2 пятница', 'unreadable'],
    ['12 человек', 'unreadable'],
    ['15.11', '2026-11-15'],
  ])('%s is %s', (cell, expected) => {
    const monthAbove = yearMonth(2026, 10);
    if (monthAbove === undefined) throw new RangeError('no such month');
    expect(shorthandOfReading(readPeriod(cell, { schoolYear: year, monthAbove }))).toBe(expected);
  });
});

describe('readWrittenPeriod', () => {
  it.each([
    ['15.09', { kind: 'day', months: [9], days: [15], times: [] }],
    ['16.09-16.10', { kind: 'days', months: [9, 10], days: [16, 16], times: [] }],
    ['сентябрь – май', { kind: 'months', months: [9, 5], days: [], times: [] }],
    ['11 - 15', { kind: 'days', months: [], days: [11, 15], times: [] }],
    ['до 15 сентября', { kind: 'deadline', months: [9], days: [15], times: [] }],
    ['15.09 в 10.00', { kind: 'timed', months: [9], days: [15], times: [{ start: '10:00' }] }],
    ['10.00 - 18.00', { kind: 'time', months: [], days: [], times: [{ start: '10:00', end: '18:00' }] }],
    ['8, 9 сентября', { kind: 'several', months: [9], days: [8, 9], times: [] }],
    ['май, сад', { kind: 'months', months: [5], days: [], times: [], rest: 'сад' }],
    [15.09, { kind: 'day', months: [9], days: [15], times: [] }],
    ['05/03/2026', undefined],
    ['30–05.11', undefined],
    ['до октября', undefined],
    ['Библиотека', undefined],
    ['', undefined],
  ])('of %j is %j', (cell, expected) => expect(readWrittenPeriod(cell)).toEqual(expected));
});
