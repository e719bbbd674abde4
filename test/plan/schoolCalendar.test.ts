import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../src/plan/localDate';
import type { TermName } from '../../src/plan/period';
import { termNames } from '../../src/plan/period';
import { seededSchoolCalendar } from '../../src/plan/schoolCalendar';
import { isInSchoolYear, schoolYear } from '../../src/plan/schoolYear';

describe('the seeded school calendar', () => {
  it.each([schoolYear(2025), schoolYear(2026), schoolYear(2027)])('of %o has every term, in it', (year) => {
    const { terms } = seededSchoolCalendar(year);
    expect(terms.map(({ term }) => term).sort()).toEqual([...termNames].sort());
    for (const { start, endInclusive } of terms) {
      expect(start <= endInclusive).toBe(true);
      expect(isInSchoolYear(year, start) && isInSchoolYear(year, endInclusive)).toBe(true);
    }
  });

  it('lets quarters and holidays follow each other without a gap', () => {
    const { terms } = seededSchoolCalendar(schoolYear(2026));
    const order: readonly TermName[] = [
      ...(['quarter-1', 'autumn-holidays', 'quarter-2', 'winter-holidays', 'quarter-3'] as const),
      ...(['spring-holidays', 'quarter-4', 'summer-holidays'] as const),
    ];
    const days = order.map((name) => terms.find(({ term }) => term === name));
    for (const [index, before] of days.slice(0, -1).entries()) {
      expect(before && addDays(before.endInclusive, 1)).toBe(days[index + 1]?.start);
    }
  });

  it('ends the winter on the last day of February', () => {
    const winter = seededSchoolCalendar(schoolYear(2027)).terms.find(({ term }) => term === 'winter');
    expect(winter?.endInclusive).toBe('2028-02-29');
  });

  it('leaves out what a school year of other months cuts in two', () => {
    const terms = seededSchoolCalendar(schoolYear(2026, 1)).terms.map(({ term }) => term);
    expect(terms).toContain('spring');
    expect(terms).not.toContain('winter');
  });
});
