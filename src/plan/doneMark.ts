import { wordsOf } from './wordPatterns';

const doneWords = new Set([
  'да',
  'выполнено',
  'выполнен',
  'выполнена',
  'выполнены',
  'проведено',
  'проведен',
  'проведена',
  'сделано',
  'исполнено',
  'так',
  'виконано',
  'проведено',
  'зроблено',
  'done',
  'yes',
  'completed',
  'true',
  'истина',
  'істина',
  'v',
]);

/** True for a tick, a plus or a word that says so, also with a date («выполнено 15.09»); anything else is not done. */
export function isDoneMark(text: string): boolean {
  if (/^[+✓✔☑✅√]+$/u.test(text)) return true;
  const words = wordsOf(text).filter((word) => !/^\d+$/u.test(word));
  const [onlyWord] = words;
  return words.length === 1 && onlyWord !== undefined && doneWords.has(onlyWord);
}
