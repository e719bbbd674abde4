import ICAL from 'ical.js';
import { z } from 'zod';
import type { EventResource, EventTime } from './calendarState';
import { instantOf } from './eventTimes';
import { makeOpaqueId } from './eventWriting';
import { isHtml, plainTextOf } from './htmlText';
import { instanceId } from './recurrence';
import {
  comesTwice,
  formatDateTime,
  instantOfWallTime,
  isSecondPass,
  isTimeZone,
  wallTimeAt,
} from './zonedTime';

/** Carries the zone of a time that is written in UTC or as a day. */
const zoneParameter = 'x-partner-plan-tzid';

/** Fields of the event that standard lines cannot carry, as JSON; null for one that is absent. */
const restName = 'x-partner-plan-rest';

/** The VEVENT of an event: standard lines for any calendar program, lines of our own for what they cannot say. */
export function writeEventComponent(event: EventResource): ICAL.Component {
  const component = new ICAL.Component('vevent');
  addText(component, 'uid', event.iCalUID);
  component.addPropertyWithValue('dtstamp', utcTime(event.updated));
  component.addPropertyWithValue('created', utcTime(event.created));
  component.addPropertyWithValue('last-modified', utcTime(event.updated));
  component.addPropertyWithValue('sequence', event.sequence);
  component.addPropertyWithValue('status', event.status.toUpperCase());
  const isSeries = event.recurrence !== undefined;
  addTime(component, 'dtstart', event.start, isSeries);
  addTime(component, 'dtend', event.end, isSeries);
  if (event.originalStartTime !== undefined)
    addTime(component, 'recurrence-id', event.originalStartTime, true);
  for (const line of event.recurrence ?? []) component.addProperty(ICAL.Property.fromString(line));
  addText(component, 'summary', event.summary);
  addText(component, 'location', event.location);
  addDescription(component, event.description);
  component.addPropertyWithValue('transp', event.transparency === 'transparent' ? 'TRANSPARENT' : 'OPAQUE');
  addText(component, 'x-partner-plan-id', event.id);
  addText(component, 'x-partner-plan-etag', event.etag);
  addText(component, 'x-partner-plan-color-id', event.colorId);
  for (const visibility of ['private', 'shared'] as const) {
    for (const [key, value] of Object.entries(event.extendedProperties?.[visibility] ?? {})) {
      addText(component, `x-partner-plan-${visibility}`, `${key}=${value}`);
    }
  }
  const rest = findRest(event, readLines(component, 'UTC'));
  if (Object.keys(rest).length > 0) addText(component, restName, JSON.stringify(rest));
  return component;
}

/** The event of a VEVENT; times without a known zone are in the file's. */
export function readEventComponent(component: ICAL.Component, fileTimeZone: string): EventResource {
  const event = readLines(component, fileTimeZone);
  const rest = readRest(textOf(component, restName));
  const merged: EventResource = Object.assign(event, rest);
  for (const [field, value] of Object.entries(rest))
    if (value === null) Reflect.deleteProperty(merged, field);
  return merged;
}

/** What the component says without the line for the rest. */
function readLines(component: ICAL.Component, fileTimeZone: string): EventResource {
  const uid = textOf(component, 'uid') ?? '';
  const stamp = instantTextOf(component, 'dtstamp') ?? '1970-01-01T00:00:00.000Z';
  const description = textOf(component, 'x-alt-desc') ?? textOf(component, 'description');
  const summary = textOf(component, 'summary');
  const location = textOf(component, 'location');
  const colorId = textOf(component, 'x-partner-plan-color-id');
  const originalStartTime = readTime(component.getFirstProperty('recurrence-id'), fileTimeZone);
  const recurrence = component
    .getAllProperties()
    .filter(({ name }) => ['rrule', 'exrule', 'rdate', 'exdate'].includes(name))
    .map((property) => property.toICALString());
  const properties = readProperties(component);
  const status = (textOf(component, 'status') ?? 'CONFIRMED').toLowerCase();
  return {
    kind: 'calendar#event',
    etag: textOf(component, 'x-partner-plan-etag') ?? `"${makeOpaqueId(component.toString(), 16)}"`,
    id: textOf(component, 'x-partner-plan-id') ?? idOf(uid, originalStartTime, fileTimeZone),
    status: status === 'tentative' || status === 'cancelled' ? status : 'confirmed',
    created: instantTextOf(component, 'created') ?? stamp,
    updated: instantTextOf(component, 'last-modified') ?? stamp,
    ...(summary === undefined ? {} : { summary }),
    ...(description === undefined ? {} : { description }),
    ...(location === undefined ? {} : { location }),
    ...(colorId === undefined ? {} : { colorId }),
    ...readTimes(component, fileTimeZone),
    ...(recurrence.length === 0 ? {} : { recurrence }),
    ...(originalStartTime && { originalStartTime, recurringEventId: idOf(uid, undefined, fileTimeZone) }),
    ...(textOf(component, 'transp') === 'TRANSPARENT' ? { transparency: 'transparent' } : {}),
    iCalUID: uid,
    sequence: Number(component.getFirstPropertyValue('sequence') ?? 0),
    ...(properties === undefined ? {} : { extendedProperties: properties }),
    reminders: { useDefault: true },
    eventType: 'default',
  };
}

/** The id of an event from another program, or of one instance of it. */
function idOf(uid: string, originalStartTime: EventTime | undefined, fileTimeZone: string): string {
  const id = makeOpaqueId(`uid ${uid}`, 26);
  if (originalStartTime === undefined) return id;
  return instanceId(id, { start: originalStartTime, startMs: instantOf(originalStartTime, fileTimeZone) });
}

