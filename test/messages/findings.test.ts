import { describe, expect, it } from '@jest/globals';
import { checks } from '../../src/checks';
import { checkTitle, findingWords, fixLabel } from '../../src/messages/findings';
import { findingCatalogues } from '../../src/messages/findings.data';
import type { Finding, FindingCode, FindingParameters, Fix } from '../../src/plan/finding';
import { languages } from '../../src/plan/language';
import { day } from '../summary/planBuilders';

const dateFix: Fix = {
  kind: 'use-nearest-date',
  edits: [{ rowNumber: 7, column: 'date', before: '31 сентября', after: '30 сентября' }],
  isSafe: false,
};
const moveFix: Fix = { kind: 'move-place-to-event', edits: [], isSafe: false };
const joinFix: Fix = {
  kind: 'join-with-row-above',
  edits: [{ rowNumber: 6, column: 'event', before: 'Знакомство', after: 'Знакомство с залом' }],
  isSafe: true,
};
const nameFix: Fix = {
  kind: 'use-nearest-name',
  edits: [{ rowNumber: 7, column: 'responsible', before: 'Дятлв Б. Б.', after: 'Дятлов Б. Б.' }],
  isSafe: false,
};
const splitFix: Fix = {
  kind: 'split-row',
  edits: [],
  insertedRows: [{ afterRowNumber: 7, cells: { date: '14.10.2026' } }],
  isSafe: false,
};
const blockFix: Fix = {
  kind: 'write-block',
  edits: [{ rowNumber: 7, column: 'block', before: '', after: 'Культура' }],
  isSafe: false,
};
const blocksFix: Fix = { ...blockFix, kind: 'write-blocks' };

/** Examples of every variant of each code, all about row 7 and the date. */
const examples: { readonly [Code in FindingCode]: readonly FindingParameters[Code][] } = {
  'date-missing': [{}],
  'date-unreadable': [
    { text: '31 сентября', variant: 'no-such-day', nearest: '30 сентября' },
    { text: 'Сентрябрь', variant: 'slip', nearest: 'Сентябрь' },
    { text: 'когда-нибудь', variant: 'unknown' },
  ],
  'date-ambiguous': [
    { text: '1-2', variant: 'unknown' },
    { text: 'до мая', variant: 'nearest', nearest: 'до 1 мая' },
  ],
  'date-above-unreadable': [{ text: '31 сентября', rowNumberAbove: 6 }],
  'date-without-month': [{ text: '8 (суббота)' }],
  'time-without-day': [{ text: '15:00' }],
  'weekday-disagrees': [
    {
      text: '15.09.2026 (пн)',
      variant: 'day',
      date: day('2026-09-15'),
      weekday: 2,
      writtenWeekday: 1,
    },
    { text: '15 (пн) – 16 (вт) сентября', variant: 'range' },
  ],
  'end-before-start': [
    { text: '20–10 октября', variant: 'date' },
    { text: '15:00-14:00', variant: 'time' },
  ],
  'date-outside-school-year': [
    { text: '15.09.2030', schoolYear: '2026/27' },
    { variant: 'most-rows', count: 22, schoolYear: '2026/27' },
  ],
  'day-off': [
    { variant: 'public', date: day('2027-02-23'), name: 'День защитника Отечества' },
    { variant: 'school-holidays', date: day('2026-10-28') },
    { variant: 'weekend', date: day('2026-09-13'), weekday: 7 },
  ],
  'several-dates': [{ text: '12 и 14 октября', count: 2 }],
  'school-year-unknown': [{}],
  'place-missing': [{}, { variant: 'most-rows', count: 21 }],
  'place-reads-like-event': [{ text: 'Экскурсия в «Пегас»' }],
  'event-missing': [{}],
  'several-events': [{ count: 3 }],
  'responsible-missing': [{}, { variant: 'most-rows', count: 12 }],
  'responsible-unknown': [
    { variant: 'nearest', name: 'Дятлв Б. Б.', nearest: 'Дятлов Б. Б.' },
    { variant: 'names', names: ['Синицын В. В.', 'Галкина Г. Г.'] },
  ],
  'responsible-slip': [{ name: 'Дятлв', nearest: 'Дятлов' }],
  'block-missing': [
    { variant: 'suggested', block: 'Культура' },
    { variant: 'unknown' },
    { variant: 'most-rows', count: 22 },
  ],
  'entry-repeated': [{ otherRowNumber: 5 }],
  'at-two-places': [
    {
      variant: 'person',
      name: 'Орлова А. А.',
      date: day('2026-09-15'),
      otherRowNumber: 5,
      otherPlace: 'Музей',
    },
    { variant: 'class', name: '5А', date: day('2026-09-15'), otherRowNumber: 5, otherPlace: 'Музей' },
  ],
  'row-torn': [{ rowNumberAbove: 6 }],
  'months-out-of-order': [{ month: 11, rowNumberAbove: 6, monthAbove: 12 }],
  'months-empty': [{ months: [2, 4, 5] }],
  'blocks-empty': [{ blocks: ['Здоровье', 'Вузы и наука'] }],
};

