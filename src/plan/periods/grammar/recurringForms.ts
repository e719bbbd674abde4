import type { Weekday } from '../../localDate';
import type { RecurrenceRule } from '../../period';
import type { PhraseRole } from '../languages/languagePack';
import { takeMonths } from './monthForms';
import { takeOrdinal, takeOrdinalEnding } from './ordinals';
import { takeTime } from './timeForms';
import type { TokenCursor } from './tokenCursor';
import {
  attempt,
  isAt,
  isAtLineStart,
  takeDash,
  takeJoinedDash,
  takeJoinedMark,
  takeMark,
  takeNumber,
  takePhrase,
  takeWeekday,
} from './tokenCursor';
import { takeWholeYearAfter } from './wholeCellForms';
import type { Written, WrittenMonths, WrittenTime } from './written';

type Every = Extract<RecurrenceRule, { kind: 'frequency' }>['every'];

const everyTime = [
  'day',
  'week',
  'month',
  'quarter',
  'half-year',
  'year',
] as const satisfies readonly Every[];

const timesRoles = [
  ['four-times', 4],
  ['three-times', 3],
  ['twice', 2],
  ['once', 1],
] as const satisfies readonly (readonly [PhraseRole, number])[];

const workingDays = [1, 2, 3, 4, 5] as const;
const weekendDays = [6, 7] as const;

/** More than once a day, a week or a year is a number a person counts; beyond it is something else. */
const mostTimes = 31;

/**
 * Again and again: «каждый понедельник», «еженедельно по средам в 15.00», «2 раза в год», «последний четверг месяца»,
 * «до 5 числа каждого месяца», «ежемесячно с октября по май», «в течение года, 1 раз в месяц».
 */
export function readRecurring(cursor: TokenCursor): Written | undefined {
  let within = takeMonthsBefore(cursor);
  const isMonthFirst = within !== undefined;
  if (within === undefined) attempt(cursor, takeWholeYearBefore);
  const isBracketed = within !== undefined && takeMark(cursor, '(');
  const rule = takeRule(cursor);
  if (rule === undefined) return undefined;
  let time = takeTime(cursor);
  if (isBracketed && !takeMark(cursor, ')')) return undefined;
  within ??= attempt(cursor, takeMonthsAfter);
  if (within !== undefined && isSeldom(rule) && (isMonthFirst || !hasYear(within))) return undefined;
  if (within === undefined) attempt(cursor, takeWholeYearAfter);
  time ??= takeTime(cursor);
  return recurring(rule, within, time);
}

function hasYear({ start, end }: WrittenMonths): boolean {
  return start.year !== undefined || end.year !== undefined;
}

/** What comes once in several months hardly recurs within some: «август, ежегодно», «2 раза в год, октябрь». */
function isSeldom(rule: RecurrenceRule): boolean {
  return rule.kind === 'frequency' && !['day', 'week', 'month'].includes(rule.every);
}

function recurring(
  rule: RecurrenceRule,
  within: WrittenMonths | undefined,
  time: WrittenTime | undefined,
): Written {
  return {
    kind: 'recurring',
    rule,
    ...(within === undefined ? {} : { within }),
    ...(time === undefined ? {} : { time }),
  };
}

function takeMonthsBefore(cursor: TokenCursor): WrittenMonths | undefined {
  return attempt(cursor, () => {
    const months = takeMonths(cursor);
    if (months === undefined) return undefined;
    return takeMark(cursor, ',') ||
      takeMark(cursor, ';') ||
      takeDash(cursor) ||
      isAtLineStart(cursor) ||
      isAt(cursor, (here) => takeMark(here, '(') || undefined)
      ? months
      : undefined;
  });
}

function takeMonthsAfter(cursor: TokenCursor): WrittenMonths | undefined {
  const isBracketed = takeMark(cursor, '(');
  takeMark(cursor, ',');
  const months = takeMonths(cursor);
  return isBracketed && !takeMark(cursor, ')') ? undefined : months;
}

