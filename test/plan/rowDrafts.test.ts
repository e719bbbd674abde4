import { describe, expect, it } from '@jest/globals';
import { entryRow, kindsOf, readTable, readUsual } from './planGrids';

describe('headings told by the rows around them', () => {
  it('takes a lone event for a heading where all other events have a date', () => {
    const reading = readTable([
      ['Мероприятие', 'Срок', 'Место', 'Ответственный'],
      ['Дружба с книгой', '', '', ''],
      ['Чтения', 'май', 'Библиотека', 'Иванова А.А.'],
      ['Викторина', 'июнь', 'Библиотека', 'Иванова А.А.'],
      ['Поход', '', '', ''],
    ]);
    expect(kindsOf(reading.rows)).toEqual(['section', 'entry', 'entry', 'entry']);
    expect(reading.plan.entries.map(({ block }) => block)).toEqual(
      Array(3).fill({ kind: 'given', name: 'Дружба с книгой' }),
    );
  });

  it('takes an event without a number for a heading where all others have one', () => {
    const header = ['№', 'Дата', 'Место', 'Мероприятие', 'Ответственный'];
    const reading = readTable([
      header,
      ['', '', '', 'Спорт и здоровье', ''],
      ['1', 'май', 'Парк', 'Забег', 'Иванова А.А.'],
      ['', '', '', 'Наука вокруг нас', ''],
      ['2', '', 'Музей', 'Опыты', 'Иванова А.А.'],
    ]);
    expect(kindsOf(reading.rows)).toEqual(['section', 'entry', 'section', 'entry']);
  });

  it('takes no row with an id for a heading: it has an event in the calendar', () => {
    const reading = readTable([
      ['Мероприятие', 'Срок', 'Место', 'Ответственный', 'Код строки'],
      ['Чтения', 'май', 'Библиотека', 'Иванова А.А.', 'r1'],
      ['Поход', '', '', '', 'r2'],
      ['Викторина', 'июнь', 'Библиотека', 'Иванова А.А.', 'r3'],
    ]);
    expect(kindsOf(reading.rows)).toEqual(['entry', 'entry', 'entry']);
  });

  it('takes years alone in their row for no block', () => {
    const reading = readUsual([['2026-2027'], ['Май', 'Музей', 'Экскурсия', 'Иванова А.А.']]);
    expect(kindsOf(reading.rows)).toEqual(['section', 'entry']);
    expect(reading.plan.blocks).toEqual([]);
  });
});

describe('several events in one row', () => {
  it('gives them as parts and keeps the row one entry', () => {
    const reading = readUsual([
      ['5 мая\n12 мая', 'Музей\nПарк', 'Экскурсия\nПрогулка', 'Иванова А.А.'],
      ['', 'Школа', '1. Ярмарка. 2) Концерт', 'Иванова А.А.'],
      ['Май', 'Школа', 'Праздник двора\nи школы', 'Иванова А.А.'],
    ]);
    expect(reading.plan.entries).toHaveLength(3);
    expect(entryRow(reading, 2).parts).toMatchObject([
      { date: '5 мая', place: 'Музей', event: 'Экскурсия', responsible: 'Иванова А.А.' },
      { date: '12 мая', place: 'Парк', event: 'Прогулка', responsible: 'Иванова А.А.' },
    ]);
    expect(entryRow(reading, 3).parts).toMatchObject([
      { date: '', place: 'Школа', event: 'Ярмарка.' },
      { date: '', place: 'Школа', event: 'Концерт' },
    ]);
    expect(entryRow(reading, 4)).not.toHaveProperty('parts');
  });
});
