import type { WordList } from './peopleLexicon';
import { peopleLexicon } from './peopleLexicon';
import type { WordNature } from './wordNature';
import { natureOf } from './wordNature';

/** What parts a token from the one before it; of several the one that parts most. */
export type Boundary = 'none' | 'blank' | 'slash' | 'dash' | 'line' | 'colon' | 'comma' | 'semicolon';

/** A word, an initial, a number, or a whole bracket or quotation. */
export interface CellToken {
  readonly kind: 'word' | 'initial' | 'number' | 'bracket' | 'quote' | 'sign';
  /** As written, without the full stop after it, brackets and quotation marks included. */
  readonly text: string;
  /** Of a word or initial; of anything else that of no word. */
  readonly nature: WordNature;
  readonly hasDot: boolean;
  readonly before: Boundary;
  /** A line break stands before it, whatever else does. */
  readonly beginsLine: boolean;
  /** Places in the tidied text, from 0. */
  readonly start: number;
  readonly endExclusive: number;
}

const strengths: readonly Boundary[] = [
  'none',
  'blank',
  'slash',
  'dash',
  'line',
  'colon',
  'comma',
  'semicolon',
];

/** Blanks, bullets, brackets, quotations, numbers, words, signs: of every cell each letter is in one piece. */
const pieces =
  /[ \n]+|[•●▪◦*]|(?<=^|\n)\d{1,2}[.)](?= ?\p{L})|\d{1,2}[.)](?= ?\p{Lu}\p{Ll})|\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^[\]]*\]|«[^«»]*»|"[^"]*"|“[^“”]*”|„[^„“”]*[“”]|\p{N}[\p{N}\p{L}]*(?:-\p{L}{1,2}(?!\p{L}))?(?: ?[-–—] ?\p{N}[\p{N}\p{L}]*)*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ‑–-]\p{L}[\p{L}\p{M}\p{N}]*)*|[^]/gu;

const digraphInitial = /^(?:Дж|Дз|Ю|Я|Ch|Sz|Cz|Rz|Gh|Ge|Th|Sh|Zh|Yu|Ya)$/u;
const separators: Readonly<Record<string, Boundary>> = {
  ',': 'comma',
  ';': 'semicolon',
  '|': 'semicolon',
  ':': 'colon',
  '/': 'slash',
  '\\': 'slash',
  '+': 'slash',
  '&': 'slash',
};

/** One line breaks mark lines, words torn by a line end are whole again, odd blanks are plain. */
export function tidyCell(cell: string): string {
  const text = cell
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
  return /[-–—]/.test(text)
    ? text.replace(/(?<!\p{L})(\p{L}+)( ?[-–—][ \n]?)(?=\p{Ll})(\p{L}+)/gu, joinAtHyphen)
    : text;
}

/** A hyphen before a line end or a blank tears a word, unless the halves are one profession. */
function joinAtHyphen(whole: string, left: string, hyphen: string, right: string): string {
  if (isOneProfession(natureOf(left), natureOf(right))) return `${left}-${right}`;
  return /^-[ \n]$/.test(hyphen) ? left + right : whole;
}

/** «педагог» and «организатор» are one profession, with a hyphen or without. */
export function isOneProfession(left: WordNature, right: WordNature): boolean {
  return left.lists.has('firstHalves') && right.lists.has('secondHalves');
}

/** On the same line, with at most a blank between. */
export function follows(token: { readonly before: string } | undefined): boolean {
  return token?.before === 'none' || token?.before === 'blank';
}

/** The same, or at the beginning of the next line. */
export function isNear(token: { readonly before: string } | undefined): boolean {
  return follows(token) || token?.before === 'line';
}

/** Whether the token is there and is a word of the list. */
export function isListed(token: CellToken | undefined, list: WordList): boolean {
  return token?.nature.lists.has(list) === true;
}

/** The tokens of a tidied cell, in order. */
export function cellTokens(text: string): readonly CellToken[] {
  const tokens: CellToken[] = [];
  let before: Boundary = 'semicolon';
  let beginsLine = true;
  let start = 0;
  for (const piece of text.match(pieces) ?? []) {
    if (/^[ \n]/.test(piece)) {
      const hasBreak = piece.includes('\n');
      part(hasBreak ? 'line' : 'blank');
      beginsLine ||= hasBreak;
    } else if (/^\p{L}/u.test(piece)) addWord(piece, start);
    else if (/^(?:\d+[.)]|[•●▪◦*])$/.test(piece)) part('semicolon');
    else if (/^\p{N}/u.test(piece)) add('number', piece, start);
    else if (/^[([]./s.test(piece)) add('bracket', piece, start);
    else if (/^[«"“„]./s.test(piece)) add('quote', piece, start);
    else addSign(piece);
    start += piece.length;
  }
  return tokens;

  function part(boundary: Boundary): void {
    if (strengths.indexOf(boundary) > strengths.indexOf(before)) before = boundary;
  }

  function add(kind: CellToken['kind'], token: string, at: number, nature = natureOf('')): void {
    const endExclusive = at + token.length;
    const hasDot = text[endExclusive] === '.';
    tokens.push({ kind, text: token, nature, hasDot, before, beginsLine, start: at, endExclusive });
    before = 'none';
    beginsLine = false;
  }

  function addWord(word: string, at: number): void {
    const nature = natureOf(word);
    const { seam } = nature;
    const isDotted = text[at + word.length] === '.';
    if (seam !== undefined && (seam.before === 'dash' || seam.right.length > 1 || isDotted)) {
      addWord(seam.left, at);
      before = seam.before;
      addWord(seam.right, at + word.length - seam.right.length);
      return;
    }
    const isInitial = nature.isCapital && (word.length === 1 || (isDotted && digraphInitial.test(word)));
    add(isInitial ? 'initial' : 'word', word, at, nature);
  }

  function addSign(sign: string): void {
    const separator = separators[sign];
    const isApart = (text[start - 1] ?? ' ').trim() === '' && (text[start + 1] ?? ' ').trim() === '';
    if (sign === '/' && isApart) part('comma');
    else if (separator !== undefined) part(separator);
    else if (/[-–—−]/.test(sign)) part(beginsLine ? 'semicolon' : 'dash');
    else if (sign === '.') partAtFullStop();
    else if (/[№#]/.test(sign)) add('sign', sign, start);
  }

  /** A stop after a whole word or after another stop ends a sentence; after a shortened word it does not. */
  function partAtFullStop(): void {
    const last = tokens[tokens.length - 1];
    const folded = last?.kind === 'word' ? last.nature.folded : '';
    const isWhole =
      /\p{Ll}{4}[аеиоуыэюяьйії]$/u.test(folded) || (folded.length >= 6 && peopleLexicon().heads.has(folded));
    if (isWhole || text[start - 1] === '.' || last?.kind === 'bracket') part('comma');
  }
}