/** A rule holds for the whole school year anyway. */
function takeWholeYearBefore(cursor: TokenCursor): true | undefined {
  if (!takePhrase(cursor, 'whole-year')) return undefined;
  if (!takeMark(cursor, ',') && !takeMark(cursor, ';')) takeDash(cursor);
  return true;
}

function takeRule(cursor: TokenCursor): RecurrenceRule | undefined {
  return (
    attempt(cursor, takeWeekdayOfMonth) ??
    attempt(cursor, takeDayOfMonth) ??
    attempt(cursor, takeWeekdays) ??
    attempt(cursor, takeFrequency)
  );
}

/** «последний четверг каждого месяца», «каждый первый понедельник», «ежемесячно, 1-я среда» */
function takeWeekdayOfMonth(cursor: TokenCursor): RecurrenceRule | undefined {
  const isMonthly = takeEveryMonth(cursor);
  if (!isMonthly) takePhrase(cursor, 'before-weekday');
  const isEvery = takePhrase(cursor, 'every');
  const ordinal = takeOrdinal(cursor);
  const weekday = takeWeekday(cursor);
  if (ordinal === undefined || ordinal === 5 || weekday === undefined || weekday.isRepeated) return undefined;
  takeMark(cursor, ',');
  const isOfMonth = takePhrase(cursor, 'of-every-month');
  // «Каждый второй понедельник» may be every other one.
  const isEveryMonth = isEvery && (ordinal === 1 || ordinal === -1);
  if (!isMonthly && !isEveryMonth && !isOfMonth) return undefined;
  return { kind: 'weekday-of-month', weekday: weekday.weekday, ordinal };
}

/** «15 числа каждого месяца», «ежемесячно до 5 числа», «каждое 5 число месяца» */
function takeDayOfMonth(cursor: TokenCursor): RecurrenceRule | undefined {
  const isMonthly = takeEveryMonth(cursor);
  const isEvery = takePhrase(cursor, 'every');
  const isSaidBefore = takePhrase(cursor, 'deadline');
  takePhrase(cursor, 'before-day');
  const day = takeNumber(cursor, 1, 2)?.value;
  if (day === undefined || day < 1 || day > 31) return undefined;
  takeOrdinalEnding(cursor);
  const isDayNumber = takePhrase(cursor, 'day-number');
  const isDeadline = isSaidBefore || takePhrase(cursor, 'deadline-after');
  takeMark(cursor, ',');
  const isOfMonth = takePhrase(cursor, 'of-every-month');
  if (!isOfMonth && !((isMonthly || isEvery) && isDayNumber)) return undefined;
  return { kind: 'day-of-month', day, isDeadline };
}

function takeEveryMonth(cursor: TokenCursor): boolean {
  if (!takePhrase(cursor, 'every-month')) return false;
  if (!takeMark(cursor, ',')) takeDash(cursor);
  return true;
}

/** «каждый понедельник», «по вторникам и четвергам», «еженедельно (среда)», «в будни» */
function takeWeekdays(cursor: TokenCursor): RecurrenceRule | undefined {
  const times = takeTimesAWeek(cursor);
  const isBracketed = times !== undefined && takeMark(cursor, '(');
  if (times !== undefined && !isBracketed && !takeMark(cursor, ',') && !takeMark(cursor, ':'))
    takeDash(cursor);
  const isAnnounced = times !== undefined;
  const weekdays = takeDayGroup(cursor) ?? takeWeekdayList(cursor, isAnnounced);
  if (weekdays === undefined || (isBracketed && !takeMark(cursor, ')'))) return undefined;
  // «2 раза в неделю (вт)» contradicts itself.
  if (times !== undefined && times !== 'each' && times !== weekdays.length) return undefined;
  if (!isAnnounced) {
    attempt(cursor, () => {
      takeMark(cursor, ',');
      return takePhrase(cursor, 'every-week') || undefined;
    });
    takePhrase(cursor, 'of-every-month');
  }
  return { kind: 'weekdays', weekdays };
}

