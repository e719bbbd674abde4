import { describe, expect, it } from '@jest/globals';
import { seededSchoolCalendar } from '../../src/plan/schoolCalendar';
import { firstSchoolDayOf } from '../../src/plan/schoolDays';
import { schoolYear } from '../../src/plan/schoolYear';
import { day, month } from '../calendar/eventBuilders';

const calendar = seededSchoolCalendar(schoolYear(2026));

describe('the first school day of a month', () => {
  it.each([
    ['2026-09', '2026-09-01', 'a Tuesday'],
    ['2026-10', '2026-10-01', 'a Thursday'],
    ['2026-11', '2026-11-04', 'after the autumn holidays'],
    ['2027-01', '2027-01-12', 'after the winter holidays'],
    ['2027-04', '2027-04-06', 'after the spring holidays'],
    ['2027-05', '2027-05-03', 'after a weekend'],
    ['2027-06', '2027-06-01', 'in summer, whose holidays are the whole month'],
    ['2027-08', '2027-08-02', 'in summer, after a Sunday'],
  ])('%s: %s, %s', (text, expected) => {
    expect(firstSchoolDayOf(month(text), calendar)).toBe(expected);
  });

  it('is no day off', () => {
    const daysOff = [{ name: 'День знаний', start: day('2026-09-01'), endInclusive: day('2026-09-02') }];
    expect(firstSchoolDayOf(month('2026-09'), { terms: [], daysOff })).toBe('2026-09-03');
  });

  it('is the first Monday to Friday where every day is off, or nothing is known of days off', () => {
    const daysOff = [{ name: 'Карантин', start: day('2026-10-01'), endInclusive: day('2026-11-30') }];
    expect(firstSchoolDayOf(month('2026-11'), { terms: [], daysOff })).toBe('2026-11-02');
    expect(firstSchoolDayOf(month('2026-11'), undefined)).toBe('2026-11-02');
  });
});