const allFindings: readonly Finding[] = Object.entries(examples).flatMap(([code, variants]) =>
  variants.map((parameters) => exampleOf(code as FindingCode, parameters)),
);

function exampleOf(code: FindingCode, parameters: FindingParameters[FindingCode]): Finding {
  return { code, severity: 'error', rowNumber: 7, column: 'date', parameters, fixes: [] } as Finding;
}

/** Problem and advice of each variant, in Russian. */
const inRussian: Readonly<Record<FindingCode, readonly (readonly [problem: string, advice: string])[]>> = {
  'date-missing': [['Не указан срок.', 'Напишите дату или месяц, например «15 сентября» или «октябрь».']],
  'date-unreadable': [
    ['Не понимаю срок «31 сентября»: такого дня нет.', 'Исправьте на «30 сентября» или напишите месяц.'],
    ['Не понимаю срок «Сентрябрь».', 'Похоже на опечатку. Исправьте на «Сентябрь» или напишите дату.'],
    [
      'Не понимаю срок «когда-нибудь».',
      'Напишите дату или месяц, например «15 сентября», «10–14 октября» или «ноябрь».',
    ],
  ],
  'date-ambiguous': [
    ['Срок «1-2» можно понять по-разному.', 'Напишите точнее, например «15 сентября» или «15.09.2026».'],
    ['Срок «до мая» можно понять по-разному.', 'Напишите точнее, например «до 1 мая».'],
  ],
  'date-above-unreadable': [
    [
      'Срок взят из строки 6, а его не удаётся понять: «31 сентября».',
      'Исправьте срок в строке 6 или напишите здесь свой.',
    ],
  ],
  'date-without-month': [
    [
      'В сроке «8 (суббота)» нет месяца.',
      'Допишите месяц, например «8 октября», или поставьте над строками заголовок с месяцем.',
    ],
  ],
  'time-without-day': [
    ['В сроке «15:00» есть время, но нет дня.', 'Допишите дату, например «15 сентября, 15:00».'],
  ],
  'weekday-disagrees': [
    [
      'Срок «15.09.2026 (пн)»: 15 сентября 2026 — вторник, а не понедельник.',
      'Исправьте день недели или дату.',
    ],
    [
      'В сроке «15 (пн) – 16 (вт) сентября» день недели не сходится с датой.',
      'Исправьте день недели или дату.',
    ],
  ],
  'end-before-start': [
    ['В сроке «20–10 октября» конец раньше начала.', 'Поменяйте начало и конец местами или исправьте срок.'],
    ['Время «15:00-14:00»: конец раньше начала.', 'Поменяйте начало и конец местами или исправьте время.'],
  ],
  'date-outside-school-year': [
    [
      'Срок «15.09.2030» не относится к 2026/27 учебному году.',
      'Проверьте год. Если всё верно, ничего менять не нужно.',
    ],
    [
      'Вне 2026/27 учебного года 22 срока.',
      'Проверьте, на какой учебный год план: он назван над таблицей или на листе «О плане».',
    ],
  ],
  'day-off': [
    [
      'В этот день выходной: 23 февраля 2027, День защитника Отечества.',
      'Проверьте дату. Если так и задумано, ничего менять не нужно.',
    ],
    [
      'Этот день — каникулы: 28 октября 2026.',
      'Проверьте дату. Если так и задумано, ничего менять не нужно.',
    ],
    [
      'Этот день — воскресенье: 13 сентября 2026.',
      'Проверьте дату. Если так и задумано, ничего менять не нужно.',
    ],
  ],
  'several-dates': [
    [
      'В ячейке 2 срока, одного события из них не сделать: «12 и 14 октября».',
      'Разделите строку: каждому сроку — своя.',
    ],
  ],
  'school-year-unknown': [
    [
      'Не знаю, на какой учебный год составлен план.',
      'Напишите учебный год над таблицей или на листе «О плане», например «2026/27».',
    ],
  ],
  'place-missing': [
    ['Не указано место.', 'Напишите, где это будет: учреждение, школьный кабинет или «онлайн».'],
    ['Место не указано в 21 строке.', 'Напишите, где это будет: учреждение, школьный кабинет или «онлайн».'],
  ],
  'place-reads-like-event': [
    [
      '«Экскурсия в „Пегас“» больше похоже на мероприятие, чем на место.',
      'Напишите здесь, где это будет, а о чём речь — в мероприятии.',
    ],
  ],
  'event-missing': [['Не указано мероприятие.', 'Напишите, что запланировано, или удалите строку.']],
  'several-events': [['В одной строке 3 мероприятия.', 'Разделите строку: каждому мероприятию — своя.']],
  'responsible-missing': [
    ['Не указан ответственный.', 'Напишите, кто отвечает, например «классный руководитель».'],
    ['Ответственный не указан в 12 строках.', 'Напишите, кто отвечает, например «классный руководитель».'],
  ],
  'responsible-unknown': [
    [
      '«Дятлв Б. Б.» нет на листе ответственных.',
      'Возможно, это «Дятлов Б. Б.». Исправьте имя или допишите его на лист.',
    ],
    [
      'Синицын В. В., Галкина Г. Г.: на листе ответственных таких нет.',
      'Допишите на лист, кого там не хватает, или проверьте, нет ли опечатки.',
    ],
  ],
  'responsible-slip': [
    [
      '«Дятлв» похоже на опечатку: в других строках — «Дятлов».',
      'Исправьте имя, если это один и тот же человек.',
    ],
  ],
  'block-missing': [
    ['Не указан блок.', 'По месту подходит «Культура». Запишите его или выберите другой.'],
    ['Не указан блок, и место его не подсказывает.', 'Напишите, к какому блоку относится запись.'],
    ['Блок не указан в 22 строках.', 'Напишите, к каким блокам относятся записи.'],
  ],
  'entry-repeated': [
    [
      'Такая же запись есть в строке 5: тот же срок, мероприятие и место.',
      'Удалите лишнюю строку или напишите, чем записи различаются.',
    ],
  ],
  'at-two-places': [
    [
      '«Орлова А. А.», 15 сентября 2026: сразу в двух местах, здесь и в строке 5: «Музей».',
      'Проверьте дату, время и ответственного.',
    ],
    [
      'Класс «5А», 15 сентября 2026: сразу в двух местах, здесь и в строке 5: «Музей».',
      'Проверьте дату, время и класс.',
    ],
  ],
  'row-torn': [
    [
      'Эта строка продолжает строку 6: похоже, её разорвал конец страницы.',
      'Соедините её со строкой 6 или укажите срок и место, если это отдельная запись.',
    ],
  ],
  'months-out-of-order': [
    ['Здесь ноябрь, а выше, в строке 6, — декабрь.', 'Проверьте месяц или переставьте строки по порядку.'],
  ],
  'months-empty': [
    ['Месяцы без записей: февраль, апрель, май.', 'Добавьте записи, если месяцы пропущены случайно.'],
  ],
  'blocks-empty': [
    [
      'Блоки без записей: Здоровье, Вузы и наука.',
      'Добавьте записи или уберите лишние блоки с листа блоков.',
    ],
  ],
};
describe('findingWords in Russian', () => {
  it.each(Object.keys(examples) as FindingCode[])('%s', (code) => {
    const words = examples[code].map((parameters) => findingWords(exampleOf(code, parameters), 'ru'));
    expect(words.map(({ problem, advice }) => [problem, advice])).toEqual(inRussian[code]);
  });

  it('says where', () => {
    const finding = exampleOf('date-missing', {});
    expect(findingWords(finding, 'ru').where).toBe('Строка 7, срок');
    const { rowNumber, column, ...wholePlan } = exampleOf('school-year-unknown', {});
    expect([rowNumber, column, findingWords(wholePlan as Finding, 'ru').where]).toEqual([
      7,
      'date',
      'Весь план',
    ]);
  });

  it('shows only the beginning of a long cell, whole words', () => {
    const text = 'Знакомство с мастерами народных промыслов нашего города и его окрестностей';
    const { problem } = findingWords(exampleOf('place-reads-like-event', { text }), 'ru');
    expect(problem).toBe(
      '«Знакомство с мастерами народных промыслов нашего города и…» больше похоже на мероприятие, чем на место.',
    );
  });

  it('shows only the beginning of a long list', () => {
    const blocks = Array.from({ length: 11 }, (_, index) => `Блок ${index + 1}`);
    const { problem } = findingWords(exampleOf('blocks-empty', { blocks }), 'ru');
    expect(problem).toBe(
      'Блоки без записей: Блок 1, Блок 2, Блок 3, Блок 4, Блок 5, Блок 6, Блок 7, Блок 8 и ещё 3.',
    );
  });

  it('names the buttons by what they do', () => {
    const fixes = [dateFix, moveFix, joinFix, nameFix, splitFix, blockFix, blocksFix];
    expect(fixes.map((fix) => fixLabel(fix, 'ru'))).toEqual([
      'Исправить на «30 сентября»',
      'Перенести в мероприятие',
      'Соединить со строкой 6',
      'Исправить на «Дятлов Б. Б.»',
      'Разделить на 2 строки',
      'Записать блок «Культура»',
      'Записать блоки по местам: 1 строка',
    ]);
  });
});