function takeDayGroup(cursor: TokenCursor): readonly Weekday[] | undefined {
  if (takePhrase(cursor, 'working-days')) return workingDays;
  return takePhrase(cursor, 'weekend-days') ? weekendDays : undefined;
}

/** «еженедельно» says nothing of how often; «2 раза в неделю» does. */
function takeTimesAWeek(cursor: TokenCursor): number | 'each' | undefined {
  if (takePhrase(cursor, 'every-week')) return 'each';
  return attempt(cursor, () => {
    const times = takeTimes(cursor);
    return times !== undefined && takePhrase(cursor, 'per-week') ? times : undefined;
  });
}

function takeWeekdayList(cursor: TokenCursor, isAnnounced: boolean): readonly Weekday[] | undefined {
  const found = new Set<Weekday>();
  let isEvery = isAnnounced;
  do {
    if (!takePhrase(cursor, 'every')) takePhrase(cursor, 'on-weekdays');
    else isEvery = true;
    const weekday = takeWeekday(cursor);
    if (weekday === undefined) return undefined;
    isEvery ||= weekday.isRepeated;
    takeJoinedMark(cursor, '.');
    found.add(weekday.weekday);
    const last = attempt(cursor, () => (takeDash(cursor) ? takeWeekday(cursor) : undefined));
    takeJoinedMark(cursor, '.');
    for (let day = weekday.weekday + 1; last !== undefined && day <= last.weekday; day += 1) {
      found.add(day as Weekday);
    }
  } while (isAt(cursor, takeNextWeekday) && takeBetweenWeekdays(cursor) !== undefined);
  // One bare weekday may be any of a year; «вт, чт» is every week.
  return isEvery || found.size > 1 ? [...found].sort((a, b) => a - b) : undefined;
}

function takeBetweenWeekdays(cursor: TokenCursor): true | undefined {
  const isComma = takeMark(cursor, ',');
  return takePhrase(cursor, 'and') || isComma || isAtLineStart(cursor) ? true : undefined;
}

function takeNextWeekday(cursor: TokenCursor): true | undefined {
  if (takeBetweenWeekdays(cursor) === undefined) return undefined;
  if (!takePhrase(cursor, 'every')) takePhrase(cursor, 'on-weekdays');
  return takeWeekday(cursor) === undefined ? undefined : true;
}

/** «ежемесячно», «1 раз в четверть», «в год 2 раза», «не реже двух раз в год», "twice a year" */
function takeFrequency(cursor: TokenCursor): RecurrenceRule | undefined {
  takePhrase(cursor, 'at-least');
  const each = everyTime.find((every) => takePhrase(cursor, every === 'year' ? 'yearly' : `every-${every}`));
  if (each !== undefined) return { kind: 'frequency', every: each, times: 1 };
  const everyBefore = takePer(cursor);
  const times = takeTimes(cursor);
  const every = everyBefore ?? takePer(cursor);
  return times === undefined || every === undefined ? undefined : { kind: 'frequency', every, times };
}

function takePer(cursor: TokenCursor): Every | undefined {
  return everyTime.find((every) => takePhrase(cursor, `per-${every}`));
}

function takeTimes(cursor: TokenCursor): number | undefined {
  for (const [role, times] of timesRoles) if (takePhrase(cursor, role)) return times;
  return attempt(cursor, () => {
    const times = takeNumber(cursor, 1, 2)?.value;
    if (times === undefined || times < 1 || times > mostTimes) return undefined;
    takeOrdinalEnding(cursor);
    // «2-3 раза»: so often at the least.
    const most = attempt(cursor, () =>
      takeJoinedDash(cursor) ? takeNumber(cursor, 1, 2)?.value : undefined,
    );
    if (most !== undefined && most <= times) return undefined;
    return takePhrase(cursor, 'times') ? times : undefined;
  });
}
