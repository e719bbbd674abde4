import type { YearMonth } from '../plan/localDate';
import { monthOf, yearMonthOf } from '../plan/localDate';
import { boundsOf } from '../plan/periods/bounds';
import type { EntryRow } from '../plan/planRow';
import type { PlanReading } from '../plan/readPlan';
import { isInSchoolYear } from '../plan/schoolYear';
import type { Check } from './check';
import { entryRowsOf, findingAt } from './check';

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
      findingAt('months-out-of-order', 'hint', row.rowNumber, 'date', {
        month: monthOf(row.month),
        rowNumberAbove: above.rowNumber,
        monthAbove: monthOf(above.month),
      }),
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
  const { schoolYear } = plan;
  const bounds = boundsOf(period.period, schoolYear);
  if (bounds === undefined || (schoolYear !== undefined && !isInSchoolYear(schoolYear, bounds.start)))
    return undefined;
  const month = yearMonthOf(bounds.start);
  return month === yearMonthOf(bounds.endInclusive) ? month : undefined;
}

/** The longest run of rows that never goes back, others left out, holds nearly all of them. */
function isMostlyInOrder(rows: readonly MonthOfRow[]): boolean {
  const longestTo = new Map<YearMonth, number>();
  for (const { month } of rows) {
    let longest = 0;
    for (const [before, length] of longestTo) if (before <= month) longest = Math.max(longest, length);
    longestTo.set(month, longest + 1);
  }
  const inOrder = [...longestTo.values()].reduce((longest, length) => Math.max(longest, length), 0);
  return rows.length >= fewestRows && inOrder >= rows.length * orderedShare;
}
