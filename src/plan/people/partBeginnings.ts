import type { CellPart } from './cellPart';
import type { CellToken } from './cellTokens';
import { follows, isListed, isOneProfession } from './cellTokens';
import type { NounPhrase } from './nounPhrase';
import { headNoun, isAdjective, readNounPhrase } from './nounPhrase';
import { peopleLexicon } from './peopleLexicon';
import type { NameReading } from './readPersonName';
import { isNameWord, readPersonName } from './readPersonName';

/** The person or the noun that a part begins with. */
export type Opening = NameReading | NounPhrase;

const oblique = /(?:ого|его|ому|ему|ых|их|ыми|ими|ої|ою|ій)$/;
const abbreviation = /^\p{Lu}\p{Ll}?\p{Lu}[\p{Lu}\p{Ll}]{0,4}$/u;

/** A word such as «и» that joins two of those who answer, or two words of one name. */
export function isConjunction(token: CellToken): boolean {
  return token.kind === 'word' && !token.hasDot && isListed(token, 'conjunctions');
}

/** The person or noun that begins at the token; a bare surname only where it can be one. */
export function openingAt(
  tokens: readonly CellToken[],
  position: number,
  current: CellPart | undefined,
): Opening | undefined {
  const token = tokens[position];
  if (token === undefined) return undefined;
  const labelled = isListed(token, 'labels') ? readPersonName(tokens, position + 1) : undefined;
  const isLabelled =
    labelled !== undefined && !labelled.isBareSurname && tokens[position + 1]?.before !== 'comma';
  const name = isLabelled ? labelled : readPersonName(tokens, position);
  const mayBeName = name?.isBareSurname !== true || mayBeBare(tokens, position, name.endExclusive, current);
  return (mayBeName ? name : undefined) ?? readNounPhrase(tokens, position);
}

function mayBeBare(
  tokens: readonly CellToken[],
  position: number,
  end: number,
  current: CellPart | undefined,
): boolean {
  const next = tokens[end];
  const isLast = next === undefined || !follows(next) || next.kind === 'bracket' || isConjunction(next);
  const [before, token] = [tokens[position - 1], tokens[position]];
  const isFirst = before === undefined || isConjunction(before) || (token !== undefined && !follows(token));
  return isLast && (isFirst || (current?.phrase?.kind === 'role' && current.person === undefined));
}

/** «и» parts when a person or another noun follows («директор и родители»), not inside «языка и литературы». */
export function opensAfterAnd(
  tokens: readonly CellToken[],
  position: number,
  current: CellPart,
  opening: Opening | undefined,
): boolean {
  if (isAwaitingNoun(tokens, position, current)) return false;
  if (opening === undefined) return current.person !== undefined && isNameWord(tokens[position + 1]);
  return opening.isUnclear !== true;
}

/** «Департаменты: культуры, спорта», «Учителя: Иванова, Петрова»: the noun before the colon belongs to each. */
export function sharesNoun(position: number, current: CellPart, opening: Opening | undefined): boolean {
  const { phrase, person, shared } = current;
  if (phrase === undefined || phrase.kind === 'role' || person !== undefined || shared !== undefined)
    return false;
  if (opening?.person !== undefined) return true;
  return opening?.isUnclear !== false && phrase.endExclusive === position;
}

