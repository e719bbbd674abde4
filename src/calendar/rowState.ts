import { isRowId } from './eventIdentity';
import {
  eventFields,
  fingerprintText,
  parseFingerprint,
  type EventField,
  type FieldDigests,
} from './eventFields';

/** What the hidden state column of a row holds: its event, and what a person and the plan agreed on. */
export interface RowState extends RowAgreement {
  readonly eventId: string;
  /** Address of the event. */
  readonly htmlLink: string;
}

/** What was agreed on when row and event were last brought together. */
export interface RowAgreement {
  /** Digests of what the row wanted then. */
  readonly agreed: FieldDigests;
  /**
   * What a person chose to leave as it is in Calendar, until the row changes: these fields, or the event being
   * `'deleted'`.
   */
  readonly left: readonly EventField[] | 'deleted';
}

/** As one text for the cell; it begins with a letter, so no cell takes it for a number or a date. */
export function rowStateText({ eventId, htmlLink, ...agreement }: RowState): string {
  return `${eventId} ${agreementText(agreement)} ${htmlLink}`.trim();
}

/**
 * The state in a cell, when it is that of `eventId`. A row copied from another row, tab or file carries a state that
 * names another event; it counts as never synced.
 */
export function parseRowState(text: string, eventId: string): RowState | undefined {
  const [ownEventId, agreement = '', htmlLink = ''] = text.trim().split(' ');
  return ownEventId === eventId && agreement !== ''
    ? { eventId, ...parseAgreement(agreement), htmlLink }
    : undefined;
}

/** The row whose event the state in a cell names, when that is an event of this plan; else empty. */
export function rowIdOfState(text: string, planId: string): string {
  const [eventId = ''] = text.trim().split(' ');
  const rowId = eventId.startsWith(planId) ? eventId.slice(planId.length) : '';
  return isRowId(rowId) ? rowId : '';
}

/** The agreement as one text without blanks. */
export function agreementText({ agreed, left }: RowAgreement): string {
  const leftText = left === 'deleted' ? left : left.join('+');
  return `${fingerprintText(agreed)}${leftText === '' ? '' : `~${leftText}`}`;
}

/** The agreement in such a text; of any other text nothing is known. */
export function parseAgreement(text: string): RowAgreement {
  const [agreed = '', left = ''] = text.split('~');
  const names = left.split('+');
  return {
    agreed: parseFingerprint(agreed),
    left: left === 'deleted' ? left : eventFields.filter((field) => names.includes(field)),
  };
}
