import ICAL from 'ical.js';
import { offsetAt } from './zonedTime';

/** A change of a zone's offset. Offsets in milliseconds, positive to the east. */
interface OffsetChange {
  readonly instantMs: number;
  readonly offsetBefore: number;
  readonly offsetAfter: number;
}

const dayMs = 86_400_000;

/**
 * The VTIMEZONE of a zone with every change of offset from the first year to the last one, as Intl knows them: each
 * change is written out, so the component needs no rule and is true just for these years.
 */
export function makeTimeZoneComponent(timeZone: string, firstYear: number, lastYear: number): ICAL.Component {
  const component = new ICAL.Component('vtimezone');
  component.addPropertyWithValue('tzid', timeZone);
  const from = Date.UTC(firstYear, 0, 1) - dayMs;
  const offset = offsetAt(timeZone, from);
  const changes = findOffsetChanges(timeZone, from, Date.UTC(lastYear + 1, 0, 1) + dayMs);
  for (const change of [{ instantMs: from, offsetBefore: offset, offsetAfter: offset }, ...changes]) {
    component.addSubcomponent(makeObservance(timeZone, change));
  }
  return component;
}

function makeObservance(
  timeZone: string,
  { instantMs, offsetBefore, offsetAfter }: OffsetChange,
): ICAL.Component {
  const observance = new ICAL.Component(
    offsetAfter > offsetBefore && isSummer(timeZone, instantMs) ? 'daylight' : 'standard',
  );
  const wallBefore = new Date(instantMs + offsetBefore).toISOString().slice(0, 19);
  observance.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(wallBefore));
  observance.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromSeconds(offsetBefore / 1000));
  observance.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromSeconds(offsetAfter / 1000));
  return observance;
}

/** Whether the offset taken on here is given up again within a year: then it is summer time, else a new standard. */
function isSummer(timeZone: string, instantMs: number): boolean {
  return findOffsetChanges(timeZone, instantMs + dayMs, instantMs + 366 * dayMs).some(
    ({ offsetBefore, offsetAfter }) => offsetAfter < offsetBefore,
  );
}

function findOffsetChanges(timeZone: string, fromMs: number, untilMs: number): OffsetChange[] {
  const changes: OffsetChange[] = [];
  let before = offsetAt(timeZone, fromMs);
  for (let dayEnd = fromMs + dayMs; dayEnd <= untilMs; dayEnd += dayMs) {
    const after = offsetAt(timeZone, dayEnd);
    if (after !== before) {
      const instantMs = findChange(timeZone, dayEnd - dayMs, dayEnd, before);
      changes.push({ instantMs, offsetBefore: before, offsetAfter: after });
    }
    before = after;
  }
  return changes;
}

/** The first second at which the offset is no longer the old one, by halving. */
function findChange(timeZone: string, low: number, high: number, oldOffset: number): number {
  if (high - low <= 1000) return high;
  const middle = low + Math.floor((high - low) / 2000) * 1000;
  return offsetAt(timeZone, middle) === oldOffset
    ? findChange(timeZone, middle, high, oldOffset)
    : findChange(timeZone, low, middle, oldOffset);
}
