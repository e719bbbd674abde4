import { eventIdOf } from '../calendar/eventIdentity';
import { parseRowState } from '../calendar/rowState';
import { changeWords, needsFixingStatus, noEventWords, syncedMark } from '../messages/changes';
import { columnNames } from '../messages/planWords';
import type { Finding } from '../plan/finding';
import type { Language } from '../plan/language';
import type { PlanRecord } from '../plan/planRecord';
import type { PlanRow } from '../plan/planRow';
import type { RowMark } from '../plan/workbook';
import type { OpenPlan } from './openPlan';

/**
 * What the Calendar column must say otherwise than it does, by row id: rows with errors name them, rows without a day
 * say so. That a row is synced stays there as the last sync said it; only a comparison with Calendar may say it anew.
 * `rowIds` holds the ids by row index (from 0).
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
  for (const row of plan.reading.rows) {
    const rowId = rowIds.get(row.rowIndex) ?? '';
    if (rowId === '') continue;
    const state = parseRowState(row.texts.state, eventIdOf(record.planId, rowId));
    const text = statusText(row, errorsByRow.get(row.rowNumber) ?? [], state !== undefined, record.language);
    const present = row.texts.status;
    if (text !== present) marks.set(rowId, { status: { text, link: state?.htmlLink ?? '' } });
  }
  return marks;
}

function statusText(row: PlanRow, errors: readonly Finding[], isSynced: boolean, language: Language): string {
  const words = changeWords()[language];
  if (errors.length > 0) {
    const columns = errors.flatMap(({ column }) =>
      column === undefined ? [] : [columnNames()[language][column]],
    );
    return needsFixingStatus(words, [...new Set(columns)].join(', ').toLowerCase());
  }
  if (row.kind !== 'entry' || !row.period.ok) return '';
  const noEvent = noEventWords(row.period.period, language);
  if (noEvent) return noEvent.status;
  return isSynced && row.texts.status.startsWith(syncedMark) ? row.texts.status : '';
}
