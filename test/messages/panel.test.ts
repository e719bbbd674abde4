import { describe, expect, it } from '@jest/globals';
import { menuWords } from '../../src/messages/menu';
import * as frame from '../../src/messages/panel';
import * as calendar from '../../src/messages/panelCalendar';
import * as check from '../../src/messages/panelCheck';
import * as decisions from '../../src/messages/panelDecisions';
import * as load from '../../src/messages/panelLoad';
import * as settings from '../../src/messages/panelSettings';
import { planPlaceWords } from '../../src/messages/panelTabs';
import { tabNames } from '../../src/messages/planWords';
import { languages } from '../../src/plan/language';

/** A fixed sentence of the panel: its texts in the order of `languages`. */
interface FixedSentence {
  readonly path: string;
  readonly texts: readonly string[];
}

/** Every fixed sentence with its path, known by its shape: an object with a text for each language. */
function fixedSentences(value: unknown, path: string): readonly FixedSentence[] {
  if (typeof value !== 'object' || value === null) return [];
  const texts = languages.map((language): unknown => Reflect.get(value, language));
  if (texts.every((text) => typeof text === 'string')) return [{ path, texts }];
  return Object.entries(value).flatMap(([key, inner]) => fixedSentences(inner, `${path}.${key}`));
}

const sentences = fixedSentences({ frame, check, calendar, decisions, load, settings }, 'panel');

