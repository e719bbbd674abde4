import { describe, expect, it } from '@jest/globals';
import { readPeriod } from '../../src/plan/periods/readPeriod';
import { schoolYear } from '../../src/plan/schoolYear';
import { placeEntries } from '../../src/summary/placeEntries';

const year = schoolYear(2026);

/** The column of the one entry, and how many months it touches. */
function placeOf(cell: string): readonly [column: string, touched: number] {
  const reading = readPeriod(cell, { schoolYear: year });
  if (!reading.ok) throw new Error(`${cell} is ${reading.problem}`);
  const { columns, places } = placeEntries([{ period: reading.period }], year);
  const place = places[0];
  const column = columns[place?.columnIndex ?? -1];
  if (place === undefined || column === undefined) throw new Error(`${cell} has no column`);
  return [column.kind === 'month' ? column.month : column.kind, place.touchedColumnIndexes.length];
}

describe('placeEntries', () => {
  it.each([
    ['15.09', '2026-09', 1],
    ['ноябрь, апрель', '2026-11', 2],
    ['II четверть', '2026-11', 2],
    ['1-я неделя октября', '2026-10', 1],
    ['по средам с октября по май', '2026-10', 8],
    ['каждый понедельник', 'whole-year', 12],
    ['в течение месячника', 'whole-year', 12],
    ['весь год', 'whole-year', 12],
    ['по согласованию', 'no-period', 0],
  ])('counts %s in %s', (cell, column, touched) => expect(placeOf(cell)).toEqual([column, touched]));
});
