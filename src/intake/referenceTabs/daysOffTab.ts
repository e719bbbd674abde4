import type { DaysOffColumn, DaysOffKind } from '../../messages/planWords';
import { daysOffColumnNames, daysOffKindNames } from '../../messages/planWords';
import type { Grid } from '../../plan/cell';
import { cellText } from '../../plan/cell';
import type { Language } from '../../plan/language';
import type { LocalDate } from '../../plan/localDate';
import { monthOf, yearOf } from '../../plan/localDate';
import type { TermName } from '../../plan/period';
import { readPeriod } from '../../plan/periods/readPeriod';
import { writePeriod } from '../../plan/periods/writePeriod';
import type { CalendarTerm, DayOff, SchoolCalendar } from '../../plan/schoolCalendar';
import type { SchoolYear } from '../../plan/schoolYear';
import { isInSchoolYear, schoolYear } from '../../plan/schoolYear';
import { comparisonKey } from '../../plan/wordPatterns';
import type { NamedRow } from './namedRows';
import { readNamedRows } from './namedRows';

const columns = ['name', 'start', 'end', 'kind'] as const satisfies readonly DaysOffColumn[];

/** Some days in a row; `endInclusive` is the last of them. */
interface Span {
  readonly start: LocalDate;
  readonly endInclusive: LocalDate;
}

/**
 * The terms, holidays and days off of the Days off tab. A line is a term when its name (or name and kind together)
 * reads as one; a line without a last day is one day. Lines whose days cannot be read, and those of another school year
 * that came along with a copied spreadsheet, are passed over. `year` undefined: only days with a year are read.
 */
export function readDaysOffTab(grid: Grid, year: SchoolYear | undefined): SchoolCalendar {
  const terms: CalendarTerm[] = [];
  const daysOff: DayOff[] = [];
  for (const row of readNamedRows(grid, columns, daysOffColumnNames())) {
    const span = readSpan(row, year);
    if (span === undefined) continue;
    const name = cellText(row.text('name'));
    const kind = cellText(row.text('kind'));
    const term = termNamed(name, kind, year ?? schoolYearAround(span.start));
    if (term !== undefined) terms.push({ term, ...span });
    else if (!isTermKind(kind)) daysOff.push({ name, ...span });
  }
  return { terms: [...terms, ...halfYearsOf(terms)], daysOff };
}

/**
 * The Days off tab for that calendar, header first: terms, holidays, days off. Seasons and half-years are left out; they
 * follow from the months and from the quarters.
 */
export function daysOffTabGrid(
  { terms, daysOff }: SchoolCalendar,
  language: Language,
): readonly (readonly string[])[] {
  const line = (name: string, { start, endInclusive }: Span, kind: DaysOffKind) => [
    name.charAt(0).toUpperCase() + name.slice(1),
    writePeriod({ kind: 'day', date: start }, language),
    writePeriod({ kind: 'day', date: endInclusive }, language),
    daysOffKindNames()[language][kind],
  ];
  const termLine = (term: CalendarTerm, kind: DaysOffKind) =>
    line(writePeriod({ kind: 'term', ...term }, language), term, kind);
  return [
    columns.map((column) => daysOffColumnNames()[language][column]),
    ...terms.filter(({ term }) => /quarter|trimester/u.test(term)).map((term) => termLine(term, 'term')),
    ...terms.filter(({ term }) => term.endsWith('holidays')).map((term) => termLine(term, 'holidays')),
    ...daysOff.map((day) => line(day.name, day, 'day-off')),
  ];
}

function readSpan(row: NamedRow<DaysOffColumn>, year: SchoolYear | undefined): Span | undefined {
  const first = readDays(row.text('start'), year);
  const last = row.text('end') === '' ? first : readDays(row.text('end'), year);
  if (first === undefined || last === undefined || last.endInclusive < first.start) return undefined;
  const span = { start: first.start, endInclusive: last.endInclusive };
  const isOfYear =
    year === undefined || isInSchoolYear(year, span.start) || isInSchoolYear(year, span.endInclusive);
  return isOfYear ? span : undefined;
}

function readDays(text: string, year: SchoolYear | undefined): Span | undefined {
  const reading = readPeriod(text, year === undefined ? {} : { schoolYear: year });
  if (!reading.ok) return undefined;
  const { period } = reading;
  if (period.kind === 'day') return { start: period.date, endInclusive: period.date };
  return period.kind === 'days' ? period : undefined;
}

function termNamed(name: string, kind: string, year: SchoolYear): TermName | undefined {
  for (const text of [name, `${name} ${kind}`]) {
    const reading = readPeriod(text, { schoolYear: year });
    if (reading.ok && reading.period.kind === 'term' && reading.rest === undefined)
      return reading.period.term;
  }
  return undefined;
}

/** The school year in which the date lies, if it begins in September. */
function schoolYearAround(date: LocalDate): SchoolYear {
  return schoolYear(monthOf(date) >= 9 ? yearOf(date) : yearOf(date) - 1);
}

function isTermKind(kind: string): boolean {
  return Object.values(daysOffKindNames()).some((names) => comparisonKey(names.term) === comparisonKey(kind));
}

/** Half-years are two quarters each, where no line says otherwise. */
function halfYearsOf(terms: readonly CalendarTerm[]): readonly CalendarTerm[] {
  const find = (name: TermName) => terms.find(({ term }) => term === name);
  const halves = [
    ['half-year-1', 'quarter-1', 'quarter-2'],
    ['half-year-2', 'quarter-3', 'quarter-4'],
  ] as const;
  return halves.flatMap(([term, firstQuarter, lastQuarter]) => {
    const first = find(firstQuarter);
    const last = find(lastQuarter);
    if (find(term) !== undefined || first === undefined || last === undefined) return [];
    return [{ term, start: first.start, endInclusive: last.endInclusive }];
  });
}
