import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { entryRow, gridOf, headerOf, kindsOf, readTable, readUsual, usualHeader } from './planGrids';
import { readPlan } from '../../src/plan/readPlan';

describe('dates of rows', () => {
  it('lets a blank date cell go by the last date above it', () => {
    const reading = readUsual([
      ['Октябрь', 'Музей', 'Экскурсия', 'Иванова А.А.'],
      ['', 'Театр', 'Спектакль', 'Иванова А.А.'],
      ['Ноябрь', 'Театр', 'Концерт', 'Иванова А.А.'],
      ['— " —', 'Парк', 'Прогулка', 'Иванова А.А.'],
    ]);
    expect(
      reading.rows.map(
        (row) => row.kind === 'entry' && [row.periodText, row.isDateFromAbove, row.dateRowNumber],
      ),
    ).toEqual([
      ['Октябрь', false, 2],
      ['Октябрь', true, 2],
      ['Ноябрь', false, 4],
      ['Ноябрь', true, 4],
    ]);
    expect(reading.plan.entries.map((entry) => entry.period)).toEqual([
      { kind: 'months', start: '2026-10', endInclusive: '2026-10' },
      { kind: 'months', start: '2026-10', endInclusive: '2026-10' },
      { kind: 'months', start: '2026-11', endInclusive: '2026-11' },
      { kind: 'months', start: '2026-11', endInclusive: '2026-11' },
    ]);
  });

  it('does not carry a date over a section heading', () => {
    const reading = readUsual([
      ['Октябрь', 'Музей', 'Экскурсия', 'Иванова А.А.'],
      ['Блок 2. Спорт'],
      ['', 'Стадион', 'Забег', 'Петров Б.Б.'],
    ]);
    expect(entryRow(reading, 4).period).toEqual({ ok: false, problem: 'blank' });
  });

  it('lets a month alone in its row hold for the rows below it', () => {
    const reading = readUsual([
      ['Октябрь'],
      ['', 'Музей', 'Экскурсия', 'Иванова А.А.'],
      ['', 'Театр', 'Спектакль', 'Иванова А.А.'],
    ]);
    expect(kindsOf(reading.rows)).toEqual(['section', 'entry', 'entry']);
    expect(entryRow(reading, 4).periodText).toBe('Октябрь');
    expect(reading.plan.entries.map((entry) => entry.block)).toEqual([{ kind: 'none' }, { kind: 'none' }]);
  });

  it('lets a month alone in its row be the heading of days of that month', () => {
    const header = ['№', 'Дата', 'Мероприятие', 'Место', 'Ответственный'];
    const reading = readTable([
      header,
      ['', 'Октябрь', '', '', ''],
      ['1', '14.10', 'Поход', 'Лес', 'Иванова А.А.'],
      ['', 'Ноябрь', '', '', ''],
      ['2', '5.12', 'Забег', 'Стадион', 'Иванова А.А.'],
    ]);
    expect(kindsOf(reading.rows)).toEqual(['section', 'entry', 'entry', 'entry']);
  });

  it('lets bare days and weeks lie in the month of the heading above', () => {
    const reading = readUsual([
      ['НОЯБРЬ'],
      ['9 (понедельник)', 'Музей', 'Экскурсия', 'Иванова А.А.'],
      ['16-20', 'Школа', 'Ярмарка', 'Иванова А.А.'],
      ['3 неделя'],
      ['', 'Театр', 'Спектакль', 'Иванова А.А.'],
    ]);
    expect(kindsOf(reading.rows)).toEqual(['section', 'entry', 'entry', 'section', 'entry']);
    expect(reading.plan.entries.map((entry) => entry.period)).toMatchObject([
      { kind: 'day', date: '2026-11-09' },
      { kind: 'days', start: '2026-11-16', endInclusive: '2026-11-20' },
      { kind: 'month-part', part: 'week-3', month: '2026-11' },
    ]);
    expect(reading.plan.entries.map((entry) => entry.block)).toEqual(Array(3).fill({ kind: 'none' }));
  });

  it('lets a month hold over headings that come again under every month', () => {
    const reading = readUsual([
      ['СЕНТЯБРЬ'],
      ['Работа с семьями'],
      ['', 'Школа', 'Собрание', 'Иванова А.А.'],
      ['ОКТЯБРЬ'],
      ['Работа с семьями'],
      ['', 'Школа', 'Чаепитие', 'Иванова А.А.'],
    ]);
    expect(reading.plan.entries).toMatchObject([
      { period: { kind: 'months', start: '2026-09' }, block: { name: 'Работа с семьями' } },
      { period: { kind: 'months', start: '2026-10' }, block: { name: 'Работа с семьями' } },
    ]);
  });

  it('takes the date of a merged cell that stands in the middle of its rows', () => {
    const reading = readTable([
      ['Дата', 'Время', 'Место', 'Мероприятие', 'Ответственный'],
      ['', '9.00', 'Двор', 'Сбор', 'Иванова А.А.'],
      ['5 мая', '', '', '', ''],
      ['', '11.00', 'Музей', 'Экскурсия', 'Иванова А.А.'],
      ['', '8.30', 'Двор', 'Линейка', 'Иванова А.А.'],
      ['6 мая', '', '', '', ''],
      ['', '10.00', 'Парк', 'Прогулка', 'Иванова А.А.'],
    ]);
    expect(reading.plan.entries.map((entry) => entry.period)).toEqual(
      [
        ['2027-05-05', '09:00'],
        ['2027-05-05', '11:00'],
        ['2027-05-06', '08:30'],
        ['2027-05-06', '10:00'],
      ].map(([date, start]) => ({ kind: 'timed', date, start })),
    );
  });

  it('keeps a lone date as an entry in the making when no row leans on it', () => {
    const reading = readUsual([['Октябрь'], ['Ноябрь', 'Музей', 'Экскурсия', 'Иванова А.А.']]);
    expect(kindsOf(reading.rows)).toEqual(['entry', 'entry']);
  });

  it('reads the time column together with a day', () => {
    const header = ['Дата', 'Время', 'Место', 'Мероприятие', 'Ответственный'];
    const reading = readTable([
      header,
      ['15.09', '9.30', 'Музей', 'Экскурсия', 'Иванова А.А.'],
      ['Октябрь', '15:00', 'Музей', 'Экскурсия', 'Иванова А.А.'],
    ]);
    expect(reading.plan.entries.map((entry) => entry.period)).toEqual([
      { kind: 'timed', date: '2026-09-15', start: '09:30' },
      { kind: 'months', start: '2026-10', endInclusive: '2026-10' },
    ]);
  });

  it('parts a cell that date and place share', () => {
    const reading = readTable([
      ['Мероприятие', 'Сроки, место проведения', 'Ответственный'],
      ['Субботник', '7 мая, городской парк', 'Иванова А.А.'],
    ]);
    expect(reading.plan.entries).toMatchObject([
      { period: { kind: 'day', date: '2027-05-07' }, periodText: '7 мая', place: 'городской парк' },
    ]);
  });
});

