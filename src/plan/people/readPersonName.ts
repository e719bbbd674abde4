import type { CellToken } from './cellTokens';
import { peopleLexicon } from './peopleLexicon';
import type { PersonName } from './responsible';

/** A name that begins at a token. */
export interface NameReading {
  readonly person: PersonName;
  /** Of the token after the name, from 0. */
  readonly endExclusive: number;
  /** A bare surname counts only where nothing else follows it. */
  readonly isBareSurname: boolean;
}

const mostInitials = 3;
/** The longest ending and two letters before it; words may be as long as their cell. */
const longestEnding = 8;

/** The name that begins at that token: with initials, with a patronymic, with a known given name, or a bare surname. */
export function readPersonName(tokens: readonly CellToken[], position: number): NameReading | undefined {
  if (isNamedAfter(tokens, position)) return undefined;
  const titleEnd = skipTitles(tokens, position);
  const reading =
    readWithInitials(tokens, titleEnd) ?? readFullName(tokens, titleEnd) ?? readBareSurname(tokens, titleEnd);
  if (titleEnd === position || (reading !== undefined && !reading.isBareSurname)) return reading;
  const [title, name] = [tokens[position], tokens[titleEnd]];
  if (!isNameWord(name)) return undefined;
  if (peopleLexicon().givenNames.has(name.folded)) return nameOf('', [name.text], titleEnd + 1);
  const surname = tokens[titleEnd + 1];
  if (isNameWord(surname) && follows(surname)) return nameOf(surname.text, [name.text], titleEnd + 2);
  // «п.» is also a settlement.
  return title?.folded !== 'п' || endsLikeSurname(name) ? nameOf(name.text, [], titleEnd + 1) : undefined;
}

/** A capitalised word, not torn off by more than a blank, that is no word of the lexicon. */
export function isNameWord(token: CellToken | undefined): token is CellToken {
  if (token?.kind !== 'word' || !token.isCapital || token.hasDot) return false;
  const { heads, shortModifiers, quantifiers, openWords } = peopleLexicon();
  const { folded } = token;
  if (heads.has(folded) || shortModifiers.has(folded) || quantifiers.has(folded) || openWords.has(folded))
    return false;
  return /\p{Ll}$/u.test(token.text) || endsLikeSurname(token);
}

/** A word that by its ending is a surname. */
export function endsLikeSurname(token: CellToken): boolean {
  return token.text.length >= 4 && peopleLexicon().surnameEnding.test(token.folded.slice(-longestEnding));
}

/** «школа имени А. А. Орлова»: the name is the school's. */
function isNamedAfter(tokens: readonly CellToken[], position: number): boolean {
  let index = position - 1;
  while (tokens[index]?.kind === 'initial' && index >= position - mostInitials) index -= 1;
  const word = tokens[index];
  return word !== undefined && peopleLexicon().namedAfterWords.has(word.folded);
}

function skipTitles(tokens: readonly CellToken[], position: number): number {
  const { titles } = peopleLexicon();
  let end = position;
  while (end < position + 2) {
    const token = tokens[end];
    const next = tokens[end + 1];
    if (token?.kind !== 'word' || !titles.has(token.folded) || next === undefined || !follows(next)) break;
    if (next.kind !== 'initial' && !titles.has(next.folded) && !isNameWord(next)) break;
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
    endsLikeSurname(next) &&
    !endsLikeSurname(first) &&
    tokens[end + 1]?.kind !== 'initial';
  return isRoleBeforeName ? undefined : nameOf(first.text, initials, end);
}

/** Initials stand by the surname, on its line or the next; after a comma only when nothing but initials does. */
function mayFollowSurname(tokens: readonly CellToken[], first: number, end: number): boolean {
  const boundary = tokens[first]?.before;
  if (boundary === 'none' || boundary === 'blank' || boundary === 'line') return true;
  const next = tokens[end];
  return boundary === 'comma' && (!follows(next) || next?.kind === 'bracket');
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
  if (isNameWord(first) && /^\p{Lu}{2}$/u.test(second.text) && endsLikeSurname(first)) {
    return nameOf(first.text, second.text.split(''), position + 2);
  }
  const third = tokens[position + 2];
  const isSmall = !first.isCapital && endsLikeSurname(first) && isSmallInitial(second);
  if (!isSmall) return undefined;
  return third !== undefined && isSmallInitial(third) && follows(third)
    ? nameOf(first.text, [second.text, third.text], position + 3)
    : nameOf(first.text, [second.text], position + 2);
}

/** «Ив. Орлов». */
function isShortGivenName(token: CellToken | undefined, next: CellToken | undefined): boolean {
  if (token?.kind !== 'word' || !token.hasDot || !/^\p{Lu}\p{Ll}{1,2}$/u.test(token.text)) return false;
  const { heads, shortModifiers, openWords, titles } = peopleLexicon();
  const isKnown = [heads, shortModifiers, openWords, titles].some((words) => words.has(token.folded));
  return !isKnown && isNameWord(next) && endsLikeSurname(next);
}

function isSmallInitial(token: CellToken): boolean {
  return token.hasDot && /^\p{Ll}$/u.test(token.text);
}

/** Two or three capitalised words of which one is a patronymic or a known given name. */
function readFullName(tokens: readonly CellToken[], position: number): NameReading | undefined {
  const names: CellToken[] = [];
  for (let index = position; names.length < 3; index += 1) {
    const token = tokens[index];
    if (!isNameWord(token) || (index > position && !follows(token) && token.before !== 'line')) break;
    names.push(token);
  }
  const [first, second, third] = names;
  if (first === undefined || second === undefined) return undefined;
  const isGiven = (token: CellToken): boolean => peopleLexicon().givenNames.has(token.folded);
  const isPatronymic = (token: CellToken): boolean =>
    peopleLexicon().patronymicEnding.test(token.folded.slice(-longestEnding));
  if (third !== undefined && isPatronymic(third) && (third.before !== 'line' || isGiven(second))) {
    return nameOf(first.text, [second.text, third.text], position + 3);
  }
  if (isPatronymic(second) && (isGiven(first) || !endsLikeSurname(first))) {
    const hasSurname = third !== undefined && follows(third) && tokens[position + 3]?.kind !== 'initial';
    return nameOf(hasSurname ? third.text : '', [first.text, second.text], position + (hasSurname ? 3 : 2));
  }
  if (second.before === 'line' && !isGiven(second)) return undefined;
  if (tokens[position + 2]?.kind === 'initial' && tokens[position + 2]?.before !== 'comma') return undefined;
  if (isGiven(first) && !(isGiven(second) && endsLikeSurname(first)))
    return nameOf(second.text, [first.text], position + 2);
  if (isGiven(second)) return nameOf(first.text, [second.text], position + 2);
  return undefined;
}

function readBareSurname(tokens: readonly CellToken[], position: number): NameReading | undefined {
  const token = tokens[position];
  if (!isNameWord(token) || !endsLikeSurname(token)) return undefined;
  return { ...nameOf(token.text, [], position + 1), isBareSurname: true };
}

function nameOf(surname: string, given: readonly string[], endExclusive: number): NameReading {
  return { person: { surname, given }, endExclusive, isBareSurname: false };
}

/** On the same line, with at most a blank between. */
function follows(token: CellToken | undefined): boolean {
  return token?.before === 'none' || token?.before === 'blank';
}
