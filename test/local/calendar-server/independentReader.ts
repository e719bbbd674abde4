import ical from 'node-ical';
import type { VEvent } from 'node-ical';
import { z } from 'zod';
import type { CalendarClient } from './calendarClient';
import { schoolYear } from './schoolYear';

/** When one event or instance takes place: days as `2026-10-25`, moments in UTC. */
export interface Occurrence {
  readonly uid: string;
  readonly start: string;
  readonly end: string;
}

const listShape = z.object({
  items: z.array(
    z.object({
      iCalUID: z.string(),
      start: z.object({ date: z.string().optional(), dateTime: z.string().optional() }),
      end: z.object({ date: z.string().optional(), dateTime: z.string().optional() }),
    }),
  ),
});

/** What takes place in the school year by the word of the calendar server. */
export function occurrencesOnServer(client: CalendarClient, range = schoolYear): Occurrence[] {
  const { body } = client.list({ singleEvents: 'true', maxResults: '2500', ...range }).response;
  const text = ({
    date,
    dateTime = '',
  }: {
    date?: string | undefined;
    dateTime?: string | undefined;
  }): string => date ?? new Date(dateTime).toISOString();
  return sortOccurrences(
    listShape
      .parse(JSON.parse(body))
      .items.map(({ iCalUID, start, end }) => ({ uid: iCalUID, start: text(start), end: text(end) })),
  );
}

/** What takes place in the school year as node-ical reads the text, which shares no code with ical.js. */
export function occurrencesInText(icsText: string): Occurrence[] {
  const range = { from: new Date(schoolYear.timeMin), to: new Date(schoolYear.timeMax) };
  return sortOccurrences(
    Object.values(ical.sync.parseICS(icsText)).flatMap((entry) => {
      if (entry?.type !== 'VEVENT') return [];
      if (entry.rrule === undefined) return [occurrence(entry, entry.start, entry.end)];
      return ical.expandRecurringEvent(entry, range).map(({ start, end }) => occurrence(entry, start, end));
    }),
  );
}

function occurrence(event: VEvent, start: Date, end: Date | undefined): Occurrence {
  if (end === undefined) throw new Error(`${event.uid} has no end`);
  const isDay = event.datetype === 'date';
  const text = (date: Date): string => (isDay ? dayOf(date) : date.toISOString());
  return { uid: event.uid, start: text(start), end: text(end) };
}

/** node-ical gives a day as the midnight of where it runs. */
function dayOf(date: Date): string {
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

/** By UID, then by start. */
export function sortOccurrences(occurrences: readonly Occurrence[]): Occurrence[] {
  const key = ({ uid, start }: Occurrence): string => `${uid} ${start}`;
  return [...occurrences].sort((first, second) => (key(first) < key(second) ? -1 : 1));
}
