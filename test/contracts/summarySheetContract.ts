import { describe, expect, it } from '@jest/globals';
import type { SheetLayout } from '../../src/summary/sheetLayout';
import type { SummarySheet } from '../../src/summary/summarySheet';

/** A spreadsheet with the tab «Лист1» to put a summary into, and the hands of a person. */
export interface SummaryBench {
  summarySheet(tabName: string): SummarySheet;
  tabNames(): readonly string[];
  /** What the tab shows, row by row, without empty cells at the ends and empty rows below. */
  shown(tabName: string): readonly (readonly string[])[];
  addTab(name: string): void;
  typeFirstCell(tabName: string, text: string): void;
  renameTab(tabName: string, name: string): void;
  /** Returns the name of the copy. */
  copyTab(tabName: string): string;
  deleteTab(tabName: string): void;
}

/** A layout with those texts, each row as wide as the first. */
function layoutOf(...rows: readonly (readonly string[])[]): SheetLayout {
  const style = { fontColor: '#202124', isBold: false, fontSize: 10, alignment: 'left' } as const;
  return {
    rows: rows.map((texts) => ({
      cells: texts.map((value) => ({ value, numberFormat: '@', style })),
      isWrapped: true,
    })),
    columnWidths: (rows[0] ?? []).map(() => 120),
    frozenRowCount: 1,
    protectionNote: 'Этот лист строит программа.',
  };
}

const layout = layoutOf(['Блок', 'Всего'], ['Культура', '4'], ['Наука', '=2+2']);
const shownLayout = [
  ['Блок', 'Всего'],
  ['Культура', '4'],
  ['Наука', '=2+2'],
];

/** What every adapter of the port SummarySheet does. */
export function describeSummarySheet(adapterName: string, makeBench: () => SummaryBench): void {
  describe(`the summary tab, ${adapterName}`, () => {
    it('is made as the last tab and shows the layout, text as text', () => {
      const bench = makeBench();
      expect(bench.summarySheet('Сводка').write(layout)).toBe('Сводка');
      expect(bench.tabNames()).toEqual(['Лист1', 'Сводка']);
      expect(bench.shown('Сводка')).toEqual(shownLayout);
    });

    it('shows the same when written twice', () => {
      const bench = makeBench();
      bench.summarySheet('Сводка').write(layout);
      bench.summarySheet('Сводка').write(layout);
      expect(bench.tabNames()).toEqual(['Лист1', 'Сводка']);
      expect(bench.shown('Сводка')).toEqual(shownLayout);
    });

    it('shows nothing of what stood there before', () => {
      const bench = makeBench();
      bench.summarySheet('Сводка').write(layout);
      bench.summarySheet('Сводка').write(layoutOf(['Пусто']));
      expect(bench.shown('Сводка')).toEqual([['Пусто']]);
    });

    it('takes more rows and columns than a new tab has', () => {
      const bench = makeBench();
      const wide = Array.from({ length: 40 }, (_, index) => `столбец ${index}`);
      const long = layoutOf(wide, ...Array.from({ length: 1200 }, () => wide));
      expect(bench.summarySheet('Сводка').write(long)).toBe('Сводка');
      expect(bench.shown('Сводка')).toHaveLength(1201);
      expect(bench.shown('Сводка')[1200]).toEqual(wide);
    });

    it('is found under the name that a person gave it', () => {
      const bench = makeBench();
      bench.summarySheet('Сводка').write(layout);
      bench.renameTab('Сводка', 'Для совещания');
      const again = bench.summarySheet('Сводка').write(layoutOf(['Новое']));
      expect(again).toBe('Для совещания');
      expect(bench.shown('Для совещания')).toEqual([['Новое']]);
    });

    it('takes the next free name beside people’s own tabs, and leaves those alone', () => {
      const bench = makeBench();
      bench.addTab('СВОДКА');
      bench.typeFirstCell('СВОДКА', 'моё');
      expect(bench.summarySheet('Сводка').write(layout)).toBe('Сводка 2');
      expect(bench.shown('СВОДКА')).toEqual([['моё']]);
    });

    it('is not its copy, even when the original is gone', () => {
      const bench = makeBench();
      bench.summarySheet('Сводка').write(layout);
      const copy = bench.copyTab('Сводка');
      bench.deleteTab('Сводка');
      bench.typeFirstCell(copy, 'моя копия');
      expect(bench.summarySheet('Сводка').write(layout)).toBe('Сводка');
      expect(bench.shown(copy)[0]?.[0]).toBe('моя копия');
    });

    it('finds a name however many of people’s own tabs bear one like it', () => {
      const bench = makeBench();
      bench.addTab('Сводка');
      for (let number = 2; number <= 30; number += 1) bench.addTab(`Сводка ${number}`);
      expect(bench.summarySheet('Сводка').write(layout)).toBe('Сводка 31');
    });
  });
}

/** Rows without empty cells at their ends and without empty rows below. */
export function trimRows(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const trimmed = rows.map((row) => {
    let width = row.length;
    while (width > 0 && row[width - 1] === '') width -= 1;
    return row.slice(0, width);
  });
  let height = trimmed.length;
  while (height > 0 && trimmed[height - 1]?.length === 0) height -= 1;
  return trimmed.slice(0, height);
}