describe('the words of the panel', () => {
  it('are found by this test', () => {
    expect(sentences.length).toBeGreaterThan(130);
  });

  it.each(sentences)('$path says something in every language, without blanks at the ends', ({ texts }) => {
    for (const text of texts) expect(text).toMatch(/^\S(.*\S)?$/);
  });

  it.each(sentences)('$path uses the letters and quotes of its language', ({ texts: [ru, uk, en] }) => {
    expect(ru).not.toMatch(/[іїєґІЇЄҐ"“”]/);
    expect(uk).not.toMatch(/[ыэёъЫЭЁЪ"“”]/);
    expect(en).not.toMatch(/[а-яёіїєґ«»"]/i);
  });

  it.each(languages)('name a task as the menu does (%s)', (language) => {
    const menu = menuWords[language];
    expect(frame.panelFrameWords.panelName[language]).toBe(menu.panelTitle);
    expect(frame.panelCommonWords.setUp[language]).toBe(menu.setUp);
    expect(frame.summaryWords.build[language]).toBe(menu.buildSummary);
    expect(check.checkWords.check[language]).toBe(menu.checkPlan);
    expect(calendar.calendarWords.toCheck[language]).toBe(menu.checkPlan);
    expect(calendar.calendarWords.sync[language]).toBe(menu.syncToCalendar);
  });

  it.each(languages)('name tabs and buttons as they are called there (%s)', (language) => {
    expect(calendar.calendarWords.intro[language]).toContain(calendar.calendarWords.sync[language]);
    expect(calendar.leaveReasonWords['row-has-errors'][language]).toContain(
      frame.panelFrameWords.checkTab[language],
    );
    expect(settings.settingsWords.guests[language]).toContain(tabNames()[language].people);
    expect(load.loadWords.yearUnknown[language]).toContain(tabNames()[language].about);
  });
});

describe('sentences with counts', () => {
  it.each([
    [1, '1 ошибка', '1 помилка', '1 error'],
    [3, '3 ошибки', '3 помилки', '3 errors'],
    [11, '11 ошибок', '11 помилок', '11 errors'],
  ])('bend the word to the count %i', (count, ru, uk, en) => {
    const words = check.severityCountWords.error;
    expect([words.ru(count), words.uk(count), words.en(count)]).toEqual([ru, uk, en]);
  });

  it.each([
    ['add', 1, 'Добавить 1 событие', 'Додати 1 подію', 'Add 1 event'],
    ['update', 3, 'Изменить 3 события', 'Змінити 3 події', 'Update 3 events'],
    ['remove', 12, 'Убрать 12 событий', 'Прибрати 12 подій', 'Remove 12 events'],
    [
      'decide',
      3,
      'Изменено в календаре: решите сами (3)',
      'Змінено в календарі: вирішіть самі (3)',
      'Changed in Calendar: for you to decide (3)',
    ],
    ['leave', 2, 'Пропустить 2 записи', 'Пропустити 2 записи', 'Skip 2 entries'],
  ] as const)('head the group of changes to %s', (kind, count, ru, uk, en) => {
    const words = calendar.changeGroupWords[kind];
    expect([words.ru(count), words.uk(count), words.en(count)]).toEqual([ru, uk, en]);
  });

  it('name only what a sync did', () => {
    const counts = { added: 12, updated: 0, removed: 1 };
    expect(calendar.writtenWords.ru(counts)).toBe('Добавлено:\u00a012, убрано:\u00a01.');
    expect(calendar.writtenWords.ru({ added: 0, updated: 0, removed: 0, taken: 2, left: 1 })).toBe(
      'Взято в таблицу:\u00a02, оставлено как есть:\u00a01.',
    );
    expect(calendar.writtenWords.en({ added: 0, updated: 0, removed: 0 })).toBe('');
  });

  it('say how many events wait for a decision, and for how many one was made at once', () => {
    expect(decisions.undecidedWords.ru(2)).toBe('Без решения: 2 события. Правки останутся.');
    expect(decisions.undecidedWords.en(1)).toBe('Undecided: 1 event. What people did there stays.');
    expect(decisions.chosenForAllWords.uk({ label: 'Залишити як є', chosen: 3, total: 4 })).toBe(
      'Залишити як є: вибрано для 3 із 4.',
    );
  });

  it('name both school years of a plan that changed its own', () => {
    for (const language of languages) {
      const sentence = decisions.yearChangeWords[language]({ from: '2025/26', to: '2026/27' });
      expect(sentence).toMatch(/2025\/26.*2026\/27/);
    }
  });

  it('name the numbers of a large removal', () => {
    expect(calendar.brakeWords.ru({ removals: 9, planEvents: 35 })).toBe(
      'Будет убрано событий: 9 из 35. Они перечислены ниже.',
    );
    expect(calendar.brakeConfirmWords.ru(9)).toBe('Да, убрать 9 событий');
  });

  it('say where the summary is', () => {
    const built = { tabName: 'Сводка', entryCount: 21, blockCount: 2 };
    expect(frame.summaryBuiltWords.ru(built)).toBe('Сводка готова на листе «Сводка»: 21 запись, 2 блока.');
  });

  it('name the tabs that were made, or say that none was missing', () => {
    expect(frame.setUpDoneWords.ru(['План', 'Блоки'])).toBe('Готово. Добавлены листы: «План», «Блоки».');
    expect(frame.setUpDoneWords.uk(['Блоки'])).toBe('Готово. Додано аркуш: «Блоки».');
    expect(frame.setUpDoneWords.en([])).toBe('All the tabs are there already.');
  });

  it.each(languages)(
    'send to the tab and the button by their names when days off wait for a year (%s)',
    (language) => {
      const words = frame.daysOffToFillWords[language](tabNames()[language].daysOff);
      expect(words).toContain(tabNames()[language].daysOff);
      expect(words).toContain(tabNames()[language].about);
      expect(words).toContain(menuWords[language].setUp);
    },
  );

  it('say how many fixes were made, and which were not', () => {
    expect(check.fixAllWords.ru(5)).toBe('Исправить всё, что можно (5)');
    expect(check.fixedManyWords.ru({ applied: 5, passedOver: 0 })).toBe('Исправлено: 5.');
    expect(check.fixedManyWords.en({ applied: 5, passedOver: 2 })).toBe(
      'Fixed: 5. Passed over: 2, these cells were changed meanwhile.',
    );
  });

  it('leave the school year out when it is not known', () => {
    expect(planPlaceWords.ru({ tabNames: ['План'], schoolYear: '' })).toBe('Лист «План»');
    expect(planPlaceWords.uk({ tabNames: ['План'], schoolYear: '2026/27' })).toBe(
      'Аркуш «План». 2026/27 навчальний рік',
    );
  });

  it('name the tabs of a plan, count them when they are many, and say that there is none', () => {
    const classes = ['5А', '5Б', '6А', '7В'];
    expect(planPlaceWords.ru({ tabNames: classes, schoolYear: '2026/27' })).toBe(
      'Листы: 5А, 5Б, 6А, 7В. 2026/27 учебный год',
    );
    const many = Array.from({ length: 40 }, (_, index) => `${index}`);
    expect(planPlaceWords.en({ tabNames: many, schoolYear: '' })).toBe('40 tabs of the plan');
    expect(planPlaceWords.uk({ tabNames: [], schoolYear: '' })).toBe('Плану поки немає');
  });
});
