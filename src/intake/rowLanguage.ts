import type { Language } from '../plan/language';

const readRowCount = 20;

/** The language of the headings that we add: Polish and Romanian tables get English ones, other Cyrillic ones Russian. */
export function languageOfRows(table: readonly (readonly string[])[]): Language {
  const text = table
    .slice(0, readRowCount)
    .map((row) => row.join(' '))
    .join(' ');
  if (/[іїєґ]/iu.test(text) && !/[ўыэёәғқңөұү]/iu.test(text)) return 'uk';
  return /[а-яё]/iu.test(text) ? 'ru' : 'en';
}
