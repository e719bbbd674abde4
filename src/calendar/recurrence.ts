import type { LocalDate, Weekday, YearMonth } from '../plan/localDate';
import {
  addDays,
  addMonths,
  daysBetween,
  firstDayOf,
  lastDayOf,
  localDate,
  monthOf,
  weekdayOf,
  yearMonthOf,
  yearOf,
} from '../plan/localDate';
import type { Period, RecurrenceRule } from '../plan/period';
import { weekdayInMonth } from '../plan/periods/monthPartDays';
import type { SchoolYear } from '../plan/schoolYear';
import { firstDayOfSchoolYear, lastDayOfSchoolYear } from '../plan/schoolYear';

type Recurring = Extract<Period, { readonly kind: 'recurring' }>;

/** The days on which something recurs, as Calendar wants them. */
export interface Recurrence {
  /** The first of the days: Calendar counts the day on which an event starts, whether the rule names it or not. */
  readonly firstDate: LocalDate;
  /** `RRULE:…`, which ends within the school year. */
  readonly rule: string;
}

const dayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const workingDays: readonly Weekday[] = [1, 2, 3, 4, 5];

/**
 * From the first day that the rule names in the school year (or in the months of `within`) to the last one. Undefined
 * for a rule that says how often but not when («ежемесячно», «2 раза в год»), or that names no day in that time.
 * «Ежедневно» is Monday to Friday.
 */
export function recurrenceOf({ rule, within, time }: Recurring, year: SchoolYear): Recurrence | undefined {
  const pattern = patternOf(rule);
  if (pattern === undefined) return undefined;
  const first = later(firstDayOfSchoolYear(year), within && firstDayOf(within.start));
  const last = earlier(lastDayOfSchoolYear(year), within && lastDayOf(within.endInclusive));
  const days = pattern.daysWithin(first, last);
  if (days === undefined) return undefined;
  const { firstDate, count } = days;
  // The end of a rule for times of day is an instant in UTC (RFC 5545, UNTIL); a count of days needs no zone.
  const end = time === undefined ? `UNTIL=${last.replace(/-/g, '')}` : `COUNT=${count}`;
  return { firstDate, rule: `RRULE:${pattern.text};${end}` };
}

interface Pattern {
  /** The parts of the rule before its end. */
  readonly text: string;
  /** The days that the rule names from `first` to `last`, both included; undefined when it names none. */
  readonly daysWithin: (first: LocalDate, last: LocalDate) => NamedDays | undefined;
}

interface NamedDays {
  readonly firstDate: LocalDate;
  /** At least 1. */
  readonly count: number;
}

function patternOf(rule: RecurrenceRule): Pattern | undefined {
  switch (rule.kind) {
    case 'frequency':
      return rule.every === 'day' && rule.times === 1 ? weekly(workingDays) : undefined;
    case 'weekdays':
      return weekly(rule.weekdays);
    case 'weekday-of-month': {
      const { weekday, ordinal } = rule;
      return monthly(`BYDAY=${ordinal}${dayCodes[weekday - 1]}`, (month) =>
        weekdayInMonth(weekday, ordinal, month),
      );
    }
    case 'day-of-month': {
      const { day } = rule;
      return monthly(`BYMONTHDAY=${day}`, (month) => localDate(yearOf(month), monthOf(month), day));
    }
  }
}

function weekly(weekdays: readonly Weekday[]): Pattern {
  const codes = weekdays.map((weekday) => dayCodes[weekday - 1]).join(',');
  return {
    text: `FREQ=WEEKLY;BYDAY=${codes}`,
    daysWithin: (first, last) => {
      const firstDays = weekdays.map((weekday) => addDays(first, (weekday - weekdayOf(first) + 7) % 7));
      const within = firstDays.filter((date) => date <= last).sort();
      const [firstDate] = within;
      const counts = within.map((date) => Math.floor(daysBetween(date, last) / 7) + 1);
      return firstDate && { firstDate, count: counts.reduce((sum, count) => sum + count, 0) };
    },
  };
}

/** A month may have no such day: Calendar leaves it out then. */
function monthly(text: string, dayIn: (month: YearMonth) => LocalDate | undefined): Pattern {
  return {
    text: `FREQ=MONTHLY;${text}`,
    daysWithin: (first, last) => {
      const dates: LocalDate[] = [];
      for (let month = yearMonthOf(first); month <= yearMonthOf(last); month = addMonths(month, 1)) {
        const date = dayIn(month);
        if (date !== undefined && date >= first && date <= last) dates.push(date);
      }
      const [firstDate] = dates;
      return firstDate && { firstDate, count: dates.length };
    },
  };
}

function later(one: LocalDate, other: LocalDate | undefined): LocalDate {
  return other !== undefined && other > one ? other : one;
}

function earlier(one: LocalDate, other: LocalDate | undefined): LocalDate {
  return other !== undefined && other < one ? other : one;
}

/** A rule in one spelling: Calendar may give its parts in another order and add what holds anyway. */
export function sameRuleText(recurrence: string): string {
  const parts = recurrence.replace(/^RRULE:/i, '').split(';');
  return parts
    .filter((part) => part !== '' && !/^(?:WKST=|INTERVAL=1$)/i.test(part))
    .map((part) => part.toUpperCase())
    .sort()
    .join(';');
}

/**
 * A rule as we write them, understood again, so that it can be told in words; undefined for any other rule.
 */
export function readRule(recurrence: string): RecurrenceRule | undefined {
  const parts = new Map(
    sameRuleText(recurrence)
      .split(';')
      .map((part): [string, string] => {
        const at = part.indexOf('=');
        return [part.slice(0, at), part.slice(at + 1)];
      }),
  );
  const named = [...parts.keys()].filter((name) => !['FREQ', 'UNTIL', 'COUNT'].includes(name));
  if (named.length !== 1 || parts.has('INTERVAL')) return undefined;
  const days = parts.get('BYDAY');
  const monthDay = Number(parts.get('BYMONTHDAY'));
  if (parts.get('FREQ') === 'WEEKLY' && days !== undefined) return readWeekdays(days.split(','));
  if (parts.get('FREQ') !== 'MONTHLY') return undefined;
  if (days !== undefined) return readWeekdayOfMonth(days);
  const isDay = Number.isInteger(monthDay) && monthDay >= 1 && monthDay <= 31;
  return isDay ? { kind: 'day-of-month', day: monthDay, isDeadline: false } : undefined;
}

function readWeekdays(codes: readonly string[]): RecurrenceRule | undefined {
  const weekdays = codes.map(weekdayOfCode);
  if (weekdays.includes(undefined)) return undefined;
  const sorted = weekdays.flatMap((weekday) => weekday ?? []).sort((one, other) => one - other);
  return sorted.join() === workingDays.join()
    ? { kind: 'frequency', every: 'day', times: 1 }
    : { kind: 'weekdays', weekdays: sorted };
}

function readWeekdayOfMonth(text: string): RecurrenceRule | undefined {
  const [, ordinalText = '', code = ''] = /^(-1|[1-4])([A-Z]{2})$/.exec(text) ?? [];
  const weekday = weekdayOfCode(code);
  const ordinal = ([1, 2, 3, 4, -1] as const).find((candidate) => String(candidate) === ordinalText);
  return weekday === undefined || ordinal === undefined
    ? undefined
    : { kind: 'weekday-of-month', weekday, ordinal };
}

function weekdayOfCode(code: string): Weekday | undefined {
  const index = dayCodes.findIndex((candidate) => candidate === code);
  return index < 0 ? undefined : ((index + 1) as Weekday);
}
