import type { Weekday } from '../../localDate';
import type { RecurrenceRule } from '../../period';
import type { PhraseRole } from '../languages/languagePack';
import { takeMonths } from './monthForms';
import { takeOrdinal, takeOrdinalEnding } from './ordinals';
import { takeTime } from './timeForms';
import type { TokenCursor } from './tokenCursor';
import type { Written, WrittenMonths, WrittenTime } from './written';

type Every = Extract<RecurrenceRule, { kind: 'frequency' }>['every'];

const everyRoles = [
  ['every-day', 'day'],
  ['every-week', 'week'],
  ['every-month', 'month'],
  ['every-quarter', 'quarter'],
  ['every-half-year', 'half-year'],
  ['yearly', 'year'],
] as const satisfies readonly (readonly [PhraseRole, Every])[];

const perRoles = [
  ['per-day', 'day'],
  ['per-week', 'week'],
  ['per-month', 'month'],
  ['per-quarter', 'quarter'],
  ['per-half-year', 'half-year'],
  ['per-year', 'year'],
] as const satisfies readonly (readonly [PhraseRole, Every])[];

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
  if (within === undefined) cursor.attempt(takeWholeYearBefore);
  const isBracketed = within !== undefined && cursor.takeMark('(');
  const rule = takeRule(cursor);
  if (rule === undefined) return undefined;
  let time = takeTime(cursor);
  if (isBracketed && !cursor.takeMark(')')) return undefined;
  within ??= cursor.attempt(takeMonthsAfter);
  if (within !== undefined && isSeldom(rule) && (isMonthFirst || !hasYear(within))) return undefined;
  if (within === undefined) cursor.attempt(takeWholeYearAfter);
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
  return cursor.attempt(() => {
    const months = takeMonths(cursor);
    if (months === undefined) return undefined;
    return cursor.takeMark(',') ||
      cursor.takeMark(';') ||
      cursor.takeDash() ||
      cursor.isAtLineStart() ||
      cursor.isAt((here) => here.takeMark('(') || undefined)
      ? months
      : undefined;
  });
}

function takeMonthsAfter(cursor: TokenCursor): WrittenMonths | undefined {
  const isBracketed = cursor.takeMark('(');
  cursor.takeMark(',');
  const months = takeMonths(cursor);
  return isBracketed && !cursor.takeMark(')') ? undefined : months;
}

/** A rule holds for the whole school year anyway. */
function takeWholeYearBefore(cursor: TokenCursor): true | undefined {
  if (!cursor.takePhrase('whole-year')) return undefined;
  if (!cursor.takeMark(',') && !cursor.takeMark(';')) cursor.takeDash();
  return true;
}

function takeWholeYearAfter(cursor: TokenCursor): true | undefined {
  const isBracketed = cursor.takeMark('(');
  cursor.takeMark(',');
  if (!cursor.takePhrase('whole-year')) return undefined;
  return isBracketed && !cursor.takeMark(')') ? undefined : true;
}

function takeRule(cursor: TokenCursor): RecurrenceRule | undefined {
  return (
    cursor.attempt(takeWeekdayOfMonth) ??
    cursor.attempt(takeDayOfMonth) ??
    cursor.attempt(takeWeekdays) ??
    cursor.attempt(takeFrequency)
  );
}

/** «последний четверг каждого месяца», «каждый первый понедельник», «ежемесячно, 1-я среда» */
function takeWeekdayOfMonth(cursor: TokenCursor): RecurrenceRule | undefined {
  const isMonthly = takeEveryMonth(cursor);
  if (!isMonthly) cursor.takePhrase('before-weekday');
  const isEvery = cursor.takePhrase('every');
  const ordinal = takeOrdinal(cursor);
  const weekday = cursor.takeWeekday();
  if (ordinal === undefined || ordinal === 5 || weekday === undefined || weekday.isRepeated) return undefined;
  cursor.takeMark(',');
  const isOfMonth = cursor.takePhrase('of-every-month');
  // «Каждый второй понедельник» may be every other one.
  const isEveryMonth = isEvery && (ordinal === 1 || ordinal === -1);
  if (!isMonthly && !isEveryMonth && !isOfMonth) return undefined;
  return { kind: 'weekday-of-month', weekday: weekday.weekday, ordinal };
}

/** «15 числа каждого месяца», «ежемесячно до 5 числа», «каждое 5 число месяца» */
function takeDayOfMonth(cursor: TokenCursor): RecurrenceRule | undefined {
  const isMonthly = takeEveryMonth(cursor);
  const isEvery = cursor.takePhrase('every');
  const isSaidBefore = cursor.takePhrase('deadline');
  cursor.takePhrase('before-day');
  const day = cursor.takeNumber(1, 2)?.value;
  if (day === undefined || day < 1 || day > 31) return undefined;
  takeOrdinalEnding(cursor);
  const isDayNumber = cursor.takePhrase('day-number');
  const isDeadline = isSaidBefore || cursor.takePhrase('deadline-after');
  cursor.takeMark(',');
  const isOfMonth = cursor.takePhrase('of-every-month');
  if (!isOfMonth && !((isMonthly || isEvery) && isDayNumber)) return undefined;
  return { kind: 'day-of-month', day, isDeadline };
}

