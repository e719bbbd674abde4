import { describe, expect, it } from '@jest/globals';
import { runChecks } from '../../src/checks';
import { seededDaysOff } from '../../src/plan/daysOff';
import type { PlanReading } from '../../src/plan/readPlan';
import { schoolYear } from '../../src/plan/schoolYear';
import { day } from '../summary/planBuilders';
import { readUsual } from '../plan/planGrids';
import { codesOf, findingsOf, rowsWith } from './findingsOf';

const calendar = {
  terms: [
    { term: 'autumn-holidays', start: day('2026-10-26'), endInclusive: day('2026-11-03') },
    { term: 'quarter-2', start: day('2026-11-04'), endInclusive: day('2026-12-30') },
    { term: 'summer-holidays', start: day('2027-06-01'), endInclusive: day('2027-08-31') },
  ],
  daysOff: [
    ...seededDaysOff(schoolYear(2026), 'ru'),
    { name: 'День школы', start: day('2026-10-08'), endInclusive: day('2026-10-08') },
  ],
} as const;

/** Working days from Monday to Thursday, so that a weekend stands out. */
const workingDays = ['07.09.2026', '15.09.2026', '16.09.2026', '24.09.2026', '05.10.2026', '20.10.2026'];

function readDays(dates: readonly string[]): PlanReading {
  const rows = dates.map((date, index) => [date, 'Музей', `Встреча ${index}`, 'Родители']);
  return readUsual(rows, { calendar });
}

describe('a day off', () => {
  it('is a warning on a public holiday and on a day that the school itself has off', () => {
    expect(findingsOf('day-off', readDays(['23.02.2027', '8 октября', '5 января 2027 14:00']))).toMatchObject(
      [
        { severity: 'warning', parameters: { variant: 'public', name: 'День защитника Отечества' } },
        { severity: 'warning', parameters: { name: 'День школы', date: '2026-10-08' } },
        { severity: 'warning', parameters: { date: '2027-01-05' } },
      ],
    );
  });

  it('is a hint in the school holidays, summer left out', () => {
    expect(findingsOf('day-off', readDays(['28.10.2026', '10.11.2026', '15.07.2027']))).toEqual([
      {
        code: 'day-off',
        severity: 'hint',
        rowNumber: 2,
        column: 'date',
        parameters: { variant: 'school-holidays', date: '2026-10-28' },
        fixes: [],
      },
    ]);
  });

  it('is a hint on a Sunday where nearly all days are working days', () => {
    expect(findingsOf('day-off', readDays([...workingDays, '13.09.2026']))).toMatchObject([
      { severity: 'hint', rowNumber: 8, parameters: { variant: 'weekend', weekday: 7 } },
    ]);
  });

  it.each([
    ['many Saturdays', [...workingDays, ...workingDays, '12.09.2026', '19.09.2026', '10.10.2026']],
    ['few days', ['07.09.2026', '13.09.2026']],
    ['eight days, two of them Saturdays', [...workingDays, '12.09.2026', '19.09.2026']],
    ['summer days', [...workingDays, '05.06.2027']],
  ])('is no weekend in a plan of %s', (_, dates) => {
    expect(rowsWith('day-off', readDays(dates))).toEqual([]);
  });

  it('is told once, where the date stands', () => {
    expect(codesOf(runChecks(readDays(['23.02.2027', ''])))).toEqual(['2 day-off']);
  });

  it.each(['Январь', '1–10 января', 'до 23 февраля'])('is not looked for in longer periods: %s', (date) => {
    expect(rowsWith('day-off', readDays([date]))).toEqual([]);
  });
});
