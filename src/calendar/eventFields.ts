import type { CalendarEvent, EventDraft, EventTimes } from './calendarEvent';
import { timeText } from './calendarEvent';
import { shortDigest } from './digest';
import { digestOfOwnText, findOwnDigest } from './ownText';
import { sameRuleText } from './recurrence';

/** What we manage of an event, field by field: each is compared, written and decided on for itself. */
export const eventFields = [
  'summary',
  'when',
  'location',
  'description',
  'transparency',
  'colorId',
  'guests',
] as const;

export type EventField = (typeof eventFields)[number];

/** A digest of each field; empty for a field that is not managed or not known. */
export type FieldDigests = Readonly<Record<EventField, string>>;

/** Nothing is known of any field. */
export const noDigests: FieldDigests = {
  summary: '',
  when: '',
  location: '',
  description: '',
  transparency: '',
  colorId: '',
  guests: '',
};

/**
 * The digests of a draft. Blanks at ends, line endings, the order of a rule's parts and the row number in our link do
 * not count: Calendar may tidy the first three, and a row that moved is still the same row.
 */
export function digestsOfDraft(draft: EventDraft): FieldDigests {
  return {
    ...digestsOfPlainFields(draft),
    description: digestOfOwnText(draft.description),
    guests: draft.guests === undefined ? '' : digestOfGuests(draft.guests),
  };
}

/**
 * The digests of an event, comparable with those of `draft` and with the `known` ones: people's text around our
 * description and guests whom people invited are left out, and guests are looked at only where the draft has some.
 */
export function digestsOfEvent(
  event: CalendarEvent,
  draft: EventDraft | undefined,
  known: readonly FieldDigests[],
): FieldDigests {
  const ownTexts = known.map(({ description }) => description);
  if (draft) ownTexts.push(digestOfOwnText(draft.description));
  const plain = digestsOfPlainFields(event);
  return {
    ...plain,
    when: digestInOwnZone(event, draft, known) ?? plain.when,
    description: findOwnDigest(event.description, ownTexts),
    guests: draft?.guests === undefined ? '' : digestOfGuests(ownGuests(event, draft.guests)),
  };
}

/** Where the plan's zone was changed, an event is as we wrote it when it is so in the zone that we wrote it in. */
function digestInOwnZone(
  event: CalendarEvent,
  draft: EventDraft | undefined,
  known: readonly FieldDigests[],
): string | undefined {
  if (!event.ownTimes || (draft && digestOfTimes(event) === digestOfTimes(draft))) return undefined;
  const digest = digestOfTimes(event.ownTimes);
  return known.some(({ when }) => when === digest) ? digest : undefined;
}

function digestOfTimes({ start, end, recurrence }: EventTimes): string {
  return shortDigest([timeText(start), timeText(end), sameRuleText(recurrence)]);
}

/** Those guests of the event that we invited or would invite, sorted. */
function ownGuests({ guests, invited }: CalendarEvent, wanted: readonly string[]): readonly string[] {
  return guests.filter((email) => wanted.includes(email) || invited.includes(guestDigest(email))).sort();
}

/** By which an address is known as one that we invited. */
export function guestDigest(email: string): string {
  return shortDigest([email.toLowerCase()]);
}

function digestOfGuests(emails: readonly string[]): string {
  return shortDigest(['guests', ...emails]);
}

function digestsOfPlainFields(
  event: EventTimes & Pick<EventDraft, 'summary' | 'location' | 'transparency' | 'colorId'>,
): Omit<FieldDigests, 'description' | 'guests'> {
  return {
    summary: digestOfText(event.summary),
    when: digestOfTimes(event),
    location: digestOfText(event.location),
    transparency: shortDigest([event.transparency]),
    colorId: shortDigest([event.colorId]),
  };
}

/** Of a title or a place. */
export function digestOfText(text: string): string {
  return shortDigest([tidy(text)]);
}

function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\u00a0]+$/gm, '')
    .trim();
}

/** All digests as one text without blanks, which begins with a letter, so that no cell takes it for a number. */
export function fingerprintText(digests: FieldDigests): string {
  return `f${eventFields.map((field) => digests[field]).join('.')}`;
}

/** The digests in such a text, whatever follows an `@`; none are known from any other text. */
export function parseFingerprint(text: string): FieldDigests {
  const [digests = ''] = text.split('@');
  const parts = digests.startsWith('f') ? digests.slice(1).split('.') : [];
  if (parts.length !== eventFields.length) return noDigests;
  return Object.fromEntries(eventFields.map((field, index) => [field, parts[index] ?? ''])) as Record<
    EventField,
    string
  >;
}

/**
 * What is remembered with an event: what was last written to it and, per field that a person chose to leave as it is
 * in Calendar, what the row wanted then. `mark` makes the text like no other. Calendar takes both in one write, so a
 * choice holds even when the run stops before the row hears of it.
 */
export function writtenText(written: FieldDigests, mark: string, left: FieldDigests): string {
  const isAnyLeft = eventFields.some((field) => left[field] !== '');
  return `${fingerprintText(written)}@${mark}${isAnyLeft ? `~${fingerprintText(left)}` : ''}`;
}

/** Of each field that was left by choice what the row wanted then; empty for all others. */
export function parseLeftDigests(text: string): FieldDigests {
  const [, left = ''] = text.split('~');
  return parseFingerprint(left);
}

/** The fingerprint of a draft: what is remembered of it when it is written. */
export function fingerprintOf(draft: EventDraft): string {
  return fingerprintText(digestsOfDraft(draft));
}
