import { describe, expect, it } from '@jest/globals';
import type { PlanHeader } from '../../src/plan/columns';
import { yearMonth } from '../../src/plan/localDate';
import { createDateReader } from '../../src/plan/rowDates';
import { schoolYear } from '../../src/plan/schoolYear';
import { shorthandOfReading } from './periods/periodShorthand';

const header: PlanHeader = { headerRowIndex: 0, columnIndexes: { date: 0 } };

function readerOf2026() {
  const reader = createDateReader(header, schoolYear(2026));
  return (cell: string, time = '', month?: number) => {
    const monthAbove = month === undefined ? undefined : yearMonth(2026, month);
    return shorthandOfReading(reader.read(cell, time, monthAbove));
  };
}

describe('a date reader', () => {
  it('gives a bare day the month of the heading above, also when it has read it before', () => {
    const read = readerOf2026();
    expect(read('8 (четверг)')).toBe('needs-month');
    expect(read('8 (четверг)', '', 10)).toBe('2026-10-08');
    expect(read('8 (четверг)', '', 9)).toBe('ambiguous -> 8 (вторник)');
    expect(read('8 (четверг)')).toBe('needs-month');
  });

  it('leaves a date with a month of its own where it is', () => {
    expect(readerOf2026()('15 ноября', '', 10)).toBe('2026-11-15');
  });

  it('adds the time of the time column to a single day and keeps what stands beside it', () => {
    const read = readerOf2026();
    expect(read('15 сентября', '15.00')).toBe('2026-09-15 15:00');
    expect(read('15 сентября, музей', '15-00')).toBe('2026-09-15 15:00 | музей');
    expect(read('сентябрь', '15.00')).toBe('2026-09');
  });
});
