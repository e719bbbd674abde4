import { describe, expect, it } from '@jest/globals';
import { columnsOfHeading } from '../../src/plan/headings';
import { findLikeliestHeader, findPlanHeader, textsAboveHeader } from '../../src/plan/planHeader';
import { columnNames } from '../../src/messages/planWords';
import { columnKeys } from '../../src/plan/columns';
import { languages } from '../../src/plan/language';
import { gridOf, headerOf, usualHeader } from './planGrids';

describe('findPlanHeader', () => {
  it.each([
    [
      'Russian',
      ['№ п/п', 'Сроки проведения', 'Наименование мероприятия', 'Место проведения', 'Ответственные'],
      { number: 0, date: 1, event: 2, place: 3, responsible: 4 },
    ],
    [
      'Russian with a partner column',
      ['Месяц', 'Социальный партнёр', 'Содержание работы', 'Исполнители', 'Отметка о выполнении'],
      { date: 0, place: 1, event: 2, responsible: 3, done: 4 },
    ],
    [
      'Ukrainian',
      ['№ з/п', 'Термін виконання', 'Місце проведення', 'Назва заходу', 'Відповідальний', 'Примітка'],
      { number: 0, date: 1, place: 2, event: 3, responsible: 4, note: 5 },
    ],
    ['English', ['Where', 'When', 'What', 'Who'], { place: 0, date: 1, event: 2, responsible: 3 }],
    [
      'dots, brackets, capitals and line breaks',
      ['ДАТА.', ' место\nпроведения ', 'Мероприятия (с классами)', 'Ответственный(е)'],
      { date: 0, place: 1, event: 2, responsible: 3 },
    ],
    [
      'blocks, classes, times and our own columns',
      [
        'Блок',
        'Дата',
        'Время',
        'Класс',
        'Место',
        'Мероприятие',
        'Ответственный',
        'Календарь',
        'Состояние записи',
        'Код строки',
      ],
      {
        block: 0,
        date: 1,
        time: 2,
        class: 3,
        place: 4,
        event: 5,
        responsible: 6,
        status: 7,
        state: 8,
        rowId: 9,
      },
    ],
  ])('finds the columns by name: %s', (_, headings, columnIndexes) => {
    expect(findPlanHeader([headings])).toEqual({ ok: true, header: { headerRowIndex: 0, columnIndexes } });
  });

  it('finds the header below a title and a preamble', () => {
    const grid = gridOf(
      ['План работы класса'],
      [''],
      ['Цель: дружить с музеем', '', 'на 2026/27'],
      usualHeader,
    );
    expect(headerOf(grid).headerRowIndex).toBe(3);
    expect(textsAboveHeader(grid, headerOf(grid))).toEqual([
      'План работы класса',
      'Цель: дружить с музеем',
      'на 2026/27',
    ]);
  });

  it('lets one column hold the date and something else', () => {
    const { columnIndexes } = headerOf([['Дата, время', 'Место', 'Мероприятие', 'Ответственный']]);
    expect(columnIndexes).toMatchObject({ date: 0, time: 0 });
    expect(
      headerOf([['Мероприятие', 'Сроки, место проведения', 'Ответственный']]).columnIndexes,
    ).toMatchObject({
      date: 1,
      place: 1,
    });
  });

  it('takes «Время проведения» for the date when no column is called so', () => {
    const { columnIndexes } = headerOf([['Что делается', 'Время проведения', 'Место', 'Ответственные']]);
    expect(columnIndexes).toEqual({ date: 1, place: 2, event: 0, responsible: 3 });
  });

  it.each([
    [
      'Belarusian',
      ['№', 'Мерапрыемства', 'Тэрмін', 'Месца правядзення', 'Адказны', 'Заўвага'],
      { number: 0, event: 1, date: 2, place: 3, responsible: 4, note: 5 },
    ],
    [
      'Kazakh',
      ['№', 'Іс-шараның атауы', 'Өткізу мерзімі', 'Өткізілетін орны', 'Жауапты', 'Сынып'],
      { number: 0, event: 1, date: 2, place: 3, responsible: 4, class: 5 },
    ],
    [
      'Polish',
      ['Lp.', 'Zadania', 'Termin realizacji', 'Godzina', 'Miejsce', 'Osoby odpowiedzialne', 'Klasa', 'Uwagi'],
      { number: 0, event: 1, date: 2, time: 3, place: 4, responsible: 5, class: 6, note: 7 },
    ],
    [
      'Bulgarian',
      ['Дата', 'Дейност', 'Участници', 'Място на провеждане', 'Организация и контрол', 'Забележка'],
      { date: 0, event: 1, class: 2, place: 3, responsible: 4, note: 5 },
    ],
    [
      'Romanian, with a cedilla and with a comma',
      ['Nr. crt.', 'DENUMIREA ACTIVITĂŢII', 'Perioada', 'Locul', 'Responsabilităţi', 'Participanți', 'Obs.'],
      { number: 0, event: 1, date: 2, place: 3, responsible: 4, class: 5, note: 6 },
    ],
    [
      'words that a line end cut',
      ['Мероприя-\nтие', 'Да-\nта', 'Место', 'Ответствен-\nный'],
      { event: 0, date: 1, place: 2, responsible: 3 },
    ],
    [
      'emphasis',
      ['**Дата**', '**Место**', '_Мероприятие_', '**Ответственный**'],
      { date: 0, place: 1, event: 2, responsible: 3 },
    ],
  ])('finds the columns in other languages and spellings: %s', (_, headings, columnIndexes) => {
    expect(findPlanHeader([headings])).toEqual({ ok: true, header: { headerRowIndex: 0, columnIndexes } });
  });

  it.each([
    ['Дата, время, место проведения', ['date', 'time', 'place']],
    ['Сроки / место', ['date', 'place']],
    ['Дата и класс', ['date', 'class']],
    ['Дата клас', ['date', 'class']],
    ['Время и место проведения', ['time', 'place']],
    ['Исполнитель, место проведения', ['responsible', 'place']],
    ['Дела, события, мероприятия', ['event']],
    ['Ответственный/исполнитель', ['responsible']],
    ['Ответственный за проведение мероприятия', ['responsible']],
    ['Осенняя ярмарка', []],
    ['+', ['done']],
    ['…', []],
    ['Мероприятия,', ['event']],
  ])('tells the columns that one heading joins: %s', (heading, columns) => {
    expect(columnsOfHeading(heading).map(({ column }) => column)).toEqual(columns);
  });

  it('reads a header of two rows with a merged top', () => {
    const grid = gridOf(
      ['План'],
      ['№', 'Мероприятие', 'Проведение', '', 'Ответственный'],
      ['', '', 'Дата', 'Место', ''],
      ['1', 'Поход', '5 мая', 'Лес', 'Иванова А.А.'],
    );
    expect(headerOf(grid)).toEqual({
      headerRowIndex: 2,
      columnIndexes: { date: 2, place: 3, event: 1, responsible: 4, number: 0 },
    });
  });

  it('finds a header that names nothing but date and event, or no date', () => {
    expect(findLikeliestHeader([['План'], ['Предмет', 'Дата проведения']])).toEqual({
      headerRowIndex: 1,
      columnIndexes: { date: 1, event: 0 },
    });
    expect(findLikeliestHeader([['Мероприятие', 'Класс', 'Ответственный']])?.columnIndexes).toEqual({
      event: 0,
      responsible: 2,
      class: 1,
    });
  });

  it('prefers a header with a date to one without', () => {
    const grid = gridOf(
      ['Мероприятие', 'Класс', 'Место', 'Ответственный'],
      ['Дата', 'Мероприятие', 'Класс', ''],
    );
    expect(findLikeliestHeader(grid)?.headerRowIndex).toBe(1);
  });

  it('gives a column to the surer of two headings', () => {
    const { columnIndexes } = headerOf([['Содержание', 'Мероприятие', 'Дата', 'Место', 'Ответственный']]);
    expect(columnIndexes.event).toBe(1);
  });

  it('prefers a complete header to an incomplete one above it', () => {
    const grid = gridOf(['Дата', 'Мероприятие', 'Класс'], ['1 мая', 'Парад', '5'], usualHeader);
    expect(headerOf(grid).headerRowIndex).toBe(2);
  });

  it('says which needed columns are missing', () => {
    expect(findPlanHeader([['Дата', 'Мероприятие', 'Ответственный']])).toEqual({
      ok: false,
      problem: 'header-not-found',
      missing: ['place'],
    });
  });

  it('does not take rows of a plan for a header', () => {
    const grid = gridOf(['Октябрь', 'Музей', 'Мероприятие ко дню города', 'Ответственный дежурный']);
    expect(findPlanHeader(grid)).toMatchObject({ ok: false, problem: 'header-not-found' });
  });

  it('tells an empty sheet from one without a header', () => {
    expect(findPlanHeader([])).toMatchObject({ ok: false, problem: 'empty-sheet' });
    expect(findPlanHeader([['', ' ']])).toMatchObject({ ok: false, problem: 'empty-sheet' });
  });

  it.each(languages)('reads every heading that we write ourselves: %s', (language) => {
    const header = headerOf([columnKeys.map((key) => columnNames()[language][key])]);
    expect(header.columnIndexes).toEqual(Object.fromEntries(columnKeys.map((key, index) => [key, index])));
  });
});