/** Whether the token begins another part, after the token before it and what parts the two. */
export function beginsPart(
  tokens: readonly CellToken[],
  position: number,
  current: CellPart,
  opening: Opening | undefined,
  isShared: boolean,
): boolean {
  const token = tokens[position];
  if (token === undefined) return false;
  switch (token.before) {
    case 'semicolon':
      return !isRemark(tokens, position);
    case 'comma':
      if (isLoneGenitive(tokens, position, current, opening)) return false;
      return opening !== undefined || isShared || !continuesAfterComma(tokens, position, current);
    case 'line':
      return beginsAtLine(tokens, position, current, opening);
    case 'slash':
      return opening !== undefined && opening.isUnclear !== true;
    case 'colon':
    case 'dash':
      if (opening === undefined) return false;
      return opening.person !== undefined || (current.person !== undefined && !opening.isUnclear);
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
  if (opening.person !== undefined) return true;
  if (opening.isEnglish || token.kind !== 'word' || abbreviation.test(token.text)) return false;
  if (isAwaitingNoun(tokens, position, current) || isOneProfession(before.nature, token.nature)) return false;
  // «Зам.дир.»
  if (wantsComplement(before) && (before.hasDot || token.hasDot) && !token.nature.isCapital) return false;
  return !opening.isUnclear || (token.nature.isCapital && !wantsComplement(before));
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
  if (opening?.person !== undefined) return true;
  if (isAwaitingNoun(tokens, position, current)) return false;
  const isAfterPerson = current.person !== undefined;
  if (opening !== undefined) {
    if (!opening.isUnclear) return isAfterPerson || !isTail(token);
    return isAfterPerson || (!wantsComplement(before) && opening.kind !== 'body' && token.kind === 'word');
  }
  if (token.kind !== 'word') return false;
  if (isAfterPerson) return !isOpenWord(token);
  return (
    token.nature.isCapital && !wantsComplement(before) && !oblique.test(token.nature.folded) && !isTail(token)
  );
}

/** A short name in capitals on a line of its own («ВР») goes on with the line before, unless it names people. */
function isTail(token: CellToken): boolean {
  return abbreviation.test(token.text) && headNoun(token)?.kind !== 'group';
}

function continuesAfterComma(tokens: readonly CellToken[], position: number, current: CellPart): boolean {
  const token = tokens[position];
  if (token === undefined || isRemark(tokens, position)) return true;
  if (token.kind === 'bracket' || token.kind === 'number' || isOpenWord(token)) return true;
  if (isListed(token, 'andSoOnWords') || isListed(token, 'belongingClassNouns')) return true;
  if (current.person !== undefined) return false;
  if (isListed(token, 'fields')) return true;
  if (token.nature.isCapital || current.phrase === undefined) return false;
  return (
    oblique.test(token.nature.folded) ||
    isGenitive(token.nature.folded) ||
    peopleLexicon().subjectBeginnings.some((beginning) => token.nature.folded.startsWith(beginning))
  );
}

/** «работники музея, библиотеки»: a lone form that may be a genitive, after another one. */
function isLoneGenitive(
  tokens: readonly CellToken[],
  position: number,
  { phrase, endExclusive }: CellPart,
  opening: Opening | undefined,
): boolean {
  if (
    phrase === undefined ||
    phrase.endExclusive === endExclusive ||
    tokens[position]?.nature.isCapital !== false
  )
    return false;
  const next = tokens[position + 1];
  const isLone = next === undefined || !follows(next) || isConjunction(next);
  return isLone && opening?.isUnclear === true && opening.kind === 'body';
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
  if (first === undefined || second === undefined) return first?.kind === 'bracket';
  return (
    first.kind === 'bracket' ||
    peopleLexicon().remarkPhrase.test(`${first.nature.folded} ${second.nature.folded}`)
  );
}

/** The part breaks off in the middle: an adjective or a shortened word waits for its noun. */
function isAwaitingNoun(tokens: readonly CellToken[], position: number, current: CellPart): boolean {
  const before = tokens[position - 1];
  if (before === undefined || current.person !== undefined) return false;
  if (current.phrase?.endExclusive === position) return false;
  if (isListed(before, 'shortModifiers')) return true;
  const mayStandAfter = current.phrase !== undefined && /[a-z]$/.test(before.nature.folded);
  return isAdjective(before) && headNoun(before) === undefined && !mayStandAfter;
}

function endsOpen(token: CellToken): boolean {
  return isOpenWord(token) || isConjunction(token);
}

function isOpenWord(token: CellToken): boolean {
  return token.kind === 'word' && !token.nature.isCapital && isListed(token, 'openWords');
}

function wantsComplement(token: CellToken): boolean {
  return isListed(token, 'nounsWithComplement') || /^зам|заступник/.test(token.nature.folded);
}
