import * as z from 'zod/mini';
import { parseLocalDate } from '../../plan/localDate';
import { once } from '../../plan/once';
import type { CalendarEvent, EventTime } from '../calendarEvent';
import { eventProperties } from '../eventIdentity';

type TimeResource = z.infer<ReturnType<typeof timeResource>>;

const timeResource = () =>
  z.object({
    date: z.optional(z.string()),
    dateTime: z.optional(z.string()),
    timeZone: z.optional(z.string()),
  });

/** The part of Calendar's event resource that we read; all else passes by unread and untouched. */
export const eventResource = once(() =>
  z.object({
    id: z.string(),
    etag: z.optional(z.string()),
    status: z.optional(z.string()),
    htmlLink: z.optional(z.string()),
    summary: z.optional(z.string()),
    location: z.optional(z.string()),
    description: z.optional(z.string()),
    start: z.optional(timeResource()),
    end: z.optional(timeResource()),
    recurrence: z.optional(z.array(z.string())),
    transparency: z.optional(z.string()),
    colorId: z.optional(z.string()),
    // Written back whole with every guest that we add, so all that stands there is kept.
    attendees: z.optional(z.array(z.looseObject({ email: z.optional(z.string()) }))),
    extendedProperties: z.optional(
      z.object({
        private: z.optional(
          z.object({
            [eventProperties.plan]: z.optional(z.string()),
            [eventProperties.row]: z.optional(z.string()),
            [eventProperties.written]: z.optional(z.string()),
            [eventProperties.invited]: z.optional(z.string()),
          }),
        ),
      }),
    ),
  }),
);

export type EventResource = z.infer<ReturnType<typeof eventResource>>;

/** A page of events.list; the calendar's own name, zone and our rights come with it. */
export const eventPage = once(() =>
  z.object({
    summary: z.optional(z.string()),
    timeZone: z.optional(z.string()),
    accessRole: z.optional(z.string()),
    nextPageToken: z.optional(z.string()),
    items: z.optional(z.array(eventResource())),
  }),
);

export type EventPage = z.infer<ReturnType<typeof eventPage>>;

/** The event as we know it, times in `planZone` as asked for, or undefined when it carries no mark of ours or has no times (a deleted one). */
export function readEvent(
  resource: EventResource,
  planId: string,
  planZone: string,
): CalendarEvent | undefined {
  const { rowId, written } = marksOf(resource, planId) ?? {};
  const start = resource.start && readTime(resource.start, planZone);
  const end = resource.end && readTime(resource.end, planZone);
  if (rowId === undefined || resource.status === 'cancelled' || !start || !end) return undefined;
  return {
    id: resource.id,
    etag: resource.etag ?? '',
    htmlLink: resource.htmlLink ?? '',
    rowId,
    writtenFingerprint: written ?? '',
    summary: resource.summary ?? '',
    location: resource.location ?? '',
    description: resource.description ?? '',
    start,
    end,
    recurrence: (resource.recurrence ?? []).join(' '),
    transparency: resource.transparency === 'transparent' ? 'transparent' : 'opaque',
    colorId: resource.colorId ?? '',
    guests: emailsOf(resource),
    invited: invitedBy(resource),
  };
}

/** Our marks on an event, or undefined when it is none of this plan. */
export function marksOf(
  resource: EventResource,
  planId: string,
): { readonly rowId: string; readonly written: string } | undefined {
  const properties = resource.extendedProperties?.private ?? {};
  const rowId = properties[eventProperties.row];
  if (properties[eventProperties.plan] !== planId || rowId === undefined) return undefined;
  return { rowId, written: properties[eventProperties.written] ?? '' };
}

/** Addresses of all guests, in lower case. */
export function emailsOf({ attendees = [] }: EventResource): readonly string[] {
  return attendees.flatMap(({ email }) => (email === undefined ? [] : [email.toLowerCase()]));
}

/** Digests of the addresses that we invited. */
export function invitedBy({ extendedProperties }: EventResource): readonly string[] {
  return (extendedProperties?.private?.[eventProperties.invited] ?? '').split('.').filter(Boolean);
}

/**
 * Events are asked for in the plan's zone (parameter `timeZone`) where the calendar keeps another, so that the wall-clock
 * part of the answer is already that of the plan, whatever zone calendar and reader have.
 */
function readTime(time: TimeResource, planZone: string): EventTime | undefined {
  const date = time.date === undefined ? undefined : parseLocalDate(time.date);
  if (date !== undefined) return { date };
  if (time.dateTime === undefined) return undefined;
  return { dateTime: time.dateTime.slice(0, 'yyyy-mm-ddThh:mm:ss'.length), timeZone: planZone };
}
