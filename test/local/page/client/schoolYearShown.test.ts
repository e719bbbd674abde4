import { describe, expect, it } from '@jest/globals';
import type { CalendarEventView } from '../../../../local/page/pageApi';
import type { SheetView } from '../../../../local/localHost';
import { eventsInSchoolYear, schoolYearToShow } from '../../../../local/page/client/schoolYearShown';
import { localDate } from '../../../../src/plan/localDate';
import { schoolYear } from '../../../../src/plan/schoolYear';

function event(start: string): CalendarEventView {
  return { eventId: start, title: 'Урок', isAllDay: !start.includes('T'), start, endExclusive: start };
}

function sheetWith(display: string): SheetView {
  const rest = {
    sheetId: 1,
    name: 'План',
    hidden: false,
    frozenRows: 0,
    hiddenColumns: [],
    columnWidths: {},
  };
  return { ...rest, rows: [[{ display }]], merges: [] };
}

function day(year: number, month: number, date: number): Parameters<typeof schoolYearToShow>[2] {
  const found = localDate(year, month, date);
  if (!found) throw new Error('no such day');
  return found;
}

describe('the school year that the calendar opens at', () => {
  it('is the one that most events begin in', () => {
    const events = [event('2025-09-01'), event('2026-09-01'), event('2027-05-20T15:00')];
    expect(schoolYearToShow(events, [sheetWith('на 2023-2024')], day(2030, 1, 1))).toEqual(schoolYear(2026));
  });

  it('is the one that a tab names while there are no events', () => {
    const sheets = [sheetWith('Партнёры'), sheetWith('План на 2023-2024 учебный год')];
    expect(schoolYearToShow([], sheets, day(2030, 1, 1))).toEqual(schoolYear(2023));
  });

  it.each([
    ['31 August', day(2026, 8, 31), 2025],
    ['1 September', day(2026, 9, 1), 2026],
    ['New Year', day(2027, 1, 1), 2026],
  ])('is the one of today when nothing tells, on %s', (_, today, firstYear) => {
    expect(schoolYearToShow([], [], today)).toEqual(schoolYear(firstYear));
  });
});

describe('events of a school year', () => {
  it('begin from 1 September to 31 August', () => {
    const starts = ['2026-08-31', '2026-09-01', '2027-08-31T23:30', '2027-09-01'];
    const found = eventsInSchoolYear(starts.map(event), schoolYear(2026));
    expect(found.map(({ start }) => start)).toEqual(['2026-09-01', '2027-08-31T23:30']);
  });
});
