import { describe, expect, it } from '@jest/globals';
import { describeCells, describeTables } from '../../../local/measure/measureReport';
import { measureTable } from '../../../local/measure/measureTables';
import type { MeasuredCell, Verdict } from '../../../local/measure/verdict';

function measuredCell(lineNumber: number, verdict: Verdict, isAmbiguous = false): MeasuredCell {
  return {
    lineNumber,
    cell: `cell ${lineNumber}`,
    isAmbiguous,
    verdict,
    expected: 'month 5',
    ours: 'months 5',
    notCompared: lineNumber === 4 ? ['months'] : [],
  };
}

describe('the report of measuring', () => {
  const report = describeCells('dates', [
    measuredCell(2, 'right'),
    measuredCell(3, 'wrong'),
    measuredCell(4, 'refused'),
    measuredCell(5, 'right', true),
    measuredCell(6, 'wrong', true),
  ]);

  it('lists only what is refused or wrong, with both readings in aligned columns', () => {
    const lines = report.split('\n');
    const start = lines.findIndex((line) => line.startsWith('verdict'));
    expect(lines.slice(start, start + 5)).toEqual([
      'verdict           line  cell    expected  ours',
      'wrong             3     cell 3  month 5   months 5',
      'refused           4     cell 4  month 5   months 5',
      'wrong, ambiguous  6     cell 6  month 5   months 5',
      '',
    ]);
    expect(report).not.toContain('cell 2');
  });

  it('says what was not compared and how kinds answer to each other', () => {
    expect(report).toMatch(/^Not compared.*: months in line 4\.$/m);
    expect(report).toMatch(/^ {2}deadline {5}relative$/m);
  });

  it('ends with the counts, those of ambiguous cells apart', () => {
    expect(report.split('\n').slice(-2)).toEqual([
      'of the ambiguous ones: right 1, refused 0, wrong 1',
      'right 1, refused 1, wrong 1',
    ]);
  });

  it('shows every plan of a folder, and what was expected of a wrong one', () => {
    const text = 'Дата\tМесто\tМероприятие\tОтветственный\n3 октября\tМузей воды\tЭкскурсия\tВетрова А.П.';
    const expected = { entryCount: 2, columns: ['date', 'event'] };
    const tables = describeTables([
      measureTable({ name: 'good.txt', text }, undefined),
      measureTable({ name: 'other.txt', text }, expected),
      measureTable({ name: 'words.txt', text: 'Просто слова.' }, undefined),
    ]);
    expect(tables).toMatch(/^right +good\.txt +1 +0 +0 +0 +0 +date, place, event, responsible$/m);
    expect(tables).toMatch(/^wrong +other\.txt .*\(expected 2 entries; date, event\)$/m);
    expect(tables).toMatch(/^refused +words\.txt .*does not load: no-table$/m);
    expect(tables).toMatch(/\nright 1, refused 1, wrong 1$/);
  });
});
