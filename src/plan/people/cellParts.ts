import type { CellPart } from './cellPart';
import type { CellToken } from './cellTokens';
import { beginsPart, isConjunction, openingAt, opensAfterAnd, sharesNoun } from './partBeginnings';

type GrowingPart = { -readonly [Key in keyof CellPart]: CellPart[Key] };

/** The tokens of a cell in parts, each a person, a role, a group or a body. */
export function cellParts(tokens: readonly CellToken[]): readonly CellPart[] {
  const parts: CellPart[] = [];
  let current: GrowingPart | undefined;
  let shared: CellPart['shared'];
  let isAfterAnd = false;
  let index = 0;

  const begin = (token: CellToken): void => {
    const opening = openingAt(tokens, index, current);
    if (current !== undefined) parts.push(current);
    if (
      shared !== undefined &&
      (token.before === 'semicolon' ||
        (opening !== undefined && opening.name === undefined && !opening.phrase.isUnclear))
    ) {
      shared = undefined;
    }
    const endExclusive = opening?.endExclusive ?? index + 1;
    const before = isAfterAnd ? 'and' : token.before;
    current = { start: index, endExclusive, before };
    if (opening?.name !== undefined) current.person = opening.name.person;
    else if (opening !== undefined) current.phrase = opening.phrase;
    if (shared !== undefined) current.shared = shared;
    isAfterAnd = false;
    index = endExclusive;
  };

  while (index < tokens.length) {
    const token = tokens[index];
    if (token === undefined) break;
    if (isConjunction(token)) {
      if (current === undefined || token.before === 'semicolon' || opensAfterAnd(tokens, index, current)) {
        isAfterAnd = current !== undefined;
        index += 1;
        const next = tokens[index];
        if (next !== undefined) begin(next);
        continue;
      }
    } else if (current !== undefined && token.before === 'colon' && sharesNoun(tokens, index, current)) {
      const { start, endExclusive, phrase } = current;
      shared = { start, endExclusive, kind: phrase?.kind ?? 'group' };
      current = undefined;
      begin(token);
      continue;
    } else if (current === undefined || beginsPart(tokens, index, current, shared !== undefined)) {
      begin(token);
      continue;
    }
    current.endExclusive = index + 1;
    index += 1;
  }
  if (current !== undefined) parts.push(current);
  return parts;
}
