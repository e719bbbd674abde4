import type { FindingParameters } from '../plan/finding';
import type { LocalDate, Weekday } from '../plan/localDate';
import { addDays, monthOf, weekdayOf } from '../plan/localDate';
import type { EntryRow } from '../plan/planRow';
import type { SchoolCalendar } from '../plan/schoolCalendar';
import type { Check } from './check';
import { entryRowsOf, findingAt } from './check';

/** Of the plan's single days so many may lie on a weekday that is taken for a day off; more are no slips. */
const mostSlips = 2;
const largestShareOfSlips = 1 / 20;
/** In a plan of few days two are many. */
const largestShareOffDuty = 1 / 5;

/**
 * A single day on which there is no school: a public holiday, school holidays, or a Saturday or Sunday in a plan that
 * otherwise keeps away from it. Said once, where the date stands. In summer there is no school anyway.
 */
export const checkDayOff: Check<'day-off'> = (reading) => {
  const days = entryRowsOf(reading).flatMap((row) => {
    const date = singleDayOf(row);
    return date === undefined || row.isDateFromAbove ? [] : [{ row, date }];
  });
  const names = namesOfDaysOff(reading.calendar);
  const weekend = weekendOf(days.map(({ date }) => weekdayOf(date)));
  const holidays = (reading.calendar?.terms ?? []).filter(
    ({ term }) => term.endsWith('-holidays') && term !== 'summer-holidays',
  );

  const whyOff = (date: LocalDate): FindingParameters['day-off'] | undefined => {
    const name = names.get(date);
    if (name !== undefined) return { variant: 'public', date, name };
    if (holidays.some(({ start, endInclusive }) => start <= date && date <= endInclusive)) {
      return { variant: 'school-holidays', date };
    }
    const weekday = weekdayOf(date);
    return weekend.has(weekday) && !isSummer(date) ? { variant: 'weekend', date, weekday } : undefined;
  };
  return days.flatMap(({ row, date }) => {
    const parameters = whyOff(date);
    if (parameters === undefined) return [];
    const severity = parameters.variant === 'public' ? 'warning' : 'hint';
    return [findingAt('day-off', severity, row.rowNumber, 'date', parameters)];
  });
};

function isSummer(date: LocalDate): boolean {
  return monthOf(date) >= 6 && monthOf(date) <= 8;
}

function singleDayOf({ period }: EntryRow): LocalDate | undefined {
  if (!period.ok) return undefined;
  return period.period.kind === 'day' || period.period.kind === 'timed' ? period.period.date : undefined;
}

/** Longer than a year no day off lasts; what is written otherwise is a slip that must not cost time. */
const longestDayOff = 366;

function namesOfDaysOff(calendar: SchoolCalendar | undefined): ReadonlyMap<LocalDate, string> {
  const names = new Map<LocalDate, string>();
  for (const { name, start, endInclusive } of calendar?.daysOff ?? []) {
    let date = start;
    for (let count = 0; date <= endInclusive && count < longestDayOff; count += 1) {
      names.set(date, name);
      date = addDays(date, 1);
    }
  }
  return names;
}

/** Saturday and Sunday, as far as the plan's days show that they are off. */
function weekendOf(weekdays: readonly Weekday[]): ReadonlySet<Weekday> {
  const most = Math.min(
    weekdays.length * largestShareOffDuty,
    Math.max(mostSlips, weekdays.length * largestShareOfSlips),
  );
  const isOff = (weekday: Weekday): boolean => weekdays.filter((one) => one === weekday).length <= most;
  return new Set(([6, 7] as const).filter(isOff));
}
