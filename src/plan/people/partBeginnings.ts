import type { CellPart } from './cellPart';
import type { Boundary, CellToken } from './cellTokens';
import { isOneProfession } from './cellTokens';
import type { NounPhrase } from './nounPhrase';
import { headNoun, isAdjective, readNounPhrase } from './nounPhrase';
import { peopleLexicon } from './peopleLexicon';
import type { NameReading } from './readPersonName';
import { isNameWord, readPersonName } from './readPersonName';

/** The person or the noun that a part begins with. */
export type Opening =
  | { readonly name: NameReading; readonly endExclusive: number }
  | { readonly name?: never; readonly phrase: NounPhrase; readonly endExclusive: number };

const oblique = /(?:ого|его|ому|ему|ых|их|ыми|ими|ої|ою|ій)$/;
const abbreviation = /^\p{Lu}\p{Ll}?\p{Lu}[\p{Lu}\p{Ll}]{0,4}$/u;

/** A word such as «и» that joins two of those who answer, or two words of one name. */
export function isConjunction(token: CellToken): boolean {
  return token.kind === 'word' && !token.hasDot && peopleLexicon().conjunctions.has(token.folded);
}

/** The person or noun that begins at the token; a bare surname only where it can be one. */
export function openingAt(
  tokens: readonly CellToken[],
  position: number,
  current: CellPart | undefined,
): Opening | undefined {
  const token = tokens[position];
  if (token === undefined) return undefined;
  const labelled = peopleLexicon().labels.has(token.folded)
    ? readPersonName(tokens, position + 1)
    : undefined;
  const isLabelled =
    labelled !== undefined && !labelled.isBareSurname && tokens[position + 1]?.before !== 'comma';
  const name = isLabelled ? labelled : readPersonName(tokens, position);
  if (
    name !== undefined &&
    (!name.isBareSurname || mayBeBare(tokens, position, name.endExclusive, current))
  ) {
    return { name, endExclusive: name.endExclusive };
  }
  const phrase = readNounPhrase(tokens, position);
  return phrase === undefined ? undefined : { phrase, endExclusive: phrase.endExclusive };
}

function mayBeBare(
  tokens: readonly CellToken[],
  position: number,
  end: number,
  current: CellPart | undefined,
): boolean {
  const next = tokens[end];
  const isLast =
    next === undefined || isStrong(next.before) || next.kind === 'bracket' || isConjunction(next);
  const [before, token] = [tokens[position - 1], tokens[position]];
  const isFirst =
    before === undefined || isConjunction(before) || (token !== undefined && isStrong(token.before));
  return isLast && (isFirst || (current?.phrase?.kind === 'role' && current.person === undefined));
}

function isStrong(before: Boundary): boolean {
  return before !== 'none' && before !== 'blank';
}

/** «и» parts when a person or another noun follows («директор и родители»), not inside «языка и литературы». */
export function opensAfterAnd(tokens: readonly CellToken[], position: number, current: CellPart): boolean {
  const next = tokens[position + 1];
  if (next === undefined || isAwaitingNoun(tokens, position, current)) return false;
  const opening = openingAt(tokens, position + 1, current);
  if (opening === undefined) return current.person !== undefined && isNameWord(next);
  return opening.name !== undefined || !opening.phrase.isUnclear;
}

/** «Департаменты: культуры, спорта», «Учителя: Иванова, Петрова»: the noun before the colon belongs to each. */
export function sharesNoun(tokens: readonly CellToken[], position: number, current: CellPart): boolean {
  const { phrase } = current;
  if (phrase === undefined || phrase.kind === 'role' || current.person !== undefined) return false;
  if (current.shared !== undefined) return false;
  const opening = openingAt(tokens, position, current);
  if (opening === undefined || opening.name !== undefined) {
    return opening !== undefined || phrase.endExclusive === position;
  }
  return opening.phrase.isUnclear && phrase.endExclusive === position;
}

/** Whether the token begins another part, after the token before it and what parts the two. */
export function beginsPart(
  tokens: readonly CellToken[],
  position: number,
  current: CellPart,
  isShared: boolean,
): boolean {
  const token = tokens[position];
  if (token === undefined) return false;
  const opening = openingAt(tokens, position, current);
  switch (token.before) {
    case 'semicolon':
      return !isRemark(tokens, position);
    case 'comma':
      if (isLoneGenitive(tokens, position, current, opening)) return false;
      return opening !== undefined || isShared || !continuesAfterComma(tokens, position, current);
    case 'line':
      return beginsAtLine(tokens, position, current, opening);
    case 'slash':
      return opening !== undefined && (opening.name !== undefined || !opening.phrase.isUnclear);
    case 'colon':
    case 'dash':
      if (opening === undefined) return false;
      return opening.name !== undefined || (current.person !== undefined && !opening.phrase.isUnclear);
    case 'none':
    case 'blank':
      return beginsAtBlank(tokens, position, current, opening);
  }
}

