import { once } from '../once';
import { streetWords, streetWordsBehind } from './roomNames.data';

const nameAfter = once(
  () =>
    new RegExp(
      `(?<!\\p{L})((?:${eitherCase(streetWords())})\\.?|[гспдхм]\\.)\\s*\\p{Lu}\\p{Ll}[\\p{L}-]*`,
      'gu',
    ),
);
const nameBefore = once(
  () =>
    new RegExp(
      `(?<!\\p{L})\\p{Lu}\\p{Ll}*(?:[а-я]ая|[а-я]ой|на|ній|[a-z])\\s+(?=(?:${eitherCase(streetWordsBehind())})(?!\\p{L}))`,
      'gu',
    ),
);

/** The place without the names of streets, squares and towns: what «ул. Школьная» is called after is not there. */
export function withoutAddressNames(place: string): string {
  if (!/[\s.]\p{Lu}/u.test(place) && !streetBehind().test(place)) return place;
  return place.replace(nameAfter(), '$1 ').replace(nameBefore(), '');
}

/** Asked first, because it costs little. */
const streetBehind = once(() => new RegExp(streetWordsBehind().join('|'), 'i'));

function eitherCase(words: readonly string[]): string {
  return words.flatMap((word) => [word, word.slice(0, 1).toUpperCase() + word.slice(1)]).join('|');
}

const markedLatin = /[\u00c0-\u024f\u1e00-\u1eff]/u;

/**
 * The words of a place in the case they are typed in, otherwise as `wordsOf` makes them. Letters of the Latin alphabet
 * lose their marks («Primăria» → «Primaria»), because many type without.
 */
export function placeWords(text: string): readonly string[] {
  const plain = markedLatin.test(text) ? withoutMarks(text) : text;
  const even = /[ёЁ'’ʼ`]|\u0301/.test(plain)
    ? plain
        .replace(/ё/g, 'е')
        .replace(/Ё/g, 'Е')
        .replace(/['’ʼ`]|\u0301/g, '')
    : plain;
  return even.match(/[\p{L}\p{N}№#]+/gu) ?? [];
}

function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/([a-z])[\u0300-\u036f]+/giu, '$1')
    .normalize('NFC')
    .replace(/ł/gu, 'l')
    .replace(/Ł/gu, 'L');
}

/** The same words in lower case, to be compared with word patterns. */
export function lowerCase(words: readonly string[]): readonly string[] {
  return words.map((word) => word.toLowerCase());
}
