import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LoadedPlan } from '../../src/intake/readPlanText';
import { readPlanText } from '../../src/intake/readPlanText';

const header = 'Дата\tМесто\tМероприятие\tОтветственный';

function load(text: string): LoadedPlan {
  const reading = readPlanText(text);
  if (!reading.ok) throw new Error(`not read: ${reading.problem}`);
  return reading.value;
}

const wholePlan = `МБОУ «Школа № 200»

План дружбы 5 «А» класса с соседями
на 2026-2027 учебный год

**Цель:** узнать, кто живёт и работает
рядом со школой.

Основные задачи:
1. Научиться задавать вопросы.
2) Научиться слушать
и благодарить.

Что мы делаем:
- ходим в гости;

Принципы
1. Добровольность: никого не заставляем.

2. Честность.

${header}
Сентябрь\tГородской музей\tЗнакомство\tКлассный

\t\tс хранителем\tруководитель
\tШкольная библиотека\tЧтения\tБиблиотекарь
Блок 2. Спорт
15.10\tСтадион\tЗабег\tУчитель физкультуры

Ожидаемый результат:
• дети знают соседей;
• соседи знают детей.
`;

describe('readPlanText', () => {
  it('reads the words around the table', () => {
    expect(load(wholePlan).about).toEqual({
      title: 'План дружбы 5 «А» класса с соседями на 2026-2027 учебный год',
      school: 'МБОУ «Школа № 200»',
      goal: 'узнать, кто живёт и работает рядом со школой.',
      tasks: ['Научиться задавать вопросы.', 'Научиться слушать и благодарить.'],
      principles: ['Добровольность: никого не заставляем.', 'Честность.'],
      expectedResults: ['дети знают соседей;', 'соседи знают детей.'],
    });
  });

  it('reads the table, joins a row torn by a page end and keeps headings between rows', () => {
    const { table, entryCount, joinedRowCount, schoolYear } = load(wholePlan);
    expect(table).toEqual([
      ['Дата', 'Место', 'Мероприятие', 'Ответственный'],
      ['Сентябрь', 'Городской музей', 'Знакомство с хранителем', 'Классный руководитель'],
      ['', 'Школьная библиотека', 'Чтения', 'Библиотекарь'],
      ['Блок 2. Спорт', '', '', ''],
      ['15.10', 'Стадион', 'Забег', 'Учитель физкультуры'],
    ]);
    expect({ entryCount, joinedRowCount, schoolYear }).toEqual({
      entryCount: 3,
      joinedRowCount: 1,
      schoolYear: { firstYear: 2026, firstMonth: 9 },
    });
  });

  it('reads a preamble in Ukrainian and in English', () => {
    const ukrainian = load(
      'План роботи\nМета: дружити.\nЗавдання:\n1. Слухати.\nОчікувані результати:\n1. Дружба.\n\nДата\tМісце\tЗахід\tВідповідальний\nЖовтень\tМузей\tЕкскурсія\tБатьки',
    );
    expect(ukrainian.about).toMatchObject({
      goal: 'дружити.',
      tasks: ['Слухати.'],
      expectedResults: ['Дружба.'],
    });
    const english = load(
      'Our plan\nGoal: make friends\nTasks:\n- listen\n- help\n\nDate\tPlace\tEvent\tResponsible\nOctober\tMuseum\tVisit\tParents',
    );
    expect(english.about).toMatchObject({
      title: 'Our plan',
      goal: 'make friends',
      tasks: ['listen', 'help'],
    });
  });

  it('puts a cell that line breaks cut into pieces together again', () => {
    const { table } = load(
      `${header}\nМай\tМузей\tЭкскурсия\nпо залам\tРодители,\nпсихолог\nИюнь\tПарк\tПрогулка\tРодители`,
    );
    expect(table.slice(1)).toEqual([
      ['Май', 'Музей', 'Экскурсия\nпо залам', 'Родители,\nпсихолог'],
      ['Июнь', 'Парк', 'Прогулка', 'Родители'],
    ]);
  });

  it('reads quoted cells with line breaks as spreadsheets copy them, and leaves titles in quotes alone', () => {
    const { table } = load(`${header}\nМай\t"Музей\nи ""Пегас"""\t"Осень"\tРодители`);
    expect(table[1]).toEqual(['Май', 'Музей\nи "Пегас"', '"Осень"', 'Родители']);
  });

  it('drops repeated headers and rows of column numbers', () => {
    const { table } = load(
      `${header}\n1\t2\t3\t4\nМай\tМузей\tЭкскурсия\tРодители\n${header}\nИюнь\tПарк\tПрогулка\tРодители`,
    );
    expect(table.map((row) => row[0])).toEqual(['Дата', 'Май', 'Июнь']);
  });

  it('ends the table where another text or a table of other things begins', () => {
    const { table } = load(
      `${header}\nМай\tМузей\tЭкскурсия\tРодители\n\nДиректор школы\nИ. И. Иванов\n\nИмя\tТелефон\nИван\t12-34`,
    );
    expect(table).toHaveLength(2);
  });

  it('adds the needed columns that the text has not, in its language', () => {
    expect(load('Термін\tНазва заходу\tКлас\nТравень\tПарад\t5').table).toEqual([
      ['Термін', 'Назва заходу', 'Клас', 'Місце проведення', 'Відповідальний'],
      ['Травень', 'Парад', '5', '', ''],
    ]);
  });

  it('fills short rows up', () => {
    expect(load(`${header}\r\nМай\tМузей\tЭкскурсия\r\n`).table).toEqual([
      ['Дата', 'Место', 'Мероприятие', 'Ответственный'],
      ['Май', 'Музей', 'Экскурсия', ''],
    ]);
  });

  it.each([
    ['План работы на март 2027 года', 2026],
    ['План утверждён 30 августа 2026', undefined],
    ['План на октябрь 2026 и май 2026', undefined],
  ])('tells the school year from the month of the title: %s', (title, firstYear) => {
    const reading = readPlanText(`${title}\nДата\tМероприятие\tМесто\n5\tПоход\tПарк`);
    expect(reading.ok && reading.value.schoolYear?.firstYear).toBe(firstYear);
  });

  it('tells the school year from the dates when no text names it', () => {
    expect(load(`${header}\n15.05.2027\tМузей\tЭкскурсия\tЯ`).schoolYear?.firstYear).toBe(2026);
    expect(load(`${header}\n15.05\tМузей\tЭкскурсия\tЯ`)).not.toHaveProperty('schoolYear');
  });

  it.each([
    ['', 'empty'],
    [' \n\t ', 'empty'],
    ['Просто текст о плане.', 'no-table'],
    ['Имя\tФамилия\nИван\tИванов', 'no-table'],
  ])('says of %j that it is %s', (text, problem) => {
    expect(readPlanText(text)).toEqual({ ok: false, problem });
  });

  it('survives any text and loses no word of a simple table', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof readPlanText(`${header}\n${text}`).ok === 'boolean'));
    const word = fc.stringMatching(/^[А-Я][а-я]{1,8}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word, word), { minLength: 1, maxLength: 20 }), (rows) => {
        const lines = rows.map((row) => ['15.09', ...row].join('\t'));
        expect(load([header, ...lines].join('\n')).table.slice(1)).toEqual(
          rows.map((row) => ['15.09', ...row]),
        );
      }),
    );
  });
});
