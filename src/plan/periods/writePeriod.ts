import { slavicPlural } from '../language';
import type { LocalDate, YearMonth } from '../localDate';
import { dayOf, monthOf, yearOf } from '../localDate';
import { once } from '../once';
import type { Period, RecurrenceRule, TimeSpan } from '../period';
import type { WritingLanguage } from './languages/wording/allWordings.data';
import { periodWordings } from './languages/wording/allWordings.data';
import type { FrequencyUnit, PeriodWording } from './languages/wording/periodWording';

const wordings = once(periodWordings);

/**
 * A period in words, with its year where it has dates, so that it reads back as the same one: «сентябрь 2026»,
 * «28 сентября – 3 октября 2026», «15 сентября 2026, 15:00–16:00», «до 15 сентября 2026», «по средам, 15:00». A term
 * has no year of its own: it reads back as the same one within the same school year.
 */
export function writePeriod(period: Period, language: WritingLanguage): string {
  const wording = wordings()[language];
  switch (period.kind) {
    case 'day':
      return writeDay(period.date, wording);
    case 'days':
      return writeDays(period.start, period.endInclusive, wording);
    case 'timed':
      return `${writeDay(period.date, wording)}, ${writeTime(period)}`;
    case 'months':
      return writeMonths(period.start, period.endInclusive, wording);
    case 'several':
      return period.parts.map((part) => writePeriod(part, language)).join('; ');
    case 'year':
      return wording.wholeYear;
    case 'term':
      return wording.terms[period.term];
    case 'month-part': {
      const month = `${nameOfMonth(period.month, wording.monthsAfterDay)} ${yearOf(period.month)}`;
      return fill(wording.monthParts[period.part], { month });
    }
    case 'deadline':
      return fill(wording.deadline, { day: writeDay(period.date, wording) });
    case 'recurring':
      return writeRecurring(period, wording);
    case 'plan-period':
      return wording.planPeriod;
    case 'open':
      return wording.open;
  }
}

function writeRecurring(
  { rule, within, time }: Extract<Period, { kind: 'recurring' }>,
  wording: PeriodWording,
): string {
  const parts = [writeRule(rule, wording)];
  if (within !== undefined) parts.push(writeMonths(within.start, within.endInclusive, wording));
  if (time !== undefined) parts.push(writeTime(time));
  return parts.join(', ');
}

function writeRule(rule: RecurrenceRule, wording: PeriodWording): string {
  switch (rule.kind) {
    case 'frequency':
      return writeFrequency(rule.every, rule.times, wording);
    case 'weekdays': {
      const words = rule.weekdays.map((weekday, index) =>
        index === 0 ? wording.everyWeekday[weekday - 1] : wording.furtherWeekdays[weekday - 1],
      );
      const last = words.pop() ?? '';
      return words.length === 0 ? last : `${words.join(', ')} ${wording.and} ${last}`;
    }
    case 'weekday-of-month':
      return wording.weekdayOfMonth[rule.ordinal][rule.weekday - 1] ?? '';
    case 'day-of-month': {
      const day = wording.ordinalDays?.[rule.day - 1] ?? String(rule.day);
      return fill(rule.isDeadline ? wording.dayOfMonthDeadline : wording.dayOfMonth, { day });
    }
  }
}

function writeFrequency(every: FrequencyUnit, count: number, wording: PeriodWording): string {
  if (count === 1) return wording.onceEvery[every];
  return fill(wording.oftenEvery[every], { times: slavicPlural(count, wording.times) });
}

function writeTime({ start, end }: TimeSpan): string {
  return end === undefined ? start : `${start}–${end}`;
}

function writeDays(start: LocalDate, endInclusive: LocalDate, wording: PeriodWording): string {
  const end = writeDay(endInclusive, wording);
  if (yearOf(start) !== yearOf(endInclusive)) return `${writeDay(start, wording)} – ${end}`;
  if (monthOf(start) !== monthOf(endInclusive)) return `${writeDayOfMonth(start, wording)} – ${end}`;
  return `${dayOf(start)}–${end}`;
}

function writeMonths(start: YearMonth, endInclusive: YearMonth, wording: PeriodWording): string {
  const end = writeMonth(endInclusive, wording);
  if (start === endInclusive) return end;
  const isSameYear = yearOf(start) === yearOf(endInclusive);
  return `${isSameYear ? nameOfMonth(start, wording.months) : writeMonth(start, wording)} – ${end}`;
}

function writeDay(date: LocalDate, wording: PeriodWording): string {
  return `${writeDayOfMonth(date, wording)} ${yearOf(date)}`;
}

function writeDayOfMonth(date: LocalDate, wording: PeriodWording): string {
  return `${dayOf(date)} ${nameOfMonth(date, wording.monthsAfterDay)}`;
}

function writeMonth(month: YearMonth, wording: PeriodWording): string {
  return `${nameOfMonth(month, wording.months)} ${yearOf(month)}`;
}

function nameOfMonth(date: LocalDate | YearMonth, names: readonly string[]): string {
  return names[monthOf(date) - 1] ?? '';
}

/** The text with the names in braces replaced; a name without a value stays. */
function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (braced, name: string) => values[name] ?? braced);
}
