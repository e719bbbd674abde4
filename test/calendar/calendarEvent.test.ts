import { describe, expect, it } from '@jest/globals';
import { isEventTime, timeText } from '../../src/calendar/calendarEvent';
import { draft } from './eventBuilders';

describe('the time of an event from outside', () => {
  it.each<unknown>([
    { date: '2026-09-15' },
    { date: '2028-02-29' },
    { dateTime: '2026-09-15T15:00:00', timeZone: 'Europe/Moscow' },
  ])('is taken: %j', (value) => {
    expect(isEventTime(value)).toBe(true);
  });

  it.each<unknown>([
    undefined,
    null,
    '2026-09-15',
    {},
    { date: '2026-02-29' },
    { date: '15.09.2026' },
    { date: 20260915 },
    { dateTime: '2026-09-15T15:00:00' },
    { dateTime: '2026-09-15T15:00:00Z', timeZone: 'UTC' },
    { dateTime: '2026-09-15 15:00', timeZone: 'UTC' },
    { dateTime: '2026-09-15T15:00:00', timeZone: 3 },
  ])('is refused: %j', (value) => {
    expect(isEventTime(value)).toBe(false);
  });

  it('reads as a day, or as a time with its zone', () => {
    expect(timeText(draft().start)).toBe('2026-09-15');
    expect(timeText({ dateTime: '2026-09-15T15:00:00', timeZone: 'Asia/Yekaterinburg' })).toBe(
      '2026-09-15T15:00 Asia/Yekaterinburg',
    );
  });
});
