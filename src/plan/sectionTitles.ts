/** Words and numbering by which a row alone in its cells is a heading of the table and not an entry. */

const romanNumber = '[IVXLІХ]{1,5}';
const sectionWord =
  'блок|раздел|модуль|направление|часть|этап|розділ|напрям|напрямок|частина|етап|section|block|part|module';
const numbered = new RegExp(`^(?:${romanNumber}(?:[.)]|\\s)|\\d+(?:\\.\\d+)*[.)])\\s*`, 'u');
const worded = new RegExp(
  `^(?:${sectionWord})(?=[\\s\\d.:№«"–—-]|$)\\s*(?:№\\s*)?(?:${romanNumber}(?![\\p{L}])|\\d+)?\\s*[.:–—-]*\\s*`,
  'iu',
);
const romanNumbered = new RegExp(`^${romanNumber}(?:[.)]|\\s)`, 'u');
const opening =
  /^(?:работа|взаимодействие|сотрудничество|робота|взаємодія|співпраця|work|cooperation|partnership)\s+(?:с|со|з|із|зі|with)\s/iu;
const weekTitle =
  /^(?:(?:\d|[IVІ]{1,3})(?:\s?-?\s?\p{L}{1,2})?\s+)?(?:неделя|декада|тиждень|тыдзень|седмица|апта|week|tydzień|săptămâna)(?:\s+(?:\d|[IVІ]{1,3}))?[.:]?$/iu;
const closing = /(?::|(?<!\p{L})(?:мероприятия|заходи))$/iu;

/** True for texts that speak as headings: «II. …», «Блок 1 …», «Работа с музеями», «… мероприятия», «…:». */
export function looksLikeSectionTitle(text: string): boolean {
  return romanNumbered.test(text) || worded.test(text) || opening.test(text) || closing.test(text);
}

/** True for «1 неделя», "Week 2": a part of the month that a heading above names, and no block. */
export function isWeekTitle(text: string): boolean {
  return weekTitle.test(text);
}

/** The title without its numbering, quotes and closing colon: «Блок 2 – «Культура»» → «Культура». */
export function cleanSectionTitle(text: string): string {
  const bare = text
    .replace(numbered, '')
    .replace(worded, '')
    .replace(numbered, '')
    .replace(/[\s:.]+$/u, '')
    .replace(/^«([^«»]*)»$/u, '$1')
    .trim();
  return bare === '' ? text : bare;
}
