import { describe, expect, it } from '@jest/globals';
import { readTable } from './planGrids';

describe('cells that columns share', () => {
  it.each([
    ['Дата, место', '7 мая, городской парк', { periodText: '7 мая', place: 'городской парк' }],
    ['Дата, место', '7 мая\nДом культуры', { periodText: '7 мая', place: 'Дом культуры' }],
    ['Дата, место', 'городской парк', { periodText: 'городской парк', place: '' }],
    ['Дата и класс', '10.11\n8-11 классы', { periodText: '10.11', className: '8-11 классы' }],
    ['Дата, время, место', '7 мая в 15:00, музей', { periodText: '7 мая в 15:00', place: 'музей' }],
    ['Дата, класс, место', '7 мая, музей, 5А', { periodText: '7 мая', place: 'музей', className: '5А' }],
  ])('are parted: %s, %j', (heading, cell, entry) => {
    const reading = readTable([
      ['Мероприятие', heading, 'Ответственный', ...(heading.includes('место') ? [] : ['Место'])],
      ['Встреча', cell, 'Иванова А.А.'],
    ]);
    expect(reading.plan.entries).toMatchObject([{ title: 'Встреча', ...entry }]);
  });

  it.each([
    ['Время и место', 'библиотека 12.00', { place: 'библиотека' }],
    ['Время и место', '12:00–13:30, музей', { place: 'музей' }],
    ['Время и место', 'в лесу', { place: 'в лесу' }],
  ])('hold the time: %s, %j', (heading, cell, entry) => {
    const reading = readTable([
      ['Дата', 'Мероприятие', heading, 'Ответственный'],
      ['7 мая', 'Встреча', cell, 'Иванова А.А.'],
    ]);
    const kind = /\d/.test(cell) ? 'timed' : 'day';
    expect(reading.plan.entries).toMatchObject([{ ...entry, period: { kind, date: '2027-05-07' } }]);
  });

  it('hold the responsible and the place, told by the words', () => {
    const reading = readTable([
      ['Дата', 'Мероприятие', 'Место, ответственный'],
      ['7 мая', 'Встреча', 'Краеведческий музей; Иванова А.А.'],
      ['8 мая', 'Прогулка', 'Петров Б.Б.'],
    ]);
    expect(reading.rows.map(({ texts }) => [texts.place, texts.responsible])).toEqual([
      ['Краеведческий музей', 'Иванова А.А.'],
      ['', 'Петров Б.Б.'],
    ]);
  });
});
