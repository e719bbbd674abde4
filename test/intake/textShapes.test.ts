import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LoadedPlan } from '../../src/intake/readPlanText';
import { readPlanText } from '../../src/intake/readPlanText';

const title = 'План на 2026-2027 учебный год';

function load(...lines: readonly string[]): LoadedPlan {
  const reading = readPlanText([title, ...lines].join('\n'));
  if (!reading.ok) throw new Error(`not read: ${reading.problem}`);
  return reading.value;
}

describe('separators of cells', () => {
  const expected = [
    ['Дата', 'Место', 'Мероприятие', 'Ответственный'],
    ['5 мая', 'Музей', 'Экскурсия', 'Иванова А.А.'],
    ['', 'Парк', 'Прогулка', 'Петров Б.Б.'],
  ];

  it.each([
    [
      'a Markdown table',
      [
        '| **Дата** | Место | Мероприятие | Ответственный |',
        '|:---|---|:---:|---|',
        '| 5 мая | Музей | Экскурсия | Иванова А.А. |',
        '| | Парк | **Прогулка** | Петров Б.Б. |',
      ],
    ],
    [
      'upright lines',
      [
        'Дата|Место|Мероприятие|Ответственный',
        '5 мая|Музей|Экскурсия|Иванова А.А.',
        '|Парк|Прогулка|Петров Б.Б.'.replace('|', ' | |').replace('| |', '|'),
      ],
    ],
    [
      'two or more blanks',
      [
        'Дата    Место    Мероприятие    Ответственный',
        '5 мая   Музей    Экскурсия      Иванова А.А.',
        '        Парк     Прогулка       Петров Б.Б.',
      ],
    ],
  ])('may be %s', (_, lines) => {
    const { table } = load(...lines);
    expect(table.map((row) => row.map((cell) => cell.replace(/\*/g, '')))).toEqual(expected);
  });

  it('keeps line breaks that a Markdown cell spells out', () => {
    const { table } = load(
      '| Дата | Место | Мероприятие | Ответственный |',
      '|---|---|---|---|',
      '| 5 мая | Музей | Экскурсия<br>и чай | Иванова А.А. |',
    );
    expect(table[1]?.[2]).toBe('Экскурсия\nи чай');
  });
});

describe('headers', () => {
  it('may take two rows', () => {
    const { table, entryCount } = load(
      '№\tМероприятие\tПроведение\t\tОтветственный',
      '\t\tДата\tМесто\t',
      '1\tПоход\t5 мая\tЛес\tИванова А.А.',
    );
    expect(table).toEqual([
      ['№', 'Мероприятие', 'Дата (Проведение)', 'Место', 'Ответственный'],
      ['1', 'Поход', '5 мая', 'Лес', 'Иванова А.А.'],
    ]);
    expect(entryCount).toBe(1);
  });

  it('may be cut by the line ends inside headings', () => {
    const { table, entryCount } = load(
      '№\tназвание',
      'мероприятия\tсрок',
      'проведения\tместо\tответственные',
      '1\tПоход\t5 мая\tПарк\tИванова А.А.',
    );
    expect(table[0]).toEqual(['№', 'название\nмероприятия', 'срок\nпроведения', 'место', 'ответственные']);
    expect(entryCount).toBe(1);
  });

  it('end before rows in small letters, and so do titles between rows', () => {
    const { table } = load(
      'Дата\tМероприятие\tОтветственный',
      'октябрь\tЗапись\tБиблиотекарь',
      'ноябрь\tЧас чтения\tБиблиотекарь',
      'Работа с музеем',
      'декабрь\tЭкскурсия\tУчителя',
    );
    expect(table.map(([first]) => first)).toEqual([
      'Дата',
      'октябрь',
      'ноябрь',
      'Работа с музеем',
      'декабрь',
    ]);
  });

  it('get names for columns without one, told from the cells', () => {
    const { table } = load(
      '\t\tМероприятие\tОтветственный',
      '1\t5 мая\tПоход\tИванова А.А.',
      '2\tиюнь\tЗабег\tПетров Б.Б.',
    );
    expect(table[0]).toEqual(['№', 'Дата', 'Мероприятие', 'Ответственный', 'Место проведения']);
  });

  it('may be missing altogether', () => {
    const { table, entryCount } = load(
      '1.\tВстреча с мастером\tсентябрь\tИванова А.А.',
      '2.\tПоход в музей\t15 октября\tПетров Б.Б.',
      'Зимние дела',
      '3.\tКаток для всех\tянварь\tСидоров В.В.',
    );
    expect(table[0]).toEqual(['№', 'Мероприятие', 'Дата', 'Ответственный', 'Место проведения']);
    expect(entryCount).toBe(3);
  });

  it('get a date column where the time column holds times of day only', () => {
    const { table } = load(
      'Мероприятие\tВремя и место проведения\tКласс\tОтветственный',
      'Игра\t10.00, кабинет 5\t1 класс\tИванова А.А.',
      'Сказка\t11:00, библиотека\t2 класс\tПетров Б.Б.',
    );
    expect(table[0]).toEqual(['Мероприятие', 'Время и место проведения', 'Класс', 'Ответственный', 'Дата']);
  });

  it.each([
    ['Термін\tЗахід', 'Травень\tПохід у ліс', ['Місце проведення', 'Відповідальний']],
    ['Тэрмін\tМерапрыемства', 'май\tВандроўка ў лес', ['Место проведения', 'Ответственный']],
    ['Termin\tWydarzenie', 'maj\tWycieczka', ['Place', 'Responsible']],
  ])('are completed in the language of the table: %s', (headings, row, added) => {
    expect(load(headings, row).table[0]?.slice(2)).toEqual(added);
  });
});

