/** Words and numbering by which a row alone in its cells is a heading of the table and not an entry. */

import { once } from './once';
import { sectionWords } from './rowWords.data';
import { comparisonKey } from './wordPatterns';

const romanNumber = '[IVXLІХ]{1,5}';
const numbered = new RegExp(`^(?:${romanNumber}(?:[.)]|\\s)|\\d+(?:\\.\\d+)*[.)])\\s*`, 'u');
const romanNumbered = new RegExp(`^${romanNumber}(?:[.)]|\\s)`, 'u');
const patterns = once(() => {
  const { part, opening, closing, week } = sectionWords();
  return {
    worded: new RegExp(
      `^(?:${part})(?=[\\s\\d.:№«"–—-]|$)\\s*(?:№\\s*)?(?:${romanNumber}(?![\\p{L}])|\\d+)?\\s*[.:–—-]*\\s*`,
      'iu',
    ),
    opening: new RegExp(`^(?:${opening})\\s`, 'iu'),
    closing: new RegExp(`(?::|(?<!\\p{L})(?:${closing}))$`, 'iu'),
    week: new RegExp(
      `^(?:(?:\\d|[IVІ]{1,3})(?:\\s?-?\\s?\\p{L}{1,2})?\\s+)?(?:${week})(?:\\s+(?:\\d|[IVІ]{1,3}))?[.:]?$`,
      'iu',
    ),
  };
});

/** True for texts that speak as headings: «II. …», «Блок 1 …», «Работа с музеями», «… мероприятия», «…:». */
export function looksLikeSectionTitle(text: string): boolean {
  const { worded, opening, closing } = patterns();
  return romanNumbered.test(text) || worded.test(text) || opening.test(text) || closing.test(text);
}

/** True for «1 неделя», "Week 2": a part of the month that a heading above names, and no block. */
export function isWeekTitle(text: string): boolean {
  return patterns().week.test(text);
}

/** The title without its numbering, quotes and closing colon: «Блок 2 – «Культура»» → «Культура». */
export function cleanSectionTitle(text: string): string {
  const bare = text
    .replace(numbered, '')
    .replace(patterns().worded, '')
    .replace(numbered, '')
    .replace(/[\s:.]+$/u, '')
    .replace(/^«([^«»]*)»$/u, '$1')
    .trim();
  return bare === '' ? text : bare;
}

/** True when the titles of a table name months (`isDate`) once each and those below them again and again. */
export function doMonthsHoldBlocks(titles: readonly string[], isDate: (title: string) => boolean): boolean {
  const months = titles.filter(isDate).map(comparisonKey);
  const others = titles.filter((title) => !isDate(title)).map(comparisonKey);
  return months.length > 1 && new Set(months).size === months.length && new Set(others).size < others.length;
}
