import type { CellValue } from './cell';
import { cellText } from './cell';
import type { ColumnKey } from './columns';
import { neededColumns } from './columns';
import type { DatePart } from './headerNames.data';
import { datePartHeadings, headingPatterns, wholeHeadings } from './headerNames.data';
import { once } from './once';
import { comparisonKey, compileWordPatterns, matchPatternAt, wordsOf } from './wordPatterns';

/** A column that a heading asks for, and how sure it is (0 is surest). */
export interface HeadingClaim {
  readonly column: ColumnKey;
  readonly rank: number;
}

const longestHeading = 80;
const mostHeadingWords = 8;
/** «Название» gives way to «Мероприятие» when a table has both, «Дата, место» to «Дата». */
const wholeHeadingRank = 1000;
const sharedHeadingRank = 2000;

const patterns = once(() => compileWordPatterns(headingPatterns()));
const dateParts = once(() => compileWordPatterns(datePartHeadings()));
const columnsByWholeHeading = once(
  () =>
    new Map(
      wholeHeadings().flatMap(([column, headings]) => headings.map((heading) => [wholeKey(heading), column])),
    ),
);

/** Columns that may share a cell with others: what belongs to which can be told from the words. */
const sharable: readonly ColumnKey[] = ['date', 'time', 'place', 'class', 'responsible'];

/**
 * The columns that a heading names: usually one; two or three when it joins them («Дата, время», «Сроки, место
 * проведения», «Дата клас»); none for a text that is no heading.
 */
export function columnsOfHeading(cell: CellValue): readonly HeadingClaim[] {
  if (typeof cell !== 'string') return [];
  const heading = tidyHeading(cell);
  if (heading === '' || heading.length > longestHeading) return [];
  const whole = columnsByWholeHeading().get(wholeKey(heading));
  if (whole !== undefined) return [{ column: whole, rank: wholeHeadingRank }];

  const claims = distinctClaims(
    heading.split(/[,;/\n]|\s(?:и|та|і|й|and|&|та|i|și|oraz|және)\s/u).map(claimOf),
  );
  const shared = claims.filter(({ column }) => sharable.includes(column));
  const event = claims.find(({ column }) => column === 'event');
  const date = claims.find(({ column }) => column === 'date');
  if (event !== undefined && date === undefined) return [event];
  if (event !== undefined && date !== undefined) return [date, event];
  if (shared.length > 1) return shared.map((claim) => ({ ...claim, rank: claim.rank + sharedHeadingRank }));
  const adjacent = adjacentClaims(heading);
  if (adjacent.length > 1) return adjacent;
  const claim = claims.find(({ column }) => isNeeded(column)) ?? claims[0] ?? claimOf(heading);
  return claim === undefined ? [] : [claim];
}

/** The part of the date that a column so headed holds; undefined for a whole date, and for a range in one cell. */
export function datePartOfHeading(cell: CellValue): DatePart | undefined {
  const words = wordsOf(tidyHeading(cellText(cell)));
  const parts = new Set(words.map((_, position) => matchPatternAt(dateParts(), words, position)?.meaning));
  parts.delete(undefined);
  const [only] = parts;
  return parts.size === 1 ? only : undefined;
}

/** Emphasis marks dropped, words that a line end cut joined. */
function tidyHeading(cell: string): string {
  return cell
    .replace(/[*_`]{1,3}/gu, '')
    .replace(/(\p{L})[-\u00ad]\s*(?:\/\s+|\n\s*)(?=\p{Ll})/gu, '$1')
    .replace(/ţ/gu, 'ț')
    .replace(/Ţ/gu, 'Ț')
    .trim();
}

/** One claim a column, the surest, in the order of the heading. */
function distinctClaims(claims: readonly (HeadingClaim | undefined)[]): readonly HeadingClaim[] {
  const byColumn = new Map<ColumnKey, HeadingClaim>();
  for (const claim of claims) {
    if (claim === undefined) continue;
    const before = byColumn.get(claim.column);
    if (before === undefined || claim.rank < before.rank) byColumn.set(claim.column, claim);
  }
  return [...byColumn.values()];
}

/** «Дата клас»: two or three words, each the name of a column that may share a cell. */
function adjacentClaims(heading: string): readonly HeadingClaim[] {
  const words = wordsOf(heading);
  if (words.length < 2 || words.length > 3) return [];
  const claims = words.map(claimOf);
  const isWhole = claims.every((claim) => claim !== undefined && sharable.includes(claim.column));
  const distinct = distinctClaims(claims);
  return isWhole && distinct.length === words.length
    ? distinct.map((claim) => ({ ...claim, rank: claim.rank + sharedHeadingRank }))
    : [];
}

function claimOf(heading: string): HeadingClaim | undefined {
  const whole = columnsByWholeHeading().get(wholeKey(heading));
  if (whole !== undefined) return { column: whole, rank: wholeHeadingRank };
  const words = wordsOf(heading);
  if (words.length > mostHeadingWords) return undefined;
  for (let position = 0; position < words.length; position += 1) {
    const match = matchPatternAt(patterns(), words, position);
    if (match !== undefined) return { column: match.meaning, rank: match.rank };
  }
  return undefined;
}

/** A heading without letters («+») is its own key. */
function wholeKey(heading: string): string {
  return comparisonKey(heading) || heading.trim();
}

function isNeeded(column: ColumnKey): boolean {
  return neededColumns.some((key) => key === column);
}
