import { eventTimes, type TimesContext } from '../calendar/desiredEvent';
import { eventIdOf } from '../calendar/eventIdentity';
import { parseRowState } from '../calendar/rowState';
import { changeWords, needsFixingStatus, noEventWords, syncedMark } from '../messages/changes';
import { columnNames } from '../messages/planWords';
import { isExcludedMark } from '../plan/excludedMark';
import type { Finding } from '../plan/finding';
import type { PlanRecord } from '../plan/planRecord';
import type { PlanRow } from '../plan/planRow';
import { defaultSyncSettings } from '../plan/syncSettings';
import type { RowMark } from '../plan/workbook';
import type { OpenPlan } from './openPlan';

/**
 * What the Calendar column must say otherwise than it does, by row id: rows with errors name them, rows without a day
 * or without calendar say so. How a row stands to its event stays there as the last sync said it; only a comparison
 * with Calendar may say it anew. `rowIds` holds the ids by row index (from 0).
 */
export function statusMarks(
  plan: OpenPlan,
  findings: readonly Finding[],
  record: PlanRecord,
  rowIds: ReadonlyMap<number, string>,
): Map<string, RowMark> {
  const marks = new Map<string, RowMark>();
  const errorsByRow = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.severity !== 'error' || finding.rowNumber === undefined) continue;
    errorsByRow.set(finding.rowNumber, [...(errorsByRow.get(finding.rowNumber) ?? []), finding]);
  }
  const statusOf = createStatusWriter(plan, record);
  for (const row of plan.reading.rows) {
    const rowId = rowIds.get(row.rowIndex) ?? '';
    if (rowId === '') continue;
    const state = parseRowState(row.texts.state, eventIdOf(record.planId, rowId));
    const text = statusOf(row, errorsByRow.get(row.rowNumber) ?? [], state !== undefined);
    const present = row.texts.status;
    if (text !== present) marks.set(rowId, { status: { text, link: state?.htmlLink ?? '' } });
  }
  return marks;
}

/** What a sync says of a row and its event begins so. */
const comparedMarks: readonly string[] = [syncedMark, '?'];

function createStatusWriter(
  { reading }: OpenPlan,
  { language, settings = defaultSyncSettings }: PlanRecord,
): (row: PlanRow, errors: readonly Finding[], isSynced: boolean) => string {
  const words = changeWords()[language];
  const { plan, calendar } = reading;
  const context: TimesContext = {
    // Whether there is a day does not depend on the zone.
    timeZone: 'UTC',
    months: settings.months,
    ...(plan.schoolYear && { schoolYear: plan.schoolYear }),
    ...(calendar && { calendar }),
  };
  return (row, errors, isSynced) => {
    if (row.kind === 'blank') return '';
    if (isExcludedMark(row.texts.excluded)) return words.excludedStatus;
    if (errors.length > 0) {
      const columns = errors.flatMap(({ column }) =>
        column === undefined ? [] : [columnNames()[language][column]],
      );
      return needsFixingStatus(words, [...new Set(columns)].join(', ').toLowerCase());
    }
    if (row.kind !== 'entry' || !row.period.ok) return '';
    const { period } = row.period;
    if (!eventTimes(period, context)) return noEventWords(period, language).status;
    const isCompared = comparedMarks.some((mark) => row.texts.status.startsWith(mark));
    return isSynced && isCompared ? row.texts.status : '';
  };
}
