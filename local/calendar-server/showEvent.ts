import type { calendar_v3 } from '@googleapis/calendar';
import type { EventResource } from './calendarState';
import { showTime } from './eventTimes';

/** An event as this reader sees it in an answer. */
export function showEvent(
  resource: EventResource,
  timeZone: string,
  reader: string,
): calendar_v3.Schema$Event {
  const { source, originalStartTime, ...shown } = resource;
  return {
    ...shown,
    start: showTime(resource.start, timeZone),
    end: showTime(resource.end, timeZone),
    ...(originalStartTime && { originalStartTime: showTime(originalStartTime, timeZone) }),
    ...(source !== undefined && resource.creator?.email === reader ? { source } : {}),
  };
}

/** A deleted event, or a deleted instance, by the fields that Google promises for it and no others. */
export function showWithoutDetails(event: EventResource): calendar_v3.Schema$Event {
  const { kind = 'calendar#event', etag, id, status, recurringEventId, originalStartTime } = event;
  return {
    kind,
    etag,
    id,
    status,
    ...(recurringEventId && { recurringEventId }),
    ...(originalStartTime && { originalStartTime }),
  };
}
