import type { Problem } from '../contract/panelServer';
import type { Language } from '../plan/language';
import { problemWords } from './problems.data';

/** What is wrong and what to do, for everything that keeps the add-on from doing what was asked. */
export function problemSentence({ code, tabName, columnNames, time }: Problem, language: Language): string {
  const sentence = problemWords()[language][code];
  return sentence
    .replace(/\[([^\]]*)\]/g, time === '' ? '' : '$1')
    .replace('{tabName}', () => tabName)
    .replace('{columnNames}', () => columnNames)
    .replace('{time}', () => time);
}
