import type { CellToken } from './cellTokens';
import { isOneProfession } from './cellTokens';
import type { HeadNoun } from './peopleLexicon';
import { peopleLexicon } from './peopleLexicon';

/** A role, group or body named by a noun, with the adjectives before it («старший вожатый»). */
export interface NounPhrase {
  readonly kind: HeadNoun['kind'];
  /** Of the token after the noun, from 0; what the noun governs («по ВР») is not part of the phrase. */
  readonly endExclusive: number;
  readonly isUnclear: boolean;
  readonly isEnglish: boolean;
  /** «кл. рук.» may be one or several: several, unless a name follows. */
  readonly mayBeOne: boolean;
  /** A department that is also a place: who answers is named after it. */
  readonly isPlace: boolean;
}

const mostModifiers = 4;
const mostEnglishWords = 6;
const shortestGluedWord = 14;
const longestGluedWord = 60;
const shortestGluedHead = 7;
const several = /(?:ые|ие|ні|ші|зі|ькі|ыя|ія|ите)$/;
const adjective =
  /(?:ый|ий|ият|ая|яя|ое|ее|ые|ие|ні|ші|ькі|ьна|ьке|[нш]а|[цс]ька|[сш]ка|[нш]е|[нкш]ы|ыя|ен|[нк]и|ите|ія|ny|ni|na|ne|[kc]i|ka|wy|wa|cy|ca|szy|sza)$/;

/** The phrase that begins at that token, if its noun is known. */
export function readNounPhrase(tokens: readonly CellToken[], position: number): NounPhrase | undefined {
  const first = tokens[position];
  if (first === undefined) return undefined;
  if (first.kind === 'number') return readClass(tokens, position);
  const { quantifiers, labels, leadingNouns, shortModifiers, placeBodies, uncountedNouns } = peopleLexicon();
  if (first.folded === 'и' && first.hasDot && tokens[position + 1]?.folded === 'о') {
    return phraseOf({ kind: 'role', isUnclear: false, isEnglish: false }, position + 2);
  }
  let isSeveral = false;
  let isShort = false;
  let hasAdjective = false;
  for (let index = position; index <= position + mostModifiers; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || (index > position && !isNear(token))) break;
    const head = headNoun(token);
    const next = tokens[index + 1];
    const isLeadingShort =
      shortModifiers.has(token.folded) && isNear(next) && (token.hasDot || headNoun(next) !== undefined);
    if (head !== undefined && !head.isEnglish && !isLeadingShort) {
      const mayLead = quantifiers.has(token.folded) || leadingNouns.has(token.folded);
      const led =
        mayLead && isNear(next, labels.has(token.folded)) ? readNounPhrase(tokens, index + 1) : undefined;
      if (led !== undefined && !led.isEnglish) return led;
      const isCompound =
        isNear(next) &&
        next.kind === 'word' &&
        !(next.beginsLine && next.isCapital) &&
        isOneProfession(token.text, next.text);
      const endExclusive = index + (isCompound ? 2 : 1);
      const isUnclear = head.isUnclear && !hasAdjective;
      if (head.kind !== 'role') {
        return { ...phraseOf({ ...head, isUnclear }, endExclusive), isPlace: placeBodies.has(token.folded) };
      }
      const mayBeOne = isShort && uncountedNouns.has(token.folded);
      return {
        ...phraseOf(isSeveral || mayBeOne ? { ...head, kind: 'group' } : head, endExclusive),
        mayBeOne,
      };
    }
    const isShortModifier = shortModifiers.has(token.folded);
    if (!isShortModifier && !quantifiers.has(token.folded) && !isAdjective(token)) break;
    isSeveral ||= several.test(endOf(token));
    isShort = isShortModifier;
    hasAdjective ||= !isShortModifier;
  }
  return readEnglish(tokens, position) ?? readNamedClass(tokens, position);
}

/** A nominative adjective by its ending; other words of that ending do no harm before a known noun. */
export function isAdjective(token: CellToken): boolean {
  return token.kind === 'word' && token.folded.length >= 4 && adjective.test(endOf(token));
}

