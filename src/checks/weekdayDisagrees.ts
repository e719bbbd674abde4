import type { Finding } from '../plan/finding';
import type { Check } from './check';
import { correctDate } from './correctDate';
import { rowsInTrouble } from './dateTrouble';

/** A date with the weekday of another date. Which of the two is wrong only a person knows, so both ways out are offered. */
export const checkWeekdayDisagrees: Check<'weekday-disagrees'> = (reading) =>
  rowsInTrouble(reading, 'weekday').map(({ row, trouble: { nearest, day } }) => {
    const text = row.periodText;
    const finding = {
      code: 'weekday-disagrees',
      severity: 'error',
      rowNumber: row.rowNumber,
      column: 'date',
    } satisfies Partial<Finding>;
    const fixes = [correctDate(row, nearest)];
    if (day === undefined) return { ...finding, parameters: { text, variant: 'range' }, fixes };
    const { nearestDay, ...contradiction } = day;
    return {
      ...finding,
      parameters: { text, variant: 'day', ...contradiction },
      fixes: [...fixes, correctDate(row, nearestDay)],
    };
  });
