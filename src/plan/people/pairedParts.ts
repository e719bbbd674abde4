import type { CellPart } from './cellPart';
import type { CellToken } from './cellTokens';
import { isNear } from './cellTokens';
import { guessKind } from './nounPhrase';

/** A part as it is told: one that names a person may hold the part that names the role. */
export interface PairedPart extends CellPart {
  readonly role?: CellPart;
}

/**
 * Puts persons and their roles together: «Директор Орлова А. А.» on one line or two, «Орлова А. А. – директор», and
 * with semicolons or lines between the pairs also «Орлова А. А., директор; …».
 */
export function pairPersonsWithRoles(
  parts: readonly CellPart[],
  tokens: readonly CellToken[],
): readonly PairedPart[] {
  const areListed = isListOfPairs(parts, tokens);
  const endsWithRole = runsThatEndWithRole(parts);
  const paired: PairedPart[] = [];
  let index = 0;
  while (index < parts.length) {
    const [first, second, third] = [parts[index], parts[index + 1], parts[index + 2]];
    if (first === undefined) break;
    const joined = second === undefined ? undefined : joinParts(first, second, tokens);
    const isPair =
      second !== undefined &&
      joined !== undefined &&
      ((areListed && second.before === 'comma') ||
        /colon|dash/.test(second.before) ||
        isPairByNearness(first, second, third));
    paired.push(isPair ? joined : first);
    index += isPair ? 2 : 1;
  }
  return paired;

  function isPairByNearness(first: CellPart, second: CellPart, third: CellPart | undefined): boolean {
    if (!isNear(second)) return false;
    if (first.person === undefined) return true;
    if (second.before === 'line' && tokens[second.start]?.nature.isCapital === true) return false;
    // After a person the role may be the next one's: a run that begins with a person and ends with a role tells.
    return third?.person === undefined || !isNear(third) || endsWithRole[index] === true;
  }
}

/** Every stretch between semicolons or lines is a person, a comma, and a role, or the other way round. */
function isListOfPairs(parts: readonly CellPart[], tokens: readonly CellToken[]): boolean {
  if (parts.length < 4 || parts.length % 2 !== 0) return false;
  return parts.every((part, index) => {
    if (index % 2 === 0) return part.before === 'semicolon' || part.before === 'line';
    const before = parts[index - 1];
    return part.before === 'comma' && before !== undefined && joinParts(before, part, tokens) !== undefined;
  });
}

/** For each part whether the run of parts with nothing but blanks and lines between, from it on, ends with a role. */
function runsThatEndWithRole(parts: readonly CellPart[]): readonly boolean[] {
  const answers: boolean[] = [];
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const [part, next] = [parts[index], parts[index + 1]];
    answers[index] = isNear(next) ? answers[index + 1] === true : part?.person === undefined;
  }
  return answers;
}

function joinParts(first: CellPart, second: CellPart, tokens: readonly CellToken[]): PairedPart | undefined {
  const person = first.person ?? second.person;
  const role = first.person === undefined ? first : second;
  if (person === undefined || role.person !== undefined || !mayBeRole(role, tokens)) return undefined;
  const { endExclusive } = second;
  const joined = { ...first, endExclusive, person };
  return role.phrase?.isPlace === true ? joined : { ...joined, role };
}

function mayBeRole({ phrase, start, endExclusive }: CellPart, tokens: readonly CellToken[]): boolean {
  if (phrase !== undefined)
    return phrase.kind === 'role' || phrase.mayBeOne === true || phrase.isPlace === true;
  return tokens[start]?.kind === 'word' && guessKind(tokens.slice(start, endExclusive)) === 'role';
}
