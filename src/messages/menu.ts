import type { Language } from '../plan/language';

/** The words of the add-on's menu. Items begin with a verb and name the task. */
export interface MenuWords {
  readonly panelTitle: string;
  readonly openPanel: string;
  readonly checkPlan: string;
  readonly syncToCalendar: string;
  readonly buildSummary: string;
  readonly loadPlan: string;
  readonly setUp: string;
}

export const menuWords: Readonly<Record<Language, MenuWords>> = {
  ru: {
    panelTitle: 'План работы с партнёрами',
    openPanel: 'Открыть панель плана',
    checkPlan: 'Проверить план',
    syncToCalendar: 'Синхронизировать с календарём',
    buildSummary: 'Построить сводку',
    loadPlan: 'Загрузить план…',
    setUp: 'Подготовить таблицу',
  },
  uk: {
    panelTitle: 'План роботи з партнерами',
    openPanel: 'Відкрити панель плану',
    checkPlan: 'Перевірити план',
    syncToCalendar: 'Синхронізувати з календарем',
    buildSummary: 'Побудувати зведення',
    loadPlan: 'Завантажити план…',
    setUp: 'Підготувати таблицю',
  },
  en: {
    panelTitle: 'Partner Plan',
    openPanel: 'Open the plan panel',
    checkPlan: 'Check the plan',
    syncToCalendar: 'Sync to Calendar',
    buildSummary: 'Build the summary',
    loadPlan: 'Load a plan…',
    setUp: 'Set up this spreadsheet',
  },
};
