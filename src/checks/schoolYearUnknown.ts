import type { Check } from './check';
import { entryRowsOf } from './check';

/** Some date needs the school year to be placed («октябрь»), and nothing in the plan tells it. Said once. */
export const checkSchoolYearUnknown: Check<'school-year-unknown'> = (reading) => {
  const isNeeded = entryRowsOf(reading).some(
    ({ period }) => !period.ok && period.problem === 'needs-school-year',
  );
  return isNeeded ? [{ code: 'school-year-unknown', severity: 'error', parameters: {}, fixes: [] }] : [];
};
