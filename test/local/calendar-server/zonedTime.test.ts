import { describe, expect, it } from '@jest/globals';
import {
  comesTwice,
  formatDateTime,
  instantOfWallTime,
  isCalendarDate,
  isSecondPass,
  isTimeZone,
  offsetAt,
  wallTimeAt,
} from '../../../local/calendar-server/zonedTime';

describe('times in a zone', () => {
  it.each([
    ['Europe/Moscow', '2026-09-01T00:00:00', '2026-08-31T21:00:00.000Z'],
    ['Asia/Vladivostok', '2026-09-01T00:00:00', '2026-08-31T14:00:00.000Z'],
    ['America/Los_Angeles', '2026-09-01T00:00:00', '2026-09-01T07:00:00.000Z'],
    ['Asia/Kathmandu', '2026-09-01T00:00:00', '2026-08-31T18:15:00.000Z'],
    ['UTC', '2026-09-01T00:00:00', '2026-09-01T00:00:00.000Z'],
    // Summer time begins in Kyiv on 29 March 2026 at 03:00, so 03:30 is skipped.
    ['Europe/Kyiv', '2026-03-29T02:59:00', '2026-03-29T00:59:00.000Z'],
    ['Europe/Kyiv', '2026-03-29T03:30:00', '2026-03-29T01:30:00.000Z'],
    ['Europe/Kyiv', '2026-03-29T04:00:00', '2026-03-29T01:00:00.000Z'],
    // Winter time begins on 25 October 2026 at 04:00, so 03:30 comes twice.
    ['Europe/Kyiv', '2026-10-25T03:30:00', '2026-10-25T00:30:00.000Z'],
    ['Europe/Kyiv', '2026-10-25T04:00:00', '2026-10-25T02:00:00.000Z'],
  ])('%s %s is the instant %s', (timeZone, wallTime, instant) => {
    expect(new Date(instantOfWallTime(timeZone, wallTime)).toISOString()).toBe(instant);
  });

  it('are written with their offset', () => {
    const noon = Date.UTC(2026, 8, 1, 12);
    expect(formatDateTime('Europe/Moscow', noon)).toBe('2026-09-01T15:00:00+03:00');
    expect(formatDateTime('America/St_Johns', noon)).toBe('2026-09-01T09:30:00-02:30');
    expect(formatDateTime('UTC', noon)).toBe('2026-09-01T12:00:00Z');
    expect(wallTimeAt('Asia/Vladivostok', noon)).toBe('2026-09-01T22:00:00');
    expect(offsetAt('Europe/Moscow', noon)).toBe(3 * 3_600_000);
  });

  it('know the second pass of an hour from the first', () => {
    const firstPass = Date.UTC(2026, 9, 25, 0, 30);
    expect(isSecondPass('Europe/Kyiv', firstPass)).toBe(false);
    expect(isSecondPass('Europe/Kyiv', firstPass + 3_600_000)).toBe(true);
  });

  it.each([
    ['Europe/Kyiv', '2026-10-24T23:59:59Z', false],
    ['Europe/Kyiv', '2026-10-25T00:00:00Z', true],
    ['Europe/Kyiv', '2026-10-25T01:59:59Z', true],
    ['Europe/Kyiv', '2026-10-25T02:00:00Z', false],
    ['Europe/Kyiv', '2027-03-28T01:30:00Z', false],
    ['Australia/Lord_Howe', '2027-04-03T15:00:00Z', true],
    ['Europe/Moscow', '2026-10-25T00:30:00Z', false],
  ])('know in %s whether the hour of %s comes twice', (timeZone, instant, isTwice) => {
    expect(comesTwice(timeZone, Date.parse(instant))).toBe(isTwice);
  });

  it('know zones and days that are there', () => {
    expect(['Europe/Kyiv', 'UTC', 'Etc/GMT+3'].every(isTimeZone)).toBe(true);
    expect(['Kyiv', '+03:00', 'Europe/Mars', ''].some(isTimeZone)).toBe(false);
    expect(['2026-02-28', '2028-02-29'].every(isCalendarDate)).toBe(true);
    expect(['2026-02-29', '2026-13-01', '2026-9-1', '01.09.2026'].some(isCalendarDate)).toBe(false);
  });
});
