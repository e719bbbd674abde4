import { describe, expect, it } from '@jest/globals';
import { seededBlocks } from '../../src/messages/planWords';
import type { CellValue } from '../../src/plan/cell';
import { localDate } from '../../src/plan/localDate';
import type { Partner } from '../../src/plan/partner';
import { readTable, readUsual } from './planGrids';

function dateCell(year: number, month: number, day: number): CellValue {
  const date = localDate(year, month, day);
  if (date === undefined) throw new RangeError('no such day');
  return { date };
}

const partner: Partner = {
  name: 'Клуб «Парус»',
  otherNames: ['Парус'],
  block: 'Культура',
  address: '',
  contact: '',
};

describe('school year of a plan', () => {
  const row = (date: CellValue): readonly CellValue[] => [date, 'Музей', 'Экскурсия', 'Иванова А.А.'];

  it.each([
    [
      'the first text that names one',
      ['План', 'на 2025-2026 учебный год', '2026/27'],
      [row('Октябрь')],
      2025,
    ],
    ['the years of all dates', [], [row('15.09.2024'), row(dateCell(2025, 5, 9)), row('Май')], 2024],
    ['nothing when the dates lie in two school years', [], [row('15.09.2024'), row('15.09.2025')], undefined],
    ['nothing when no year is named', ['План'], [row('Октябрь')], undefined],
  ])('comes from %s', (_, schoolYearTexts, rows, firstYear) => {
    expect(readUsual(rows, { schoolYearTexts }).plan.schoolYear?.firstYear).toBe(firstYear);
  });
});

describe('terms of the plan', () => {
  it('are those of the calendar that people wrote down', () => {
    const [start, endInclusive] = [localDate(2026, 10, 19), localDate(2026, 10, 25)];
    if (start === undefined || endInclusive === undefined) throw new RangeError('no such day');
    const terms = [{ term: 'autumn-holidays', start, endInclusive }] as const;
    const { plan } = readUsual([['осенние каникулы', 'Музей', 'Экскурсия', 'Я']], {
      calendar: { terms, daysOff: [] },
    });
    expect(plan.entries[0]?.period).toMatchObject({ start, endInclusive });
  });
});

describe('block of an entry', () => {
  const blockAt = (place: string): unknown =>
    readUsual([['Май', place, 'Встреча', 'Иванова А.А.']], {
      blocks: seededBlocks('ru'),
      partners: [partner],
    }).plan.entries[0]?.block;

  it.each([
    ['Городская библиотека № 4', 'Культура'],
    ['ДК «Мир», малый зал', 'Культура'],
    ['Пожарная часть', 'Безопасность'],
    ['Детская поликлиника', 'Здравоохранение'],
    ['Дом детского творчества', 'Дополнительное образование'],
    ['Школа искусств', 'Дополнительное образование'],
    ['Педагогический университет', 'Вузы, колледжи и наука'],
    ['Спортивная школа «Олимп»', 'Спорт'],
    ['Администрация района', 'Органы власти и местного самоуправления'],
    ['Дом престарелых', 'Социальная защита'],
    ['Хлебозавод, завод № 2', 'Предприятия'],
    ['Краєзнавчий музей', 'Культура'],
    ['Fire station', 'Безопасность'],
    ['Большой зал клуба «Парус»', 'Культура'],
  ])('is suggested by words of the place: %s', (place, name) => {
    expect(blockAt(place)).toEqual({ kind: 'suggested', name });
  });

  it.each([
    'Школьная библиотека',
    'Актовый зал',
    'Мед. кабинет',
    'Спортзал',
    'Школа',
    'Городской парк',
    'Онлайн',
    '',
  ])('is none for the school’s own rooms and for no partner: %j', (place) => {
    expect(blockAt(place)).toEqual({ kind: 'none' });
  });

  it('is given by the row, before the section, before the partner', () => {
    const reading = readTable(
      [
        ['Блок', 'Дата', 'Место', 'Мероприятие', 'Ответственный'],
        ['Спорт', '', '', '', ''],
        ['', 'Май', 'Музей', 'Забег', 'Иванова А.А.'],
        ['культура', 'Май', 'Музей', 'Забег', 'Иванова А.А.'],
      ],
      { blocks: seededBlocks('ru') },
    );
    expect(reading.plan.entries.map((entry) => entry.block)).toEqual([
      { kind: 'given', name: 'Спорт' },
      { kind: 'given', name: 'Культура' },
    ]);
  });

  it('is that of the partner’s name when its line names none', () => {
    const nameless: Partner = { ...partner, name: 'Музей воды', otherNames: ['У Палыча'], block: '' };
    const { plan } = readUsual([['Май', 'У Палыча', 'Экскурсия', 'Я']], {
      blocks: seededBlocks('ru'),
      partners: [nameless],
    });
    expect(plan.entries[0]?.block).toEqual({ kind: 'suggested', name: 'Культура' });
  });

  it('joins the list of blocks when nobody listed it, with the colour of its kind', () => {
    const reading = readUsual([
      ['Блок 1 – Взаимодействие с музеями и учреждениями культуры'],
      ['Май', 'Галерея', 'Выставка', 'Иванова А.А.'],
    ]);
    expect(reading.plan.blocks).toEqual([
      { name: 'Взаимодействие с музеями и учреждениями культуры', goal: '', directions: [], colorId: '3' },
    ]);
    expect(reading.plan.entries[0]?.block).toEqual({
      kind: 'given',
      name: 'Взаимодействие с музеями и учреждениями культуры',
    });
  });

  it('finds the block of a kind under whatever name the plan gives it', () => {
    const blocks = [{ name: 'Дружим с вузами', goal: '', directions: [], colorId: '7' }];
    const reading = readUsual([['Май', 'Институт', 'Лекция', 'Иванова А.А.']], { blocks });
    expect(reading.plan.entries[0]?.block).toEqual({ kind: 'suggested', name: 'Дружим с вузами' });
  });
});

