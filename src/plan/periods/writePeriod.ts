import type { LocalDate, YearMonth } from '../localDate';
import { dayOf, monthOf, yearOf } from '../localDate';
import type { Period } from '../period';
import type { WritingLanguage } from './languages/allLanguages.data';
import { periodWordings } from './languages/allLanguages.data';
import type { PeriodWording } from './languages/languagePack';

/**
 * A period in words, always with its year, so that it reads back as the same one: «сентябрь 2026», «28 сентября –
 * 3 октября 2026», «15 сентября 2026, 15:00–16:00», «до 15 сентября 2026».
 */
export function writePeriod(period: Period, language: WritingLanguage): string {
  const wording = periodWordings()[language];
  switch (period.kind) {
    case 'day':
      return writeDay(period.date, wording);
    case 'days':
      return writeDays(period.start, period.endInclusive, wording);
    case 'timed': {
      const end = period.end === undefined ? '' : `–${period.end}`;
      return `${writeDay(period.date, wording)}, ${period.start}${end}`;
    }
    case 'months':
      return writeMonths(period.start, period.endInclusive, wording);
    case 'year':
      return wording.wholeYear;
    case 'deadline':
      return `${wording.deadline} ${writeDay(period.date, wording)}`;
    case 'open':
      return wording.open;
  }
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