describe('findingWords in every language', () => {
  it('has an example of every sentence', () => {
    const keys = allFindings.map(({ code, parameters }) =>
      'variant' in parameters ? `${code}/${parameters.variant}` : code,
    );
    expect(new Set(keys)).toEqual(new Set(Object.keys(findingCatalogues().ru.findings)));
  });

  it.each(languages)('speaks in whole sentences: %s', (language) => {
    for (const finding of allFindings) {
      const { where, problem, advice } = findingWords(finding, language);
      expect(where).not.toBe('');
      expect(problem).toMatch(/^[«“\p{Lu}].*\.$/u);
      expect(advice).toMatch(/^\p{Lu}.*\.$/u);
      expect(`${problem} ${advice}`).not.toMatch(/["'{}]|undefined|\[object/u);
    }
  });

  it.each(['uk', 'en'] as const)('has words of its own: %s', (language) => {
    for (const finding of allFindings) {
      const { problem, advice } = findingWords(finding, language);
      expect(`${problem} ${advice}`).not.toBe(Object.values(findingWords(finding, 'ru')).slice(1).join(' '));
      if (language === 'en') expect(advice).not.toMatch(/(?<!“[^”]*)[а-яё]/iu);
      if (language === 'uk') expect(advice.replace(/«[^»]*»/gu, '')).not.toMatch(/[ыэъё]/iu);
    }
    expect(fixLabel(joinFix, language)).not.toBe(fixLabel(joinFix, 'ru'));
  });

  it.each([
    ['ru', 'вторник, а не понедельник'],
    ['uk', 'вівторок, а не понеділок'],
    ['en', '15 September 2026 is a Tuesday, not a Monday'],
  ] as const)('names days as %s does', (language, words) => {
    const [parameters] = examples['weekday-disagrees'];
    const finding = exampleOf('weekday-disagrees', parameters ?? {});
    expect(findingWords(finding, language).problem).toContain(words);
  });

  it.each(languages)('names every check, each by another name: %s', (language) => {
    const titles = Object.keys(checks).map((name) => checkTitle(name as FindingCode, language));
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) expect(title).toMatch(/^\p{Lu}[^.]*$/u);
  });
});
