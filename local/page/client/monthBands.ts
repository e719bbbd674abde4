import { parseLocalDate, type LocalDate } from '../../../src/plan/localDate';
import type { CalendarEventView } from '../pageApi';
import { lastDayOf } from './eventDates';

/** An event of so many days says that something is due, not when; a school has dozens of them a month. */
const fewestDays = 15;

/** Events that last weeks and begin and end on the same days. */
export interface MonthBand {
  readonly start: string;
  readonly endExclusive: string;
  /** At least one. */
  readonly events: readonly CalendarEventView[];
}

/** Apart from the dated events, which a wall of bands would hide: the long ones, one band for all of a time. */
export function gatherBands(events: readonly CalendarEventView[]): {
  readonly dated: readonly CalendarEventView[];
  readonly bands: readonly MonthBand[];
} {
  const bands = new Map<string, CalendarEventView[]>();
  const dated: CalendarEventView[] = [];
  for (const event of events) {
    if (!isLong(event)) {
      dated.push(event);
      continue;
    }
    const key = `${event.start} ${event.endExclusive}`;
    bands.set(key, [...(bands.get(key) ?? []), event]);
  }
  return {
    dated,
    bands: [...bands.values()].flatMap((ofTime) => {
      const [first] = ofTime;
      return first ? [{ start: first.start, endExclusive: first.endExclusive, events: ofTime }] : [];
    }),
  };
}

function isLong(event: CalendarEventView): boolean {
  const [start, last] = [parseLocalDate(event.start), parseLocalDate(lastDayOf(event))];
  return event.isAllDay && start !== undefined && last !== undefined && daysOf(start, last) >= fewestDays;
}

function daysOf(start: LocalDate, last: LocalDate): number {
  return (Date.parse(last) - Date.parse(start)) / 86_400_000 + 1;
}
