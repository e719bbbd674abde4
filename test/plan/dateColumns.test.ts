import { describe, expect, it } from '@jest/globals';
import { gridOf, headerOf, readTable, readUsual } from './planGrids';

describe('dates in two columns', () => {
  it.each([
    [['Дата начала', 'Мероприятие', 'Дата окончания', 'Место', 'Ответственный'], { date: 0, endDate: 2 }],
    [['Начало', 'Мероприятие', 'Окончание', 'Место', 'Ответственный'], { date: 0, endDate: 2 }],
    [['Start date', 'Activity', 'End date', 'Place', 'Responsible'], { date: 0, endDate: 2 }],
    [['Місяць', 'Захід', 'День', 'Місце', 'Відповідальний'], { date: 2, month: 0 }],
    [['Месяц', 'Мероприятие', 'Дата', 'Место', 'Ответственный'], { date: 2, month: 0 }],
    [['Месяц', 'Мероприятие', 'Класс', 'Место', 'Ответственный'], { date: 0 }],
    [['Срок завершения', 'Мероприятие', 'Класс', 'Место', 'Ответственный'], { date: 0 }],
  ])('are told by their headings: %j', (headings, expected) => {
    const { date, month, endDate } = headerOf(gridOf(headings)).columnIndexes;
    expect({ date, month, endDate }).toEqual({ month: undefined, endDate: undefined, ...expected });
  });

  it.each([
    ['06.10.2026', '10.10.2026', { kind: 'days', start: '2026-10-06', endInclusive: '2026-10-10' }],
    ['1 июня', '21 июня', { kind: 'days', start: '2027-06-01', endInclusive: '2027-06-21' }],
    ['сентябрь', 'ноябрь', { kind: 'months', start: '2026-09', endInclusive: '2026-11' }],
    ['14.03.2027', '14.03.2027', { kind: 'day', date: '2027-03-14' }],
    ['14.03.2027', '', { kind: 'day', date: '2027-03-14' }],
    ['14.03.2027', 'позже', { kind: 'day', date: '2027-03-14' }],
    ['14.03.2027', '10.03.2027', undefined],
  ])('are a range from begin to end: %s, %s', (start, end, period) => {
    const headings = ['Мероприятие', 'Дата начала', 'Дата окончания', 'Место', 'Ответственный'];
    const { plan } = readTable([headings, ['Поход', start, end, 'Парк', 'Иванова А.А.']]);
    expect(plan.entries[0]?.period).toEqual(period);
  });

  it('are days of the month that stands beside them, or in that column above', () => {
    const { plan } = readTable([
      ['Месяц', 'День', 'Мероприятие', 'Место', 'Ответственный'],
      ['Сентябрь', 5, 'Поход', 'Парк', 'Иванова А.А.'],
      ['', '17-18', 'Концерт', 'Клуб', 'Иванова А.А.'],
      ['Октябрь', '', 'Выставка', 'Музей', 'Иванова А.А.'],
      ['', '3', 'Спектакль', 'Театр', 'Иванова А.А.'],
    ]);
    expect(plan.entries.map(({ period }) => period)).toEqual([
      { kind: 'day', date: '2026-09-05' },
      { kind: 'days', start: '2026-09-17', endInclusive: '2026-09-18' },
      { kind: 'months', start: '2026-10', endInclusive: '2026-10' },
      { kind: 'day', date: '2026-10-03' },
    ]);
  });
});

describe('begin and end beside a date', () => {
  it('are times of day', () => {
    const headings = ['Дата', 'Начало', 'Окончание', 'Мероприятие', 'Место', 'Ответственный'];
    const { plan } = readTable([headings, ['5 октября', '10:00', '11.30', 'Поход', 'Парк', 'Иванова А.А.']]);
    expect(plan.entries[0]?.period).toEqual({
      kind: 'timed',
      date: '2026-10-05',
      start: '10:00',
      end: '11:30',
    });
  });
});

describe('weekdays alone in a row', () => {
  const event = ['', 'Музей', 'Экскурсия', 'Иванова А.А.'];

  it('choose a day of the week above', () => {
    const { plan } = readUsual([['5–9 октября 2026'], ['Понедельник'], event, ['Среда'], event, event]);
    expect(plan.entries.map(({ period }) => period)).toEqual([
      { kind: 'day', date: '2026-10-05' },
      { kind: 'day', date: '2026-10-07' },
      { kind: 'day', date: '2026-10-07' },
    ]);
  });

  it('leave the date open when the day above is another one', () => {
    const dated = ['5 октября', 'Музей', 'Экскурсия', 'Иванова А.А.'];
    const { plan } = readUsual([dated, ['понедельник'], event, ['вторник'], event]);
    expect(plan.entries.map(({ period }) => period)).toEqual([
      { kind: 'day', date: '2026-10-05' },
      { kind: 'day', date: '2026-10-05' },
      undefined,
    ]);
  });
});

describe('dates in brackets of a heading', () => {
  it('hold for the rows below it', () => {
    const { rows, plan } = readUsual([
      ['1 неделя (5–9 октября)'],
      ['понедельник', 'Музей', 'Экскурсия', 'Иванова А.А.'],
      ['', 'Парк', 'Прогулка', 'Иванова А.А.'],
      ['Неделя книги (ноябрь)'],
      ['', 'Библиотека', 'Игра', 'Иванова А.А.'],
    ]);
    expect(rows.map((row) => row.kind === 'entry' && [row.section, row.periodText])).toEqual([
      false,
      ['', '05.10.2026'],
      ['', '05.10.2026'],
      false,
      ['Неделя книги (ноябрь)', 'ноябрь'],
    ]);
    expect(plan.entries[0]?.period).toEqual({ kind: 'day', date: '2026-10-05' });
  });
});

describe('dates alone above their rows', () => {
  it('are not taken for dates in the middle of the rows around them', () => {
    const { plan } = readTable([
      ['Дата', 'Время', 'Мероприятие', 'Место', 'Ответственный'],
      ['12 октября'],
      ['', '13.20', 'Викторина', 'Школа', 'Иванова А.А.'],
      ['13 октября'],
      ['', '10.00', 'Спектакль', 'Театр', 'Иванова А.А.'],
      ['14 октября'],
      ['', '12.00', 'Концерт', 'Школа', 'Иванова А.А.'],
    ]);
    expect(plan.entries.map(({ periodText }) => periodText)).toEqual([
      '12 октября',
      '13 октября',
      '14 октября',
    ]);
  });
});
