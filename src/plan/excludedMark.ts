import { wordsOf } from './wordPatterns';

const refusals = new Set(['нет', 'ні', 'не', 'no', 'false', 'ложь', 'хибність', '0']);

/**
 * Whether a cell of the column «Без календаря» excludes its row: any mark does, but one that says no. An unticked box
 * says no.
 */
export function isExcludedMark(text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0) return /[^\s\-–—]/u.test(text);
  return !(words.length === 1 && refusals.has(words[0] ?? ''));
}
