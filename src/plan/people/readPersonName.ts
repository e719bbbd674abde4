import type { CellToken } from './cellTokens';
import { follows, isListed, isNear } from './cellTokens';
import type { PersonName } from './responsible';

/** A name that begins at a token. */
export interface NameReading {
  readonly person: PersonName;
  readonly isUnclear?: never;
  /** Of the token after the name, from 0. */
  readonly endExclusive: number;
  /** A bare surname counts only where nothing else follows it. */
  readonly isBareSurname: boolean;
}

const mostInitials = 3;

/** The name that begins at that token: with initials, with a patronymic, with a known given name, or a bare surname. */
export function readPersonName(tokens: readonly CellToken[], position: number): NameReading | undefined {
  if (isNamedAfter(tokens, position)) return undefined;
  const titleEnd = skipTitles(tokens, position);
  const reading =
    readWithInitials(tokens, titleEnd) ?? readFullName(tokens, titleEnd) ?? readBareSurname(tokens, titleEnd);
  if (titleEnd === position || (reading !== undefined && !reading.isBareSurname)) return reading;
  const [title, name] = [tokens[position], tokens[titleEnd]];
  if (!isNameWord(name)) return undefined;
  if (isListed(name, 'givenNames')) return nameOf('', [name.text], titleEnd + 1);
  const surname = tokens[titleEnd + 1];
  if (isNameWord(surname) && follows(surname)) return nameOf(surname.text, [name.text], titleEnd + 2);
  // «п.» is also a settlement.
  return title?.nature.folded !== 'п' || name.nature.endsLikeSurname
    ? nameOf(name.text, [], titleEnd + 1)
    : undefined;
}

/** A capitalised word without a full stop that is none of the lexicon. */
export function isNameWord(token: CellToken | undefined): token is CellToken {
  return token?.kind === 'word' && !token.hasDot && token.nature.mayBeName;
}

/** «школа имени А. А. Орлова»: the name is the school's. */
function isNamedAfter(tokens: readonly CellToken[], position: number): boolean {
  let index = position - 1;
  while (tokens[index]?.kind === 'initial' && index >= position - mostInitials) index -= 1;
  return isListed(tokens[index], 'namedAfterWords');
}

function skipTitles(tokens: readonly CellToken[], position: number): number {
  let end = position;
  while (end < position + 2) {
    const token = tokens[end];
    const next = tokens[end + 1];
    if (token?.kind !== 'word' || !isListed(token, 'titles') || next === undefined || !follows(next)) break;
    if (next.kind !== 'initial' && !isListed(next, 'titles') && !isNameWord(next)) break;
    end += 1;
  }
  return end;
}

function readWithInitials(tokens: readonly CellToken[], position: number): NameReading | undefined {
  const first = tokens[position];
  if (first === undefined) return undefined;
  if (first.kind === 'initial' || isShortGivenName(first, tokens[position + 1])) {
    const initials = first.kind === 'initial' ? initialsFrom(tokens, position) : [first.text];
    const surname = tokens[position + initials.length];
    if (!isNameWord(surname) || !follows(surname)) return undefined;
    return nameOf(surname.text, initials, position + initials.length + 1);
  }
  if (!isNameWord(first)) return readSmallOrCrowded(tokens, position, first);
  const initials = initialsFrom(tokens, position + 1);
  const end = position + 1 + initials.length;
  if (initials.length === 0 || !mayFollowSurname(tokens, position + 1, end)) {
    return readSmallOrCrowded(tokens, position, first);
  }
  const next = tokens[end];
  // «Хореограф И.И. Орлов»: an unknown word before a whole name is no surname.
  const isRoleBeforeName =
    isNameWord(next) &&
    follows(next) &&
    next.nature.endsLikeSurname &&
    !first.nature.endsLikeSurname &&
    tokens[end + 1]?.kind !== 'initial';
  return isRoleBeforeName ? undefined : nameOf(first.text, initials, end);
}