describe('words beside the date', () => {
  const entryOf = (date: string, place: string, className: string): unknown =>
    readTable([
      ['Дата', 'Место', 'Мероприятие', 'Ответственный', 'Класс', 'Примечание'],
      [date, place, 'Встреча', 'Иванова А.А.', className, 'взять воду'],
    ]).plan.entries[0];

  it.each([
    ['10.11\n8-11 классы', '', '', { className: '8-11 классы', place: '', note: 'взять воду' }],
    ['май, актовый зал', '', '', { className: '', place: 'актовый зал', note: 'взять воду' }],
    ['май, актовый зал', 'Музей', '5А', { className: '5А', place: 'Музей', note: 'взять воду, актовый зал' }],
  ])('go to class, place or note: %j', (date, place, className, expected) => {
    expect(entryOf(date, place, className)).toMatchObject(expected);
  });

  it('belong to the row that they stand in', () => {
    const reading = readUsual([
      ['май, актовый зал', '', 'Встреча', 'Иванова А.А.'],
      ['', '', 'Концерт', 'Иванова А.А.'],
    ]);
    expect(reading.plan.entries.map(({ place }) => place)).toEqual(['актовый зал', '']);
  });
});

describe('the rest of an entry', () => {
  it('holds class, note and done mark, and the row id', () => {
    const reading = readTable([
      [
        'Дата',
        'Место',
        'Мероприятие',
        'Ответственный',
        'Класс',
        'Примечание',
        'Отметка о выполнении',
        'Код строки',
      ],
      ['Май', 'Музей', 'Экскурсия', 'Иванова А.А.\nродители', '5 «А»', 'взять воду', '+', 'r1'],
      ['Май', 'Музей', 'Экскурсия', 'Иванова А.А.', '', '', 'не выполнено', ''],
      ['Май', 'Музей', 'Экскурсия', 'Иванова А.А.', '', '', true, ''],
    ]);
    expect(reading.plan.entries).toMatchObject([
      {
        rowId: 'r1',
        className: '5 «А»',
        note: 'взять воду',
        isDone: true,
        responsible: [
          { kind: 'person', text: 'Иванова А.А.', person: { surname: 'Иванова', given: ['А', 'А'] } },
          { kind: 'group', text: 'родители' },
        ],
      },
      { rowId: '', isDone: false },
      { isDone: true },
    ]);
  });

  it.each(['✓', 'да', 'Выполнено', 'выполнено 15.09', 'Виконано', 'done', 'Yes', 'ИСТИНА'])(
    'counts %j as done',
    (mark) => {
      const header = ['Дата', 'Место', 'Мероприятие', 'Ответственный', 'Выполнение'];
      expect(readTable([header, ['Май', 'Музей', 'Экскурсия', 'Я', mark]]).plan.entries[0]?.isDone).toBe(
        true,
      );
    },
  );
});
