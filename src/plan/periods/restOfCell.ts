import { readTimesOnly, readWritten } from './grammar/readWritten';
import type { Written, WrittenDated, WrittenMonths, WrittenTime } from './grammar/written';
import { monthsOfTerm } from './monthsOfTerm.data';
import { isForeign, isHarmless, isLittleWord, isNamedAfterDay, isOpenWord } from './restTokens';
import type { Token } from './tokens';
import { isMark } from './tokens';

/** A period and what stands beside it in the cell. */
export interface Split {
  readonly written: Written;
  readonly rest: string;
  /** Times that stand in the rest, for a form that has no place for them. */
  readonly times: readonly WrittenTime[];
}

/** Tokens from `from` (index from 0) to `toExclusive` that are no part of the period. */
interface RestRange {
  readonly from: number;
  readonly toExclusive: number;
}

/** How many months must be named for the whole school year to be said of them. */
const mostOfYear = 8;

/** Prepositions are seldom longer. */
const longestLinkingWord = 4;

/**
 * The ways to part the cell into a period and a rest that has nothing to do with time: «10.11.2026, 8-11 классы»,
 * «актовый зал 15.00». More than one: nobody can tell which is meant.
 */
export function splitRest(tokens: readonly Token[], text: string): readonly Split[] {
  const withTime = splitTime(tokens, text) ?? splitRemark(tokens, text);
  if (withTime !== undefined) return [withTime];
  const foreign = tokens.map((_, index) => isForeign(tokens, index));
  const harmless = tokens.map((_, index) => isHarmless(tokens, index));
  const foreignOrOpen = foreign.map((isOfRest, index) => isOfRest || isOpenWord(tokens[index]));
  const besideWords = splitAround(tokens, text, foreignOrOpen, harmless);
  return besideWords.length > 0 ? besideWords : splitAround(tokens, text, foreign, harmless);
}

/** «2–4 октября, 10.00-12.00»: days have no time of their own, so the time is kept beside them. */
function splitTime(tokens: readonly Token[], text: string): Split | undefined {
  for (let from = 1; from < tokens.length; from += 1) {
    if (tokens[from]?.isApart !== true) continue;
    const times = readTimesOnly(tokens.slice(from));
    const [days, another] = times === undefined ? [] : readWritten(tokens.slice(0, from));
    if (times === undefined || days?.kind !== 'days' || another !== undefined) continue;
    const rest = restText(tokens, { from, toExclusive: tokens.length }, text);
    return { written: days, rest, times: times.times };
  }
  return undefined;
}

/** «Ноябрь (осенние каникулы)», «сентябрь – май (в течение года)»: the remark agrees with the months, and stays one. */
function splitRemark(tokens: readonly Token[], text: string): Split | undefined {
  const from = tokens.findIndex((token) => isMark(token, '('));
  if (from < 1 || !isMark(tokens[tokens.length - 1], ')')) return undefined;
  const [months, another] = readWritten(tokens.slice(0, from));
  const [remark] = readWritten(tokens.slice(from + 1, -1));
  if (months?.kind !== 'months' || another !== undefined || !agrees(months, remark)) return undefined;
  return { written: months, rest: restText(tokens, { from, toExclusive: tokens.length }, text), times: [] };
}

function agrees({ start, end }: WrittenMonths, remark: Written | undefined): boolean {
  if (remark?.kind === 'whole-year') return (end.month - start.month + 12) % 12 >= mostOfYear - 1;
  const range = remark?.kind === 'term' ? monthsOfTerm()[remark.term] : undefined;
  return range !== undefined && [start, end].every(({ month }) => isMonthWithin(month, ...range));
}

function splitAround(
  tokens: readonly Token[],
  text: string,
  isOfRest: readonly boolean[],
  harmless: readonly boolean[],
): readonly Split[] {
  const first = isOfRest.indexOf(true);
  if (first < 0) return [];
  const last = isOfRest.lastIndexOf(true);
  if (harmless.slice(first, last + 1).includes(false)) return [];
  const found = new Map<string, Split>();
  for (let from = first; harmless[from] === true; from -= 1) {
    for (let index = last; harmless[index] === true; index += 1) {
      const range = { from, toExclusive: index + 1 };
      for (const written of readBeside(tokens, range)) {
        const key = JSON.stringify(written);
        if (!found.has(key)) found.set(key, { written, rest: restText(tokens, range, text), times: [] });
      }
    }
  }
  return [...found.values()];
}

function readBeside(tokens: readonly Token[], range: RestRange): readonly Written[] {
  const before = tokens.slice(0, range.from);
  const after = tokens.slice(range.toExclusive);
  if (before.length + after.length === 0 || !hasBorders(tokens, range)) return [];
  const kept = [...before, ...after];
  return readWritten(kept).filter((written) => {
    if (written.kind === 'unclear') return true;
    if (!hasDay(written) && kept.some(isLooseShortMonth)) return false;
    if (before.length > 0 && after.length > 0) return mayEncloseRest(written);
    return before.length > 0 ? mayStandBefore(written, tokens, range) : mayStandAfter(written, tokens, range);
  });
}

