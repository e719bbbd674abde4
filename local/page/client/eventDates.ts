import type { Language } from '../../../src/plan/language';
import { addDays, parseLocalDate } from '../../../src/plan/localDate';
import type { CalendarEventView } from '../pageApi';

/** «1–30 сентября 2026 г.», «15 сентября 2026 г., 15:00–16:30»: the last day or minute that belongs. */
export function eventDates(event: CalendarEventView, language: Language): string {
  const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const time = event.isAllDay ? {} : ({ hour: '2-digit', minute: '2-digit' } as const);
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    ...day,
    ...time,
  });
  const end = event.isAllDay ? lastDayOf(event) : event.endExclusive;
  return format.formatRange(wallClock(event.start), wallClock(end));
}

/** The last day of an all-day event, as `yyyy-mm-dd`. */
export function lastDayOf(event: CalendarEventView): string {
  const end = parseLocalDate(event.endExclusive);
  const last = end === undefined ? event.start : addDays(end, -1);
  return last < event.start ? event.start : last;
}

/** The wall-clock time as if it were UTC, to be shown in UTC again. */
function wallClock(text: string): Date {
  return new Date(text.includes('T') ? `${text.slice(0, 16)}Z` : `${text}T00:00Z`);
}
