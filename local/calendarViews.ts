import type { CalendarServerState, EventResource } from './calendar-server/calendarServer';
import type { StoredEvent } from './calendar-server/calendarState';
import { instanceOf, regularInstances } from './calendar-server/instances';
import { wallTimeAt } from './calendar-server/zonedTime';
import type { CalendarEventView, CalendarView } from './page/pageApi';

/** The add-on's mark of an event of a plan, as it stands in Calendar. */
const planProperty = 'partnerPlan';

/** How Calendar shows its event colours, "1" to "11". */
const eventColors: Readonly<Record<string, string>> = {
  '1': '#7986cb',
  '2': '#33b679',
  '3': '#8e24aa',
  '4': '#e67c73',
  '5': '#f6bf26',
  '6': '#f4511e',
  '7': '#039be5',
  '8': '#616161',
  '9': '#3f51b5',
  '10': '#0b8043',
  '11': '#d50000',
};

/** Of events without a colour of their own; white text on it is easy to read. */
const calendarColor = '#1967d2';

/**
 * The calendar that a plan was last written to, or else the one that the add-on made last; undefined while there is
 * neither.
 */
export function planCalendarId({ calendars }: CalendarServerState): string | undefined {
  const newestRevisions = calendars.map(({ events }) =>
    largestOf(events.filter(isOfPlan).map(({ revision }) => revision)),
  );
  const newest = largestOf(newestRevisions);
  const written = newest > 0 ? calendars[newestRevisions.indexOf(newest)] : undefined;
  return (written ?? calendars.filter(({ createdByApplication }) => createdByApplication).at(-1))?.id;
}

function isOfPlan({ resource }: StoredEvent): boolean {
  return resource.extendedProperties?.private?.[planProperty] !== undefined;
}

/**
 * The calendars that the add-on made, and others that have events, in the order of making, with their live events by
 * start, each time of a series.
 */
export function calendarsForPage(state: CalendarServerState): readonly CalendarView[] {
  const planId = planCalendarId(state);
  return state.calendars
    .filter(({ createdByApplication, events }) => createdByApplication || events.length > 0)
    .map(({ id, summary, timeZone, events }) => {
      const byId = new Map(events.map((event) => [event.resource.id, event]));
      return {
        calendarId: id,
        name: summary,
        isOfPlan: id === planId,
        timeZone,
        color: calendarColor,
        events: events
          .filter(({ resource }) => resource.status !== 'cancelled')
          .flatMap(({ resource }) => timesOf(resource, byId, timeZone))
          .map((resource) => viewEvent(resource, timeZone))
          .sort((first, second) => (first.start < second.start ? -1 : 1)),
      };
    });
}

function timesOf(
  resource: EventResource,
  events: ReadonlyMap<string, StoredEvent>,
  timeZone: string,
): readonly EventResource[] {
  if (resource.recurrence === undefined) return [resource];
  return regularInstances(events, resource, timeZone).map((instance) => instanceOf(resource, instance));
}

function viewEvent(resource: EventResource, timeZone: string): CalendarEventView {
  const { id, summary, start, end, location, description, colorId } = resource;
  const color = eventColors[colorId ?? ''];
  return {
    eventId: id,
    title: summary ?? '',
    isAllDay: 'date' in start,
    start: wallTime(start, timeZone),
    endExclusive: wallTime(end, timeZone),
    ...(color !== undefined && { color }),
    ...(typeof location === 'string' && { location }),
    ...(typeof description === 'string' && { description }),
  };
}

function wallTime(time: EventResource['start'], timeZone: string): string {
  return 'date' in time ? time.date : wallTimeAt(timeZone, Date.parse(time.dateTime)).slice(0, 16);
}

/** 0 for none. */
function largestOf(numbers: readonly number[]): number {
  return numbers.reduce((largest, number) => Math.max(largest, number), 0);
}
