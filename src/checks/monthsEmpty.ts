import { monthOf } from '../plan/localDate';
import { monthsTouched } from '../plan/periods/bounds';
import { monthsOf } from '../plan/schoolYear';
import type { Check } from './check';

const summerMonths: readonly number[] = [6, 7, 8];

/** A plan of fewer months is not meant for the year. */
const fewestMonths = 5;

/** What takes longer goes on through the months and is not planned for any of them. */
const mostMonthsOfEntry = 4;

/** Months of the school year without an entry, summer left out. */
export const checkMonthsEmpty: Check<'months-empty'> = ({ plan: { schoolYear, entries } }) => {
  if (schoolYear === undefined) return [];
  const planned = new Set(
    [...new Set(entries.map(({ period }) => period))].flatMap((period) => {
      if (period === undefined || period.kind === 'year' || period.kind === 'recurring') return [];
      const months = monthsTouched(period, schoolYear);
      return months.length > mostMonthsOfEntry ? [] : months;
    }),
  );
  const schoolMonths = monthsOf(schoolYear).filter((month) => !summerMonths.includes(monthOf(month)));
  const empty = schoolMonths.filter((month) => !planned.has(month));
  if (empty.length === 0 || schoolMonths.length - empty.length < fewestMonths) return [];
  return [{ code: 'months-empty', severity: 'hint', parameters: { months: empty.map(monthOf) }, fixes: [] }];
};
