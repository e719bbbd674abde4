import { isPackWord } from './lexicon';
import { canonicalText, spellingsOf } from './spelling';

/** Words cut by a page end or a narrow column: letters that go on in the next line, with a hyphen or without. */
const cutWord = /[\p{L}\p{M}'’]+(?:(?:-?\n|- ?)[\p{L}\p{M}'’]+)+/gu;
const cut = /-?\n|- ?/;

const mostPieces = 4;

/** Shorter words are not torn; two letters with a hyphen are a number with its ending («V-a»). */
const shortestTornWord = 4;

/**
 * Tidy lines with torn words made whole: «понедельн⏎ик» is «понедельник». Pieces are joined when together they are a
 * word of the packs and not each of them is one by itself («в⏎течение» stays two words).
 */
export function joinTornWords(lines: string): string {
  if (!cut.test(lines)) return lines;
  return lines.replace(cutWord, (run) => {
    let joined = '';
    let rest = run;
    while (rest !== '') {
      const whole = wholeWordAt(rest) ?? firstPiece(rest);
      joined += whole.text;
      rest = rest.slice(whole.length);
    }
    return joined;
  });
}

interface Piece {
  readonly text: string;
  /** How many characters of the torn text it takes. */
  readonly length: number;
}

function wholeWordAt(run: string): Piece | undefined {
  const pieces = run.split(cut);
  if (pieces[0] === '') return undefined;
  for (let count = Math.min(pieces.length, mostPieces); count > 1; count -= 1) {
    const torn = pieces.slice(0, count);
    const text = torn.join('');
    if (text.length < shortestTornWord || !isKnown(text) || torn.every(isKnown)) continue;
    return { text, length: lengthOfPieces(run, count) };
  }
  return undefined;
}

/** The first piece with the sign after it, as they are. */
function firstPiece(run: string): Piece {
  const sign = cut.exec(run);
  const length = sign === null ? run.length : sign.index + sign[0].length;
  return { text: run.slice(0, length), length };
}

function lengthOfPieces(run: string, count: number): number {
  let length = 0;
  for (let index = 0; index < count; index += 1) {
    const sign = cut.exec(run.slice(length));
    if (sign === null) return run.length;
    length += index === count - 1 ? sign.index : sign.index + sign[0].length;
  }
  return length;
}

function isKnown(text: string): boolean {
  return spellingsOf(canonicalText(text)).some(isPackWord);
}
