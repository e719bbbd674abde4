import type { TermName } from '../../period';
import { termNames } from '../../period';
import type { Ordinal } from './ordinals';
import { takeOrdinal } from './ordinals';
import type { TokenCursor } from './tokenCursor';
import { attempt, takePhrase } from './tokenCursor';
import type { Written } from './written';
import { takeSchoolYear, takeYear } from './yearForms';

const numberedTerms = ['quarter', 'half-year', 'trimester'] as const;

const seasons = ['autumn', 'winter', 'spring', 'summer'] as const;

/** «I четверть», «2 полугодие учебного года», «на весенних каникулах», «осенью», «осень 2026 г.». */
export function readTerm(cursor: TokenCursor): Written | undefined {
  takePhrase(cursor, 'before-term');
  const term = takeNumberedTerm(cursor) ?? takeNamedTerm(cursor);
  if (term === undefined) return undefined;
  let schoolYear = takeSchoolYear(cursor);
  if (schoolYear === undefined && takePhrase(cursor, 'of-school-year')) schoolYear = takeSchoolYear(cursor);
  if (schoolYear !== undefined) return { kind: 'term', term, firstYear: schoolYear };
  const year = takeYear(cursor);
  if (year === undefined) return { kind: 'term', term };
  const firstYear = firstYearOf(term, year);
  return firstYear === undefined ? undefined : { kind: 'term', term, firstYear };
}

function takeNumberedTerm(cursor: TokenCursor): TermName | undefined {
  return (
    attempt(cursor, () => {
      const ordinal = takeOrdinal(cursor);
      const terms = ordinal && takeNoun(cursor);
      return terms && termAt(terms, ordinal);
    }) ??
    attempt(cursor, () => {
      const terms = takeNoun(cursor);
      const ordinal = terms && takeOrdinal(cursor);
      return terms && ordinal && termAt(terms, ordinal);
    })
  );
}

function takeNoun(cursor: TokenCursor): readonly TermName[] | undefined {
  const noun = numberedTerms.find((role) => takePhrase(cursor, role));
  return noun && termNames.filter((name) => name.startsWith(noun));
}

function termAt(terms: readonly TermName[], ordinal: Ordinal): TermName | undefined {
  return terms[ordinal === -1 ? terms.length - 1 : ordinal - 1];
}

function takeNamedTerm(cursor: TokenCursor): TermName | undefined {
  const season = seasons.find((name) => takePhrase(cursor, `${name}-holidays`));
  return season === undefined ? seasons.find((name) => takePhrase(cursor, name)) : `${season}-holidays`;
}

/** The school year in which a season of a calendar year lies. A winter lies in two calendar years, a quarter is unsure. */
function firstYearOf(term: TermName, year: number): number | undefined {
  if (term === 'autumn' || term === 'autumn-holidays') return year;
  const isLater =
    term === 'spring' || term === 'spring-holidays' || term === 'summer' || term === 'summer-holidays';
  return isLater ? year - 1 : undefined;
}