/** Initials stand by the surname, on its line or the next; after a comma only when nothing but initials does. */
function mayFollowSurname(tokens: readonly CellToken[], first: number, end: number): boolean {
  if (isNear(tokens[first])) return true;
  const next = tokens[end];
  return tokens[first]?.before === 'comma' && (!follows(next) || next?.kind === 'bracket');
}

function initialsFrom(tokens: readonly CellToken[], position: number): readonly string[] {
  const initials: string[] = [];
  for (let index = position; initials.length < mostInitials; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'initial') break;
    // «А,А.» is a slip of the finger.
    const isNear = follows(token) || (token.before === 'comma' && !tokens[index - 1]?.hasDot);
    if (initials.length > 0 && !isNear) break;
    initials.push(token.text);
  }
  return initials;
}

/** «иванова а.а.» and «Иванова АА», where nothing else stands in the part. */
function readSmallOrCrowded(
  tokens: readonly CellToken[],
  position: number,
  first: CellToken,
): NameReading | undefined {
  const second = tokens[position + 1];
  if (first.kind !== 'word' || second?.kind !== 'word' || !follows(second)) return undefined;
  if (isNameWord(first) && /^\p{Lu}{2}$/u.test(second.text) && first.nature.endsLikeSurname) {
    return nameOf(first.text, second.text.split(''), position + 2);
  }
  const third = tokens[position + 2];
  const isSmall = !first.nature.isCapital && first.nature.endsLikeSurname && isSmallInitial(second);
  if (!isSmall) return undefined;
  return third !== undefined && isSmallInitial(third) && follows(third)
    ? nameOf(first.text, [second.text, third.text], position + 3)
    : nameOf(first.text, [second.text], position + 2);
}

/** «Ив. Орлов». */
function isShortGivenName(token: CellToken | undefined, next: CellToken | undefined): boolean {
  if (token?.kind !== 'word' || !token.hasDot || !/^\p{Lu}\p{Ll}{1,2}$/u.test(token.text)) return false;
  return (
    token.nature.lists.size === 0 &&
    token.nature.head === undefined &&
    isNameWord(next) &&
    next.nature.endsLikeSurname
  );
}

function isSmallInitial(token: CellToken): boolean {
  return token.hasDot && /^\p{Ll}$/u.test(token.text);
}

/** Two or three capitalised words of which one is a patronymic or a known given name. */
function readFullName(tokens: readonly CellToken[], position: number): NameReading | undefined {
  const names: CellToken[] = [];
  for (let index = position; names.length < 3; index += 1) {
    const token = tokens[index];
    if (!isNameWord(token) || (index > position && !isNear(token))) break;
    names.push(token);
  }
  const [first, second, third] = names;
  if (first === undefined || second === undefined) return undefined;
  const isGiven = (token: CellToken): boolean => isListed(token, 'givenNames');
  if (third !== undefined && third.nature.isPatronymic && (third.before !== 'line' || isGiven(second))) {
    return nameOf(first.text, [second.text, third.text], position + 3);
  }
  if (second.nature.isPatronymic && (isGiven(first) || !first.nature.endsLikeSurname)) {
    const hasSurname = third !== undefined && follows(third) && tokens[position + 3]?.kind !== 'initial';
    return nameOf(hasSurname ? third.text : '', [first.text, second.text], position + (hasSurname ? 3 : 2));
  }
  if (second.before === 'line' && !isGiven(second)) return undefined;
  if (tokens[position + 2]?.kind === 'initial' && tokens[position + 2]?.before !== 'comma') return undefined;
  if (isGiven(first) && !(isGiven(second) && first.nature.endsLikeSurname))
    return nameOf(second.text, [first.text], position + 2);
  if (isGiven(second)) return nameOf(first.text, [second.text], position + 2);
  return undefined;
}

function readBareSurname(tokens: readonly CellToken[], position: number): NameReading | undefined {
  const token = tokens[position];
  if (!isNameWord(token) || !token.nature.endsLikeSurname) return undefined;
  return { ...nameOf(token.text, [], position + 1), isBareSurname: true };
}

function nameOf(surname: string, given: readonly string[], endExclusive: number): NameReading {
  return { person: { surname, given }, endExclusive, isBareSurname: false };
}
