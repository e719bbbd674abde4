import { describe, expect, it } from '@jest/globals';
import { seededDaysOff } from '../../src/plan/daysOff';
import { languages } from '../../src/plan/language';
import { isInSchoolYear, schoolYear } from '../../src/plan/schoolYear';

describe('seededDaysOff', () => {
  it('gives Russian public holidays the years of the school year, in order', () => {
    expect(
      seededDaysOff(schoolYear(2026), 'ru').map(({ start, endInclusive }) => `${start} ${endInclusive}`),
    ).toEqual([
      '2026-11-04 2026-11-04',
      '2027-01-01 2027-01-08',
      '2027-02-23 2027-02-23',
      '2027-03-08 2027-03-08',
      '2027-05-01 2027-05-01',
      '2027-05-09 2027-05-09',
      '2027-06-12 2027-06-12',
    ]);
  });

  it('gives English plans only what is off in most countries', () => {
    expect(seededDaysOff(schoolYear(2025), 'en')).toEqual([
      { name: 'Christmas Day', start: '2025-12-25', endInclusive: '2025-12-25' },
      { name: 'New Year’s Day', start: '2026-01-01', endInclusive: '2026-01-01' },
    ]);
  });

  it.each(languages)(
    'names every day and stays within the school year, wherever it begins: %s',
    (language) => {
      for (const year of [schoolYear(2026), schoolYear(2026, 1), schoolYear(2026, 4)]) {
        const days = seededDaysOff(year, language);
        expect(days.map(({ start }) => start)).toEqual(days.map(({ start }) => start).sort());
        for (const { name, start, endInclusive } of days) {
          expect(name).not.toBe('');
          expect(isInSchoolYear(year, start) && isInSchoolYear(year, endInclusive)).toBe(true);
        }
      }
    },
  );
});
