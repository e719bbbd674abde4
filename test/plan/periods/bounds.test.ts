import { describe, expect, it } from '@jest/globals';
import { boundsOf, monthsTouched } from '../../../src/plan/periods/bounds';
import { readPeriod } from '../../../src/plan/periods/readPeriod';
import { schoolYear } from '../../../src/plan/schoolYear';

const year = schoolYear(2026);

function periodOf(text: string) {
  const reading = readPeriod(text, { schoolYear: year });
  if (!reading.ok) throw new Error(`${text} is ${reading.problem}`);
  return reading.period;
}

describe('boundsOf', () => {
  it.each([
    ['15.09', '2026-09-15', '2026-09-15'],
    ['15.09 15:00', '2026-09-15', '2026-09-15'],
    ['до 15.09', '2026-09-15', '2026-09-15'],
    ['28 сентября – 3 октября', '2026-09-28', '2026-10-03'],
    ['февраль 2028', '2028-02-01', '2028-02-29'],
    ['ноябрь – январь', '2026-11-01', '2027-01-31'],
    ['весь год', '2026-09-01', '2027-08-31'],
  ])('of %s are %s and %s', (text, start, endInclusive) => {
    expect(boundsOf(periodOf(text), year)).toEqual({ start, endInclusive });
  });

  it('are absent while the time is not set', () => {
    expect(boundsOf(periodOf('по согласованию'), year)).toBeUndefined();
  });

  it('are absent for the whole year when the school year is unknown', () => {
    expect(boundsOf({ kind: 'year' }, undefined)).toBeUndefined();
  });
});

describe('monthsTouched', () => {
  it.each([
    ['15.09', ['2026-09']],
    ['28 декабря - 8 января', ['2026-12', '2027-01']],
    ['ноябрь – январь', ['2026-11', '2026-12', '2027-01']],
    ['до 15.09.2030', ['2030-09']],
    ['по согласованию', []],
  ])('of %s', (text, months) => expect(monthsTouched(periodOf(text), year)).toEqual(months));

  it('are all twelve for the whole year, in the order of the school year', () => {
    const months = monthsTouched({ kind: 'year' }, year);
    expect(months).toHaveLength(12);
    expect([months[0], months[11]]).toEqual(['2026-09', '2027-08']);
  });

  it('are none for the whole year when the school year is unknown', () => {
    expect(monthsTouched({ kind: 'year' }, undefined)).toEqual([]);
  });
});
