/** Times of day in named zones, by way of Intl; independent of the zone of this process. */

const formats = new Map<string, Intl.DateTimeFormat>();

/** Whether the zone is one that Calendar knows: a name of the IANA database. */
export function isTimeZone(timeZone: string): boolean {
  if (!/^(UTC|GMT|[A-Za-z_]+\/[A-Za-z0-9_+\-/]+)$/.test(timeZone)) return false;
  try {
    formatOf(timeZone);
    return true;
  } catch {
    return false;
  }
}

/** What the clock on the wall shows in the zone at the instant: `2026-09-01T15:00:00`. */
export function wallTimeAt(timeZone: string, instantMs: number): string {
  return formatOf(timeZone).format(instantMs).replace(' ', 'T');
}

/** Offset from UTC in milliseconds, positive to the east. */
export function offsetAt(timeZone: string, instantMs: number): number {
  const wholeSeconds = Math.floor(instantMs / 1000) * 1000;
  return Date.parse(`${wallTimeAt(timeZone, wholeSeconds)}Z`) - wholeSeconds;
}

/**
 * The instant at which the clock in the zone shows the wall time. Of a wall time that comes twice it is the first, and
 * one that is skipped counts on from the moment before the skip, as RFC 5545 asks in 3.3.5.
 */
export function instantOfWallTime(timeZone: string, wallTime: string): number {
  const asUtc = Date.parse(`${wallTime}Z`);
  const dayMs = 86_400_000;
  const offsetBefore = offsetAt(timeZone, asUtc - dayMs);
  const offsetAfter = offsetAt(timeZone, asUtc + dayMs);
  const candidates = [asUtc - offsetBefore, asUtc - offsetAfter].sort((first, second) => first - second);
  return (
    candidates.find((instant) => instant + offsetAt(timeZone, instant) === asUtc) ?? asUtc - offsetBefore
  );
}

/** Whether the clock shows the same wall time a second time shortly before or after: an hour that comes twice. */
export function comesTwice(timeZone: string, instantMs: number): boolean {
  const wallTime = wallTimeAt(timeZone, instantMs);
  const first = instantOfWallTime(timeZone, wallTime);
  const dayMs = 86_400_000;
  const second = first + offsetAt(timeZone, first - dayMs) - offsetAt(timeZone, first + dayMs);
  return second > first && wallTimeAt(timeZone, second) === wallTime;
}

/** Whether the clock has shown the same wall time shortly before: the second pass of an hour that comes twice. */
export function isSecondPass(timeZone: string, instantMs: number): boolean {
  return instantOfWallTime(timeZone, wallTimeAt(timeZone, instantMs)) < Math.floor(instantMs / 1000) * 1000;
}

/** `2026-09-01T15:00:00+03:00`, or with `Z` in UTC. */
export function formatDateTime(timeZone: string, instantMs: number): string {
  const offsetMinutes = Math.round(offsetAt(timeZone, instantMs) / 60_000);
  const wallTime = wallTimeAt(timeZone, instantMs);
  if (offsetMinutes === 0) return `${wallTime}Z`;
  const sign = offsetMinutes < 0 ? '-' : '+';
  const size = Math.abs(offsetMinutes);
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${wallTime}${sign}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}

/** Whether the text is a day that exists, as `2026-09-01`. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  // The Swedish locale writes dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
}
