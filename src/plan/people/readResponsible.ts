import { cellParts } from './cellParts';
import type { CellToken } from './cellTokens';
import { cellTokens, tidyCell } from './cellTokens';
import { foldText } from './foldText';
import { guessKind, readNounPhrase } from './nounPhrase';
import type { PairedPart } from './pairedParts';
import { pairPersonsWithRoles } from './pairedParts';
import { peopleLexicon } from './peopleLexicon';
import type { PersonName, Responsible } from './responsible';
import { foldedWords, responsibleKey } from './responsibleKey';

/**
 * Those who answer for an entry, in the order of the cell: persons (with their role where it is given), roles, groups
 * and bodies. They are parted at commas, semicolons, slashes between blanks, line ends that end a phrase, «и» before
 * another noun, and at blanks where a name or a noun begins. Who stands there twice is given once.
 */
export function readResponsible(cell: string): readonly Responsible[] {
  const found: Responsible[] = [];
  const indexes = new Map<string, number>();
  for (const responsible of describeParts(cell)) {
    const key = responsibleKey(responsible);
    const index = indexes.get(key);
    const standing = index === undefined ? undefined : found[index];
    if (index === undefined || standing === undefined || !isRepetition(standing, responsible)) {
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
  const [ours, theirs] = [new Set(foldedWords(one.text)), new Set(foldedWords(other.text))];
  const [few, many] = ours.size < theirs.size ? [ours, theirs] : [theirs, ours];
  return [...few].every((word) => many.has(word));
}

function describeParts(cell: string): readonly Responsible[] {
  const text = tidyCell(cell);
  const tokens = cellTokens(text);
  return pairPersonsWithRoles(cellParts(tokens), tokens)
    .map((part) => describePart(part, tokens, text))
    .filter((responsible) => /[\p{L}\p{N}]/u.test(responsible.text));
}

function describePart(part: PairedPart, tokens: readonly CellToken[], text: string): Responsible {
  const written = (run: TokenRun): string => writtenText(text, tokens, run);
  const own = tokens.slice(part.start, part.endExclusive);
  const wholeText = written(part);
  const bracket = readBracket(own);
  const kind = part.phrase?.kind ?? part.shared?.kind ?? guessKind(own);
  const isRole = part.person === undefined && kind === 'role';
  const person = part.person ?? (isRole ? bracket.person : undefined);

  let role = isRole ? wholeText : undefined;
  if (part.person !== undefined) {
    const run = part.role ?? part.shared;
    role = run === undefined ? bracket.role : written(run);
  }
  const isBracketUsed = person !== part.person || (role !== undefined && role === bracket.role);
  const remark = bracket.text === '' || isBracketUsed ? remarkPhraseIn(wholeText) : bracket.text;
  return {
    kind: person === undefined ? kind : 'person',
    text: part.shared === undefined ? wholeText : `${written(part.shared)}: ${wholeText}`,
    ...(person === undefined ? {} : { person }),
    ...(role === undefined ? {} : { role: withoutBrackets(role) }),
    ...(remark === undefined ? {} : { remark }),
  };
}

interface BracketReading {
  /** Without the brackets; `''` when there are none. */
  readonly text: string;
  readonly person?: PersonName;
  readonly role?: string;
}

/** The first bracket of a part: a remark, or the one person or role that it names. */
function readBracket(own: readonly CellToken[]): BracketReading {
  const bracket = own.find(({ kind }, index) => kind === 'bracket' && index > 0);
  const text = bracket === undefined ? '' : bracket.text.slice(1, -1).trim();
  const [inner, another] = text === '' ? [] : describeParts(text);
  if (inner === undefined || another !== undefined) return { text };
  if (inner.person !== undefined) return { text, person: inner.person };
  const isKnownRole = inner.kind === 'role' && readNounPhrase(cellTokens(text), 0) !== undefined;
  return isKnownRole ? { text, role: text } : { text };
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

function remarkPhraseIn(text: string): string | undefined {
  const folded = foldText(text);
  return peopleLexicon().remarkPhrases.find((phrase) => folded.endsWith(phrase));
}

function withoutBrackets(text: string): string {
  return text.replace(/\s*\([^()]*\)/gu, '').trim();
}
