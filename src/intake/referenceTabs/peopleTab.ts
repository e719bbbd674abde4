import type { PeopleColumn } from '../../messages/planWords';
import { peopleColumnNames } from '../../messages/planWords';
import type { Grid } from '../../plan/cell';
import { cellText } from '../../plan/cell';
import type { Language } from '../../plan/language';
import type { KnownPerson } from '../../plan/people/knownPerson';
import { readNamedRows } from './namedRows';

const columns = ['name', 'email'] as const satisfies readonly PeopleColumn[];

/** The persons and roles of the tab of responsible people; lines without a name are passed over. */
export function readPeopleTab(grid: Grid): readonly KnownPerson[] {
  return readNamedRows(grid, columns, peopleColumnNames())
    .map((row) => ({ name: cellText(row.text('name')), email: cellText(row.text('email')) }))
    .filter((person) => person.name !== '');
}

/** The tab of responsible people, header first. */
export function peopleTabGrid(
  people: readonly KnownPerson[],
  language: Language,
): readonly (readonly string[])[] {
  return [
    columns.map((column) => peopleColumnNames()[language][column]),
    ...people.map((person) => [person.name, person.email]),
  ];
}
