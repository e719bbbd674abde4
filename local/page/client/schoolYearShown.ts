import { findSchoolYear, isInSchoolYear, schoolYear } from '../../../src/plan/schoolYear';
import type { SchoolYear } from '../../../src/plan/schoolYear';
import { monthOf, parseLocalDate, yearOf } from '../../../src/plan/localDate';
import type { LocalDate } from '../../../src/plan/localDate';
import type { SheetView } from '../../workbook/spreadsheetView';
import type { CalendarEventView } from '../pageApi';

/**
 * The school year to open the calendar at: the one that most events begin in, else one that a tab names in its first
 * cells, else the one of today.
 */
export function schoolYearToShow(
  events: readonly CalendarEventView[],
  sheets: readonly SheetView[],
  today: LocalDate,
): SchoolYear {
  return mostFrequentYear(events) ?? yearNamedIn(sheets) ?? schoolYearOf(today);
}

/** The events that begin in a school year. */
export function eventsInSchoolYear(
  events: readonly CalendarEventView[],
  year: SchoolYear,
): readonly CalendarEventView[] {
  return events.filter((event) => {
    const start = startDate(event);
    return start !== undefined && isInSchoolYear(year, start);
  });
}

function mostFrequentYear(events: readonly CalendarEventView[]): SchoolYear | undefined {
  const counts = new Map<number, number>();
  for (const event of events) {
    const start = startDate(event);
    if (start === undefined) continue;
    const { firstYear } = schoolYearOf(start);
    counts.set(firstYear, (counts.get(firstYear) ?? 0) + 1);
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
  return most && schoolYear(most[0]);
}

function yearNamedIn(sheets: readonly SheetView[]): SchoolYear | undefined {
  const rowsToRead = 15;
  for (const sheet of sheets) {
    for (const row of sheet.rows.slice(0, rowsToRead)) {
      for (const cell of row) {
        const found = findSchoolYear(cell.display);
        if (found) return found;
      }
    }
  }
  return undefined;
}

function schoolYearOf(date: LocalDate): SchoolYear {
  const year = yearOf(date);
  return isInSchoolYear(schoolYear(year), date) || monthOf(date) >= 9
    ? schoolYear(year)
    : schoolYear(year - 1);
}

function startDate(event: CalendarEventView): LocalDate | undefined {
  return parseLocalDate(event.start.slice(0, 10));
}
