import type { EventTimes } from '../calendar/calendarEvent';
import { compareEvent } from '../calendar/compareEvent';
import type { Change } from '../calendar/decideChanges';
import { digestsOfDraft } from '../calendar/eventFields';
import { periodOfEvent } from '../calendar/periodOfEvent';
import { type RowState, rowStateText } from '../calendar/rowState';
import { changeWords, syncedStatus } from '../messages/changes';
import type { Language } from '../plan/language';
import { writePeriod } from '../plan/periods/writePeriod';
import type { RowMark, RowStatus } from '../plan/workbook';
import type { DecidedSync, DecidedTab } from './decideSync';
import { statusMarks } from './rowStatuses';

/**
 * What our own cells of a tab must say otherwise than they do once plan and calendar were compared: errors, rows without
 * a day, events edited by hand, and rows whose event is as it should be and that do not say so because a run was stopped
 * before it wrote back.
 */
export function syncMarks(tab: DecidedTab, { decided, prepared }: DecidedSync): ReadonlyMap<string, RowMark> {
  const { plan, findings, rowIds } = tab;
  const { record } = prepared;
  const marks = statusMarks(plan, findings, record, rowIds);
  const textsById = new Map(
    plan.reading.rows.map(({ rowIndex, texts }) => [rowIds.get(rowIndex) ?? '', texts]),
  );
  const set = (rowId: string, mark: RowMark): void => {
    const texts = textsById.get(rowId);
    const isStatusSame = texts?.status === mark.status.text;
    const isStateSame = mark.state === undefined || texts?.state === mark.state;
    if (isStatusSame && isStateSame) marks.delete(rowId);
    else marks.set(rowId, mark);
  };
  for (const { row, event } of decided.unchanged) {
    if (row.sheetId !== plan.tab.sheetId || typeof row.wants === 'string') continue;
    const agreed = digestsOfDraft(row.wants);
    const state = { eventId: event.id, agreed, left: [], htmlLink: event.htmlLink };
    set(row.rowId, {
      status: { text: agreedStatus(record.language, event), link: event.htmlLink },
      state: rowStateText(state),
    });
  }
  for (const change of decided.changes) {
    if (change.kind === 'remove' || change.row.sheetId !== plan.tab.sheetId) continue;
    const status = comparedStatus(change, record.language);
    const state = change.kind === 'leave' ? leftState(change) : undefined;
    if (status) set(change.row.rowId, state ? { status, state: rowStateText(state) } : { status });
  }
  return marks;
}

/** What the Calendar column says of a row whose event is as agreed. */
export function agreedStatus(language: Language, times: EventTimes): string {
  return syncedStatus(writePeriod(periodOfEvent(times), language));
}

/** What was left by choice, as the event remembers it: a run may have been stopped before the row heard of it. */
function leftState({ row, event }: Extract<Change, { kind: 'leave' }>): RowState | undefined {
  if (!event || typeof row.wants === 'string') return undefined;
  const { left } = compareEvent(row.wants, event, row.state);
  return { eventId: event.id, agreed: digestsOfDraft(row.wants), left, htmlLink: event.htmlLink };
}

function comparedStatus(
  change: Exclude<Change, { kind: 'remove' }>,
  language: Language,
): RowStatus | undefined {
  const words = changeWords()[language];
  switch (change.kind) {
    case 'edited':
      return { text: words.editedStatus, link: change.event.htmlLink };
    case 'deleted':
      return { text: words.deletedStatus, link: '' };
    case 'leave': {
      if (change.reason !== 'left-by-choice') return undefined;
      const { event } = change;
      return event
        ? { text: agreedStatus(language, event), link: event.htmlLink }
        : { text: words.deletedStatus, link: '' };
    }
    case 'add':
    case 'update':
      return undefined;
  }
}
