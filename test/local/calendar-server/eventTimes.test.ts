import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ensureEventSchema } from '../../../local/calendar-server/ensureEventSchema';
import { CalendarClient, allDay } from './calendarClient';

let client: CalendarClient;

beforeAll(() => ensureEventSchema());
beforeEach(() => {
  client = new CalendarClient();
});

describe('the times of an event', () => {
  it.each([
    ['no start', { end: { date: '2026-09-16' } }, 'required', 'Missing start time.'],
    ['no end', { start: { date: '2026-09-15' } }, 'required', 'Missing end time.'],
    ['an empty end', { start: { date: '2026-09-15' }, end: {} }, 'required', 'Missing end time.'],
    [
      'a day and a time',
      { start: { date: '2026-09-15' }, end: { dateTime: '2026-09-15T15:00:00Z' } },
      'invalid',
      'Start and end times must either both be date or both be dateTime.',
    ],
    [
      'an all-day event that ends on its first day',
      { start: { date: '2026-09-15' }, end: { date: '2026-09-15' } },
      'timeRangeEmpty',
      'The specified time range is empty.',
    ],
    [
      'an end before the start',
      { start: { dateTime: '2026-09-15T15:00:00Z' }, end: { dateTime: '2026-09-15T14:00:00Z' } },
      'timeRangeEmpty',
      'The specified time range is empty.',
    ],
    [
      'a time without offset and zone',
      { start: { dateTime: '2026-09-15T15:00:00' }, end: { dateTime: '2026-09-15T16:00:00' } },
      'required',
      'Missing time zone definition for start time.',
    ],
    [
      'an unknown zone',
      {
        start: { dateTime: '2026-09-15T15:00:00', timeZone: 'Moscow' },
        end: { dateTime: '2026-09-15T16:00:00', timeZone: 'Europe/Moscow' },
      },
      'invalid',
      'Invalid time zone definition for start time.',
    ],
    [
      'a recurring event without zone',
      {
        start: { dateTime: '2026-09-15T15:00:00+03:00' },
        end: { dateTime: '2026-09-15T16:00:00+03:00' },
        recurrence: ['RRULE:FREQ=WEEKLY'],
      },
      'required',
      'Missing time zone definition for start time.',
    ],
    ['a day that is not there', allDay('2026-02-30', '2026-03-03'), 'badRequest', 'Bad Request'],
    ['a date in words', allDay('15 сентября', '16 сентября'), 'badRequest', 'Bad Request'],
    [
      'an hour that is not there',
      { start: { dateTime: '2026-09-15T25:00:00Z' }, end: { dateTime: '2026-09-16T16:00:00Z' } },
      'badRequest',
      'Bad Request',
    ],
  ])('are refused: %s', (_, body, reason, message) => {
    const { code, errors } = client.insert(body).error();
    expect([code, errors[0]?.reason, errors[0]?.message]).toEqual([400, reason, message]);
  });

  it('name the place of an empty range as Google does', () => {
    expect(client.insert(allDay('2026-09-15', '2026-09-14')).error().errors[0]).toEqual({
      domain: 'calendar',
      reason: 'timeRangeEmpty',
      message: 'The specified time range is empty.',
      locationType: 'parameter',
      location: 'timeMax',
    });
  });

  it('take a wall time with a zone and give it back with the offset', () => {
    const event = client
      .insert({
        start: { dateTime: '2026-09-15T15:00:00', timeZone: 'Europe/Moscow' },
        end: { dateTime: '2026-09-15T16:30:00.500', timeZone: 'Europe/Moscow' },
      })
      .event();
    expect(event.start).toEqual({ dateTime: '2026-09-15T15:00:00+03:00', timeZone: 'Europe/Moscow' });
    expect(event.end).toEqual({ dateTime: '2026-09-15T16:30:00+03:00', timeZone: 'Europe/Moscow' });
  });

  it('without a zone get the calendar’s', () => {
    const event = client
      .insert({ start: { dateTime: '2026-09-15T12:00:00Z' }, end: { dateTime: '2026-09-15T13:00:00Z' } })
      .event();
    expect(event.start).toEqual({ dateTime: '2026-09-15T15:00:00+03:00', timeZone: 'Europe/Moscow' });
  });

  it('of another zone keep it and are written with the calendar’s offset', () => {
    const event = client
      .insert({
        start: { dateTime: '2026-09-15T15:00:00', timeZone: 'Asia/Vladivostok' },
        end: { dateTime: '2026-09-15T16:00:00', timeZone: 'Asia/Vladivostok' },
      })
      .event();
    expect(event.start).toEqual({ dateTime: '2026-09-15T08:00:00+03:00', timeZone: 'Asia/Vladivostok' });
  });

  it('follow the change to winter time', () => {
    const inKyiv = (dateTime: string): object => ({ dateTime, timeZone: 'Europe/Kyiv' });
    const kyiv = client.makeCalendar('План', 'Europe/Kyiv');
    const insert = (date: string): unknown =>
      client
        .send('POST', `/calendar/v3/calendars/${kyiv}/events`, {
          start: inKyiv(`${date}T09:00:00`),
          end: inKyiv(`${date}T10:00:00`),
        })
        .event().start?.dateTime;
    expect(insert('2026-10-24')).toBe('2026-10-24T09:00:00+03:00');
    expect(insert('2026-10-26')).toBe('2026-10-26T09:00:00+02:00');
  });
});
