import { instantOfWallTime, wallTimeAt } from '../calendar-server/zonedTime';

/**
 * Days as spreadsheets count them: serial number 0 is 30 December 1899, the fraction is the time of day, and no zone
 * is involved until somebody asks for an instant.
 */

const dayMs = 86_400_000;
const dayZeroMs = Date.UTC(1899, 11, 30);

export interface WallClock {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

/** The serial number of a day, or undefined when the calendar has no such day. `month` from 1. */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const instant = new Date(Date.UTC(year, month - 1, day));
  const exists =
    instant.getUTCFullYear() === year && instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
  return exists ? (instant.getTime() - dayZeroMs) / dayMs : undefined;
}

/** The fraction of a day, or undefined when a day has no such time. */
export function serialOfTime(hours: number, minutes: number, seconds = 0): number | undefined {
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** What calendar and clock show at the serial number, to the nearest second. */
export function wallClockOfSerial(serial: number): WallClock {
  const instant = new Date(utcMs(serial));
  return {
    year: instant.getUTCFullYear(),
    month: instant.getUTCMonth() + 1,
    day: instant.getUTCDate(),
    hours: instant.getUTCHours(),
    minutes: instant.getUTCMinutes(),
    seconds: instant.getUTCSeconds(),
    weekday: instant.getUTCDay(),
  };
}

/** `2026-09-01T15:00:00`, without a zone. */
export function isoOfSerial(serial: number): string {
  return new Date(utcMs(serial)).toISOString().slice(0, 19);
}

/** Reads what `isoOfSerial` writes. */
export function serialOfIso(wallTime: string): number {
  return (Date.parse(`${wallTime}Z`) - dayZeroMs) / dayMs;
}

/** The instant at which clocks in the zone show the serial number; milliseconds since 1970. */
export function instantOfSerial(serial: number, timeZone: string): number {
  return instantOfWallTime(timeZone, isoOfSerial(serial));
}

/** The serial number that clocks in the zone show at the instant. */
export function serialOfInstant(instantMs: number, timeZone: string): number {
  return serialOfIso(wallTimeAt(timeZone, instantMs));
}

function utcMs(serial: number): number {
  return dayZeroMs + Math.round(serial * 86_400) * 1000;
}
