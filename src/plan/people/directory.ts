import { countSlips } from '../periods/monthSlips';
import type { KnownPerson } from './knownPerson';
import { readResponsible } from './readResponsible';
import type { PersonName, Responsible } from './responsible';
import { roleKey } from './responsibleKey';
import { haveSameInitials, isSamePerson, surnameKey } from './samePerson';

/** In short words every second one is a letter away from some other. */
const shortestMisspelt = 4;
const lengthForTwoSlips = 8;

/** The known persons and roles, ready to be looked up. */
export interface PeopleDirectory {
  readonly persons: readonly KnownName[];
  readonly bySurname: ReadonlyMap<string, readonly KnownName[]>;
  readonly byRole: ReadonlyMap<string, KnownPerson>;
}

interface KnownName {
  readonly person: PersonName;
  readonly known: KnownPerson;
}

export function createPeopleDirectory(people: readonly KnownPerson[]): PeopleDirectory {
  const persons: KnownName[] = [];
  const byRole = new Map<string, KnownPerson>();
  const bySurname = new Map<string, KnownName[]>();
  for (const known of people) {
    for (const { person, role, text } of readResponsible(known.name)) {
      if (person !== undefined) {
        const name = { person, known };
        persons.push(name);
        bySurname.set(surnameKey(person), [...(bySurname.get(surnameKey(person)) ?? []), name]);
      }
      const words = person === undefined ? text : role;
      if (words !== undefined && !byRole.has(roleKey(words))) byRole.set(roleKey(words), known);
    }
  }
  return { persons, bySurname, byRole };
}

/** The line of the directory that means the same person, or else the same role or group; undefined when none does. */
export function findKnownPerson(
  directory: PeopleDirectory,
  responsible: Responsible,
): KnownPerson | undefined {
  const { person, role, text } = responsible;
  if (person === undefined) return directory.byRole.get(roleKey(role ?? text));
  const sameSurname = directory.bySurname.get(surnameKey(person)) ?? [];
  return sameSurname.find((name) => isSamePerson(name.person, person))?.known;
}

/**
 * The known name that the text may be a slip for: one or two letters wrong, missing, added or swapped in the surname
 * with initials that agree, or in the words of a role. Undefined when none is near or two are equally near.
 */
export function nearestKnownName(text: string, directory: PeopleDirectory): string | undefined {
  const [responsible, another] = readResponsible(text);
  if (responsible === undefined || another !== undefined) return undefined;
  const { person } = responsible;
  if (person === undefined) {
    const roles = [...directory.byRole].map(([key, known]) => ({ key, name: known.name }));
    return nearestOf(roleKey(responsible.role ?? responsible.text), roles);
  }
  const persons = directory.persons.filter((name) => haveSameInitials(name.person, person));
  return nearestOf(
    surnameKey(person),
    persons.map((name) => ({ key: surnameKey(name.person), name: name.known.name })),
  );
}

function nearestOf(typed: string, candidates: readonly { key: string; name: string }[]): string | undefined {
  let fewest = typed.length < shortestMisspelt ? 0 : typed.length < lengthForTwoSlips ? 1 : 2;
  let nearest = new Set<string>();
  for (const { key, name } of candidates) {
    const slips = countSlips(typed, key, fewest);
    if (slips > fewest) continue;
    if (slips < fewest) nearest = new Set();
    nearest.add(name);
    fewest = slips;
  }
  const [name] = nearest;
  return nearest.size === 1 ? name : undefined;
}
