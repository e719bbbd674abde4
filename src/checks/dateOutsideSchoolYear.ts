import type { EntryRow } from '../plan/planRow';
import type { Finding, Fix } from '../plan/finding';
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

/** A date written with a year that does not belong to the plan's school year; said once, where the date stands. */
export const checkDateOutsideSchoolYear: Check = (reading) => {
  const { schoolYear } = reading.plan;
  if (schoolYear === undefined) return [];
  const firstDay = firstDayOfSchoolYear(schoolYear);
  const lastDay = lastDayOfSchoolYear(schoolYear);
  return entryRowsOf(reading).flatMap((row): readonly Finding[] => {
    if (!row.period.ok || row.isDateFromAbove) return [];
    const bounds = boundsOf(row.period.period, schoolYear);
    if (bounds === undefined) return [];
    if (firstDay <= bounds.start && bounds.endInclusive <= lastDay) return [];
    return [
      {
        code: 'date-outside-school-year',
        severity: 'warning',
        rowNumber: row.rowNumber,
        column: 'date',
        parameters: { text: row.periodText, schoolYear: schoolYearName(schoolYear) },
        fixes: fixYear(row, schoolYear),
      },
    ];
  });
};

/**
 * The same day with the year that the school year gives it. Spreadsheets add the current year to "15 января" typed in
 * autumn, so a single day in the wrong year is mostly theirs, not the teacher's.
 */
function fixYear(row: EntryRow, schoolYear: SchoolYear): readonly Fix[] {
  if (!row.period.ok) return [];
  const { period } = row.period;
  if (period.kind !== 'day' && period.kind !== 'timed') return [];
  const year = yearOf(monthInSchoolYear(schoolYear, monthOf(period.date)));
  const date = localDate(year, monthOf(period.date), dayOf(period.date));
  if (date === undefined) return [];
  const [yearDigits, month, day] = date.split('-');
  const end = period.kind === 'timed' && period.end !== undefined ? `-${period.end}` : '';
  const time = period.kind === 'timed' ? ` ${period.start}${end}` : '';
  const after = `${day}.${month}.${yearDigits}${time}`;
  return [
    {
      kind: 'use-nearest-date',
      edits: [{ rowNumber: row.rowNumber, column: 'date', before: row.texts.date, after }],
    },
  ];
}
