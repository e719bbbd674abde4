import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { findCalendarFile, writeCalendarFile } from '../../../local/calendar-server/calendarFile';
import { ensureEventSchema } from '../../../local/calendar-server/ensureEventSchema';
import { CalendarClient } from './calendarClient';
import { occurrencesInText, occurrencesOnServer, sortOccurrences } from './independentReader';
import { RadicaleServer, findRadicale } from './radicale';
import { insertSchoolYear, schoolYear } from './schoolYear';

jest.setTimeout(60_000);

const collection = '/teacher/plan/';
const command = findRadicale();

/** One file for each UID, as CalDAV keeps them: an event with its exceptions, and the zones that they name. */
function splitByUid(icsText: string): ReadonlyMap<string, string> {
  const zones = icsText.match(/BEGIN:VTIMEZONE\r\n[\s\S]*?END:VTIMEZONE\r\n/g) ?? [];
  const events = icsText.match(/BEGIN:VEVENT\r\n[\s\S]*?END:VEVENT\r\n/g) ?? [];
  const eventsByUid = new Map<string, string[]>();
  for (const event of events) {
    const uid = /^UID:(.*)\r$/m.exec(event)?.[1] ?? '';
    eventsByUid.set(uid, [...(eventsByUid.get(uid) ?? []), event]);
  }
  const wrap = (own: readonly string[]): string => {
    const named = zones.filter((zone) => own.some((event) => event.includes(`TZID=${zoneName(zone)}:`)));
    return [
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n',
      ...named,
      ...own,
      'END:VCALENDAR\r\n',
    ].join('');
  };
  return new Map([...eventsByUid].map(([uid, own]) => [uid, wrap(own)]));
}

function zoneName(zone: string): string {
  return /^TZID:(.*)\r$/m.exec(zone)?.[1] ?? '';
}

/** The calendar texts of a REPORT's answer. */
function calendarTexts(xml: string): string[] {
  return [...xml.matchAll(/<(?:\w+:)?calendar-data[^>]*>([\s\S]*?)<\/(?:\w+:)?calendar-data>/g)].map(
    ([, text = '']) =>
      text
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&#13;/g, '\r')
        .replace(/&amp;/g, '&'),
  );
}

function queryBody(filter: string): string {
  return (
    '<?xml version="1.0"?><C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">' +
    '<D:prop><D:getetag/><C:calendar-data/></D:prop><C:filter><C:comp-filter name="VCALENDAR">' +
    `<C:comp-filter name="VEVENT">${filter}</C:comp-filter></C:comp-filter></C:filter></C:calendar-query>`
  );
}

if (command === undefined) {
  // Written past Jest, which keeps the console quiet in the whole run.
  process.stderr.write('The .ics file in a CalDAV server — skipped: radicale is not installed here\n');
  it.skip('the .ics file in a CalDAV server — skipped: radicale is not installed here', () => undefined);
} else {
  describe('the .ics file in a CalDAV server', () => {
    const client = new CalendarClient();
    let radicale: RadicaleServer;
    let files: ReadonlyMap<string, string> = new Map();

    beforeAll(async () => {
      ensureEventSchema();
      insertSchoolYear(client);
      const file = findCalendarFile(client.server.exportState(), client.calendarId);
      if (file === undefined) throw new Error('the calendar has no file');
      files = splitByUid(writeCalendarFile(file));
      radicale = await RadicaleServer.start(command);
      expect((await radicale.send('MKCALENDAR', collection)).status).toBe(201);
    });

    afterAll(async () => {
      await radicale.stop();
    });

    const report = async (filter: string): Promise<string[]> => {
      const headers = { 'content-type': 'application/xml', depth: '1' };
      const { status, text } = await radicale.send('REPORT', collection, queryBody(filter), headers);
      expect(status).toBe(207);
      return calendarTexts(text);
    };

    it('is taken event by event, none of them twice', async () => {
      expect(files.size).toBeGreaterThan(40);
      const put = async ([uid, text]: readonly [string, string]): Promise<number> => {
        const headers = { 'content-type': 'text/calendar', 'if-none-match': '*' };
        return (await radicale.send('PUT', `${collection}${uid}.ics`, text, headers)).status;
      };
      const statuses: number[] = [];
      for (const file of files) statuses.push(await put(file));
      expect(new Set(statuses)).toEqual(new Set([201]));
      const [first] = files;
      expect(first && (await put(first))).toBe(412);
    });

    it('comes back by REPORT with the same UIDs, days and instants', async () => {
      const texts = await report('');
      expect(texts).toHaveLength(files.size);
      const read = texts.flatMap((text) => occurrencesInText(text));
      expect(sortOccurrences(read)).toEqual(occurrencesOnServer(client));
    });

    it.each([
      ['2026-10-15T00:00:00Z', '2026-10-16T00:00:00Z'],
      ['2026-10-24T20:00:00Z', '2026-10-25T06:00:00Z'],
      ['2026-11-05T00:00:00Z', '2026-11-07T00:00:00Z'],
      ['2027-03-25T00:00:00Z', '2027-03-29T00:00:00Z'],
      ['2027-05-01T00:00:00Z', '2027-06-01T00:00:00Z'],
    ])('is found there in the time from %s to %s as here', async (timeMin, timeMax) => {
      const compact = (text: string): string => text.replace(/[-:]/g, '');
      const texts = await report(`<C:time-range start="${compact(timeMin)}" end="${compact(timeMax)}"/>`);
      const found = texts.flatMap((text) => /^UID:(.*?)\r?$/m.exec(text)?.[1] ?? []);
      const here = occurrencesOnServer(client, { ...schoolYear, timeMin, timeMax }).map(({ uid }) => uid);
      expect([...found].sort()).toEqual([...new Set(here)].sort());
    });
  });
}
