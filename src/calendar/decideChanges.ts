import type { CalendarEvent, EventDraft } from './calendarEvent';
import { differingFields, fingerprintOf } from './calendarEvent';
import { eventIdOf } from './eventIdentity';

/** A row of the plan as the calendar needs it. */
export interface DesiredRow {
  readonly rowId: string;
  /** From 1. */
  readonly rowNumber: number;
  readonly title: string;
  /** The event it wants; `has-errors` and `open` keep whatever event there is. */
  readonly wants: EventDraft | 'has-errors' | 'open';
  /** The fingerprint in the row's state column; absent when this row was never synced. */
  readonly lastWritten?: string;
}

/** One difference between plan and calendar, as data. */
export type Change =
  | {
      readonly kind: 'add';
      readonly row: DesiredRow;
      readonly draft: EventDraft;
      readonly fingerprint: string;
    }
  | {
      readonly kind: 'update';
      readonly row: DesiredRow;
      readonly draft: EventDraft;
      readonly fingerprint: string;
      readonly event: CalendarEvent;
      readonly fields: readonly (keyof EventDraft)[];
    }
  | { readonly kind: 'remove'; readonly event: CalendarEvent }
  | {
      readonly kind: 'leave';
      readonly row: DesiredRow;
      readonly reason: LeftReason;
      readonly event?: CalendarEvent;
    };

export type LeftReason = 'edited-in-calendar' | 'deleted-in-calendar' | 'row-has-errors' | 'open-period';

export interface DecidedChanges {
  /** In the order of rows; removals last, by title. */
  readonly changes: readonly Change[];
  /** Events that are as the plan wants them. */
  readonly unchanged: readonly { readonly row: DesiredRow; readonly event: CalendarEvent }[];
}

/**
 * Compares what we last wrote, what the sheet wants and what Calendar has (docs/architecture.md has the table).
 * Events that do not carry the id of their own plan and row are somebody's copies and are never named here.
 */
export function decideChanges(
  planId: string,
  rows: readonly DesiredRow[],
  events: readonly CalendarEvent[],
): DecidedChanges {
  const ownEvents = events.filter((event) => event.id === eventIdOf(planId, event.rowId));
  const eventByRowId = new Map(ownEvents.map((event) => [event.rowId, event]));
  const changes: Change[] = [];
  const unchanged: { row: DesiredRow; event: CalendarEvent }[] = [];
  for (const row of rows) {
    const event = eventByRowId.get(row.rowId);
    eventByRowId.delete(row.rowId);
    const change = decideRow(row, event);
    if (change) changes.push(change);
    else if (event) unchanged.push({ row, event });
  }
  const removals = [...eventByRowId.values()].sort((first, second) =>
    first.summary < second.summary ? -1 : 1,
  );
  return {
    changes: [...changes, ...removals.map((event): Change => ({ kind: 'remove', event }))],
    unchanged,
  };
}

function decideRow(row: DesiredRow, event: CalendarEvent | undefined): Change | undefined {
  if (row.wants === 'has-errors' || row.wants === 'open') {
    return {
      kind: 'leave',
      row,
      reason: row.wants === 'open' ? 'open-period' : 'row-has-errors',
      ...(event && { event }),
    };
  }
  const draft = row.wants;
  const fingerprint = fingerprintOf(draft);
  if (!event) {
    return row.lastWritten === undefined
      ? { kind: 'add', row, draft, fingerprint }
      : { kind: 'leave', row, reason: 'deleted-in-calendar' };
  }
  const current = fingerprintOf(event);
  if (current === fingerprint) return undefined;
  if (current !== event.writtenFingerprint)
    return { kind: 'leave', row, reason: 'edited-in-calendar', event };
  return { kind: 'update', row, draft, fingerprint, event, fields: differingFields(event, draft) };
}

/**
 * Whether removals reach the brake: more than 5 and more than a quarter of the plan's events, or all of them.
 * `planEvents` counts the plan's events in Calendar before the run.
 */
export function reachesRemovalBrake(removals: number, planEvents: number): boolean {
  return removals > 0 && (removals === planEvents || (removals > 5 && removals * 4 > planEvents));
}