describe('columns that are classes', () => {
  it('become rows, one for each event', () => {
    const { table, entryCount } = load(
      'Дата\t1-4 классы\t5-9 классы\tОтветственный',
      '14 октября\tСказка\tВикторина\tИванова А.А.',
      '15 октября\t\tКвест\tПетров Б.Б.',
    );
    expect(table.map((row) => row.slice(0, 4))).toEqual([
      ['Дата', 'Ответственный', 'Мероприятие', 'Класс'],
      ['14 октября', 'Иванова А.А.', 'Сказка', '1-4 классы'],
      ['14 октября', 'Иванова А.А.', 'Викторина', '5-9 классы'],
      ['15 октября', 'Петров Б.Б.', 'Квест', '5-9 классы'],
    ]);
    expect(entryCount).toBe(3);
  });
});

describe('several tables in one text', () => {
  it('come under one header, each under its title', () => {
    const { table, entryCount } = load(
      'Раздел 1. Культура',
      'Дата\tМероприятие\tОтветственный',
      'Май\tСпектакль\tИванова А.А.',
      '',
      'Раздел 2. Спорт',
      'Мероприятие\tКласс\tСрок\tМесто',
      'Забег\t5\tиюнь\tСтадион',
    );
    expect(table).toEqual([
      ['Дата', 'Мероприятие', 'Ответственный', 'Класс', 'Место'],
      ['Раздел 1. Культура', '', '', '', ''],
      ['Май', 'Спектакль', 'Иванова А.А.', '', ''],
      ['Раздел 2. Спорт', '', '', '', ''],
      ['июнь', 'Забег', '', '5', 'Стадион'],
    ]);
    expect(entryCount).toBe(2);
  });

  it('go on after other text, under the last line of it', () => {
    const { table } = load(
      'Дата\tМесто\tМероприятие\tОтветственный',
      'Май\tТеатр\tСпектакль\tИванова А.А.',
      'Все встречи проходят по договорённости с театром.',
      'Летние дела',
      'Июнь\tПарк\tПикник\tПетров Б.Б.',
    );
    expect(table.map(([first]) => first)).toEqual(['Дата', 'Май', 'Летние дела', 'Июнь']);
  });

  it('take months and blocks in lines of their own for headings', () => {
    const { table, entryCount } = load(
      'Дата\tМесто\tМероприятие\tОтветственный',
      'СЕНТЯБРЬ',
      'Наши соседи',
      '5\tТеатр\tСпектакль\tИванова А.А.',
    );
    expect(table.map(([first]) => first)).toEqual(['Дата', 'СЕНТЯБРЬ', 'Наши соседи', '5']);
    expect(entryCount).toBe(1);
  });
});

describe('lines between the rows of a table', () => {
  const header = 'Дата\tМесто\tМероприятие\tОтветственный';
  const before = '9.10.2026\tМузей\tУрок\tОрлова Т.С.';
  const after = '10.10.2026\tПоликлиника\tОсмотр\tВрач';

  it('go on a list of names that a line break cut', () => {
    const { table } = load(header, before, 'Соколов И.И.', 'II. Здравоохранение\t\t\t', after);
    expect(table.slice(1).map((row) => row.filter((cell) => cell !== ''))).toEqual([
      ['9.10.2026', 'Музей', 'Урок', 'Орлова Т.С.\nСоколов И.И.'],
      ['II. Здравоохранение'],
      ['10.10.2026', 'Поликлиника', 'Осмотр', 'Врач'],
    ]);
  });

  it('stay where they stand when nobody knows what they are', () => {
    const { table } = load(header, before, 'Сбор у входа', 'II. Здравоохранение\t\t\t', after);
    expect(table.slice(1).map((row) => row[0])).toEqual([
      '9.10.2026',
      'Сбор у входа',
      'II. Здравоохранение',
      '10.10.2026',
    ]);
  });
});

describe('nothing that is typed', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '',
      'Октябрь',
      '15.09',
      '10.00',
      '5А',
      'Музей',
      'и дальше',
      'Блок 1',
      '1. Поход 2. Забег',
    ),
    fc.stringMatching(/^[А-Яа-я ,.«»-]{1,20}$/),
  );
  const headings = fc.constantFrom(
    'Дата\tМесто\tМероприятие\tОтветственный',
    '№\tМероприятие\tДата, место\tКлассы',
    'Мероприятие\tСроки\tИсполнитель\t',
  );

  it('is lost: every word of every cell is in the table again', () => {
    const wordsIn = (texts: readonly string[]): readonly string[] =>
      texts.flatMap((text) => text.match(/\p{L}+|\d+/gu) ?? []).sort();
    fc.assert(
      fc.property(headings, fc.array(fc.tuple(cell, cell, cell, cell), { maxLength: 12 }), (header, rows) => {
        const first = ['15 мая', 'Поход', '15 мая', 'Иванова А.А.'];
        const lines = [first, ...rows].map((row) => row.join('\t'));
        const { table } = load(header, ...lines);
        const kept = new Set(wordsIn(table.slice(1).map((row) => row.join(' '))));
        for (const word of wordsIn(lines)) expect(kept).toContain(word);
      }),
    );
  });

  it('is lost in a column without a heading either', () => {
    const { table } = load('Мероприятие\tСроки\tИсполнитель\t', '\t\t\tсм. приложение');
    expect(table.flat()).toContain('см. приложение');
  });

  it('stops the reading: any text with tabs, bars, blanks and breaks is read or refused', () => {
    const piece = fc.constantFrom(
      '\t',
      '\n',
      '|',
      '   ',
      'Дата',
      'Мероприятие',
      'Классы',
      '1',
      '5-9',
      'Май',
      'Поход',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
    );
    fc.assert(fc.property(text, (typed) => typeof readPlanText(typed).ok === 'boolean'));
  });
});
