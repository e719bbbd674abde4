import type { calendar_v3 } from '@googleapis/calendar';
import { loadEventDefinitions } from './eventSchema';
import type { FieldSelection, SchemaNode } from './partialResponse';
import { readFieldSelection } from './partialResponse';
import type { Route } from './routes';

const eventReference = '#/definitions/calendar_v3.Schema%24Event';

/** Every field of a resource; the compiler compares them with Google's types. */
type FieldsOf<Resource> = Readonly<Record<keyof Resource & string, SchemaNode>>;

const plain: SchemaNode = {};

const calendarFields: FieldsOf<calendar_v3.Schema$Calendar> = {
  autoAcceptInvitations: plain,
  conferenceProperties: { properties: { allowedConferenceSolutionTypes: plain } },
  dataOwner: plain,
  description: plain,
  etag: plain,
  id: plain,
  kind: plain,
  labelProperties: plain,
  location: plain,
  summary: plain,
  timeZone: plain,
};

const calendarListEntryFields: FieldsOf<calendar_v3.Schema$CalendarListEntry> = {
  accessRole: plain,
  autoAcceptInvitations: plain,
  backgroundColor: plain,
  colorId: plain,
  conferenceProperties: { properties: { allowedConferenceSolutionTypes: plain } },
  dataOwner: plain,
  defaultReminders: { items: { properties: { method: plain, minutes: plain } } },
  deleted: plain,
  description: plain,
  etag: plain,
  foregroundColor: plain,
  hidden: plain,
  id: plain,
  kind: plain,
  location: plain,
  notificationSettings: { properties: { notifications: plain } },
  primary: plain,
  selected: plain,
  summary: plain,
  summaryOverride: plain,
  timeZone: plain,
};

const listFields: FieldsOf<calendar_v3.Schema$Events> = {
  accessRole: plain,
  defaultReminders: { items: { properties: { method: plain, minutes: plain } } },
  description: plain,
  etag: plain,
  items: { items: { $ref: eventReference } },
  kind: plain,
  nextPageToken: plain,
  nextSyncToken: plain,
  summary: plain,
  timeZone: plain,
  updated: plain,
};

const calendarListFields: FieldsOf<calendar_v3.Schema$CalendarList> = {
  etag: plain,
  items: { items: { properties: calendarListEntryFields } },
  kind: plain,
  nextPageToken: plain,
  nextSyncToken: plain,
};

/** The fields of what each call about calendars answers; every other call answers an event. */
const fieldsByMethod: Readonly<Partial<Record<Route['kind'], Readonly<Record<string, SchemaNode>>>>> = {
  'calendarList.list': calendarListFields,
  'calendars.insert': calendarFields,
  'calendars.get': calendarFields,
  'calendars.delete': calendarFields,
  'events.list': listFields,
};

/** What the request wants of its answer by the parameter `fields`; undefined for all of it. */
export function selectionOf(
  route: Exclude<Route, { kind: 'batch' }>,
  schemaPath: string,
): FieldSelection | undefined {
  const text = route.query.get('fields') ?? '';
  if (text === '') return undefined;
  const properties = fieldsByMethod[route.kind];
  const resource: SchemaNode = properties === undefined ? { $ref: eventReference } : { properties };
  const definitions = loadEventDefinitions(schemaPath);
  return readFieldSelection(text, resource, (reference) => definitions[nameOf(reference)]);
}

function nameOf(reference: string): string {
  return decodeURIComponent(reference.slice(reference.lastIndexOf('/') + 1));
}
