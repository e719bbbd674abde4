import type { calendar_v3 } from '@googleapis/calendar';
import type { EventTimes } from './eventTimes';
import { checkEventTimes } from './eventTimes';
import { limitExtendedProperties } from './extendedProperties';
import { checkRecurrence } from './recurrence';
import { RequestRefused, refuseInvalid, refuseMissing, refuseUnemulated } from './refusals';

/** What a caller decides about an event; the server adds the rest. */
export type EventContent = Omit<calendar_v3.Schema$Event, (typeof fieldsNotTaken)[number] | 'start' | 'end'> &
  EventTimes & { status: 'confirmed' | 'tentative' | 'cancelled' };

/** Owned by the server, or taken only with a parameter that nobody here sends. */
const fieldsNotTaken = [
  'attachments',
  'attendeesOmitted',
  'conferenceData',
  'created',
  'creator',
  'endTimeUnspecified',
  'etag',
  'eventLabelId',
  'gadget',
  'hangoutLink',
  'htmlLink',
  'iCalUID',
  'id',
  'kind',
  'locked',
  'organizer',
  'originalStartTime',
  'privateCopy',
  'recurringEventId',
  'sequence',
  'updated',
] as const;

const fieldsNotEmulated = [
  'birthdayProperties',
  'focusTimeProperties',
  'outOfOfficeProperties',
  'workingLocationProperties',
] as const;

/** Fields that Google leaves out of its answers while they have their default. */
const defaults: Readonly<Partial<Record<keyof calendar_v3.Schema$Event, string | boolean>>> = {
  summary: '',
  description: '',
  location: '',
  colorId: '',
  transparency: 'opaque',
  visibility: 'default',
  anyoneCanAddSelf: false,
  guestsCanInviteOthers: true,
  guestsCanModify: false,
  guestsCanSeeOtherGuests: true,
};

const allowedValues = {
  status: ['confirmed', 'tentative', 'cancelled'],
  transparency: ['opaque', 'transparent'],
  visibility: ['default', 'public', 'private', 'confidential'],
  colorId: ['', ...Array.from({ length: 11 }, (_, index) => String(index + 1))],
} as const;

/** Checks a body that fits the schema by Calendar's other rules and puts it into its stored form. */
export function checkEventContent(body: calendar_v3.Schema$Event, calendarTimeZone: string): EventContent {
  refuseForeignKinds(body);
  for (const [field, values] of Object.entries(allowedValues)) {
    const value: unknown = Reflect.get(body, field);
    if (value !== undefined && !values.some((allowed) => allowed === value)) refuseInvalid('Invalid Value');
  }
  checkReminders(body.reminders);
  checkRecurrence(body.recurrence ?? []);
  for (const { email } of body.attendees ?? []) if (!email) refuseMissing('Missing attendee email.');

  const content: calendar_v3.Schema$Event = { ...body };
  for (const field of fieldsNotTaken) delete content[field];
  for (const [field, value] of Object.entries(defaults)) {
    if (Reflect.get(content, field) === value) Reflect.deleteProperty(content, field);
  }
  if (content.recurrence?.length === 0) delete content.recurrence;
  if (content.attendees?.length === 0) delete content.attendees;
  const properties = limitExtendedProperties(content.extendedProperties ?? {});
  delete content.extendedProperties;
  return {
    ...content,
    ...(properties === undefined ? {} : { extendedProperties: properties }),
    ...checkEventTimes(body, calendarTimeZone),
    reminders: content.reminders ?? { useDefault: true },
    eventType: 'default',
    status: statusOf(body),
  };
}

/** Applies a patch as RFC 7396 says: objects merge key by key, arrays are replaced whole, null removes. */
export function mergePatch(target: unknown, patch: object): object {
  const merged: Record<string, unknown> = isPlainObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else merged[key] = isPlainObject(value) ? mergePatch(merged[key], value) : value;
  }
  return merged;
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function statusOf({ status }: calendar_v3.Schema$Event): EventContent['status'] {
  return status === 'tentative' || status === 'cancelled' ? status : 'confirmed';
}

function refuseForeignKinds(body: calendar_v3.Schema$Event): void {
  if (body.eventType !== undefined && body.eventType !== 'default') {
    refuseUnemulated(`events of the type ${body.eventType}`);
  }
  const foreign = fieldsNotEmulated.find((field) => body[field] !== undefined);
  if (foreign !== undefined) refuseUnemulated(`the event field ${foreign}`);
}

function checkReminders(reminders: calendar_v3.Schema$Event['reminders']): void {
  const overrides = reminders?.overrides ?? [];
  if (reminders?.useDefault === true && overrides.length > 0) {
    throw new RequestRefused({
      code: 400,
      domain: 'calendar',
      reason: 'cannotUseDefaultRemindersAndSpecifyOverride',
      message: 'Cannot specify both default reminders and overrides at the same time.',
    });
  }
  for (const { method, minutes } of overrides) {
    const isMinutes = typeof minutes === 'number' && minutes >= 0 && minutes <= 40_320;
    if ((method !== 'email' && method !== 'popup') || !isMinutes) refuseInvalid('Invalid Value');
  }
}
