import type { Language } from './language';

/** A day off that has the same date every year; months and days from 1. */
export interface YearlyDayOff {
  readonly name: string;
  readonly month: number;
  readonly day: number;
  /** Of the same month; absent for a single day. */
  readonly lastDay?: number;
}

/** Days off by the language of the plan, which stands for its country. */
export const yearlyDaysOff = (): Readonly<Record<Language, readonly YearlyDayOff[]>> => ({
  ru: [
    { name: 'День народного единства', month: 11, day: 4 },
    { name: 'Новогодние каникулы и Рождество', month: 1, day: 1, lastDay: 8 },
    { name: 'День защитника Отечества', month: 2, day: 23 },
    { name: 'Международный женский день', month: 3, day: 8 },
    { name: 'Праздник Весны и Труда', month: 5, day: 1 },
    { name: 'День Победы', month: 5, day: 9 },
    { name: 'День России', month: 6, day: 12 },
  ],
  uk: [
    { name: 'День захисників і захисниць України', month: 10, day: 1 },
    { name: 'Різдво Христове', month: 12, day: 25 },
    { name: 'Новий рік', month: 1, day: 1 },
    { name: 'Міжнародний жіночий день', month: 3, day: 8 },
    { name: 'День праці', month: 5, day: 1 },
    { name: 'День пам’яті та перемоги над нацизмом у Другій світовій війні', month: 5, day: 8 },
    { name: 'День Конституції України', month: 6, day: 28 },
    { name: 'День Української Державності', month: 7, day: 15 },
    { name: 'День Незалежності України', month: 8, day: 24 },
  ],
  en: [
    { name: 'Christmas Day', month: 12, day: 25 },
    { name: 'New Year’s Day', month: 1, day: 1 },
  ],
});
