import type { Language } from '../plan/language';
import { fillSentence } from './fillSentence';
import { hourlyWords } from './hourly.data';

/** What an hourly run did, as the note tells it. */
export interface HourlyTold {
  /** The moment, in the spreadsheet's zone. */
  readonly at: string;
  readonly added: number;
  readonly updated: number;
  readonly removed: readonly string[];
  readonly waiting: number;
  /** The sentence of the problem that it met; empty for none. */
  readonly problem: string;
}

/** The note on the heading of the Calendar column, a line for each thing worth telling. */
export function hourlyNote(told: HourlyTold, language: Language): string {
  const words = hourlyWords()[language];
  const { at, added, updated, removed, waiting, problem } = told;
  const lines = [
    ...(added + updated > 0 ? [fillSentence(words.written, { added, updated })] : []),
    ...(removed.length > 0
      ? [fillSentence(words.removed, { titles: removed.map((title) => `«${title}»`).join(', ') })]
      : []),
    ...(waiting > 0 ? [fillSentence(words.waiting, { waiting })] : []),
    ...(problem === '' ? [] : [fillSentence(words.problem, { problem })]),
  ];
  return [fillSentence(words.heading, { at }), ...(lines.length > 0 ? lines : [words.nothing])].join('\n');
}