function findRest(event: EventResource, read: EventResource): Record<string, unknown> {
  const fields = [...new Set([...Object.keys(event), ...Object.keys(read)])].sort();
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value: unknown = Reflect.get(event, field) ?? null;
      const isSame =
        JSON.stringify(sortKeys(value)) === JSON.stringify(sortKeys(Reflect.get(read, field) ?? null));
      return isSame ? [] : [[field, value]];
    }),
  );
}

function readRest(text: string | undefined): Record<string, unknown> {
  if (text === undefined) return {};
  return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([first], [second]) => (first < second ? -1 : 1))
      .map(([key, entry]) => [key, sortKeys(entry)]),
  );
}

function readProperties(component: ICAL.Component): EventResource['extendedProperties'] | undefined {
  const read = (visibility: 'private' | 'shared'): Record<string, string> =>
    Object.fromEntries(
      component.getAllProperties(`x-partner-plan-${visibility}`).map((property) => {
        const text = String(property.getFirstValue());
        const equals = text.indexOf('=');
        return [text.slice(0, equals), text.slice(equals + 1)];
      }),
    );
  const ofCopy = read('private');
  const ofAll = read('shared');
  const properties = {
    ...(Object.keys(ofCopy).length > 0 ? { private: ofCopy } : {}),
    ...(Object.keys(ofAll).length > 0 ? { shared: ofAll } : {}),
  };
  return Object.keys(properties).length > 0 ? properties : undefined;
}

function addText(component: ICAL.Component, name: string, text: string | null | undefined): void {
  if (text === undefined || text === null) return;
  const property = new ICAL.Property(name);
  if (name.startsWith('x-')) property.resetType('text');
  // Control characters have no place in a content line; the rest keeps the text as it was.
  property.setValue(text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ''));
  component.addProperty(property);
}

function addDescription(component: ICAL.Component, description: string | null | undefined): void {
  if (!description || !isHtml(description)) {
    addText(component, 'description', description);
    return;
  }
  addText(component, 'description', plainTextOf(description));
  addText(component, 'x-alt-desc', description);
  component.getFirstProperty('x-alt-desc')?.setParameter('fmttype', 'text/html');
}

/**
 * A time in a zone is a wall time with TZID, except in UTC and where the wall time comes twice: RFC 5545 means the first
 * of the two, but other programs take the second. Times of a series say only the second in UTC, since the wall time is
 * what its instances share.
 */
function addTime(component: ICAL.Component, name: string, time: EventTime, isOfSeries: boolean): void {
  if (!('dateTime' in time)) {
    const property = component.addPropertyWithValue(name, ICAL.Time.fromDateString(time.date));
    if (time.timeZone !== undefined) property.setParameter(zoneParameter, time.timeZone);
    return;
  }
  const instantMs = Date.parse(time.dateTime);
  const needsUtc = isOfSeries ? isSecondPass : comesTwice;
  if (time.timeZone === 'UTC' || needsUtc(time.timeZone, instantMs)) {
    const property = component.addPropertyWithValue(name, utcTime(time.dateTime));
    if (time.timeZone !== 'UTC') property.setParameter(zoneParameter, time.timeZone);
    return;
  }
  const wallTime = ICAL.Time.fromDateTimeString(wallTimeAt(time.timeZone, instantMs));
  component.addPropertyWithValue(name, wallTime).setParameter('tzid', time.timeZone);
}

function readTimes(component: ICAL.Component, fileTimeZone: string): Pick<EventResource, 'start' | 'end'> {
  const start = readTime(component.getFirstProperty('dtstart'), fileTimeZone);
  const end = readTime(component.getFirstProperty('dtend'), fileTimeZone);
  if (start !== undefined && end !== undefined) return { start, end };
  // Another program may give a duration, or no end at all.
  const event = new ICAL.Event(component);
  const property = new ICAL.Property('dtend');
  property.setValue(event.endDate);
  const zone = component.getFirstProperty('dtstart')?.getFirstParameter('tzid');
  if (zone) property.setParameter('tzid', zone);
  const found = readTime(property, fileTimeZone);
  if (start === undefined || found === undefined) throw new RangeError('An event of the file has no start.');
  return { start, end: found };
}

function readTime(property: ICAL.Property | null, fileTimeZone: string): EventTime | undefined {
  const value: unknown = property?.getFirstValue();
  if (!property || !(value instanceof ICAL.Time)) return undefined;
  const kept = parameterOf(property, zoneParameter);
  const text = value.toString();
  if (value.isDate) return { date: text, ...(kept === undefined ? {} : { timeZone: kept }) };
  if (text.endsWith('Z')) {
    const timeZone = kept ?? 'UTC';
    return { dateTime: formatDateTime(timeZone, Date.parse(text)), timeZone };
  }
  const named = parameterOf(property, 'tzid') ?? fileTimeZone;
  const timeZone = isTimeZone(named) ? named : fileTimeZone;
  return { dateTime: formatDateTime(timeZone, instantOfWallTime(timeZone, text)), timeZone };
}

function parameterOf(property: ICAL.Property, name: string): string | undefined {
  const value: unknown = property.getParameter(name);
  return typeof value === 'string' ? value : undefined;
}

function textOf(component: ICAL.Component, name: string): string | undefined {
  const value: unknown = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : undefined;
}

function instantTextOf(component: ICAL.Component, name: string): string | undefined {
  const value: unknown = component.getFirstPropertyValue(name);
  return value instanceof ICAL.Time ? new Date(value.toString()).toISOString() : undefined;
}

/** In whole seconds, as iCalendar has them. */
function utcTime(dateTime: string): ICAL.Time {
  return ICAL.Time.fromDateTimeString(`${new Date(dateTime).toISOString().slice(0, 19)}Z`);
}
