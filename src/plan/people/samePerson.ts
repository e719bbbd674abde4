import { remember } from '../remember';
import { foldText } from './foldText';
import type { PersonName } from './responsible';

/** Latin letters that look like Cyrillic ones, and slip into initials. */
const latinLetters = 'aceopxyikmhtb';
const cyrillicLetters = 'асеорхуікмнтв';

/**
 * Whether two names may well mean one person: the same surname, and given names or initials that agree as far as both
 * have them. A surname alone agrees only with the same surname alone.
 */
export function isSamePerson(one: PersonName, other: PersonName): boolean {
  if (one.surname === '' || other.surname === '') return haveSameGivenNames(one, other);
  return surnameKey(one) === surnameKey(other) && haveSameInitials(one, other);
}

/** Whether initials or given names agree as far as both have them; at least one pair, unless neither has any. */
export function haveSameInitials(one: PersonName, other: PersonName): boolean {
  const count = Math.min(one.given.length, other.given.length);
  if (count === 0) return one.given.length === other.given.length;
  const [ours, theirs] = [givenKeys(one), givenKeys(other)];
  return ours.slice(0, count).every((name, index) => {
    const counterpart = theirs[index] ?? '';
    const isInitial = isShort(name) || isShort(counterpart);
    return isInitial ? name.charAt(0) === counterpart.charAt(0) : name === counterpart;
  });
}

/** Names with the same key are spellings of one name: surname and initials, case, ё, dots and blanks aside. */
export function personKey(person: PersonName): string {
  const initials = givenKeys(person).map((name) => name.charAt(0));
  // Without a surname the given names are all there is to know a person by.
  return person.surname === '' ? givenKeys(person).join(' ') : [surnameKey(person), ...initials].join(' ');
}

/** The surname without case, ё and hyphens. */
export function surnameKey({ surname }: PersonName): string {
  return nameKey(surname);
}

function givenKeys({ given }: PersonName): readonly string[] {
  return given.map(nameKey);
}

/** In Cyrillic where a Latin letter is among it, and a lone letter that looks Cyrillic as well. */
const nameKey = remember((text: string): string => {
  const name = foldText(text).replace(/[‑–-]/g, '');
  if (name.length > 1 && !/[а-яіїєґў]/.test(name)) return name;
  return name.replace(/[aceopxyikmhtb]/g, (letter) => cyrillicLetters.charAt(latinLetters.indexOf(letter)));
});

function haveSameGivenNames(one: PersonName, other: PersonName): boolean {
  const [ours, theirs] = [givenKeys(one), givenKeys(other)];
  return ours.length > 1 && ours.join(' ') === theirs.join(' ');
}

function isShort(name: string): boolean {
  return name.length <= 2;
}
