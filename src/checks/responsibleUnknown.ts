import type { PeopleDirectory } from '../plan/people/directory';
import { createPeopleDirectory, findKnownPerson, nearestKnownName } from '../plan/people/directory';
import { readResponsible } from '../plan/people/readResponsible';
import type { Responsible } from '../plan/people/responsible';
import { personKey } from '../plan/people/samePerson';
import { remember } from '../plan/remember';
import type { Check } from './check';
import { entriesInRows, findingAt } from './check';
import { correctName } from './correctName';

/** What the tab of responsible people says of a person. */
type Known =
  | { readonly kind: 'known' }
  | { readonly kind: 'near'; readonly name: string; readonly surname: string }
  | { readonly kind: 'unknown' };

/**
 * Persons who are not on the tab of responsible people, once somebody is. One with a name near theirs is told in the
 * row; the others are named in one hint. Roles and groups are everybody's words and are let through.
 */
export const checkResponsibleUnknown: Check<'responsible-unknown'> = (reading) => {
  const directory = createPeopleDirectory(reading.people);
  if (directory.persons.length === 0) return [];
  const lookUp = remember((responsible: Responsible) => lookUpIn(directory, responsible));
  const unknown = new Map<string, string>();
  const near = entriesInRows(reading).flatMap(({ entry, row }) =>
    entry.responsible.flatMap((responsible): ReturnType<typeof checkResponsibleUnknown> => {
      const { person, text } = responsible;
      if (person === undefined) return [];
      const known = lookUp(responsible);
      if (known.kind === 'unknown' && !unknown.has(personKey(person))) unknown.set(personKey(person), text);
      if (known.kind !== 'near') return [];
      return [
        findingAt(
          'responsible-unknown',
          'warning',
          row.rowNumber,
          'responsible',
          { variant: 'nearest', name: text, nearest: known.name },
          correctName(row, person.surname, known.surname),
        ),
      ];
    }),
  );
  if (unknown.size === 0) return near;
  const parameters = { variant: 'names', names: [...unknown.values()] } as const;
  return [{ code: 'responsible-unknown', severity: 'hint', parameters, fixes: [] }, ...near];
};

function lookUpIn(directory: PeopleDirectory, responsible: Responsible): Known {
  if (findKnownPerson(directory, responsible) !== undefined) return { kind: 'known' };
  const name = nearestKnownName(responsible.text, directory);
  const surname = readResponsible(name ?? '').find(({ person }) => person !== undefined)?.person?.surname;
  return name === undefined || surname === undefined ? { kind: 'unknown' } : { kind: 'near', name, surname };
}
