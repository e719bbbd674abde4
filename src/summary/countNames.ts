import type { CountedName } from './summary';

/** A name and what it is known by: spellings of one name have one key; a blank name has the key `''`. */
export interface KeyedName {
  readonly key: string;
  readonly name: string;
}

/**
 * Counts in how many entries each name stands; `namesByEntry` holds the names of one entry each. The most frequent
 * first, equal ones in the order of their first appearance. Blank names are left out.
 */
export function countNames(namesByEntry: readonly (readonly KeyedName[])[]): readonly CountedName[] {
  const counted = new Map<string, { readonly name: string; entryCount: number }>();
  for (const names of namesByEntry) {
    // A person written twice in one row still answers for one entry.
    const namesByKey = new Map(names.map(({ key, name }) => [key, name]));
    for (const [key, name] of namesByKey) {
      if (key === '') continue;
      const known = counted.get(key);
      if (known === undefined) counted.set(key, { name, entryCount: 1 });
      else known.entryCount += 1;
    }
  }
  return [...counted.values()].sort((first, second) => second.entryCount - first.entryCount);
}
