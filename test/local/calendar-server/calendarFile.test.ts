import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sync } from 'node-ical';
import {
  CalendarFileUnreadableError,
  findCalendarFile,
  readCalendarFile,
  writeCalendarFile,
} from '../../../local/calendar-server/calendarFile';
import type { CalendarFile } from '../../../local/calendar-server/calendarFile';
import { ensureEventSchema } from '../../../local/calendar-server/ensureEventSchema';
import { CalendarClient, afternoon, allDay } from './calendarClient';

let client: CalendarClient;

beforeAll(() => ensureEventSchema());
beforeEach(() => {
  client = new CalendarClient();
});

function fileOf(calendarId = client.calendarId): CalendarFile {
  const file = findCalendarFile(client.server.exportState(), calendarId);
  if (file === undefined) throw new Error(`no calendar ${calendarId}`);
  return file;
}

/** Content lines, unfolded. */
function linesOf(text: string): string[] {
  return text.replace(/\r\n /g, '').split('\r\n');
}

const moment = (dateTime: string, timeZone: string): object => ({ dateTime, timeZone });

/** Events of every kind that the add-on makes, and some that others make. */
function insertOfEveryKind(): void {
  client.insert(allDay('2026-09-15', '2026-09-16', { id: 'museum', location: 'Музей; зал 2, «Север»' }));
  client.insert(
    allDay('2026-09-01', '2026-10-01', { id: 'month', transparency: 'transparent', colorId: '7' }),
  );
  client.now += 1234;
  client.insert(
    afternoon('2026-09-15', {
      id: 'timed',
      description: 'Класс: 9А\nОтветственные: классный руководитель, родители',
      extendedProperties: { private: { plan: 'p=1', row: 'строка\n2' }, shared: { 'a=b': 'c' } },
    }),
  );
  client.insert({
    id: 'atnight',
    summary: 'Ночь музеев',
    start: moment('2026-10-24T22:00:00', 'Europe/Kyiv'),
    end: moment('2026-10-25T03:30:00+02:00', 'Europe/Kyiv'),
  });
  client.insert({
    id: 'inutc',
    start: moment('2026-12-31T22:00:00Z', 'UTC'),
    end: moment('2027-01-01T09:00:00', 'Asia/Vladivostok'),
  });
  client.insert(
    afternoon('2026-09-03', {
      id: 'series',
      recurrence: [
        'RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20261225T120000Z',
        'EXDATE;TZID=Europe/Moscow:20261105T150000',
      ],
    }),
  );
  client.insert(
    allDay('2027-05-09', '2027-05-10', {
      id: 'guests',
      status: 'tentative',
      visibility: 'public',
      description: '<b>Блок:</b> культура<br><a href="https://docs.google.com/x?a=1&amp;b=2">строка</a>',
      attendees: [{ email: 'parent@home.example' }],
      reminders: { useDefault: false, overrides: [{ method: 'popup', minutes: 10 }] },
      source: { url: 'https://docs.google.com/x', title: 'План' },
    }),
  );
}

