import { describe, expect, it } from '@jest/globals';
import type { LoadedPlan } from '../../src/intake/readPlanText';
import { readPlanText } from '../../src/intake/readPlanText';

const title = 'План на 2026-2027 учебный год';

function load(...lines: readonly string[]): LoadedPlan {
  const reading = readPlanText([title, ...lines].join('\n'));
  if (!reading.ok) throw new Error(`not read: ${reading.problem}`);
  return reading.value;
}

describe('tables that a converter took apart', () => {
  it('are read from cells in lines of their own', () => {
    const { table } = load(
      'Дела, события',
      'Классы',
      'Сроки',
      'проведения',
      'Ответственные',
      'МОДУЛЬ «ДРУЖБА»',
      'Вечер сказок',
      '1-4',
      'октябрь',
      'Классные руководители,',
      'родители',
      'Поход в горы',
      '5-9',
      'В течение года Учителя физкультуры',
    );
    expect(table.slice(1).map((row) => row.slice(0, 4))).toEqual([
      ['МОДУЛЬ «ДРУЖБА»', '', '', ''],
      ['Вечер сказок', '1-4', 'октябрь', 'Классные руководители, родители'],
      ['Поход в горы', '5-9', 'В течение года', 'Учителя физкультуры'],
    ]);
  });

  it('are read from rows whose cells have run together', () => {
    const { table } = load(
      'МероприятиеСрокиОтветственный',
      '1Вечер сказок в библиотекеОктябрьИванова А.А.',
      '2.Концерт для соседей9 маяПетров Б.Б.',
      '3Встреча без срока и без имени',
    );
    expect(table.slice(1).map((row) => row.slice(0, 4))).toEqual([
      ['1', 'Вечер сказок в библиотеке', 'Октябрь', 'Иванова А.А.'],
      ['2', 'Концерт для соседей', '9 мая', 'Петров Б.Б.'],
      ['3', 'Встреча без срока и без имени', '?', ''],
    ]);
  });
});

describe('lines below the rows', () => {
  it('give their date to the date column', () => {
    const { table } = load(
      'Мероприятие\tСроки\tОтветственный',
      'Поход\t5 мая\tИванова А.А.',
      'Весенние каникулы – 23.03.2027 – 31.03.2027\t\t',
    );
    expect(table[2]?.slice(0, 2)).toEqual(['Весенние каникулы', '23.03.2027 – 31.03.2027']);
  });
});

describe('blocks described in the text', () => {
  const lines = [
    'Блок I – Дружба с театром',
    '- **Цель блока:** полюбить сцену',
    'и кулисы.',
    '- **Основные направления:**',
    '- • актёрское;',
    '- - художественное.',
    '',
    'Блок 2. Дружба со стадионом',
    'Цель: стать сильнее',
    'Блок 3. Без цели',
  ];
  const blocks = [
    {
      name: 'Дружба с театром',
      goal: 'полюбить сцену и кулисы.',
      directions: ['актёрское', 'художественное'],
    },
    { name: 'Дружба со стадионом', goal: 'стать сильнее', directions: [] },
  ];

  it('come in without a table', () => {
    const plan = load(...lines);
    expect(plan.blocks).toMatchObject(blocks);
    expect(plan).toMatchObject({
      table: [['Дата', 'Место проведения', 'Мероприятие', 'Ответственный']],
      entryCount: 0,
    });
  });

  it('come in beside a table', () => {
    const plan = load(...lines, '', 'Дата\tМесто\tМероприятие\tОтветственный', 'Май\tТеатр\tСпектакль\tЯ');
    expect(plan.blocks).toMatchObject(blocks);
    expect(plan.entryCount).toBe(1);
  });
});
