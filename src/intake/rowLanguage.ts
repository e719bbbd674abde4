import type { Language } from '../plan/language';
import { languageOfText } from '../plan/language';

const readRowCount = 20;

/** The language of the headings that we add to a table. */
export function languageOfRows(table: readonly (readonly string[])[]): Language {
  return languageOfText(
    table
      .slice(0, readRowCount)
      .map((row) => row.join(' '))
      .join(' '),
  );
}