function beginsAtBlank(
  tokens: readonly CellToken[],
  position: number,
  current: CellPart,
  opening: Opening | undefined,
): boolean {
  const token = tokens[position];
  const before = tokens[position - 1];
  if (opening === undefined || token === undefined || before === undefined || endsOpen(before)) return false;
  if (opening.name !== undefined) return true;
  const { phrase } = opening;
  if (phrase.isEnglish || token.kind !== 'word' || abbreviation.test(token.text)) return false;
  if (isAwaitingNoun(tokens, position, current) || isOneProfession(before.text, token.text)) return false;
  // «Зам.дир.»
  if (wantsComplement(before) && (before.hasDot || token.hasDot) && !token.isCapital) return false;
  if (phrase.isUnclear) return token.isCapital && !wantsComplement(before);
  return true;
}

function beginsAtLine(
  tokens: readonly CellToken[],
  position: number,
  current: CellPart,
  opening: Opening | undefined,
): boolean {
  const token = tokens[position];
  const before = tokens[position - 1];
  if (token === undefined || before === undefined || endsOpen(before) || isRemark(tokens, position))
    return false;
  if (opening?.name !== undefined) return true;
  if (isAwaitingNoun(tokens, position, current)) return false;
  const isAfterPerson = current.person !== undefined;
  if (opening !== undefined) {
    if (!opening.phrase.isUnclear) return isAfterPerson || !isTail(token);
    return (
      isAfterPerson || (!wantsComplement(before) && opening.phrase.kind !== 'body' && token.kind === 'word')
    );
  }
  if (token.kind !== 'word') return false;
  if (isAfterPerson) return !isOpenWord(token);
  return token.isCapital && !wantsComplement(before) && !oblique.test(token.folded) && !isTail(token);
}

/** A short name in capitals on a line of its own («ВР») goes on with the line before, unless it names people. */
function isTail(token: CellToken): boolean {
  return abbreviation.test(token.text) && headNoun(token)?.kind !== 'group';
}

function continuesAfterComma(tokens: readonly CellToken[], position: number, current: CellPart): boolean {
  const token = tokens[position];
  if (token === undefined || isRemark(tokens, position)) return true;
  const { andSoOnWords, belongingClassNouns, fields, subjectBeginnings } = peopleLexicon();
  if (token.kind === 'bracket' || token.kind === 'number') return true;
  if (isOpenWord(token) || andSoOnWords.has(token.folded) || belongingClassNouns.has(token.folded))
    return true;
  if (current.person !== undefined) return false;
  if (fields.has(token.folded)) return true;
  if (token.isCapital || current.phrase === undefined) return false;
  return (
    oblique.test(token.folded) ||
    isGenitive(token.folded) ||
    subjectBeginnings.some((beginning) => token.folded.startsWith(beginning))
  );
}

/** «работники музея, библиотеки»: a lone form that may be a genitive, after another one. */
function isLoneGenitive(
  tokens: readonly CellToken[],
  position: number,
  { phrase, endExclusive }: CellPart,
  opening: Opening | undefined,
): boolean {
  if (phrase === undefined || phrase.endExclusive === endExclusive || tokens[position]?.isCapital !== false)
    return false;
  const next = tokens[position + 1];
  const isLone = next === undefined || isStrong(next.before) || isConjunction(next);
  return (
    isLone &&
    opening?.name === undefined &&
    opening?.phrase.isUnclear === true &&
    opening.phrase.kind === 'body'
  );
}

/** The genitive of a known noun («сотрудники библиотеки, музея»). */
function isGenitive(word: string): boolean {
  if (!/[аяу]$/.test(word)) return false;
  const { heads } = peopleLexicon();
  const stem = word.slice(0, -1);
  return heads.has(stem) || heads.has(`${stem}ь`) || heads.has(`${stem}й`);
}

function isRemark(tokens: readonly CellToken[], position: number): boolean {
  const [first, second] = [tokens[position], tokens[position + 1]];
  if (first?.kind === 'bracket') return true;
  return (
    second !== undefined && peopleLexicon().remarkPhrases.includes(`${first?.folded ?? ''} ${second.folded}`)
  );
}

/** The part breaks off in the middle: an adjective or a shortened word waits for its noun. */
function isAwaitingNoun(tokens: readonly CellToken[], position: number, current: CellPart): boolean {
  const before = tokens[position - 1];
  if (before === undefined || current.person !== undefined) return false;
  if (current.phrase?.endExclusive === position) return false;
  if (peopleLexicon().shortModifiers.has(before.folded)) return true;
  const mayStandAfter = current.phrase !== undefined && /[a-z]$/.test(before.folded);
  return isAdjective(before) && headNoun(before) === undefined && !mayStandAfter;
}

function endsOpen(token: CellToken): boolean {
  return isOpenWord(token) || isConjunction(token);
}

function isOpenWord(token: CellToken): boolean {
  return token.kind === 'word' && !token.isCapital && peopleLexicon().openWords.has(token.folded);
}

function wantsComplement(token: CellToken): boolean {
  return peopleLexicon().nounsWithComplement.has(token.folded) || /^зам|заступник/.test(token.folded);
}
