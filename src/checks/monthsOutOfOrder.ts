import type { YearMonth } from '../plan/localDate';
import { firstDayOf, monthOf } from '../plan/localDate';
import { monthsTouched } from '../plan/periods/bounds';
import type { EntryRow } from '../plan/planRow';
import type { PlanReading } from '../plan/readPlan';
import { isInSchoolYear } from '../plan/schoolYear';
import type { Check } from './check';
import { entryRowsOf } from './check';

/** Fewer rows show no order. */
const fewestRows = 5;

/** A plan is in order when this share of its rows is. */
const orderedShare = 0.8;

interface MonthOfRow {
  readonly rowNumber: number;
  readonly month: YearMonth;
}

/**
 * A row whose month comes before that of the row above, in a section whose rows otherwise follow the year. Said once,
 * since one row that slipped makes all below it look wrong; plans by class or by block start anew and are left alone.
 */
export const checkMonthsOutOfOrder: Check<'months-out-of-order'> = (reading) => {
  for (const rows of monthsBySection(reading)) {
    const stepsBack = rows.findIndex(({ month }, index) => month < (rows[index - 1]?.month ?? month));
    const above = rows[stepsBack - 1];
    const row = rows[stepsBack];
    if (above === undefined || row === undefined || !isMostlyInOrder(rows)) continue;
    return [
      {
        code: 'months-out-of-order',
        severity: 'hint',
        rowNumber: row.rowNumber,
        column: 'date',
        parameters: {
          month: monthOf(row.month),
          rowNumberAbove: above.rowNumber,
          monthAbove: monthOf(above.month),
        },
        fixes: [],
      },
    ];
  }
  return [];
};

/** Rows with a date of their own that lies in one month, section by section. */
function monthsBySection(reading: PlanReading): Iterable<readonly MonthOfRow[]> {
  const sections = new Map<string, MonthOfRow[]>();
  for (const row of entryRowsOf(reading)) {
    const month = singleMonthOf(row, reading);
    if (month === undefined) continue;
    const key = `${row.section}\n${row.texts.block}`;
    const rows = sections.get(key) ?? [];
    rows.push({ rowNumber: row.rowNumber, month });
    sections.set(key, rows);
  }
  return sections.values();
}

/** A deadline may stand anywhere before its day, and a year that is wrong has a check of its own. */
function singleMonthOf({ period, isDateFromAbove }: EntryRow, { plan }: PlanReading): YearMonth | undefined {
  if (!period.ok || isDateFromAbove || period.period.kind === 'deadline') return undefined;
  const [first, ...others] = monthsTouched(period.period, plan.schoolYear);
  if (first === undefined || others.length > 0) return undefined;
  const isPlanned = plan.schoolYear === undefined || isInSchoolYear(plan.schoolYear, firstDayOf(first));
  return isPlanned ? first : undefined;
}

/** The longest run of rows that never goes back, others left out, holds nearly all of them. */
function isMostlyInOrder(rows: readonly MonthOfRow[]): boolean {
  const longestTo = new Map<YearMonth, number>();
  for (const { month } of rows) {
    let longest = 0;
    for (const [before, length] of longestTo) if (before <= month) longest = Math.max(longest, length);
    longestTo.set(month, longest + 1);
  }
  const inOrder = Math.max(...longestTo.values());
  return rows.length >= fewestRows && inOrder >= rows.length * orderedShare;
}
