import type { Entry } from '../entry';
import { countSlips } from '../periods/monthSlips';
import type { PersonName } from './responsible';
import { haveSameInitials, surnameKey } from './samePerson';

/** A name that is likely a slip for another one of the plan. */
export interface NameSlip {
  /** From 1, as the spreadsheet shows it. */
  readonly rowNumber: number;
  /** The surname as typed, and as it should probably be. */
  readonly typed: string;
  readonly meant: string;
}

const usedOften = 3;
const shortestSurname = 5;
/** «Орлов» and «Орлова», «Белый» and «Белая» are two people. */
const genderEndings = /(?:ий|ый|ой|ая|а|y|i)$/;

interface UsedName {
  readonly person: PersonName;
  readonly rowNumbers: number[];
}

/**
 * Surnames that stand once in the plan and differ by one letter from one that stands in at least three entries, with
 * initials that agree.
 */
export function likelySlips(
  entries: readonly Pick<Entry, 'rowNumber' | 'responsible'>[],
): readonly NameSlip[] {
  const used = new Map<string, UsedName>();
  for (const { rowNumber, responsible } of entries) {
    for (const { person } of responsible) {
      const key = person === undefined ? '' : surnameKey(person);
      if (person === undefined || key.length < shortestSurname) continue;
      const standing = used.get(key);
      if (standing === undefined) used.set(key, { person, rowNumbers: [rowNumber] });
      else standing.rowNumbers.push(rowNumber);
    }
  }
  const often = lettersIndex([...used].filter(([, { rowNumbers }]) => rowNumbers.length >= usedOften));
  const slips: NameSlip[] = [];
  for (const [key, { person, rowNumbers }] of used) {
    const [rowNumber, another] = rowNumbers;
    if (rowNumber === undefined || another !== undefined) continue;
    const near = often(key).filter(
      ([meant, name]) => isOneLetterAway(key, meant) && haveSameInitials(person, name.person),
    );
    const [only, second] = near;
    if (only !== undefined && second === undefined) {
      slips.push({ rowNumber, typed: person.surname, meant: only[1].person.surname });
    }
  }
  return slips;
}

function isOneLetterAway(typed: string, meant: string): boolean {
  if (typed.replace(genderEndings, '') === meant.replace(genderEndings, '')) return false;
  return countSlips(typed, meant, 1) === 1;
}

/** One slip leaves the first half or the second half of a surname whole: names are looked up by both. */
function lettersIndex(
  names: readonly (readonly [string, UsedName])[],
): (key: string) => readonly (readonly [string, UsedName])[] {
  const byHalf = new Map<string, (readonly [string, UsedName])[]>();
  for (const name of names) {
    for (const half of halvesOf(name[0])) byHalf.set(half, [...(byHalf.get(half) ?? []), name]);
  }
  return (key) => [...new Set(halvesOf(key).flatMap((half) => byHalf.get(half) ?? []))];
}

/** Two letters at either end: of them one slip can touch only one pair. */
function halvesOf(key: string): readonly string[] {
  return [`${key.slice(0, 2)}-`, `-${key.slice(-2)}`];
}
