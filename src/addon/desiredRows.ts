import type { DesiredRow, KeptReason } from '../calendar/decideChanges';
import { desiredEvent } from '../calendar/desiredEvent';
import { eventIdOf } from '../calendar/eventIdentity';
import { parseRowState } from '../calendar/rowState';
import type { Entry } from '../plan/entry';
import { isExcludedMark } from '../plan/excludedMark';
import type { Finding } from '../plan/finding';
import type { PlanRow } from '../plan/planRow';
import type { PlanReading } from '../plan/readPlan';
import type { PreparedTab } from './preparePlan';

/** What the rows of a plan tab want of the calendar. Every row that has an id and still says something. */
export function desiredRows(
  tab: PreparedTab,
  planId: string,
  findings: readonly Finding[],
  reading: PlanReading = tab.plan.reading,
): readonly DesiredRow[] {
  const entryByRowNumber = new Map(reading.plan.entries.map((entry) => [entry.rowNumber, entry]));
  const rowNumbersWithErrors = new Set(
    findings.flatMap(({ severity, rowNumber }) => (severity === 'error' ? [rowNumber] : [])),
  );
  const hasPlanError = rowNumbersWithErrors.has(undefined);
  return reading.rows.flatMap((row): DesiredRow[] => {
    const rowId = tab.rowIds.get(row.rowIndex) ?? '';
    if (rowId === '' || row.kind === 'blank') return [];
    const entry = entryByRowNumber.get(row.rowNumber);
    const state = parseRowState(tab.states.get(rowId) ?? '', eventIdOf(planId, rowId));
    const hasErrors = hasPlanError || rowNumbersWithErrors.has(row.rowNumber);
    return [
      {
        rowId,
        rowNumber: row.rowNumber,
        sheetId: tab.plan.tab.sheetId,
        title: entry?.title ?? row.texts.event,
        wants: keptReason(row, entry, hasErrors) ?? wantedEvent(entry, tab) ?? 'no-day',
        ...(state && { state }),
      },
    ];
  });
}

/** A row that cannot be read keeps the event it has, and so does one that is not to be synced. */
function keptReason(row: PlanRow, entry: Entry | undefined, hasErrors: boolean): KeptReason | undefined {
  if (isExcludedMark(row.texts.excluded)) return 'excluded';
  return !entry || hasErrors ? 'row-has-errors' : undefined;
}

function wantedEvent(entry: Entry | undefined, { context }: PreparedTab) {
  return entry && desiredEvent(entry, context);
}
