import type { EventResource, StoredCalendar, StoredEvent } from './calendarState';
import type { EventInstance } from './recurrence';
import { expandRecurrence, instanceId } from './recurrence';

/** An instance of a recurring event as a resource of its own. */
export function instanceOf(event: EventResource, instance: EventInstance): EventResource {
  const { recurrence: _, ...rest } = event;
  return {
    ...rest,
    id: instanceId(event.id, instance),
    recurringEventId: event.id,
    originalStartTime: instance.start,
    start: instance.start,
    end: instance.end,
  };
}

/**
 * The instance that the id means, `masterId_20261007` or `masterId_20261007T120000Z`, as long as it has not been
 * written by itself; undefined when there is none.
 */
export function findInstance(calendar: StoredCalendar, id: string): StoredEvent | undefined {
  const [, masterId = ''] = /^(.+)_\d{8}(?:T\d{6}Z)?$/.exec(id) ?? [];
  const master = calendar.events.get(masterId);
  if (master?.resource.recurrence === undefined) return undefined;
  const { resource, revision } = master;
  const instance = expandRecurrence(resource, calendar.timeZone).find(
    (candidate) => instanceId(masterId, candidate) === id,
  );
  return instance && { revision, resource: instanceOf(resource, instance) };
}

/** The exceptions of a recurring event. */
export function findExceptions(calendar: StoredCalendar, masterId: string): EventResource[] {
  return [...calendar.events.values()]
    .map(({ resource }) => resource)
    .filter(({ recurringEventId }) => recurringEventId === masterId);
}

/** The instances that follow the rule of the event: those that no exception stands for. */
export function regularInstances(
  events: ReadonlyMap<string, StoredEvent>,
  event: EventResource,
  calendarTimeZone: string,
  untilMs = Infinity,
): EventInstance[] {
  return expandRecurrence(event, calendarTimeZone, untilMs).filter(
    (instance) => !events.has(instanceId(event.id, instance)),
  );
}

/** Whether this is a deleted instance of an event that is still there; only lists of whole events show it. */
export function isDeletedInstance(
  events: ReadonlyMap<string, StoredEvent>,
  { status, recurringEventId }: EventResource,
): boolean {
  if (status !== 'cancelled' || !recurringEventId) return false;
  const master = events.get(recurringEventId);
  return master !== undefined && master.resource.status !== 'cancelled';
}
