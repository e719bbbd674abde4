import type { CalendarEvent, EventDraft } from './calendarEvent';
import {
  digestsOfDraft,
  digestsOfEvent,
  eventFields,
  type EventField,
  type FieldDigests,
  parseFingerprint,
  parseLeftDigests,
} from './eventFields';
import type { RowAgreement } from './rowState';

/** Where row, event and what we last wrote differ, field by field. A field that is in no list is as the row wants it. */
export interface EventComparison {
  /** The row changed and Calendar has what we wrote: to be written. */
  readonly toWrite: readonly EventField[];
  /** Changed by hand in Calendar: for a person to decide. */
  readonly edited: readonly EventField[];
  /** Of the edited ones those that the row wants otherwise than before, too. */
  readonly changedOnBothSides: readonly EventField[];
  /** Left as they are in Calendar by a person's choice, and nothing changed since. */
  readonly left: readonly EventField[];
  readonly wanted: FieldDigests;
  readonly present: FieldDigests;
  readonly written: FieldDigests;
}

/**
 * Compares what the row wants, what we last wrote to the event, and what the event is now (docs/sync.md has the table).
 * Without an agreement in the row, what was written counts as agreed.
 */
export function compareEvent(
  draft: EventDraft,
  event: CalendarEvent,
  agreement: RowAgreement | undefined,
): EventComparison {
  const wanted = digestsOfDraft(draft);
  const written = parseFingerprint(event.writtenFingerprint);
  const agreed = agreement?.agreed ?? written;
  const leftDigests = parseLeftDigests(event.writtenFingerprint);
  const present = digestsOfEvent(event, draft, [written, agreed]);
  const toWrite: EventField[] = [];
  const edited: EventField[] = [];
  const changedOnBothSides: EventField[] = [];
  const left: EventField[] = [];
  for (const field of eventFields) {
    if (wanted[field] === present[field]) continue;
    const isAsWritten = present[field] === written[field] || isFirstGuests(field, written);
    const isRowAsAgreed = wanted[field] === agreed[field];
    if (!isAsWritten) {
      edited.push(field);
      if (!isRowAsAgreed) changedOnBothSides.push(field);
    } else if (wanted[field] === leftDigests[field] || (isRowAsAgreed && hasLeft(agreement, field))) {
      left.push(field);
    } else {
      toWrite.push(field);
    }
  }
  return { toWrite, edited, changedOnBothSides, left, wanted, present, written };
}

/** Whether a person changed any field that we manage since we wrote it; guests alone do not count. */
export function isEditedByHand(event: CalendarEvent): boolean {
  const written = parseFingerprint(event.writtenFingerprint);
  const present = digestsOfEvent(event, undefined, [written]);
  return eventFields.some((field) => field !== 'guests' && present[field] !== written[field]);
}

/** Guests were not managed before invitations were switched on, so nobody can have changed ours. */
function isFirstGuests(field: EventField, written: FieldDigests): boolean {
  return field === 'guests' && written.guests === '';
}

function hasLeft(agreement: RowAgreement | undefined, field: EventField): boolean {
  return agreement !== undefined && agreement.left !== 'deleted' && agreement.left.includes(field);
}
