import type { EntryRow } from '../plan/planRow';
import type { Fix } from '../plan/finding';
import { dayOf, localDate, monthOf, yearOf } from '../plan/localDate';
import { boundsOf } from '../plan/periods/bounds';
import {
  firstDayOfSchoolYear,
  lastDayOfSchoolYear,
  monthInSchoolYear,
  type SchoolYear,
  schoolYearName,
} from '../plan/schoolYear';
import type { Check } from './check';
import { entryRowsOf } from './check';
import { correctDate } from './correctDate';
import { dottedPeriod, withRest } from './dottedDate';

/** A date written with a year that does not belong to the plan's school year; said once, where the date stands. */
export const checkDateOutsideSchoolYear: Check<'date-outside-school-year'> = (reading) => {
  const { schoolYear } = reading.plan;
  if (schoolYear === undefined) return [];
  const firstDay = firstDayOfSchoolYear(schoolYear);
  const lastDay = lastDayOfSchoolYear(schoolYear);
  return entryRowsOf(reading)
    .filter((row) => {
      if (!row.period.ok || row.isDateFromAbove) return false;
      const bounds = boundsOf(row.period.period, schoolYear);
      return bounds !== undefined && (bounds.start < firstDay || lastDay < bounds.endInclusive);
    })
    .map((row) => ({
      code: 'date-outside-school-year',
      severity: 'warning',
      rowNumber: row.rowNumber,
      column: 'date',
      parameters: { text: row.periodText, schoolYear: schoolYearName(schoolYear) },
      fixes: fixYear(row, schoolYear),
    }));
};

/**
 * The same day with the year that the school year gives it. Spreadsheets add the current year to "15 января" typed in
 * autumn, so a single day in the wrong year is mostly theirs, not the teacher's.
 */
function fixYear(row: EntryRow, schoolYear: SchoolYear): readonly Fix[] {
  if (!row.period.ok) return [];
  const { period, rest } = row.period;
  if (period.kind !== 'day' && period.kind !== 'timed') return [];
  const year = yearOf(monthInSchoolYear(schoolYear, monthOf(period.date)));
  const date = localDate(year, monthOf(period.date), dayOf(period.date));
  return date === undefined ? [] : [correctDate(row, withRest(dottedPeriod({ ...period, date }), rest))];
}
