import { once } from '../once';
import { latinLookAlikes, plainLetters } from './spellingLetters.data';

/** What people do not see does not count: kinds of blanks and dashes, case, look-alike letters of the other alphabet. */

const toCyrillic = once(() => latinLookAlikes());

const toLatin = once(() =>
  Object.fromEntries(Object.entries(latinLookAlikes()).map(([latin, cyrillic]) => [cyrillic, latin])),
);

const plain = once(() => plainLetters());

/** What most cells have none of, so that most cells are tidy as they are. */
const untidy = /[^\u0020-\u007e«»№\u0400-\u045f\u0490\u0491\u2013\u2014]| {2}|^ | $/;

/**
 * The text as it looks: composed letters (a Mac writes «й» as two), no soft hyphens, zero-width characters or stress
 * marks, single blanks, nothing at the ends. Letters keep their case.
 */
export function tidyText(text: string): string {
  if (!untidy.test(text)) return text;
  return withPlainCharacters(text).replace(/\s+/g, ' ').trim();
}

/**
 * As `tidyText`, with a line break for blanks that hold one, and minutes that are written small and high («15³⁰») as
 * `15:30`.
 */
export function tidyLines(text: string): string {
  if (!untidy.test(text)) return text;
  return withPlainCharacters(text)
    .replace(/(\d)([\u2070\u00b9\u00b2\u00b3\u2074-\u2079]{2})/g, (_, hour: string, minutes: string) => {
      return `${hour}:${minutes.normalize('NFKC')}`;
    })
    .replace(/\s+/g, (blanks) => (/[\n\r\v\f\u2028\u2029]/.test(blanks) ? '\n' : ' '))
    .trim();
}

function withPlainCharacters(text: string): string {
  return text.normalize('NFC').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]|\u0301/g, '');
}

/**
 * Tidy text with one letter for each way of writing it: lower case, «е» for «ё», Polish and Romanian letters without
 * their marks, a hyphen for any dash, one apostrophe. Every character stays at its index, so that a place found here is
 * the same place in the tidy text.
 */
export function canonicalText(tidy: string): string {
  return toLowerCaseInPlace(tidy).replace(
    /[ёąăâćęîłńóśșşțţźż\u2010-\u2015\u2212\ufe58\ufe63\uff0d\u2018\u2019\u02bc`]/g,
    (found) => plain()[found] ?? (/[\u2018\u2019\u02bc`]/.test(found) ? "'" : '-'),
  );
}

/** A few capitals (the Turkish dotted one) grow when made small: they are left as they are. */
function toLowerCaseInPlace(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (capital) => {
    const small = capital.toLowerCase();
    return small.length === capital.length ? small : capital;
  });
}

/** The ways a canonical word may be meant: as typed, all in Cyrillic, all in Latin («cентябрь» with a Latin c). */
export function spellingsOf(word: string): readonly string[] {
  const spellings = [word];
  if (/^[а-яєіїґўәғқңөұүһ'abcehikmoptxy]+$/.test(word) && /[a-z]/.test(word)) {
    spellings.push(inAlphabet(word, toCyrillic()));
  }
  if (/^[a-z'авсенікмортху]+$/.test(word) && /[а-яі]/.test(word)) {
    spellings.push(inAlphabet(word, toLatin()));
  }
  return spellings;
}

/** A canonical word all in Cyrillic letters when it has some; else as typed. */
export function mainSpelling(word: string): string {
  return /[а-яєіїґўәғқңөұүһ]/.test(word) ? inAlphabet(word, toCyrillic()) : word;
}

function inAlphabet(word: string, lookAlikes: Readonly<Record<string, string>>): string {
  let result = '';
  for (const letter of word) result += lookAlikes[letter] ?? letter;
  return result;
}
