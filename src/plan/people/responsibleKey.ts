import { once } from '../once';
import { remember } from '../remember';
import { foldText } from './foldText';
import { shortenedWords } from './peopleWords.data';
import { haveSameInitials, personKey, surnameKey } from './samePerson';
import type { PersonName, Responsible } from './responsible';

/** So much of a word that its case endings fall away. */
const stemLength = 6;

const stems = once(
  () =>
    new Map(
      shortenedWords().flatMap(([stem, shortened]) =>
        shortened.split(' ').map((word) => [word, stem] as const),
      ),
    ),
);

/** Equal for one person in different spellings, and for one role, group or body («Кл. рук.», «Классные руководители»). */
export function responsibleKey(responsible: Responsible): string {
  const { kind, person } = responsible;
  if (person !== undefined) return `person ${personKey(person)}`;
  return `${kind === 'role' ? 'role' : 'group'} ${roleKey(responsible.role ?? responsible.text)}`;
}

/** A role or group in words that do not differ by case, short forms or remarks. */
export const roleKey = remember((text: string): string => {
  const words = foldedWords(text.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' '));
  return words.map((word) => stems().get(word) ?? word.slice(0, stemLength)).join(' ');
});

/** The words of a text, folded. */
export function foldedWords(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Keys within one plan: a name with fewer initials («Орлова А.») gets the key of the only fuller one that agrees with
 * it («Орлова А. А.»).
 */
export function createResponsibleKeys(all: readonly Responsible[]): (responsible: Responsible) => string {
  const bySurname = new Map<string, Map<string, PersonName>>();
  for (const { person } of all) {
    if (person === undefined) continue;
    const surname = surnameKey(person);
    const names = bySurname.get(surname) ?? new Map<string, PersonName>();
    names.set(personKey(person), person);
    bySurname.set(surname, names);
  }
  return (responsible) => {
    const { person } = responsible;
    if (person === undefined) return responsibleKey(responsible);
    const fuller = [...(bySurname.get(surnameKey(person))?.values() ?? [])].filter(
      (name) => name.given.length > person.given.length && haveSameInitials(name, person),
    );
    const keys = new Set(fuller.map(personKey));
    const [first] = keys;
    return keys.size === 1 && first !== undefined ? `person ${first}` : responsibleKey(responsible);
  };
}