/** What the word tells as a noun, also when it is compound («учителя-предметники») or glued («заместительдиректора»). */
export function headNoun(token: CellToken): HeadNoun | undefined {
  if (token.kind !== 'word') return undefined;
  const { heads, deputyBeginnings, compoundBeginnings } = peopleLexicon();
  const word = token.folded;
  const known = heads.get(word);
  if (known !== undefined) return known;
  if (/[‑–-]/.test(word)) {
    const halves = word.split(/[‑–-]/);
    return heads.get(halves[0] ?? '') ?? heads.get(halves[halves.length - 1] ?? '');
  }
  if (word.length > shortestGluedHead && deputyBeginnings.some((beginning) => word.startsWith(beginning))) {
    const isSeveral = /(?:тели|ники|чи)$/.test(word);
    return { kind: isSeveral ? 'group' : 'role', isUnclear: false, isEnglish: false };
  }
  const shortened = compoundBeginnings.find((beginning) => word.startsWith(beginning));
  const compound = shortened === undefined ? undefined : heads.get(word.slice(shortened.length));
  if (compound !== undefined) return compound;
  const mayBeGlued = word.length >= shortestGluedWord && word.length <= longestGluedWord;
  return mayBeGlued ? gluedHead(word) : undefined;
}

function gluedHead(word: string): HeadNoun | undefined {
  const { heads } = peopleLexicon();
  for (let length = word.length - 4; length >= shortestGluedHead; length -= 1) {
    const head = heads.get(word.slice(0, length)) ?? heads.get(word.slice(-length));
    if (head !== undefined && !head.isEnglish && head.kind !== 'body') return head;
  }
  return undefined;
}

/** «5-9 классы», «7 «А» класс», «8 - класи». */
function readClass(tokens: readonly CellToken[], position: number): NounPhrase | undefined {
  const { classNouns, belongingClassNouns } = peopleLexicon();
  for (let index = position + 1; index <= position + 3; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.before === 'line' || token.before === 'semicolon') return undefined;
    if (classNouns.has(token.folded)) {
      return phraseOf(
        { kind: 'group', isUnclear: belongingClassNouns.has(token.folded), isEnglish: false },
        index + 1,
      );
    }
    if (token.kind !== 'quote' && token.text.length > 2) return undefined;
  }
  return undefined;
}

/** «Year 6», «клас 5». */
function readNamedClass(tokens: readonly CellToken[], position: number): NounPhrase | undefined {
  const [noun, number] = [tokens[position], tokens[position + 1]];
  const isClass = noun !== undefined && peopleLexicon().classNouns.has(noun.folded);
  if (!isClass || number?.kind !== 'number' || !isNear(number)) return undefined;
  return phraseOf({ kind: 'group', isUnclear: true, isEnglish: false }, position + 2);
}

/** English phrases end with their noun: the last one before «of», «for» or whatever parts. */
function readEnglish(tokens: readonly CellToken[], position: number): NounPhrase | undefined {
  const { openWords, conjunctions } = peopleLexicon();
  let found: NounPhrase | undefined;
  for (let index = position; index < position + mostEnglishWords; index += 1) {
    const token = tokens[index];
    if (token === undefined || (index > position && !isNear(token))) break;
    if (token.kind === 'number') continue;
    if (token.kind !== 'word' || !/^[a-z]/.test(token.folded)) break;
    if (openWords.has(token.folded) || conjunctions.has(token.folded)) break;
    // A capital at a line's beginning is a new phrase, where one is complete.
    if (found !== undefined && token.beginsLine && token.isCapital) break;
    const head = peopleLexicon().heads.get(token.folded.replace(/^.*-/, ''));
    if (head?.isEnglish === true) found = phraseOf(head, index + 1);
  }
  return found;
}

function phraseOf(head: HeadNoun, endExclusive: number): NounPhrase {
  return {
    kind: head.kind,
    endExclusive,
    isUnclear: head.isUnclear,
    isEnglish: head.isEnglish,
    mayBeOne: false,
    isPlace: false,
  };
}

function isNear(token: CellToken | undefined, alsoAfterSign = false): token is CellToken {
  if (token === undefined) return false;
  const { before } = token;
  if (before === 'none' || before === 'blank' || before === 'line') return true;
  return alsoAfterSign && (before === 'colon' || before === 'dash');
}

/** As much of a word as its endings need: words may be as long as their cell. */
function endOf(token: CellToken): string {
  return token.folded.slice(-6);
}

/** The kind of a phrase without a known noun, by the endings of its words. */
export function guessKind(tokens: readonly CellToken[]): 'role' | 'group' | 'body' {
  const first = tokens[0];
  if (first === undefined) return 'role';
  if (first.kind === 'number') return 'group';
  if (first.kind === 'quote' || /^\p{Lu}{2,}/u.test(first.text)) return 'body';
  const noun = tokens.find((token) => token.kind === 'word' && !isAdjective(token)) ?? first;
  if (/(?:ция|ція|ство|ение|ання|ння|ость|ість|ум)$/.test(endOf(noun))) return 'body';
  if (several.test(endOf(first)) || /(?:[ыиії]|[^s]s|cy|rzy|owie|ele)$/.test(endOf(noun))) return 'group';
  return 'role';
}
