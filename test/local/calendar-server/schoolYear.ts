import type { CalendarClient } from './calendarClient';
import { allDay } from './calendarClient';

/** The days on which clocks change in each zone during the school year, and for some the day of a quiet week. */
const changeDays: Readonly<Record<string, readonly string[]>> = {
  'Europe/Kyiv': ['2026-10-25', '2027-03-28'],
  'Europe/Moscow': ['2026-10-25', '2027-03-28'],
  'America/New_York': ['2026-11-01', '2027-03-14'],
  'Asia/Vladivostok': ['2026-10-25'],
  'Asia/Kolkata': ['2026-10-25'],
  'Australia/Lord_Howe': ['2026-10-04', '2027-04-04'],
  UTC: ['2026-10-25'],
};

/** Bounds of the year that `insertSchoolYear` fills. */
export const schoolYear = { timeMin: '2026-08-01T00:00:00Z', timeMax: '2027-08-01T00:00:00Z' };

/**
 * Fills the calendar with what calendar programs disagree about: lessons round the hours that clocks skip and repeat,
 * days, many days, and series across clock changes with a deleted and a moved instance.
 */
export function insertSchoolYear(client: CalendarClient): void {
  const timed = (day: string, from: string, to: string, timeZone: string, more: object = {}): object => ({
    summary: `${timeZone} ${day} ${from}`,
    start: { dateTime: `${day}T${from}`, timeZone },
    end: { dateTime: `${day}T${to}`, timeZone },
    ...more,
  });
  for (const [timeZone, days] of Object.entries(changeDays)) {
    for (const day of days) {
      for (const [from, to] of [
        ['00:30:00', '01:00:00'],
        ['01:15:00', '02:45:00'],
        ['03:30:00', '05:00:00'],
        ['15:00:00', '16:30:00'],
      ] as const) {
        insert(client, timed(day, from, to, timeZone));
      }
    }
  }
  insert(client, allDay('2026-10-25', '2026-10-26', { summary: 'День' }));
  insert(client, allDay('2027-03-20', '2027-04-05', { summary: 'Каникулы' }));
  insert(client, allDay('2026-12-31', '2027-01-12', { summary: 'Новый год' }));

  const weekly = { id: 'theatre', recurrence: ['RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20261231T130000Z'] };
  insert(client, timed('2026-10-01', '15:00:00', '16:00:00', 'Europe/Kyiv', weekly));
  expectDone(client.delete('theatre_20261015T120000Z').status);
  const moved = timed('2026-11-06', '09:00:00', '10:00:00', 'Europe/Kyiv', { summary: 'Перенос' });
  expectDone(client.patch('theatre_20261105T130000Z', moved).status);

  const daily = { id: 'duties', summary: 'Дежурство', recurrence: ['RRULE:FREQ=DAILY;COUNT=10'] };
  insert(client, allDay('2026-10-20', '2026-10-21', daily));
  expectDone(client.delete('duties_20261025').status);
  expectDone(client.patch('duties_20261026', allDay('2026-11-02', '2026-11-04')).status);
}

function insert(client: CalendarClient, body: object): void {
  expectDone(client.insert(body).status);
}

function expectDone(status: number): void {
  if (status >= 300) throw new Error(`The calendar answered ${status}.`);
}
