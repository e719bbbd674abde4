import { lastDayOf } from '../localDate';
import type { Period, TermName } from '../period';
import { seededSchoolCalendar } from '../schoolCalendar';
import { schoolYear } from '../schoolYear';
import type { Written } from './grammar/written';
import { daysOfMonthPart, weekdayInMonth } from './monthPartDays';
import type { PeriodContext } from './periodReading';
import { isForward, placeDated, placeDay, placeMonth, placeMonths } from './placeDates';
import { placeSeveral } from './placeSeveral';
import type { Placed } from './placed';
import { accept, mapPlaced, refuse } from './placed';

/**
 * The period that a written form means. A missing year is that of the school year, never of today; a written one stays
 * even when it is outside the school year (a check of its own says so).
 */
export function placeInTime(written: Written, context: PeriodContext): Placed<Period> {
  switch (written.kind) {
    case 'day':
    case 'days':
    case 'months':
      return placeDated(written, context);
    case 'several':
      return mapPlaced(placeSeveral(written.parts, context), (parts) => ({ kind: 'several', parts }));
    case 'weekday-day':
      return placeWeekdayDay(written, context);
    case 'deadline':
      return mapPlaced(placeDay(written.day, context), (date) => ({ kind: 'deadline', date }));
    case 'month-end-deadline':
      return mapPlaced(placeMonth(written.month, context.schoolYear), (month) => ({
        kind: 'deadline',
        date: lastDayOf(month),
      }));
    case 'term':
      return placeTerm(written.term, written.firstYear, context);
    case 'month-part':
      return placeMonthPart(written, context);
    case 'recurring':
      return placeRecurring(written, context);
    case 'whole-year':
      return placeWholeYear(written.firstYear, context);
    case 'plan-period':
    case 'open':
      return accept({ kind: written.kind });
    case 'times':
      return written.times.every(isForward) ? refuse('needs-day') : refuse('unreadable');
    case 'unclear':
      return refuse('ambiguous');
  }
}

/** Another school year than the plan's is a slip or a line of another plan. */
function placeWholeYear(firstYear: number | undefined, { schoolYear: year }: PeriodContext): Placed<Period> {
  const isOfPlan = firstYear === undefined || year === undefined || firstYear === year.firstYear;
  return isOfPlan ? accept({ kind: 'year' }) : refuse('ambiguous');
}

function placeWeekdayDay(
  { day, time }: Extract<Written, { kind: 'weekday-day' }>,
  { schoolYear: year }: PeriodContext,
): Placed<Period> {
  const month = placeMonth(day.month, year);
  if (!month.ok) return month;
  const date = weekdayInMonth(day.weekday, day.ordinal, month.value);
  if (date === undefined || !isForward(time)) return refuse('unreadable');
  return accept(time === undefined ? { kind: 'day', date } : { kind: 'timed', date, ...time });
}

function placeTerm(term: TermName, firstYear: number | undefined, context: PeriodContext): Placed<Period> {
  const { calendar, schoolYear: year } = context;
  const isOfPlan = firstYear === undefined || firstYear === year?.firstYear;
  const own = isOfPlan ? calendar?.terms.find((candidate) => candidate.term === term) : undefined;
  const seededYear = firstYear === undefined ? year : schoolYear(firstYear, year?.firstMonth);
  if (own === undefined && seededYear === undefined) return refuse('needs-school-year');
  const days =
    own ??
    (seededYear && seededSchoolCalendar(seededYear).terms.find((candidate) => candidate.term === term));
  if (days === undefined) return refuse('ambiguous');
  return accept({ kind: 'term', term, start: days.start, endInclusive: days.endInclusive });
}

function placeMonthPart(
  { part, month: written }: Extract<Written, { kind: 'month-part' }>,
  { schoolYear: year }: PeriodContext,
): Placed<Period> {
  const month = placeMonth(written, year);
  if (!month.ok) return month;
  const days = daysOfMonthPart(part, month.value);
  return days === undefined
    ? refuse('unreadable')
    : accept({ kind: 'month-part', part, month: month.value, ...days });
}

function placeRecurring(
  { rule, within, time }: Extract<Written, { kind: 'recurring' }>,
  context: PeriodContext,
): Placed<Period> {
  if (!isForward(time)) return refuse('unreadable');
  const timed = time === undefined ? {} : { time };
  if (within === undefined) return accept({ kind: 'recurring', rule, ...timed });
  return mapPlaced(placeMonths(within.start, within.end, context), (months) => ({
    kind: 'recurring',
    rule,
    within: months,
    ...timed,
  }));
}
