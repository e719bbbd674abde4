import type { TermName } from '../../period';
import type { PhraseRole } from '../languages/languagePack';
import type { Ordinal } from './ordinals';
import { takeOrdinal } from './ordinals';
import type { TokenCursor } from './tokenCursor';
import type { Written } from './written';
import { takeSchoolYear, takeYear } from './yearForms';

const numberedTerms = [
  ['quarter', ['quarter-1', 'quarter-2', 'quarter-3', 'quarter-4']],
  ['half-year', ['half-year-1', 'half-year-2']],
  ['trimester', ['trimester-1', 'trimester-2', 'trimester-3']],
] as const satisfies readonly (readonly [PhraseRole, readonly TermName[]])[];

const holidays = ['autumn-holidays', 'winter-holidays', 'spring-holidays', 'summer-holidays'] as const;
const seasons = ['autumn', 'winter', 'spring', 'summer'] as const;

/** «I четверть», «2 полугодие учебного года», «на весенних каникулах», «осенью», «осень 2026 г.». */
export function readTerm(cursor: TokenCursor): Written | undefined {
  cursor.takePhrase('before-term');
  const term = takeNumberedTerm(cursor) ?? takeNamedTerm(cursor);
  if (term === undefined) return undefined;
  let schoolYear = takeSchoolYear(cursor);
  if (schoolYear === undefined && cursor.takePhrase('of-school-year')) schoolYear = takeSchoolYear(cursor);
  if (schoolYear !== undefined) return { kind: 'term', term, firstYear: schoolYear };
  const year = takeYear(cursor);
  if (year === undefined) return { kind: 'term', term };
  const firstYear = firstYearOf(term, year);
  return firstYear === undefined ? undefined : { kind: 'term', term, firstYear };
}

function takeNumberedTerm(cursor: TokenCursor): TermName | undefined {
  return (
    cursor.attempt(() => {
      const ordinal = takeOrdinal(cursor);
      const terms = ordinal && takeNoun(cursor);
      return terms && termAt(terms, ordinal);
    }) ??
    cursor.attempt(() => {
      const terms = takeNoun(cursor);
      const ordinal = terms && takeOrdinal(cursor);
      return terms && ordinal && termAt(terms, ordinal);
    })
  );
}

function takeNoun(cursor: TokenCursor): readonly TermName[] | undefined {
  return numberedTerms.find(([role]) => cursor.takePhrase(role))?.[1];
}

function termAt(terms: readonly TermName[], ordinal: Ordinal): TermName | undefined {
  return ordinal === -1 ? terms[terms.length - 1] : terms[ordinal - 1];
}

function takeNamedTerm(cursor: TokenCursor): TermName | undefined {
  return holidays.find((role) => cursor.takePhrase(role)) ?? seasons.find((role) => cursor.takePhrase(role));
}

/** The school year in which a season of a calendar year lies. A winter lies in two calendar years, a quarter is unsure. */
function firstYearOf(term: TermName, year: number): number | undefined {
  if (term === 'autumn' || term === 'autumn-holidays') return year;
  const isLater =
    term === 'spring' || term === 'spring-holidays' || term === 'summer' || term === 'summer-holidays';
  return isLater ? year - 1 : undefined;
}
