import type { Choice } from '../plan/choice';
import type { CalendarEvent, EventDraft } from './calendarEvent';
import { compareEvent, type EventComparison } from './compareEvent';
import { shortDigest } from './digest';
import {
  digestsOfDraft,
  eventFields,
  type EventField,
  fingerprintText,
  noDigests,
  writtenText,
} from './eventFields';
import { replaceOwnText } from './ownText';
import type { RowAgreement, RowState } from './rowState';

/** What is to be done to an event, and what its row then remembers. */
export interface Resolution {
  /** Absent where Calendar has nothing to be told. */
  readonly write?: AddWrite | UpdateWrite;
  readonly agreement: RowAgreement;
}

export interface AddWrite {
  readonly kind: 'add';
  readonly draft: EventDraft;
  /** Remembered with the event: what we wrote, as one text. */
  readonly written: string;
}

/** Only these fields are written; without any, only what we remember with the event. */
export interface UpdateWrite {
  readonly kind: 'update';
  readonly draft: EventDraft;
  readonly fields: readonly EventField[];
  /** Our text put among that of people; absent unless the description is written. */
  readonly description?: string;
  readonly written: string;
  /** Of the event as it was compared. */
  readonly etag: string;
}

/** The event that a row without one wants. */
export function resolveAddition(draft: EventDraft): Resolution {
  const wanted = digestsOfDraft(draft);
  return {
    write: { kind: 'add', draft, written: fingerprintText(wanted) },
    agreement: { agreed: wanted, left: [] },
  };
}

/**
 * What follows for an event of a row. Without a choice only what the row changed is written and what people edited in
 * Calendar stays theirs, to be asked about again; `undefined` when that is nothing. `put-back` writes all as the row
 * wants it. `leave` writes what the row changed and remembers the rest as left. `take` is `leave` for a draft of the
 * row as it is once the sheet has the event's values.
 */
export function resolveDifference(
  draft: EventDraft,
  event: CalendarEvent,
  state: RowState | undefined,
  choice: Choice | undefined,
): Resolution | undefined {
  const comparison = compareEvent(draft, event, state);
  const { toWrite, edited } = comparison;
  const fields = choice === 'put-back' ? [...toWrite, ...edited, ...comparison.left] : toWrite;
  const isUndecided = choice === undefined;
  if (isUndecided && fields.length === 0) return undefined;

  const written: Record<EventField, string> = { ...comparison.written };
  const agreed: Record<EventField, string> = { ...(state?.agreed ?? comparison.written) };
  for (const field of eventFields) {
    if (field === 'guests' && draft.guests === undefined) continue;
    const isSettled = fields.includes(field) || comparison.present[field] === comparison.wanted[field];
    if (isSettled) written[field] = comparison.wanted[field];
    else if (!isUndecided) written[field] = comparison.present[field];
    if (isSettled || !isUndecided) agreed[field] = comparison.wanted[field];
  }
  const left = leftBy(choice, comparison);
  const leftDigests: Record<EventField, string> = { ...noDigests };
  for (const field of left) leftDigests[field] = comparison.wanted[field];
  return {
    write: {
      kind: 'update',
      draft,
      fields: eventFields.filter((field) => fields.includes(field)),
      ...(fields.includes('description') && { description: describe(draft, event, comparison, state) }),
      // With its fields and the etag that it replaces, a write is like no other: found on the event, it was this one.
      written: writtenText(written, shortDigest([event.etag, ...fields]), leftDigests),
      etag: event.etag,
    },
    agreement: { agreed, left },
  };
}

/** What follows for an event that was deleted by hand; nothing without a choice, and it cannot be taken. */
export function resolveDeletion(draft: EventDraft, choice: Choice | undefined): Resolution | undefined {
  if (choice === 'put-back') return resolveAddition(draft);
  return choice === 'leave' ? { agreement: { agreed: digestsOfDraft(draft), left: 'deleted' } } : undefined;
}

function leftBy(choice: Choice | undefined, { edited, left }: EventComparison): readonly EventField[] {
  if (choice === 'put-back') return [];
  return choice === undefined ? left : [...left, ...edited];
}

function describe(
  draft: EventDraft,
  event: CalendarEvent,
  { written, wanted }: EventComparison,
  state: RowState | undefined,
): string {
  const known = [written, wanted, ...(state ? [state.agreed] : [])].map(({ description }) => description);
  return replaceOwnText(event.description, known, draft.description);
}
