import type { Language } from '../plan/language';

/** The note on the heading of the Calendar column: what the hourly run did last. */
export interface HourlyWords {
  /** Filled with the moment. */
  readonly heading: string;
  readonly nothing: string;
  /** Filled with counts. */
  readonly written: string;
  /** Filled with titles. */
  readonly removed: string;
  readonly waiting: string;
  /** Filled with the sentence of the problem. */
  readonly problem: string;
}

export const hourlyWords = (): Readonly<Record<Language, HourlyWords>> => ({
  ru: {
    heading: 'Ежечасная синхронизация, {at}',
    nothing: 'Изменений не было.',
    written: 'Добавлено: {added}, изменено: {updated}.',
    removed: 'Убрано: {titles}.',
    waiting: 'Ждут вашего решения: {waiting}. Откройте «Синхронизировать с календарём».',
    problem: 'Не получилось: {problem}',
  },
  uk: {
    heading: 'Щогодинна синхронізація, {at}',
    nothing: 'Змін не було.',
    written: 'Додано: {added}, змінено: {updated}.',
    removed: 'Прибрано: {titles}.',
    waiting: 'Чекають на ваше рішення: {waiting}. Відкрийте «Синхронізувати з календарем».',
    problem: 'Не вдалося: {problem}',
  },
  en: {
    heading: 'Hourly sync, {at}',
    nothing: 'Nothing had changed.',
    written: 'Added: {added}, updated: {updated}.',
    removed: 'Removed: {titles}.',
    waiting: 'Waiting for your decision: {waiting}. Open “Sync to Calendar”.',
    problem: 'It did not work: {problem}',
  },
});
