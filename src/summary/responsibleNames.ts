import type { Entry } from '../plan/entry';
import { createResponsibleKeys } from '../plan/people/responsibleKey';
import type { Responsible } from '../plan/people/responsible';
import type { KeyedName } from './countNames';

/** Names those who answer for an entry so that one person in several spellings, anywhere in the plan, counts as one. */
export function createResponsibleNames(entries: readonly Entry[]): (entry: Entry) => readonly KeyedName[] {
  const keyOf = createResponsibleKeys(entries.flatMap(({ responsible }) => responsible));
  return ({ responsible }) => responsible.map((one) => ({ key: keyOf(one), name: nameOf(one) }));
}

/** The text without its remark: agreement is a matter of the entry, not of the person. */
function nameOf({ text, remark }: Responsible): string {
  return remark === undefined ? text : text.replace(`(${remark})`, '').replace(/ {2,}/g, ' ').trim();
}
