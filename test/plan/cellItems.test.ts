import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rowParts, splitCellItems } from '../../src/plan/cellItems';
import type { PeriodReading } from '../../src/plan/periods/readPeriod';
import { readPeriod } from '../../src/plan/periods/readPeriod';
import type { RowPart } from '../../src/plan/planRow';
import { schoolYear } from '../../src/plan/schoolYear';

const read = (date: string): PeriodReading => readPeriod(date, { schoolYear: schoolYear(2026, 9) });

const blank: RowPart = {
  date: '',
  time: '',
  place: '',
  event: '',
  responsible: '',
  block: '',
  class: '',
  note: '',
};

describe('splitCellItems', () => {
  it.each([
    ['1. Поход 2. Забег 3. Концерт', ['Поход', 'Забег', 'Концерт']],
    ['1)Поход\n2)Забег', ['Поход', 'Забег']],
    ['1.Праздник.2.Досуг «Осень».3.Игры', ['Праздник.', 'Досуг «Осень».', 'Игры']],
    ['Поход\nЗабег', ['Поход', 'Забег']],
    ['Поход / Забег', ['Поход', 'Забег']],
    ['- Поход\n- Забег', ['Поход', 'Забег']],
    ['Поход\nв горы\n\nЗабег', ['Поход в горы', 'Забег']],
    ['5 мая\n12 мая', ['5 мая', '12 мая']],
  ])('parts a list: %j', (text, items) => {
    expect(splitCellItems(text)).toEqual(items);
  });

  it.each([
    'Поход',
    'Поход\nв горы',
    'Встреча с мастером,\nЭкскурсия',
    'Беседа к 1.09 и 2.09',
    'Заседание: 1. О каникулах 2. О походе',
    '2. Забег 3. Концерт',
    'И/О директора',
  ])('leaves other texts whole: %j', (text) => {
    expect(splitCellItems(text)).toHaveLength(1);
  });

  it('loses no letter of any text and throws nothing', () => {
    const piece = fc.constantFrom('1. ', '2) ', '\n', ' / ', '- ', 'Поход', 'забег', '5 мая', '.', ' ');
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
    );
    const letters = (value: string): string => value.replace(/[^\p{L}]/gu, '');
    fc.assert(
      fc.property(text, (typed) => {
        expect(letters(splitCellItems(typed).join(''))).toBe(letters(typed));
      }),
    );
  });
});

describe('rowParts', () => {
  it('pairs as many dates as events', () => {
    const parts = rowParts({ ...blank, date: '5 мая\n12 мая', event: 'Поход\nЗабег', class: '5\n6' }, read);
    expect(parts?.map(({ date, event, class: className }) => [date, event, className])).toEqual([
      ['5 мая', 'Поход', '5'],
      ['12 мая', 'Забег', '6'],
    ]);
  });

  it('gives one date to all events of a numbered list', () => {
    const parts = rowParts({ ...blank, date: 'Июнь', event: '1. Поход 2. Забег', responsible: 'Все' }, read);
    expect(parts?.map(({ date, responsible }) => [date, responsible])).toEqual([
      ['Июнь', 'Все'],
      ['Июнь', 'Все'],
    ]);
  });

  it('asks for another list beside events by lines', () => {
    const cells = { ...blank, date: 'Июнь', event: 'Поход\nЗабег' };
    expect(rowParts(cells, read)).toBeUndefined();
    expect(rowParts({ ...cells, responsible: 'Иванова А.А.\nПетров Б.Б.' }, read)).toHaveLength(2);
  });

  it.each([
    ['three dates for two events', { date: '5 мая\n6 мая\n7 мая', event: '1. Поход 2. Забег' }],
    ['a date that cannot be read', { date: '5 мая\nвторое', event: 'Поход\nЗабег' }],
    ['one event', { date: '5 мая\n12 мая', event: 'Поход' }],
  ])('gives nothing for %s', (_, cells) => {
    expect(rowParts({ ...blank, ...cells }, read)).toBeUndefined();
  });
});
