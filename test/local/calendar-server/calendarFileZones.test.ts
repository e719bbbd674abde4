import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  findCalendarFile,
  readCalendarFile,
  writeCalendarFile,
} from '../../../local/calendar-server/calendarFile';
import { ensureEventSchema } from '../../../local/calendar-server/ensureEventSchema';
import { CalendarClient } from './calendarClient';
import { occurrencesInText, occurrencesOnServer } from './independentReader';
import { insertSchoolYear } from './schoolYear';

beforeAll(() => ensureEventSchema());

function fileOf(client: CalendarClient) {
  const file = findCalendarFile(client.server.exportState(), client.calendarId);
  if (file === undefined) throw new Error('the calendar has no file');
  return file;
}

describe('the .ics file of a school year', () => {
  const client = new CalendarClient();
  let icsText = '';

  beforeAll(() => {
    insertSchoolYear(client);
    icsText = writeCalendarFile(fileOf(client));
  });

  it('is read by another program with the same days and instants, series and their exceptions included', () => {
    const onServer = occurrencesOnServer(client);
    // 44 lessons, 3 holidays, 14 Thursdays less one, 10 days less one.
    expect(onServer).toHaveLength(44 + 3 + 13 + 9);
    expect(occurrencesInText(icsText)).toEqual(onServer);
  });

  it('comes back complete', () => {
    expect(readCalendarFile(icsText)).toEqual(fileOf(client));
  });

  it('names the instance that an exception stands for', () => {
    expect(icsText).toContain('RECURRENCE-ID;TZID=Europe/Kyiv:20261105T150000\r\n');
    expect(icsText).toContain('RECURRENCE-ID;VALUE=DATE:20261026\r\n');
    expect(icsText).toContain('EXDATE;TZID=Europe/Kyiv:20261015T150000\r\n');
    expect(icsText).toContain('EXDATE;VALUE=DATE:20261025\r\n');
  });

  it('of another program gives the exception an id of its own', () => {
    const foreign = icsText.replace(/X-PARTNER-PLAN-(ID|REST)[^\r]*(\r\n [^\r]*)*\r\n/g, '');
    const exceptions = readCalendarFile(foreign).events.filter(({ recurringEventId }) => recurringEventId);
    const ids = readCalendarFile(foreign).events.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      exceptions.map(({ id, recurringEventId, originalStartTime }) => [
        id === `${recurringEventId ?? ''}_${id.split('_')[1] ?? ''}`,
        ids.includes(recurringEventId ?? ''),
        originalStartTime,
      ]),
    ).toEqual([
      [true, true, { dateTime: '2026-11-05T15:00:00+02:00', timeZone: 'Europe/Kyiv' }],
      [true, true, { date: '2026-10-26' }],
    ]);
  });
});