/** A short name without a full stop may be another word: «серп», «лист». */
function isLooseShortMonth(token: Token, index: number, tokens: readonly Token[]): boolean {
  const next = tokens[index + 1];
  return token.kind === 'month' && token.isShort && !isMark(next, '.');
}

/** Never inside a word, a number or a date. */
function hasBorders(tokens: readonly Token[], { from, toExclusive }: RestRange): boolean {
  const isBorder = (index: number): boolean => {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (token === undefined || before === undefined || token.isApart) return true;
    if (token.kind === 'mark') return !isMark(token, '.:');
    return before.kind === 'mark' && !isMark(before, token.kind === 'word' ? ':' : '.:');
  };
  return isBorder(from) && isBorder(toExclusive);
}

/** «13 – PTA meeting 7pm», «май-июнь, подведение итогов 17.06». */
function mayEncloseRest(written: Written): boolean {
  if (written.kind === 'day') return written.time !== undefined;
  return isMonthWithItsDays(written);
}

/** «май-июнь, 17.06»: months, then days in them; alone it is not clear what the months are for. */
export function isMonthWithItsDays(written: Written): boolean {
  if (written.kind !== 'several') return false;
  const [first, ...others] = written.parts;
  return first?.kind === 'months' && others.every((part) => isWithin(part, first));
}

function isWithin(
  part: WrittenDated,
  { start, end }: { readonly start: { readonly month: number }; readonly end: { readonly month: number } },
): boolean {
  const month = part.kind === 'day' ? part.day.month : undefined;
  return month !== undefined && isMonthWithin(month, start.month, end.month);
}

/** True also over the new year. */
function isMonthWithin(month: number, first: number, last: number): boolean {
  return first <= last ? first <= month && month <= last : month >= first || month <= last;
}

/** The period first, then the rest. */
function mayStandBefore(written: Written, tokens: readonly Token[], { from }: RestRange): boolean {
  const first = tokens[from];
  const isParted = isSeparator(first) || isSeparator(tokens[from - 1]) || first?.isOnNewLine === true;
  if (isBare(written)) {
    const hasDash = tokens[from - 1]?.kind === 'dash' || first?.kind === 'dash';
    // «5 – 7 классы» are classes.
    const hasNumber =
      first?.kind === 'number' || (first?.kind === 'dash' && tokens[from + 1]?.kind === 'number');
    return written.kind === 'day' && !hasNumber && (hasDash || written.day.weekdayToken !== undefined);
  }
  return hasDay(written) || isParted || first?.kind === 'number' || isLittleWord(first) || isOpenWord(first);
}

/** The rest first, then the period: only after a sign, but for days and times, which are hard to mistake. */
function mayStandAfter(written: Written, tokens: readonly Token[], { toExclusive }: RestRange): boolean {
  const last = tokens[toExclusive - 1];
  if (isBare(written)) return false;
  if (isSeparator(last) || tokens[toExclusive]?.isOnNewLine === true) return true;
  if (isLittleWord(last) || isNamedAfterDay(isMark(last, '.') ? tokens[toExclusive - 2] : last)) return false;
  if (written.kind === 'times') return true;
  if (tokens.slice(toExclusive).every(({ kind }) => kind !== 'month')) return hasDay(written);
  // «Экскурсия 20 мая»; a short word may be one of those that make a day another («after 20 May» in any language).
  const isShort = last?.kind === 'word' && last.word.length <= longestLinkingWord;
  return !isShort && (written.kind === 'day' || written.kind === 'days');
}

function isSeparator(token: Token | undefined): boolean {
  if (token?.kind === 'dash') return token.isApart;
  return isMark(token, ',;:()[]/');
}

function isBare(written: Written): boolean {
  switch (written.kind) {
    case 'day':
    case 'deadline':
      return written.day.month === undefined;
    case 'days':
      return written.end.month === undefined;
    case 'several':
      return written.parts.every(isBare);
    default:
      return false;
  }
}

/** True for a form that names a day, and so is hardly a word of another text. */
function hasDay(written: Written): boolean {
  switch (written.kind) {
    case 'day':
    case 'days':
    case 'deadline':
    case 'times':
      return true;
    case 'several':
      return written.parts.every(({ kind }) => kind !== 'months');
    default:
      return false;
  }
}

/** As typed, without the signs that part it from the period. */
function restText(tokens: readonly Token[], { from, toExclusive }: RestRange, text: string): string {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[toExclusive - 1]?.endExclusive ?? start;
  const rest = text
    .slice(start, end)
    .replace(/^[\s,;:/\u2010-\u2015\u2212-]+|[\s,;:/\u2010-\u2015\u2212-]+$/gu, '');
  return /^\([^()]*\)$/u.test(rest) ? rest.slice(1, -1).trim() : rest;
}