describe('kinds of rows', () => {
  const entry = ['Октябрь', 'Музей', 'Экскурсия по залам', 'Классный руководитель'];

  it.each([
    ['blank', ['', '', '', '']],
    ['repeated-header', usualHeader],
    ['column-numbers', ['1', '2', '3', '4']],
    ['total', ['Итого: 12']],
    ['total', ['', '', 'Всего мероприятий', '12']],
    ['signature', ['Директор школы ____________ И. И. Иванов']],
    ['signature', ['Составила: Петрова А.А.']],
    ['signature', ['Директор школы И. И. Иванов']],
    ['weekday', ['вторник']],
    ['weekday', ['п’ятниця']],
    ['weekday', ['czwartek']],
    ['page-number', ['- 2 -']],
    ['page-number', ['', '', 'стр. 3 из 5']],
    ['total', ['Razem: 12']],
    ['section', ['Блок 2 – Культура']],
    ['section', ['Работа с библиотеками города']],
    ['section', ['Наши друзья и соседи']],
    ['section', ['Спорт', 'Спорт', 'Спорт', 'Спорт']],
    ['section', ['', '', 'II. Праздники']],
    ['entry', ['', '', 'Осенняя ярмарка']],
    ['entry', ['Сентрябрь']],
    ['entry', ['', 'Театр', 'Спектакль', '']],
    ['entry', ['Май', '', 'Всего доброго, школа!', '']],
    ['torn', ['', '', 'и по запасникам', '']],
    ['torn', ['', '', 'и по запасникам', 'и родители']],
    ['torn', ['', '', '', 'и родители']],
    ['torn', ['', 'имени первого хранителя', 'и по запасникам', '']],
  ])('takes a row for %s: %j', (kind, cells) => {
    const reading = readUsual([entry, cells, entry]);
    expect(reading.rows[1]?.kind).toBe(kind);
  });

  it('sees the continuation of a torn row over a blank line', () => {
    const reading = readUsual([entry, [''], ['', '', 'и встреча с хранителем', '']]);
    expect(reading.rows[2]).toMatchObject({ kind: 'torn', rowIndexAbove: 1 });
  });

  it.each([
    ['has a place', ['', 'Театр', 'и спектакль', '']],
    ['has a date', ['Май', '', 'и спектакль', '']],
    ['begins with a capital', ['', '', 'Спектакль', '']],
    ['names somebody in full', ['', '', 'и спектакль', 'Петров Б.Б.']],
  ])('does not take a row for torn when it %s', (_, cells) => {
    expect(readUsual([entry, cells]).rows[1]?.kind).toBe('entry');
  });

  it('does not take rows for torn where people write everything in small letters', () => {
    const reading = readUsual([
      ['октябрь', 'музей', 'экскурсия', 'классный руководитель'],
      ['', '', 'конкурс рисунков', 'классный руководитель'],
    ]);
    expect(kindsOf(reading.rows)).toEqual(['entry', 'entry']);
  });

  it('takes a number without anything else for a blank row', () => {
    const reading = readTable([
      ['№', ...usualHeader],
      ['1', ...entry],
      ['2', '', '', '', ''],
    ]);
    expect(kindsOf(reading.rows)).toEqual(['entry', 'blank']);
  });

  it('gives every row below the header exactly one place, whatever stands in it', () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'Октябрь', 'Музей', 'и дальше', 'Блок 1', 'Итого', '1', '—«—', '31 сентября'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell, cell), { maxLength: 30 }), (rows) => {
        const grid = gridOf(usualHeader, ...rows);
        const reading = readPlan({ grid, header: headerOf(grid), schoolYearTexts: ['2026/27'] });
        expect(reading.rows.map((row) => row.rowNumber)).toEqual(rows.map((_, index) => index + 2));
        const entryNumbers = reading.rows.filter((row) => row.kind === 'entry').map((row) => row.rowNumber);
        expect(reading.plan.entries.map((entryOfPlan) => entryOfPlan.rowNumber)).toEqual(entryNumbers);
        const blockNames = new Set(reading.plan.blocks.map((block) => block.name));
        for (const { block } of reading.plan.entries) {
          expect(block.kind === 'none' || blockNames.has(block.name)).toBe(true);
        }
      }),
    );
  });
});
