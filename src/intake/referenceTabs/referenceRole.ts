import {
  aboutLineNames,
  blocksColumnNames,
  daysOffColumnNames,
  partnersColumnNames,
  peopleColumnNames,
} from '../../messages/planWords';
import { cellText, type Grid } from '../../plan/cell';
import { type Language, languages } from '../../plan/language';

export type ReferenceRole = 'about' | 'blocks' | 'partners' | 'people' | 'daysOff';

type Names = Readonly<Record<Language, Readonly<Record<string, string>>>>;

const headedTabs = (): readonly (readonly [ReferenceRole, Names])[] => [
  ['blocks', blocksColumnNames()],
  ['partners', partnersColumnNames()],
  ['people', peopleColumnNames()],
  ['daysOff', daysOffColumnNames()],
];

/**
 * Which reference tab the cells are, told by the headings that the add-on writes: all of them in one language in the
 * first row, or all lines of the About tab in its first column. Undefined for all else, so that a tab of a person's own
 * that merely has a column of that name is not taken for one.
 */
export function referenceRoleOf(grid: Grid): ReferenceRole | undefined {
  const headings = texts(grid[0] ?? []);
  const headed = headedTabs().find(([, names]) =>
    languages.some((language) => isSameSet(names[language], headings)),
  );
  if (headed) return headed[0];
  const lines = texts(grid.map((row) => row[0] ?? ''));
  return languages.some((language) => isSameSet(aboutLineNames()[language], lines)) ? 'about' : undefined;
}

function texts(cells: readonly Grid[number][number][]): ReadonlySet<string> {
  return new Set(cells.map(cellText).filter((text) => text !== ''));
}

function isSameSet(names: Readonly<Record<string, string>>, found: ReadonlySet<string>): boolean {
  const wanted = Object.values(names);
  return wanted.length === found.size && wanted.every((name) => found.has(name));
}