function takeEveryMonth(cursor: TokenCursor): boolean {
  if (!cursor.takePhrase('every-month')) return false;
  if (!cursor.takeMark(',')) cursor.takeDash();
  return true;
}

/** «каждый понедельник», «по вторникам и четвергам», «еженедельно (среда)», «в будни» */
function takeWeekdays(cursor: TokenCursor): RecurrenceRule | undefined {
  const times = takeTimesAWeek(cursor);
  const isBracketed = times !== undefined && cursor.takeMark('(');
  if (times !== undefined && !isBracketed && !cursor.takeMark(',') && !cursor.takeMark(':'))
    cursor.takeDash();
  const isAnnounced = times !== undefined;
  const weekdays = takeDayGroup(cursor) ?? takeWeekdayList(cursor, isAnnounced);
  if (weekdays === undefined || (isBracketed && !cursor.takeMark(')'))) return undefined;
  // «2 раза в неделю (вт)» contradicts itself.
  if (times !== undefined && times !== 'each' && times !== weekdays.length) return undefined;
  if (!isAnnounced) {
    cursor.attempt(() => {
      cursor.takeMark(',');
      return cursor.takePhrase('every-week') || undefined;
    });
    cursor.takePhrase('of-every-month');
  }
  return { kind: 'weekdays', weekdays };
}

function takeDayGroup(cursor: TokenCursor): readonly Weekday[] | undefined {
  if (cursor.takePhrase('working-days')) return workingDays;
  return cursor.takePhrase('weekend-days') ? weekendDays : undefined;
}

/** «еженедельно» says nothing of how often; «2 раза в неделю» does. */
function takeTimesAWeek(cursor: TokenCursor): number | 'each' | undefined {
  if (cursor.takePhrase('every-week')) return 'each';
  return cursor.attempt(() => {
    const times = takeTimes(cursor);
    return times !== undefined && cursor.takePhrase('per-week') ? times : undefined;
  });
}

function takeWeekdayList(cursor: TokenCursor, isAnnounced: boolean): readonly Weekday[] | undefined {
  const found = new Set<Weekday>();
  let isEvery = isAnnounced;
  do {
    if (!cursor.takePhrase('every')) cursor.takePhrase('on-weekdays');
    else isEvery = true;
    const weekday = cursor.takeWeekday();
    if (weekday === undefined || !(isEvery || weekday.isRepeated)) return undefined;
    cursor.takeJoinedMark('.');
    found.add(weekday.weekday);
  } while (cursor.isAt(takeNextWeekday) && takeBetweenWeekdays(cursor) !== undefined);
  return [...found].sort((a, b) => a - b);
}

function takeBetweenWeekdays(cursor: TokenCursor): true | undefined {
  const isComma = cursor.takeMark(',');
  return cursor.takePhrase('and') || isComma || cursor.isAtLineStart() ? true : undefined;
}

function takeNextWeekday(cursor: TokenCursor): true | undefined {
  if (takeBetweenWeekdays(cursor) === undefined) return undefined;
  if (!cursor.takePhrase('every')) cursor.takePhrase('on-weekdays');
  return cursor.takeWeekday() === undefined ? undefined : true;
}

/** «ежемесячно», «1 раз в четверть», «в год 2 раза», «не реже двух раз в год», "twice a year" */
function takeFrequency(cursor: TokenCursor): RecurrenceRule | undefined {
  cursor.takePhrase('at-least');
  for (const [role, every] of everyRoles) {
    if (cursor.takePhrase(role)) return { kind: 'frequency', every, times: 1 };
  }
  const everyBefore = takePer(cursor);
  const times = takeTimes(cursor);
  const every = everyBefore ?? takePer(cursor);
  return times === undefined || every === undefined ? undefined : { kind: 'frequency', every, times };
}

function takePer(cursor: TokenCursor): Every | undefined {
  return perRoles.find(([role]) => cursor.takePhrase(role))?.[1];
}

function takeTimes(cursor: TokenCursor): number | undefined {
  for (const [role, times] of timesRoles) if (cursor.takePhrase(role)) return times;
  return cursor.attempt(() => {
    const times = cursor.takeNumber(1, 2)?.value;
    if (times === undefined || times < 1 || times > mostTimes) return undefined;
    takeOrdinalEnding(cursor);
    return cursor.takePhrase('times') ? times : undefined;
  });
}
