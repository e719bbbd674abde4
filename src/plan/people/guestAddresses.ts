import type { Entry } from '../entry';
import { createPeopleDirectory, findKnownPerson } from './directory';
import type { KnownPerson } from './knownPerson';

/**
 * The e-mail addresses of those who answer for each entry, by row number (from 1), as the tab of responsible people has
 * them: in lower case, each once, sorted. Entries for which it has none are left out.
 */
export function guestAddresses(
  entries: readonly Entry[],
  people: readonly KnownPerson[],
): ReadonlyMap<number, readonly string[]> {
  const directory = createPeopleDirectory(people);
  const found = new Map<number, readonly string[]>();
  for (const { rowNumber, responsible } of entries) {
    const cells = responsible.map((one) => findKnownPerson(directory, one)?.email ?? '');
    const addresses = [...new Set(cells.flatMap(addressesIn))].sort();
    if (addresses.length > 0) found.set(rowNumber, addresses);
  }
  return found;
}

/**
 * A cell may hold several, parted in any way; what is no address is passed over, because Calendar refuses the whole
 * event with a guest whose address it cannot read.
 */
function addressesIn(cell: string): readonly string[] {
  return cell
    .toLowerCase()
    .split(/[\s,;:<>()"«»]+/)
    .map((word) => word.replace(/\.+$/, ''))
    .filter((word) => /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(word));
}
