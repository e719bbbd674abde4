import type { EntryRow } from '../plan/planRow';
import type { Fix } from '../plan/finding';
import { addDays, dayOf, localDate, monthOf, yearOf } from '../plan/localDate';
import type { PeriodBounds } from '../plan/periods/bounds';
import { boundsOf } from '../plan/periods/bounds';
import {
  firstDayOfSchoolYear,
  lastDayOfSchoolYear,
  monthInSchoolYear,
  type SchoolYear,
  schoolYearName,
} from '../plan/schoolYear';
import type { Check } from './check';
import { entryRowsOf, findingAt } from './check';
import { correctDate } from './correctDate';
import { dottedPeriod, withRest } from './dottedDate';
import { isGapOfMostRows } from './gaps';

/** «25 августа – 5 сентября» begins in the holidays before; what lies further out is a wrong year. */
const mostDaysBeyond = 92;

const mostDaysOfPreparation = 31;

/**
 * A date written with a year that does not belong to the plan's school year; said once, where the date stands, and once
 * for the plan when most dates are of another year: then it is the plan's year that needs a look.
 */
export const checkDateOutsideSchoolYear: Check<'date-outside-school-year'> = (reading) => {
  const { schoolYear } = reading.plan;
  if (schoolYear === undefined) return [];
  const isOutside = outsideOf(schoolYear);
  const dated = entryRowsOf(reading).filter(({ period, isDateFromAbove }) => period.ok && !isDateFromAbove);
  const outside = dated.filter(({ period }) => {
    const bounds = period.ok ? boundsOf(period.period, schoolYear) : undefined;
    return bounds !== undefined && isOutside(bounds);
  });
  const name = schoolYearName(schoolYear);
  if (isGapOfMostRows(outside.length, dated.length)) {
    const parameters = { variant: 'most-rows', count: outside.length, schoolYear: name } as const;
    return [{ code: 'date-outside-school-year', severity: 'warning', parameters, fixes: [] }];
  }
  return outside.map((row) =>
    findingAt(
      'date-outside-school-year',
      'warning',
      row.rowNumber,
      'date',
      { text: row.periodText, schoolYear: name },
      fixYear(row, schoolYear),
    ),
  );
};

/** What has a day in the school year may reach beyond it, into the summer on either side. */
function outsideOf(schoolYear: SchoolYear): (bounds: PeriodBounds) => boolean {
  const firstDay = firstDayOfSchoolYear(schoolYear);
  const lastDay = lastDayOfSchoolYear(schoolYear);
  const earliest = addDays(firstDay, -mostDaysBeyond);
  const latest = addDays(lastDay, mostDaysBeyond);
  return ({ start, endInclusive }) =>
    endInclusive < firstDay || lastDay < start || start < earliest || latest < endInclusive;
}

/**
 * The same day with the year that the school year gives it. Spreadsheets add the current year to "15 января" typed in
 * autumn, so a single day in the wrong year is mostly theirs, not the teacher's. In the weeks before the school year
 * people prepare it, and mean them.
 */
function fixYear(row: EntryRow, schoolYear: SchoolYear): readonly Fix[] {
  if (!row.period.ok) return [];
  const { period, rest } = row.period;
  if (period.kind !== 'day' && period.kind !== 'timed') return [];
  const year = yearOf(monthInSchoolYear(schoolYear, monthOf(period.date)));
  const firstDay = firstDayOfSchoolYear(schoolYear);
  if (addDays(firstDay, -mostDaysOfPreparation) <= period.date && period.date < firstDay) return [];
  const date = localDate(year, monthOf(period.date), dayOf(period.date));
  return date === undefined ? [] : [correctDate(row, withRest(dottedPeriod({ ...period, date }), rest))];
}
