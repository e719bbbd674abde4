import type { ReminderSetting } from '../../plan/syncSettings';
import type { EventDraft, EventTime } from '../calendarEvent';
import { type EventField, guestDigest } from '../eventFields';
import { eventProperties } from '../eventIdentity';
import type { UpdateWrite } from '../resolveChange';
import { emailsOf, type EventResource, invitedBy } from './eventResource';

/** What we remember with an event. */
export interface EventMarks {
  readonly planId: string;
  readonly rowId: string;
  readonly written: string;
}

/** The body that makes the event. */
export function insertBody(
  draft: EventDraft,
  marks: EventMarks,
  reminder: ReminderSetting,
): Record<string, unknown> {
  const guests = draft.guests ?? [];
  return {
    summary: draft.summary,
    ...(draft.location !== '' && { location: draft.location }),
    description: draft.description,
    start: draft.start,
    end: draft.end,
    ...(draft.recurrence !== '' && { recurrence: [draft.recurrence] }),
    transparency: draft.transparency,
    ...(draft.colorId !== '' && { colorId: draft.colorId }),
    ...(guests.length > 0 && { attendees: guests.map((email) => ({ email })) }),
    ...reminders(reminder, draft),
    extendedProperties: { private: properties(marks, guests) },
  };
}

/**
 * The body of a patch that writes these fields and our marks. `found` is the event as it stands; only guests need it,
 * because an array is replaced whole. The unused half of a time is null so that a patch can turn a timed event into an
 * all-day one.
 */
export function patchBody(
  { draft, fields, description = draft.description }: Pick<UpdateWrite, 'draft' | 'fields' | 'description'>,
  marks: EventMarks,
  found?: EventResource,
): Record<string, unknown> {
  const bodies: Readonly<Record<EventField, () => Record<string, unknown>>> = {
    summary: () => ({ summary: draft.summary }),
    when: () => ({
      start: wholeTime(draft.start),
      end: wholeTime(draft.end),
      recurrence: draft.recurrence === '' ? null : [draft.recurrence],
    }),
    location: () => ({ location: orNull(draft.location) }),
    description: () => ({ description: orNull(description) }),
    transparency: () => ({ transparency: draft.transparency }),
    colorId: () => ({ colorId: orNull(draft.colorId) }),
    guests: () => ({ attendees: attendees(draft.guests ?? [], found) }),
  };
  const guests = fields.includes('guests') ? invitedAfter(draft.guests ?? [], found) : undefined;
  return {
    ...Object.fromEntries(fields.flatMap((field) => Object.entries(bodies[field]()))),
    extendedProperties: { private: properties(marks, guests) },
  };
}

/** Everybody who is there but those whom we invited and no longer want, and then those who are new. */
function attendees(wanted: readonly string[], found: EventResource | undefined): readonly object[] {
  const present = found ? (found.attendees ?? []) : [];
  const invited = found ? invitedBy(found) : [];
  const kept = present.filter(({ email = '' }) => {
    const address = email.toLowerCase();
    return wanted.includes(address) || !invited.includes(guestDigest(address));
  });
  const emails = found ? emailsOf(found) : [];
  const added = wanted.filter((email) => !emails.includes(email));
  return [...kept, ...added.map((email) => ({ email }))];
}

/** Whom people had invited before us stays theirs, though the row wants them, too. */
function invitedAfter(wanted: readonly string[], found: EventResource | undefined): readonly string[] {
  const present = found ? emailsOf(found) : [];
  const invited = found ? invitedBy(found) : [];
  return wanted.filter((email) => !present.includes(email) || invited.includes(guestDigest(email)));
}

function properties(marks: EventMarks, guests: readonly string[] | undefined): Record<string, string> {
  return {
    [eventProperties.plan]: marks.planId,
    [eventProperties.row]: marks.rowId,
    [eventProperties.written]: marks.written,
    ...(guests && { [eventProperties.invited]: guests.map(guestDigest).join('.') }),
  };
}

const minutesPerDay = 24 * 60;
/** Before the midnight that an all-day event begins with: nine o'clock in the morning of the day before. */
const morningBeforeMinutes = 15 * 60;

function reminders(setting: ReminderSetting, { start }: EventDraft): { readonly reminders?: object } {
  const dayBefore = 'date' in start ? morningBeforeMinutes : minutesPerDay;
  switch (setting) {
    case 'calendar':
      return {};
    case 'none':
      return { reminders: { useDefault: false, overrides: [] } };
    case 'day-before':
      return { reminders: { useDefault: false, overrides: [{ method: 'popup', minutes: dayBefore }] } };
    case 'week-before': {
      const minutes = dayBefore + 6 * minutesPerDay;
      return { reminders: { useDefault: false, overrides: [{ method: 'popup', minutes }] } };
    }
  }
}

function wholeTime(time: EventTime): object {
  return 'date' in time
    ? { date: time.date, dateTime: null, timeZone: null }
    : { date: null, dateTime: time.dateTime, timeZone: time.timeZone };
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
