import type { CalendarEvent, EventDraft } from './calendarEvent';
import { compareEvent, type EventComparison, isEditedByHand } from './compareEvent';
import { digestsOfDraft, eventFields, fingerprintText, parseFingerprint } from './eventFields';
import { eventIdOf } from './eventIdentity';
import type { RowState } from './rowState';

/** A row of the plan as the calendar needs it. */
export interface DesiredRow {
  readonly rowId: string;
  /** From 1. */
  readonly rowNumber: number;
  /** Of the tab that it stands in. */
  readonly sheetId: number;
  readonly title: string;
  /** The event it wants, or why whatever event there is stays as it is. */
  readonly wants: EventDraft | KeptReason;
  /** Absent when this row was never synced. */
  readonly state?: RowState;
}

/** Why a row has no say over its event now. */
export type KeptReason =
  | 'row-has-errors'
  /** No day is set: open, the whole year, several dates, how often but not when. */
  | 'no-day'
  /** A person excluded the row from the sync. */
  | 'excluded';

export type LeftReason = KeptReason | 'left-by-choice';

/** One difference between plan and calendar, as data. */
export type Change =
  | { readonly kind: 'add'; readonly row: DesiredRow; readonly draft: EventDraft }
  | {
      readonly kind: 'update';
      readonly row: DesiredRow;
      readonly draft: EventDraft;
      readonly event: CalendarEvent;
      readonly comparison: EventComparison;
    }
  /** Edited by hand in Calendar: for a person to decide. Fields that only the row changed are written all the same. */
  | {
      readonly kind: 'edited';
      readonly row: DesiredRow;
      readonly draft: EventDraft;
      readonly event: CalendarEvent;
      readonly comparison: EventComparison;
    }
  /** Deleted by hand in Calendar: for a person to decide. */
  | { readonly kind: 'deleted'; readonly row: DesiredRow; readonly draft: EventDraft }
  | { readonly kind: 'remove'; readonly event: CalendarEvent; readonly isEdited: boolean }
  | {
      readonly kind: 'leave';
      readonly row: DesiredRow;
      readonly reason: LeftReason;
      /** Absent when the row has none. */
      readonly event?: CalendarEvent;
    };

export interface DecidedChanges {
  /** In the order of rows; removals last, by title. */
  readonly changes: readonly Change[];
  /** Events that are as the plan wants them. */
  readonly unchanged: readonly { readonly row: DesiredRow; readonly event: CalendarEvent }[];
}

/** What is compared. */
export interface Comparands {
  readonly planId: string;
  /** Row ids are unique among them. */
  readonly rows: readonly DesiredRow[];
  /** The plan's live events, those among them that a late list left out. */
  readonly events: readonly CalendarEvent[];
  /** Rows whose events we removed ourselves: one that is back (undo) gets its event again, unasked. */
  readonly removedRowIds: ReadonlySet<string>;
}

/**
 * Compares what we last wrote, what the sheet wants and what Calendar has (docs/sync.md has the table). Events that do
 * not carry the id of their own plan and row are somebody's copies and are never named here.
 */
export function decideChanges({ planId, rows, events, removedRowIds }: Comparands): DecidedChanges {
  const eventByRowId = new Map(ownEvents(planId, events).map((event) => [event.rowId, event]));
  const changes: Change[] = [];
  const unchanged: { row: DesiredRow; event: CalendarEvent }[] = [];
  for (const row of rows) {
    const event = eventByRowId.get(row.rowId);
    eventByRowId.delete(row.rowId);
    const change = event ? decideWithEvent(row, event) : decideWithoutEvent(row, removedRowIds);
    if (change) changes.push(change);
    else if (event) unchanged.push({ row, event });
  }
  const removals = [...eventByRowId.values()].sort((first, second) =>
    first.summary < second.summary ? -1 : 1,
  );
  return {
    changes: [
      ...changes,
      ...removals.map((event): Change => ({ kind: 'remove', event, isEdited: isEditedByHand(event) })),
    ],
    unchanged,
  };
}

/**
 * The ids of events that should be there by what the rows remember and are not among those listed: deleted by hand, or
 * only late, which reading them one by one tells.
 */
export function missingEventIds({ planId, rows, events, removedRowIds }: Comparands): readonly string[] {
  const present = new Set(events.map(({ id }) => id));
  return rows.flatMap((row) => {
    const eventId = eventIdOf(planId, row.rowId);
    // Of one that stays deleted by choice that was seen already.
    const isExpected =
      row.state?.left !== 'deleted' &&
      typeof row.wants !== 'string' &&
      row.state !== undefined &&
      !removedRowIds.has(row.rowId);
    return isExpected && !present.has(eventId) ? [eventId] : [];
  });
}

/**
 * The ids of listed events that are older than what was last agreed on: rows remember a later write, or that we removed
 * them. A list that is late shows them so, and reading them one by one tells.
 */
export function outdatedEventIds({ rows, events, removedRowIds }: Comparands): readonly string[] {
  const rowsById = new Map(rows.map((row) => [row.rowId, row]));
  return events.flatMap((event) => {
    const row = rowsById.get(event.rowId);
    const isOutdated = row ? isOlderThanAgreed(event, row) : removedRowIds.has(event.rowId);
    return isOutdated ? [event.id] : [];
  });
}

/** What was left as it is in Calendar is agreed on without having been written, and tells nothing. */
function isOlderThanAgreed({ writtenFingerprint }: CalendarEvent, { wants, state }: DesiredRow): boolean {
  if (typeof wants === 'string' || !state || state.left.length > 0) return false;
  const agreed = fingerprintText(state.agreed);
  const isRowAsAgreed = fingerprintText(digestsOfDraft(wants)) === agreed;
  return isRowAsAgreed && fingerprintText(parseFingerprint(writtenFingerprint)) !== agreed;
}

/** Those events whose ids are made of their own plan and row; a person's copy carries our marks under another id. */
export function ownEvents(planId: string, events: readonly CalendarEvent[]): readonly CalendarEvent[] {
  return events.filter((event) => event.id === eventIdOf(planId, event.rowId));
}

function decideWithoutEvent(row: DesiredRow, removedRowIds: ReadonlySet<string>): Change | undefined {
  const { wants: draft, state } = row;
  if (typeof draft === 'string') return { kind: 'leave', row, reason: draft };
  if (!state || removedRowIds.has(row.rowId)) return { kind: 'add', row, draft };
  return state.left === 'deleted' && isAsAgreed(draft, state)
    ? { kind: 'leave', row, reason: 'left-by-choice' }
    : { kind: 'deleted', row, draft };
}

/** Switching invitations on or off for the whole plan changes no row. */
function isAsAgreed(draft: EventDraft, { agreed }: RowState): boolean {
  const wanted = digestsOfDraft(draft);
  return eventFields.every(
    (field) =>
      wanted[field] === agreed[field] || (field === 'guests' && [wanted.guests, agreed.guests].includes('')),
  );
}

function decideWithEvent(row: DesiredRow, event: CalendarEvent): Change | undefined {
  const { wants: draft, state } = row;
  if (typeof draft === 'string') return { kind: 'leave', row, reason: draft, event };
  const comparison = compareEvent(draft, event, state);
  if (comparison.edited.length > 0) return { kind: 'edited', row, draft, event, comparison };
  if (comparison.toWrite.length > 0) return { kind: 'update', row, draft, event, comparison };
  return comparison.left.length > 0 ? { kind: 'leave', row, reason: 'left-by-choice', event } : undefined;
}
