import { foldText } from './foldText';
import { peopleLexicon } from './peopleLexicon';

/** What parts a token from the one before it; of several the one that parts most. */
export type Boundary = 'none' | 'blank' | 'slash' | 'dash' | 'line' | 'colon' | 'comma' | 'semicolon';

/** A word, an initial, a number, or a whole bracket or quotation. */
export interface CellToken {
  readonly kind: 'word' | 'initial' | 'number' | 'bracket' | 'quote' | 'sign';
  /** As written, without the full stop after it, brackets and quotation marks included. */
  readonly text: string;
  readonly folded: string;
  readonly hasDot: boolean;
  readonly isCapital: boolean;
  readonly before: Boundary;
  /** A line break stands before it, whatever else does. */
  readonly beginsLine: boolean;
  /** Places in the tidied text, from 0. */
  readonly start: number;
  readonly endExclusive: number;
}

const strength: Readonly<Record<Boundary, number>> = {
  none: 0,
  blank: 1,
  slash: 2,
  dash: 3,
  line: 4,
  colon: 5,
  comma: 6,
  semicolon: 7,
};

const pieces =
  /(?<blank>[ \n]+)|(?<bullet>[•●▪◦*]|(?<=^|\n)\d{1,2}[.)](?= ?\p{L})|\d{1,2}[.)](?= ?\p{Lu}\p{Ll}))|(?<bracket>\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^[\]]*\])|(?<quote>«[^«»]*»|"[^"]*"|“[^“”]*”|„[^„“”]*[“”])|(?<number>\p{N}[\p{N}\p{L}]*(?:-\p{L}{1,2}(?!\p{L}))?(?: ?[-–—] ?\p{N}[\p{N}\p{L}]*)*)|(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ‑–-]\p{L}[\p{L}\p{M}\p{N}]*)*)|(?<sign>[^])/gu;

/** Two words that were typed as one: small letters, then a capital that begins a word or an initial. */
const gluedWords = /^(\p{L}*?\p{Ll}{3})(\p{Lu}(?:\p{Ll}{3,}.*)?)$/u;
const longestGluedWord = 60;
const digraphInitial = /^(?:Дж|Дз|Ю|Я|Ch|Sz|Cz|Rz|Gh|Ge|Th|Sh|Zh|Yu|Ya)$/u;
const separators: ReadonlyMap<string, Boundary> = new Map([
  [',', 'comma'],
  [';', 'semicolon'],
  ['|', 'semicolon'],
  [':', 'colon'],
  ['/', 'slash'],
  ['\\', 'slash'],
  ['+', 'slash'],
  ['&', 'slash'],
]);

/** One line breaks mark lines, words torn by a line end are whole again, odd blanks are plain. */
export function tidyCell(cell: string): string {
  return cell
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .replace(/(?<!\p{L})(\p{L}+)( ?[-–—][ \n]?)(?=\p{Ll})(\p{L}+)/gu, joinAtHyphen)
    .trim();
}

/** A hyphen before a line end or a blank tears a word, unless the halves are one profession. */
function joinAtHyphen(whole: string, left: string, hyphen: string, right: string): string {
  if (isOneProfession(left, right)) return `${left}-${right}`;
  return /^-[ \n]$/.test(hyphen) ? left + right : whole;
}

/** «педагог» and «организатор» are one profession, with a hyphen or without. */
export function isOneProfession(left: string, right: string): boolean {
  const { firstHalves, secondHalves } = peopleLexicon();
  return firstHalves.has(foldText(left)) && secondHalves.has(foldText(right));
}

/** The tokens of a tidied cell, in order. */
export function cellTokens(text: string): readonly CellToken[] {
  const tokens: CellToken[] = [];
  let before: Boundary = 'semicolon';
  let beginsLine = true;
  const part = (boundary: Boundary): void => {
    if (strength[boundary] > strength[before]) before = boundary;
  };
  const add = (kind: CellToken['kind'], token: string, start: number): void => {
    const endExclusive = start + token.length;
    const hasDot = text[endExclusive] === '.';
    const isCapital = /^\p{Lu}/u.test(token);
    tokens.push({
      kind,
      text: token,
      folded: foldText(token),
      hasDot,
      isCapital,
      before,
      beginsLine,
      start,
      endExclusive,
    });
    before = 'none';
    beginsLine = false;
  };
  for (const match of text.matchAll(pieces)) {
    const start = match.index;
    const [piece] = match;
    const { blank, bullet, bracket, quote, number, word } = match.groups ?? {};
    if (blank !== undefined) {
      part(piece.includes('\n') ? 'line' : 'blank');
      if (piece.includes('\n')) beginsLine = true;
    } else if (bracket !== undefined) add('bracket', bracket, start);
    else if (quote !== undefined) add('quote', quote, start);
    else if (bullet !== undefined) part('semicolon');
    else if (number !== undefined) add('number', number, start);
    else if (word !== undefined) addWord(word, start);
    else addSign(piece, start);
  }
  return tokens;

  function addWord(word: string, start: number): void {
    const glued = word.length > longestGluedWord ? null : gluedWords.exec(word);
    const [, left = '', right = ''] = glued ?? [];
    if (glued !== null && (right.length > 1 || text[start + word.length] === '.')) {
      add('word', left, start);
      before = 'blank';
      addWord(right, start + left.length);
      return;
    }
    const [, beforeDash = '', afterDash = ''] = /^(\p{L}+)[‑–-](\p{L}.*)$/u.exec(word) ?? [];
    if (isNameBesideRole(beforeDash, afterDash)) {
      addWord(beforeDash, start);
      before = 'dash';
      addWord(afterDash, start + word.length - afterDash.length);
      return;
    }
    const isInitial =
      /^\p{Lu}$/u.test(word) || (digraphInitial.test(word) && text[start + word.length] === '.');
    add(isInitial ? 'initial' : 'word', word, start);
  }

  function addSign(sign: string, start: number): void {
    const separator = separators.get(sign);
    const isApart = (text[start - 1] ?? ' ').trim() === '' && (text[start + 1] ?? ' ').trim() === '';
    if (sign === '/' && isApart) part('comma');
    else if (separator !== undefined) part(separator);
    else if (/[-–—−]/.test(sign)) part(beginsLine ? 'semicolon' : 'dash');
    else if (sign === '.') partAtFullStop(text[start - 1] === '.');
    else if (/[№#]/.test(sign)) add('sign', sign, start);
  }

  /** A stop after a whole word or after another stop ends a sentence; after a shortened word it does not. */
  function partAtFullStop(isSecondStop: boolean): void {
    const last = tokens[tokens.length - 1];
    const isWhole =
      last?.kind === 'word' && (/\p{Ll}{4}[аеиоуыэюяьйії]$/u.test(last.folded) || isWholeNoun(last.folded));
    if (isWhole || isSecondStop || last?.kind === 'bracket') part('comma');
  }
}

/** «О-завуч» after a surname, «Директор-Лугов»: the dash parts a name from its role. */
function isNameBesideRole(left: string, right: string): boolean {
  const { heads } = peopleLexicon();
  const isRole = (word: string): boolean => heads.get(foldText(word))?.kind === 'role';
  if (/^\p{Lu}$/u.test(left)) return isRole(right);
  return isRole(left) && /^\p{Lu}\p{Ll}+$/u.test(right) && !heads.has(foldText(right));
}

function isWholeNoun(word: string): boolean {
  return peopleLexicon().heads.has(word) && word.length >= 6;
}
