import { columnKeys } from '../plan/columns';
import { readHeaderRow } from '../plan/planHeader';
import { comparisonKey } from '../plan/wordPatterns';

/** The headings of two tables as one, and where the columns of the second stand in it (from 0). */
export interface JoinedColumns {
  readonly headings: readonly string[];
  readonly places: readonly number[];
}

/**
 * Columns that mean the same, or are headed alike, become one; a column that the first table has not is added at the
 * right.
 */
export function joinColumns(headings: readonly string[], added: readonly string[]): JoinedColumns {
  const joined = [...headings];
  const taken = new Set<number>();
  const standing = readHeaderRow(headings, 0)?.columnIndexes ?? {};
  const coming = readHeaderRow(added, 0)?.columnIndexes ?? {};
  const places = added.map((heading, index) => {
    const key = columnKeys.find((column) => coming[column] === index);
    const byMeaning = key === undefined ? undefined : standing[key];
    const byName = joined.findIndex((text) => text !== '' && comparisonKey(text) === comparisonKey(heading));
    const candidates = [byMeaning ?? -1, byName, heading === '' ? index : -1];
    const place = candidates.find((candidate) => candidate >= 0 && !taken.has(candidate)) ?? joined.length;
    while (joined.length <= place) joined.push(heading);
    taken.add(place);
    return place;
  });
  return { headings: joined, places };
}
