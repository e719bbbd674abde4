import { describe, expect, it } from '@jest/globals';
import { findingWords, fixLabel } from '../../src/messages/findings';
import type { Finding, FindingCode, Fix } from '../../src/plan/finding';
import { languages } from '../../src/plan/language';

const dateFix: Fix = {
  kind: 'use-nearest-date',
  edits: [{ rowNumber: 7, column: 'date', before: '31 сентября', after: '30 сентября' }],
};
const moveFix: Fix = { kind: 'move-place-to-event', edits: [] };
const joinFix: Fix = {
  kind: 'join-with-row-above',
  edits: [{ rowNumber: 6, column: 'event', before: 'Знакомство', after: 'Знакомство с залом' }],
};

const atDate = { severity: 'error', rowNumber: 7, column: 'date', fixes: [] } as const;
const examples: { readonly [Code in FindingCode]: Finding & { readonly code: Code } } = {
  'date-missing': { ...atDate, code: 'date-missing', parameters: {} },
  'date-unreadable': {
    ...atDate,
    code: 'date-unreadable',
    parameters: { text: '31 сентября', variant: 'no-such-day', nearest: '30 сентября' },
  },
  'date-ambiguous': { ...atDate, code: 'date-ambiguous', parameters: { text: '1-2', variant: 'unknown' } },
  'date-above-unreadable': {
    ...atDate,
    code: 'date-above-unreadable',
    parameters: { text: '31 сентября', rowNumberAbove: 6 },
  },
  'date-outside-school-year': {
    ...atDate,
    code: 'date-outside-school-year',
    parameters: { text: '15.09.2030', schoolYear: '2026/27' },
  },
  'school-year-unknown': { code: 'school-year-unknown', severity: 'error', parameters: {}, fixes: [] },
  'place-missing': { ...atDate, column: 'place', code: 'place-missing', parameters: {} },
  'place-reads-like-event': {
    ...atDate,
    column: 'place',
    code: 'place-reads-like-event',
    parameters: { text: 'Экскурсия в «Пегас»' },
  },
  'event-missing': { ...atDate, column: 'event', code: 'event-missing', parameters: {} },
  'responsible-missing': { ...atDate, column: 'responsible', code: 'responsible-missing', parameters: {} },
  'row-torn': { ...atDate, column: 'event', code: 'row-torn', parameters: { rowNumberAbove: 6 } },
};

describe('findingWords in Russian', () => {
  it.each([
    [
      'date-missing',
      'Строка 7, срок',
      'Не указан срок.',
      'Напишите дату или месяц, например «15 сентября» или «октябрь».',
    ],
    [
      'date-unreadable',
      'Строка 7, срок',
      'Не понимаю срок «31 сентября»: такого дня нет.',
      'Исправьте на «30 сентября» или напишите месяц.',
    ],
    [
      'date-ambiguous',
      'Строка 7, срок',
      'Срок «1-2» можно понять по-разному.',
      'Напишите точнее, например «15 сентября» или «15.09.2026».',
    ],
    [
      'date-above-unreadable',
      'Строка 7, срок',
      'Срок взят из строки 6, а его не удаётся понять: «31 сентября».',
      'Исправьте срок в строке 6 или напишите здесь свой.',
    ],
    [
      'date-outside-school-year',
      'Строка 7, срок',
      'Срок «15.09.2030» не относится к 2026/27 учебному году.',
      'Проверьте год. Если всё верно, ничего менять не нужно.',
    ],
    [
      'school-year-unknown',
      'Весь план',
      'Не знаю, на какой учебный год составлен план.',
      'Напишите учебный год над таблицей или на листе «О плане», например «2026/27».',
    ],
    [
      'place-missing',
      'Строка 7, место',
      'Не указано место.',
      'Напишите, где это будет: учреждение, школьный кабинет или «онлайн».',
    ],
    [
      'place-reads-like-event',
      'Строка 7, место',
      '«Экскурсия в „Пегас“» больше похоже на мероприятие, чем на место.',
      'Напишите здесь, где это будет, а о чём речь — в мероприятии.',
    ],
    [
      'event-missing',
      'Строка 7, мероприятие',
      'Не указано мероприятие.',
      'Напишите, что запланировано, или удалите строку.',
    ],
    [
      'responsible-missing',
      'Строка 7, ответственный',
      'Не указан ответственный.',
      'Напишите, кто отвечает, например «классный руководитель».',
    ],
    [
      'row-torn',
      'Строка 7, мероприятие',
      'Эта строка продолжает строку 6: похоже, её разорвал конец страницы.',
      'Соедините её со строкой 6 или укажите срок и место, если это отдельная запись.',
    ],
  ] as const)('%s', (code, where, problem, advice) => {
    expect(findingWords(examples[code], 'ru')).toEqual({ where, problem, advice });
  });

  it('suggests the correction of a slip of the pen', () => {
    const parameters = { text: 'Сентрябрь', variant: 'slip', nearest: 'Сентябрь' } as const;
    expect(findingWords({ ...atDate, code: 'date-unreadable', parameters }, 'ru')).toMatchObject({
      problem: 'Не понимаю срок «Сентрябрь».',
      advice: 'Похоже на опечатку. Исправьте на «Сентябрь» или напишите дату.',
    });
  });

  it('shows only the beginning of a long cell, whole words', () => {
    const text = 'Знакомство с мастерами народных промыслов нашего города и его окрестностей';
    const { problem } = findingWords({ ...examples['place-reads-like-event'], parameters: { text } }, 'ru');
    expect(problem).toBe(
      '«Знакомство с мастерами народных промыслов нашего города и…» больше похоже на мероприятие, чем на место.',
    );
  });

  it('names the buttons by what they do', () => {
    expect([dateFix, moveFix, joinFix].map((fix) => fixLabel(fix, 'ru'))).toEqual([
      'Исправить на «30 сентября»',
      'Перенести в мероприятие',
      'Соединить со строкой 6',
    ]);
  });
});

describe('findingWords in every language', () => {
  it.each(languages)('speaks in whole sentences: %s', (language) => {
    for (const finding of Object.values(examples)) {
      const { where, problem, advice } = findingWords(finding, language);
      expect(where).not.toBe('');
      expect(problem).toMatch(/^[«“\p{Lu}].*\.$/u);
      expect(advice).toMatch(/^\p{Lu}.*\.$/u);
      expect(`${problem} ${advice}`).not.toMatch(/["']|undefined/u);
    }
  });

  it.each(['uk', 'en'] as const)('has words of its own: %s', (language) => {
    for (const finding of Object.values(examples)) {
      expect(findingWords(finding, language).problem).not.toBe(findingWords(finding, 'ru').problem);
      if (language === 'en') expect(findingWords(finding, 'en').advice).not.toMatch(/(?<!“[^”]*)[а-яё]/iu);
      if (language === 'uk') expect(findingWords(finding, 'uk').advice).not.toMatch(/[ыэъё]/iu);
    }
    expect(fixLabel(joinFix, language)).not.toBe(fixLabel(joinFix, 'ru'));
  });
});
