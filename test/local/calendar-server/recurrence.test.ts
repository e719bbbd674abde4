import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ensureEventSchema } from '../../../local/calendar-server/ensureEventSchema';
import { CalendarClient, afternoon, allDay } from './calendarClient';

let client: CalendarClient;

beforeAll(() => ensureEventSchema());
beforeEach(() => {
  client = new CalendarClient();
});

function instanceStarts(query: Readonly<Record<string, string>> = {}): unknown[] {
  return client
    .list({ singleEvents: 'true', orderBy: 'startTime', ...query })
    .page()
    .items.map(({ start }) => start?.date ?? start?.dateTime);
}

describe('recurring events', () => {
  it('are stored with their rule and listed as one', () => {
    const recurrence = ['RRULE:FREQ=WEEKLY;COUNT=3'];
    client.insert(afternoon('2026-09-01', { recurrence }));
    expect(client.list().page().items).toEqual([expect.objectContaining({ recurrence })]);
  });

  it.each([['FREQ=WEEKLY'], ['RRULE:каждую пятницу'], ['DTSTART:20260901'], ['EXDATE:завтра']])(
    'with a line that is no rule are refused: %s',
    (line) => {
      const answer = client.insert(afternoon('2026-09-01', { recurrence: [line] }));
      expect(answer.error().message).toBe('Invalid recurrence rule.');
    },
  );

  it('expand to instances with singleEvents', () => {
    client.insert(afternoon('2026-09-01', { id: 'series', recurrence: ['RRULE:FREQ=WEEKLY;COUNT=2'] }));
    const items = client.list({ singleEvents: 'true' }).page().items;
    expect(items.map(({ id, recurringEventId }) => [id, recurringEventId])).toEqual([
      ['series_20260901T120000Z', 'series'],
      ['series_20260908T120000Z', 'series'],
    ]);
    expect(items[1]).not.toHaveProperty('recurrence');
    expect(items[1]).toHaveProperty('originalStartTime', items[1]?.start);
    expect(items[1]?.end?.dateTime).toBe('2026-09-08T16:00:00+03:00');
  });

  it('leave out excluded days and bring in extra ones', () => {
    const recurrence = ['RRULE:FREQ=DAILY;COUNT=3', 'EXDATE:20260902T120000Z', 'RDATE;VALUE=DATE:20260910'];
    client.insert(allDay('2026-09-01', '2026-09-02', { recurrence: [recurrence[0], recurrence[2]] }));
    expect(instanceStarts()).toEqual(['2026-09-01', '2026-09-02', '2026-09-03', '2026-09-10']);
    client.insert(afternoon('2026-09-01', { recurrence: recurrence.slice(0, 2) }));
    expect(instanceStarts({ q: 'библиотеке' })).toEqual([
      '2026-09-01T15:00:00+03:00',
      '2026-09-03T15:00:00+03:00',
    ]);
  });

  it('keep their clock time when winter time begins', () => {
    const kyiv = client.makeCalendar('План', 'Europe/Kyiv');
    const at = (clock: string): object => ({ dateTime: `2026-10-20T${clock}`, timeZone: 'Europe/Kyiv' });
    const path = `/calendar/v3/calendars/${kyiv}/events`;
    const recurrence = ['RRULE:FREQ=WEEKLY;COUNT=2'];
    client.send('POST', path, { start: at('09:00:00'), end: at('10:00:00'), recurrence });
    const { items } = client.send('GET', `${path}?singleEvents=true`).page();
    expect(items.map(({ start }) => start?.dateTime)).toEqual([
      '2026-10-20T09:00:00+03:00',
      '2026-10-27T09:00:00+02:00',
    ]);
  });

  it('without an end are cut off by the time range', () => {
    client.insert(allDay('2026-09-04', '2026-09-05', { recurrence: ['RRULE:FREQ=WEEKLY'] }));
    const range = { timeMin: '2026-12-01T00:00:00Z', timeMax: '2026-12-15T00:00:00Z' };
    expect(instanceStarts(range)).toEqual(['2026-12-04', '2026-12-11']);
  });

  it('are in a time range when one of their instances is', () => {
    client.insert(allDay('2026-09-04', '2026-09-05', { recurrence: ['RRULE:FREQ=WEEKLY;COUNT=3'] }));
    expect(client.list({ timeMin: '2026-09-17T00:00:00Z' }).page().items).toHaveLength(1);
    expect(client.list({ timeMin: '2026-09-20T00:00:00Z' }).page().items).toHaveLength(0);
  });
});
