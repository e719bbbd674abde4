import type { CellToken } from './cellTokens';
import { isListed, isNear, isOneProfession } from './cellTokens';
import type { HeadNoun } from './peopleLexicon';

/** A role, group or body named by a noun, with the adjectives before it («старший вожатый»). */
export interface NounPhrase extends HeadNoun {
  readonly person?: never;
  /** Of the token after the noun, from 0; what the noun governs («по ВР») is not part of the phrase. */
  readonly endExclusive: number;
  /** «кл. рук.» may be one or several: several, unless a name follows. */
  readonly mayBeOne?: boolean;
  /** A department that is also a place: who answers is named after it. */
  readonly isPlace?: boolean;
}

const mostModifiers = 4;
const mostEnglishWords = 6;
const several = /(?:ые|ие|ні|ші|зі|ькі|ыя|ія|ите)$/;

/** The phrase that begins at that token, if its noun is known. */
export function readNounPhrase(tokens: readonly CellToken[], position: number): NounPhrase | undefined {
  const first = tokens[position];
  if (first === undefined) return undefined;
  if (first.kind === 'number') return readClass(tokens, position);
  if (first.nature.folded === 'и' && first.hasDot && tokens[position + 1]?.nature.folded === 'о') {
    return { kind: 'role', isUnclear: false, isEnglish: false, endExclusive: position + 2 };
  }
  let isSeveral = false;
  let isShort = false;
  let hasAdjective = false;
  for (let index = position; index <= position + mostModifiers; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || (index > position && !isNear(token))) break;
    const head = headNoun(token);
    const next = tokens[index + 1];
    const isShortModifier = isListed(token, 'shortModifiers');
    const isLeadingShort = isShortModifier && isNear(next) && (token.hasDot || headNoun(next) !== undefined);
    if (head !== undefined && !head.isEnglish && !isLeadingShort) {
      const mayLead = isListed(token, 'quantifiers') || isListed(token, 'leadingNouns');
      const isNextNear = isNear(next) || (isListed(token, 'labels') && /colon|dash/.test(next?.before ?? ''));
      const led = mayLead && isNextNear ? readNounPhrase(tokens, index + 1) : undefined;
      if (led !== undefined && !led.isEnglish) return led;
      const isCompound =
        next?.kind === 'word' &&
        isNear(next) &&
        !(next.beginsLine && next.nature.isCapital) &&
        isOneProfession(token.nature, next.nature);
      const isRole = head.kind === 'role';
      const mayBeOne = isRole && isShort && isListed(token, 'uncountedNouns');
      return {
        kind: isRole && (isSeveral || mayBeOne) ? 'group' : head.kind,
        isUnclear: head.isUnclear && !hasAdjective,
        isEnglish: false,
        endExclusive: index + (isCompound ? 2 : 1),
        mayBeOne,
        isPlace: isListed(token, 'placeBodies'),
      };
    }
    if (!isShortModifier && !isListed(token, 'quantifiers') && !isAdjective(token)) break;
    isSeveral ||= several.test(endOf(token));
    isShort = isShortModifier;
    hasAdjective ||= !isShortModifier;
  }
  return readEnglish(tokens, position) ?? readNamedClass(tokens, position);
}

export function isAdjective(token: CellToken): boolean {
  return token.kind === 'word' && token.nature.isAdjective;
}

/** What the word tells as a noun. */
export function headNoun(token: CellToken | undefined): HeadNoun | undefined {
  return token?.kind === 'word' ? token.nature.head : undefined;
}

/** «5-9 классы», «7 «А» класс», «8 - класи». */
function readClass(tokens: readonly CellToken[], position: number): NounPhrase | undefined {
  for (let index = position + 1; index <= position + 3; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.before === 'line' || token.before === 'semicolon') return undefined;
    if (isListed(token, 'classNouns')) return classPhrase(index + 1, isListed(token, 'belongingClassNouns'));
    if (token.kind !== 'quote' && token.text.length > 2) return undefined;
  }
  return undefined;
}

/** «Year 6», «клас 5». */
function readNamedClass(tokens: readonly CellToken[], position: number): NounPhrase | undefined {
  const number = tokens[position + 1];
  return isListed(tokens[position], 'classNouns') && number?.kind === 'number' && isNear(number)
    ? classPhrase(position + 2, true)
    : undefined;
}

function classPhrase(endExclusive: number, isUnclear: boolean): NounPhrase {
  return { kind: 'group', isUnclear, isEnglish: false, endExclusive };
}

/** English phrases end with their noun: the last one before «of», «for» or whatever parts. */
function readEnglish(tokens: readonly CellToken[], position: number): NounPhrase | undefined {
  let found: NounPhrase | undefined;
  for (let index = position; index < position + mostEnglishWords; index += 1) {
    const token = tokens[index];
    if (token === undefined || (index > position && !isNear(token))) break;
    if (token.kind === 'number') continue;
    if (token.kind !== 'word' || !/^[a-z]/.test(token.nature.folded)) break;
    if (isListed(token, 'openWords') || isListed(token, 'conjunctions')) break;
    // A capital at a line's beginning is a new phrase, where one is complete.
    if (found !== undefined && token.beginsLine && token.nature.isCapital) break;
    const { head } = token.nature;
    if (head?.isEnglish === true) found = { ...head, endExclusive: index + 1 };
  }
  return found;
}

/** As much of a word as its endings need: words may be as long as their cell. */
function endOf(token: CellToken): string {
  return token.nature.folded.slice(-6);
}

/** The kind of a phrase without a known noun, by the endings of its words. */
export function guessKind(tokens: readonly CellToken[]): 'role' | 'group' | 'body' {
  const first = tokens[0];
  if (first === undefined) return 'role';
  if (first.kind === 'number') return 'group';
  if (first.kind === 'quote' || /^\p{Lu}{2,}/u.test(first.text)) return 'body';
  const noun = tokens.find((token) => token.kind === 'word' && !isAdjective(token)) ?? first;
  if (/(?:ция|ція|ство|ение|ання|ння|ость|ість|ум)$/.test(endOf(noun))) return 'body';
  if (several.test(endOf(first)) || /(?:[ыиії]|ята|[^s]s|cy|rzy|owie|ele)$/.test(endOf(noun))) return 'group';
  return 'role';
}
