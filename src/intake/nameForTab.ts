import { cellText, type Grid } from '../plan/cell';
import { readsLikeClass } from '../plan/classWords';
import { readHeaderRow } from '../plan/planHeader';

/** «5 «А» класса», «10-В класс», «7в кл.», "class 7B", "year 9": the number and, where there is one, the letter. */
const classesInText: readonly RegExp[] = [
  /(?<![\p{L}\d])(\d{1,2})\s?[-–]?\s?[«"“„]?(\p{L})?[»"”“]?[\s-]*(?:класс|клас|кл\.)/iu,
  /(?<!\p{L})(?:класс|клас|class|grade|year|form)\s+(\d{1,2})\s?[-–]?\s?[«"“„]?(\p{L})?(?![\p{L}\d])/iu,
  /(?<![\p{L}\d])(\d{1,2})\s?(\p{L})\s+class(?!\p{L})/iu,
];

/**
 * What a tab for that plan may be called: the class that the title names («5А»), else the class that all rows of the
 * table name, else the title. Empty where there is neither.
 */
export function nameForTab(title: string, table: Grid): string {
  for (const pattern of classesInText) {
    const [found, number, letter = ''] = pattern.exec(title) ?? [];
    if (found !== undefined) return `${Number(number)}${letter.toUpperCase()}`;
  }
  return onlyClassOf(table) || title;
}

function onlyClassOf([headings = [], ...rows]: Grid): string {
  const columnIndex = readHeaderRow(headings, 0)?.columnIndexes.class;
  if (columnIndex === undefined) return '';
  const classes = new Set(rows.map((row) => cellText(row[columnIndex])).filter((text) => text !== ''));
  const [only = ''] = classes;
  return classes.size === 1 && readsLikeClass(only) ? only : '';
}
