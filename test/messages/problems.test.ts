import { describe, expect, it } from '@jest/globals';
import type { Problem } from '../../src/contract/panelServer';
import { problemSentence } from '../../src/messages/problems';
import { languages } from '../../src/plan/language';

const problem = (code: Problem['code'], about: Partial<Problem> = {}): Problem => ({
  tabName: '',
  columnNames: '',
  time: '',
  ...about,
  code,
});

describe('what keeps the add-on from working', () => {
  it('is said with the tab and the columns that it is about', () => {
    const missing = problem('header-not-found', { tabName: 'Лист1', columnNames: 'Дата, Мероприятие' });
    expect(problemSentence(missing, 'ru')).toBe(
      'На листе «Лист1» нет шапки плана. Впишите в одну строку названия столбцов: Дата, Мероприятие.',
    );
  });

  it.each(languages)('is said with its moment where that is known (%s)', (language) => {
    for (const code of ['sync-running', 'calendar-limit'] as const) {
      const [known, unknown] = ['14:05', ''].map((time) =>
        problemSentence(problem(code, { time }), language),
      );
      expect(known).toContain('14:05');
      expect(unknown).not.toMatch(/\d|undefined|\(|\s\./);
    }
  });

  it.each(languages)('says in %s what is wrong and what to do: two sentences', (language) => {
    const codes = [
      'empty-sheet',
      'header-not-found',
      'no-plan-rows',
      'busy',
      'sync-running',
      'bad-input',
      'no-calendar-right',
      'permission-expired',
      'calendar-gone',
      'calendar-limit',
      'calendar-unreachable',
      'calendar-not-usable',
      'hourly-not-allowed',
      'tab-not-empty',
      'text-without-table',
      'cell-changed-meanwhile',
      'tab-gone',
      'columns-missing',
      'no-plan',
    ] as const;
    for (const code of codes) {
      const sentence = problemSentence(problem(code, { tabName: 'План', columnNames: 'Дата' }), language);
      expect(sentence.match(/[.!?](?= |$)/g)?.length ?? 0).toBeGreaterThanOrEqual(2);
    }
  });
});