describe('the .ics file of a calendar', () => {
  it('brings every event back complete', () => {
    insertOfEveryKind();
    const file = fileOf();
    expect(file.events).toHaveLength(7);
    expect(readCalendarFile(writeCalendarFile(file))).toEqual(file);
  });

  it('is the same bytes when written again', () => {
    insertOfEveryKind();
    const text = writeCalendarFile(fileOf());
    client.now += 86_400_000;
    expect(writeCalendarFile(fileOf())).toBe(text);
    expect(writeCalendarFile(readCalendarFile(text))).toBe(text);
  });

  it('holds no cancelled events', () => {
    insertOfEveryKind();
    client.delete('month');
    expect(fileOf().events.map(({ id }) => id)).not.toContain('month');
    expect(writeCalendarFile(fileOf())).not.toContain('UID:month@google.com');
  });

  it('says an all-day event as dates and a timed one with its zone', () => {
    insertOfEveryKind();
    expect(linesOf(writeCalendarFile(fileOf()))).toEqual(
      expect.arrayContaining([
        'X-WR-CALNAME;VALUE=TEXT:План 9А',
        'X-WR-TIMEZONE;VALUE=TEXT:Europe/Moscow',
        'UID:museum@google.com',
        'DTSTART;VALUE=DATE:20260915',
        'DTEND;VALUE=DATE:20260916',
        'LOCATION:Музей\\; зал 2\\, «Север»',
        'DTSTART;TZID=Europe/Moscow:20260915T150000',
        'DTSTAMP:20260901T060001Z',
        'DTSTART:20261231T220000Z',
        'TRANSP:TRANSPARENT',
        'STATUS:TENTATIVE',
        'RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20261225T120000Z',
        'EXDATE;TZID=Europe/Moscow:20261105T150000',
        'DESCRIPTION:Блок: культура\\nстрока (https://docs.google.com/x?a=1&b=2)',
        'X-PARTNER-PLAN-ID;VALUE=TEXT:museum',
        'X-PARTNER-PLAN-COLOR-ID;VALUE=TEXT:7',
        'X-PARTNER-PLAN-PRIVATE;VALUE=TEXT:plan=p=1',
      ]),
    );
  });

  it('says in UTC what a wall time cannot: an hour that comes twice', () => {
    insertOfEveryKind();
    expect(linesOf(writeCalendarFile(fileOf()))).toContain(
      'DTEND;X-PARTNER-PLAN-TZID=Europe/Kyiv:20261025T013000Z',
    );
  });

  it('describes each zone it names by the changes of its clocks', () => {
    insertOfEveryKind();
    const lines = linesOf(writeCalendarFile(fileOf()));
    const zone = (name: string): string[] => {
      const from = lines.indexOf(`TZID:${name}`);
      return lines.slice(from, lines.indexOf('END:VTIMEZONE', from));
    };
    expect(lines.filter((line) => line.startsWith('TZID:'))).toEqual([
      'TZID:Asia/Vladivostok',
      'TZID:Europe/Kyiv',
      'TZID:Europe/Moscow',
    ]);
    expect(zone('Europe/Kyiv')).toEqual([
      'TZID:Europe/Kyiv',
      ...[
        'BEGIN:STANDARD',
        'DTSTART:20251231T020000',
        'TZOFFSETFROM:+0200',
        'TZOFFSETTO:+0200',
        'END:STANDARD',
      ],
      ...[
        'BEGIN:DAYLIGHT',
        'DTSTART:20260329T030000',
        'TZOFFSETFROM:+0200',
        'TZOFFSETTO:+0300',
        'END:DAYLIGHT',
      ],
      ...[
        'BEGIN:STANDARD',
        'DTSTART:20261025T040000',
        'TZOFFSETFROM:+0300',
        'TZOFFSETTO:+0200',
        'END:STANDARD',
      ],
    ]);
    expect(zone('Europe/Moscow').filter((line) => line.startsWith('BEGIN'))).toEqual(['BEGIN:STANDARD']);
  });

  it('has no line of more than 75 octets and breaks no letter', () => {
    client.insert(
      allDay('2026-09-15', '2026-09-16', { summary: 'Экскурсия 🏛️ в музей; «Север», зал 1 — '.repeat(20) }),
    );
    const text = writeCalendarFile(fileOf());
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(Buffer.from(text).toString()).toBe(text);
    expect(text).not.toContain('\uFFFD');
    expect(readCalendarFile(text)).toEqual(fileOf());
  });

  it('keeps any text, whatever is in it', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(
        texts,
        texts,
        fc.dictionary(texts, texts, { maxKeys: 3 }),
        (summary, description, properties) => {
          const one = new CalendarClient();
          const extendedProperties = { private: properties };
          one.insert(allDay('2026-09-15', '2026-09-16', { summary, description, extendedProperties }));
          const file = findCalendarFile(one.server.exportState(), one.calendarId);
          expect(file?.events).toHaveLength(1);
          const text = file === undefined ? '' : writeCalendarFile(file);
          expect(readCalendarFile(text)).toEqual(file);
          expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(
            75,
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is read by another program with every instant as in the calendar', () => {
    insertOfEveryKind();
    const read = sync.parseICS(writeCalendarFile(fileOf()));
    const found = Object.values(read).flatMap((entry) =>
      entry?.type === 'VEVENT'
        ? [{ uid: entry.uid, start: entry.start, end: entry.end, day: entry.datetype }]
        : [],
    );
    const instants = found
      .filter(({ day }) => day === 'date-time')
      .map(({ uid, start, end }) => [uid, start.toISOString(), end?.toISOString()]);
    expect(instants).toEqual([
      ['timed@google.com', '2026-09-15T12:00:00.000Z', '2026-09-15T13:00:00.000Z'],
      ['atnight@google.com', '2026-10-24T19:00:00.000Z', '2026-10-25T01:30:00.000Z'],
      ['inutc@google.com', '2026-12-31T22:00:00.000Z', '2026-12-31T23:00:00.000Z'],
      ['series@google.com', '2026-09-03T12:00:00.000Z', '2026-09-03T13:00:00.000Z'],
    ]);
    // The other program gives a day as midnight where it runs.
    const dayText = (date: Date | undefined): string | undefined =>
      date && [date.getFullYear(), date.getMonth() + 1, date.getDate()].join('-');
    const days = found
      .filter(({ day }) => day === 'date')
      .map(({ uid, start, end }) => [uid, dayText(start), dayText(end)]);
    expect(days).toEqual([
      ['museum@google.com', '2026-9-15', '2026-9-16'],
      ['month@google.com', '2026-9-1', '2026-10-1'],
      ['guests@google.com', '2027-5-9', '2027-5-10'],
    ]);
  });
});

describe('an .ics file of another program', () => {
  const foreign = (lines: readonly string[]): string =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-TIMEZONE:Europe/Moscow', ...lines, 'END:VCALENDAR', ''].join(
      '\r\n',
    );
  const event = (...lines: readonly string[]): string =>
    foreign(['BEGIN:VEVENT', 'UID:visit-1', 'DTSTAMP:20260901T060000Z', ...lines, 'END:VEVENT']);

  it.each([
    [['DTSTART;VALUE=DATE:20260915'], { date: '2026-09-15' }, { date: '2026-09-16' }],
    [
      ['DTSTART:20260915T150000', 'DURATION:PT90M'],
      { dateTime: '2026-09-15T15:00:00+03:00', timeZone: 'Europe/Moscow' },
      { dateTime: '2026-09-15T16:30:00+03:00', timeZone: 'Europe/Moscow' },
    ],
    [
      ['DTSTART;TZID=Asia/Vladivostok:20260915T150000', 'DTEND;TZID=Asia/Vladivostok:20260915T160000'],
      { dateTime: '2026-09-15T15:00:00+10:00', timeZone: 'Asia/Vladivostok' },
      { dateTime: '2026-09-15T16:00:00+10:00', timeZone: 'Asia/Vladivostok' },
    ],
  ])('is read by its standard lines: %j', (lines, start, end) => {
    const [read] = readCalendarFile(event('SUMMARY:Лекция', ...lines)).events;
    expect(read).toMatchObject({ summary: 'Лекция', start, end, status: 'confirmed', iCalUID: 'visit-1' });
    expect(read?.id).toMatch(/^[a-v0-9]{26}$/);
  });

  it('keeps a title that was changed there', () => {
    insertOfEveryKind();
    const text = writeCalendarFile(fileOf()).replace('SUMMARY:Ночь музеев', 'SUMMARY:Ночь театров');
    expect(readCalendarFile(text).events.find(({ id }) => id === 'atnight')?.summary).toBe('Ночь театров');
  });

  it.each(['', 'Дата;Место', 'BEGIN:VEVENT\r\nEND:VEVENT'])('that is none is refused: "%s"', (text) => {
    expect(() => readCalendarFile(text)).toThrow(CalendarFileUnreadableError);
  });
});
