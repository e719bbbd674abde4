import type { Language } from '../plan/language';
import type { YearMonth } from '../plan/localDate';
import { monthOf, yearOf } from '../plan/localDate';
import { fillSentence } from './fillSentence';
import { summaryLines } from './summary.data';

export { summaryWords } from './summary.data';

/** Under the plan's title; `name` is the school year as people write it, `2026/27`. */
export function schoolYearLine(name: string, language: Language): string {
  return fillSentence(summaryLines()[language].schoolYear, { name });
}

/** When and by whom the tab was built, as given. */
export function builtAtLine(builtAt: string, language: Language): string {
  return fillSentence(summaryLines()[language].builtAt, { builtAt });
}

/** Numbers of entries to be said in one line. */
export interface FiguresInWords {
  readonly planned: number;
  readonly dated: number;
  readonly synced: number;
  readonly done: number;
  readonly withErrors: number;
  readonly withoutResponsible: number;
}

/** The figures in one line; what is wrong is left out when nothing is. */
export function figuresLine(figures: FiguresInWords, language: Language): string {
  const lines = summaryLines()[language];
  const said = [lines.dated, lines.synced, lines.done];
  if (figures.withErrors > 0) said.push(lines.withErrors);
  if (figures.withoutResponsible > 0) said.push(lines.withoutResponsible);
  return fillSentence(`${lines.planned}: ${said.join(', ')}.`, { ...figures });
}

/** «Строка 7», with the tab's name where the plan has several: «5А, строка 7»; `rowNumber` from 1. */
export function rowLabel(rowNumber: number, language: Language, tabName = ''): string {
  const row = fillSentence(summaryLines()[language].row, { rowNumber });
  return tabName === '' ? row : `${tabName}, ${row.charAt(0).toLowerCase()}${row.slice(1)}`;
}

/** What is open about an entry without a time: `text` is what the date cell says. */
export function periodOpenLine(text: string, language: Language): string {
  const { periodOpen, periodOpenText } = summaryLines()[language];
  return text === '' ? periodOpen : fillSentence(periodOpenText, { text });
}

/** The title of an entry inside a sentence; a title with quotation marks of its own gets no more of them. */
export function quotedTitle(title: string, language: Language): string {
  if (/[«»“”„"]/.test(title)) return title;
  return fillSentence(summaryLines()[language].title, { title });
}

/** Head of a month's column: «сен», with the year («сен 2026») where the plan's school year does not tell it. */
export function monthHeading(month: YearMonth, language: Language, withYear: boolean): string {
  const name = summaryLines()[language].shortMonths[monthOf(month) - 1] ?? month;
  return withYear ? `${name} ${yearOf(month)}` : name;
}
