import { cellParts } from './cellParts';
import type { CellToken } from './cellTokens';
import { cellTokens, tidyCell } from './cellTokens';
import { foldText } from './foldText';
import { guessKind, readNounPhrase } from './nounPhrase';
import type { PairedPart } from './pairedParts';
import { pairPersonsWithRoles } from './pairedParts';
import { peopleLexicon } from './peopleLexicon';
import type { Responsible } from './responsible';
import { foldedWords, responsibleKey } from './responsibleKey';

/**
 * Those who answer for an entry, in the order of the cell: persons (with their role where it is given), roles, groups
 * and bodies. They are parted at commas, semicolons, slashes between blanks, line ends that end a phrase, «и» before
 * another noun, and at blanks where a name or a noun begins. Who stands there twice is given once.
 */
export function readResponsible(cell: string): readonly Responsible[] {
  const found: Responsible[] = [];
  const indexes = new Map<string, number>();
  const all = describeParts(cell);
  if (all.length < 2) return all;
  for (const responsible of all) {
    const key = responsibleKey(responsible);
    const index = indexes.get(key) ?? found.length;
    const standing = found[index];
    if (standing === undefined || !isRepetition(standing, responsible)) {
      indexes.set(key, found.length);
      found.push(responsible);
    } else if (responsible.text.length > standing.text.length) {
      found[index] = responsible;
    }
  }
  return found;
}

/** Of the two one says nothing that the other does not. */
function isRepetition(one: Responsible, other: Responsible): boolean {
  const [ours, theirs] = [foldedWords(one.text), foldedWords(other.text)];
  return ours.every((word) => theirs.includes(word)) || theirs.every((word) => ours.includes(word));
}

function describeParts(cell: string): readonly Responsible[] {
  const text = tidyCell(cell);
  const tokens = cellTokens(text);
  return pairPersonsWithRoles(cellParts(tokens), tokens)
    .flatMap((part) => describePart(part, tokens, text))
    .filter((responsible) => /[\p{L}\p{N}]/u.test(responsible.text));
}

/** The part, and the persons in its bracket where a group has several («Учителя (Орлова А. А., Лугов С. И.)»). */
function describePart(part: PairedPart, tokens: readonly CellToken[], text: string): readonly Responsible[] {
  const written = (run: TokenRun): string => writtenText(text, tokens, run);
  const own = tokens.slice(part.start, part.endExclusive);
  const wholeText = part.shared === undefined ? written(part) : `${written(part.shared)}: ${written(part)}`;
  const kind = part.phrase?.kind ?? part.shared?.phrase?.kind ?? guessKind(own);
  const isRole = part.person === undefined && kind === 'role';
  const inBracket = textInBracket(own);
  const named = inBracket === '' ? [] : describeParts(inBracket);
  const [inner, another] = named;
  const areMembers = another !== undefined && named.every(({ person }) => person !== undefined);
  if (part.person === undefined && !isRole && areMembers) {
    return [{ kind, text: withoutBrackets(wholeText) }, ...named];
  }

  const only = another === undefined ? inner : undefined;
  const person = part.person ?? (isRole ? only?.person : undefined);
  let role = isRole ? written(part) : undefined;
  let isBracketUsed = person !== part.person;
  if (part.person !== undefined) {
    const run = part.role ?? part.shared;
    isBracketUsed = run === undefined && only?.kind === 'role' && isKnownRole(inBracket);
    role = run !== undefined ? written(run) : isBracketUsed ? inBracket : undefined;
  }
  const remark = inBracket === '' || isBracketUsed ? remarkPhraseIn(wholeText) : inBracket;
  return [
    {
      kind: person === undefined ? kind : 'person',
      text: wholeText,
      ...(person === undefined ? {} : { person }),
      ...(role === undefined ? {} : { role: withoutBrackets(role) }),
      ...(remark === undefined ? {} : { remark }),
    },
  ];
}

/** The first bracket after the beginning of a part; `''` when there is none. */
function textInBracket(own: readonly CellToken[]): string {
  const bracket = own.find(({ kind }, index) => kind === 'bracket' && index > 0);
  return bracket?.text.slice(1, -1).trim() ?? '';
}

function isKnownRole(text: string): boolean {
  return readNounPhrase(cellTokens(text), 0) !== undefined;
}

interface TokenRun {
  readonly start: number;
  readonly endExclusive: number;
}

/** From one token to another as written, on one line, without the full stop that ends a sentence. */
function writtenText(text: string, tokens: readonly CellToken[], { start, endExclusive }: TokenRun): string {
  const [first, last] = [tokens[start], tokens[endExclusive - 1]];
  if (first === undefined || last === undefined) return '';
  return text
    .slice(first.start, last.endExclusive + (last.hasDot ? 1 : 0))
    .replace(/\n/g, ' ')
    .replace(/(?<=\p{Ll}{4})\.$/u, '');
}

const longestRemark = 40;

function remarkPhraseIn(text: string): string | undefined {
  return peopleLexicon().remarkPhrase.exec(foldText(text.slice(-longestRemark)))?.[0];
}

function withoutBrackets(text: string): string {
  return text.includes('(') ? text.replace(/\s*\([^()]*\)/g, '').trim() : text;
}
