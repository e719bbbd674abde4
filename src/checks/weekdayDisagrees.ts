import type { FindingParameters } from '../plan/finding';
import type { Check } from './check';
import { findingAt } from './check';
import { correctDate } from './correctDate';
import { rowsInTrouble } from './dateTrouble';

/** A date with the weekday of another date. Which of the two is wrong only a person knows, so both ways out are offered. */
export const checkWeekdayDisagrees: Check<'weekday-disagrees'> = (reading) =>
  rowsInTrouble(reading, 'weekday').map(({ row, trouble: { nearest, day } }) => {
    const text = row.periodText;
    const after = [nearest];
    let parameters: FindingParameters['weekday-disagrees'] = { text, variant: 'range' };
    if (day !== undefined) {
      const { nearestDay, ...contradiction } = day;
      after.push(nearestDay);
      parameters = { text, variant: 'day', ...contradiction };
    }
    const fixes = after.map((date) => correctDate(row, date));
    return findingAt('weekday-disagrees', 'error', row.rowNumber, 'date', parameters, fixes);
  });
