import type { CellPart } from './cellPart';
import type { CellToken } from './cellTokens';
import type { Opening } from './partBeginnings';
import { beginsPart, isConjunction, openingAt, opensAfterAnd, sharesNoun } from './partBeginnings';

type GrowingPart = { -readonly [Key in keyof CellPart]: CellPart[Key] };

/** The tokens of a cell in parts, each a person, a role, a group or a body. */
export function cellParts(tokens: readonly CellToken[]): readonly CellPart[] {
  const parts: CellPart[] = [];
  let current: GrowingPart | undefined;
  let shared: CellPart['shared'];
  let index = 0;

  for (let token = tokens[0]; token !== undefined; token = tokens[index]) {
    if (isConjunction(token)) {
      const opening = openingAt(tokens, index + 1, current);
      if (
        current === undefined ||
        token.before === 'semicolon' ||
        opensAfterAnd(tokens, index, current, opening)
      ) {
        index += 1;
        const next = tokens[index];
        if (next !== undefined) begin(next, opening, current === undefined ? next.before : 'and');
        continue;
      }
    } else {
      const opening = openingAt(tokens, index, current);
      if (current !== undefined && token.before === 'colon' && sharesNoun(index, current, opening)) {
        shared = current;
        current = undefined;
      }
      if (current === undefined || beginsPart(tokens, index, current, opening, shared !== undefined)) {
        begin(token, opening, token.before);
        continue;
      }
    }
    index += 1;
    current.endExclusive = index;
  }
  if (current !== undefined) parts.push(current);
  return parts;

  function begin(token: CellToken, opening: Opening | undefined, before: CellPart['before']): void {
    if (current !== undefined) parts.push(current);
    if (token.before === 'semicolon' || opening?.isUnclear === false) shared = undefined;
    const start = index;
    index = opening?.endExclusive ?? index + 1;
    current = { start, endExclusive: index, before };
    if (opening?.person !== undefined) current.person = opening.person;
    else if (opening !== undefined) current.phrase = opening;
    if (shared !== undefined) current.shared = shared;
  }
}
