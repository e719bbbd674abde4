import { describe, expect, it } from '@jest/globals';
import type { Grid } from '../../src/plan/cell';
import type { PlanHeader } from '../../src/plan/columns';
import type { PlanSheet, RowMark, Workbook } from '../../src/plan/workbook';

/** A spreadsheet to try with one empty tab (sheet id 0), and the hands of a person. Row and column numbers from 1. */
export interface SpreadsheetBench {
  readonly workbook: Workbook;
  planSheet(sheetId: number): PlanSheet;
  type(sheetId: number, rowNumber: number, columnNumber: number, rows: readonly (readonly string[])[]): void;
  writeNote(sheetId: number, rowNumber: number, columnNumber: number, note: string): void;
  /** Empty for none. */
  noteAt(sheetId: number, rowNumber: number, columnNumber: number): string;
  /** Empty for none. */
  linkAt(sheetId: number, rowNumber: number, columnNumber: number): string;
  insertRows(sheetId: number, rowNumber: number, rowCount: number): void;
  renameTab(sheetId: number, name: string): void;
  /** Returns the id of the copy. */
  copyTab(sheetId: number): number;
  /** In A1 notation. */
  selectedCell(): string;
}

const headings = ['Дата', 'Место', 'Мероприятие', 'Ответственный'];
const rows = [
  headings,
  ['Май', 'Парк', 'Уборка', 'Родители'],
  ['', 'Музей', 'Экскурсия', 'Учитель'],
  ['Июнь', 'Лагерь', 'Поход', 'Все'],
];
const header: PlanHeader = {
  headerRowIndex: 0,
  columnIndexes: { date: 0, place: 1, event: 2, responsible: 3 },
};
const titles = { status: 'Календарь', rowId: 'Код строки', state: 'Состояние' };

const mark = (text: string, link = ''): RowMark => ({ status: { text, link }, state: `state of ${text}` });

/** What every adapter of the ports Workbook and PlanSheet does. */
export function describeSpreadsheet(adapterName: string, makeBench: () => SpreadsheetBench): void {
  describe(`the spreadsheet, ${adapterName}`, () => {
    it('has one empty tab without a role, which is the active one', () => {
      const { workbook } = makeBench();
      const [tab, ...others] = workbook.tabs();
      expect(others).toEqual([]);
      expect(tab).toEqual({ sheetId: 0, name: 'Лист1' });
      expect(workbook.activeSheetId()).toBe(0);
      expect(workbook.read(0)).toEqual([]);
    });

    it('gives what people typed as a rectangle from the first cell', () => {
      const { workbook, type } = makeBench();
      type(0, 2, 2, [['Май', 'Парк'], ['7']]);
      expect(workbook.read(0)).toEqual([
        ['', '', ''],
        ['', 'Май', 'Парк'],
        ['', 7, ''],
      ]);
    });

    it('adds a tab at the end, with its role and its content as text', () => {
      const { workbook } = makeBench();
      const content: Grid = [
        ['Название', 'Цель'],
        ['01.09', '=1+1'],
      ];
      const made = workbook.addTab('Блоки', 'blocks', content);
      expect(made).toMatchObject({ name: 'Блоки', role: 'blocks' });
      expect(workbook.tabs().map(({ name, role }) => [name, role])).toEqual([
        ['Лист1', undefined],
        ['Блоки', 'blocks'],
      ]);
      expect(workbook.read(made.sheetId)).toEqual(content);
    });

    it('adds a tab under the next free name where the wanted one is taken, in whatever case', () => {
      const { workbook } = makeBench();
      expect(workbook.addTab('лист1', 'about', [['x']]).name).toBe('лист1 2');
      expect(workbook.addTab('Лист1', 'blocks', [['x']]).name).toBe('Лист1 3');
      expect(workbook.read(0)).toEqual([]);
    });

    it('makes room for a table that is longer and wider than a new tab', () => {
      const { workbook } = makeBench();
      const content = Array.from({ length: 1200 }, (_, row) =>
        Array.from({ length: 30 }, (__, column) => `${row} ${column}`),
      );
      expect(workbook.fillTab(0, [], content)).toBe(true);
      expect(workbook.read(0)).toEqual(content);
      expect(workbook.read(workbook.addTab('План', 'plan', content).sheetId)).toEqual(content);
    });

    it('writes no table where somebody has typed meanwhile', () => {
      const { workbook, type } = makeBench();
      type(0, 5, 2, [['моё']]);
      const before = workbook.read(0);
      expect(workbook.fillTab(0, [], [['Дата', 'Место']])).toBe(false);
      expect(workbook.read(0)).toEqual(before);
    });

    it('knows a tab by its role when it was renamed, and does not take its copy for it', () => {
      const { workbook, renameTab, copyTab } = makeBench();
      workbook.giveRole(0, 'plan');
      renameTab(0, 'Наш год');
      const copy = copyTab(0);
      const roles = new Map(workbook.tabs().map((tab) => [tab.sheetId, tab.role]));
      expect(roles.get(0)).toBe('plan');
      expect(roles.get(copy)).toBeUndefined();
      expect(workbook.tabs()[0]?.name).toBe('Наш год');
    });

    it('fills an empty tab with text that stays text', () => {
      const { workbook } = makeBench();
      workbook.fillTab(0, [], [['1-2', '05.10'], ['=A1']]);
      expect(workbook.read(0)).toEqual([
        ['1-2', '05.10'],
        ['=A1', ''],
      ]);
    });
  });

  describe(`the plan tab, ${adapterName}`, () => {
    function start() {
      const bench = makeBench();
      bench.type(0, 1, 1, rows);
      const sheet = bench.planSheet(0);
      return { ...bench, sheet };
    }

    function startWithIds() {
      const bench = start();
      const own = bench.sheet.addOwnColumns(header, 4, titles);
      bench.sheet.writeHidden(own, 'rowId', own.headerRowIndex + 1, ['ra', 'rb', 'rc']);
      return { ...bench, own };
    }

    it('gets our columns on its right, once', () => {
      const { sheet, workbook } = start();
      const own = sheet.addOwnColumns(header, 4, titles);
      const { status = 0, state = 0, rowId = 0 } = own.columnIndexes;
      expect([status, state, rowId].sort()).toEqual([4, 5, 6]);
      expect(own).toMatchObject(header);
      const [firstRow = []] = workbook.read(0);
      expect([firstRow[status], firstRow[state], firstRow[rowId]]).toEqual([
        titles.status,
        titles.state,
        titles.rowId,
      ]);
      expect(sheet.addOwnColumns(own, 7, titles)).toEqual(own);
      expect(workbook.read(0)[0]).toEqual(firstRow);
    });

    it('keeps one note of ours on the heading of the Calendar column, beside a person’s', () => {
      const { sheet, noteAt, writeNote } = start();
      const own = sheet.addOwnColumns(header, 4, titles);
      const column = (own.columnIndexes.status ?? 0) + 1;
      writeNote(0, 1, column, 'Не трогать');
      sheet.writeHeadingNote(own, 'Первый раз');
      sheet.writeHeadingNote(own, 'Второй раз');
      expect(noteAt(0, 1, column)).toContain('Не трогать');
      expect(noteAt(0, 1, column)).toContain('Второй раз');
      expect(noteAt(0, 1, column)).not.toContain('Первый раз');
    });

    it.each(['rowId', 'state'] as const)(
      'changes no hidden cell (%s) of other rows than it is given',
      (hidden) => {
        const { workbook, sheet } = start();
        const own = sheet.addOwnColumns(header, 4, titles);
        sheet.writeHidden(own, hidden, 1, ['ra', 'rb', 'rc']);
        sheet.writeHidden(own, hidden, 2, ['rx']);
        const column = own.columnIndexes[hidden] ?? -1;
        expect(
          workbook
            .read(0)
            .slice(1, 4)
            .map((row) => row[column]),
        ).toEqual(['ra', 'rx', 'rc']);
      },
    );

    it('holds row ids as text below the header', () => {
      const { workbook, own } = startWithIds();
      const column = own.columnIndexes.rowId ?? -1;
      expect(workbook.read(0).map((row) => row[column])).toEqual([titles.rowId, 'ra', 'rb', 'rc']);
    });

    it('writes marks where their row ids stand now, and passes over those that are gone', () => {
      const { sheet, workbook, insertRows, linkAt, own } = startWithIds();
      insertRows(0, 2, 2);
      sheet.writeMarks(
        own,
        new Map([
          ['rb', mark('✓ май', 'https://calendar.example/b')],
          ['rgone', mark('✓ июнь')],
        ]),
      );
      const { status = -1, state = -1 } = own.columnIndexes;
      const grid = workbook.read(0);
      expect(grid.map((row) => row[status])).toEqual([titles.status, '', '', '', '✓ май', '']);
      expect(grid[4]?.[state]).toBe('state of ✓ май');
      expect(linkAt(0, 5, status + 1)).toBe('https://calendar.example/b');
      expect(grid.map((row) => row.slice(0, 4))[4]).toEqual(['', 'Музей', 'Экскурсия', 'Учитель']);
    });

    it('keeps the marks of other rows, and the state where a mark names none', () => {
      const { sheet, workbook, linkAt, own } = startWithIds();
      sheet.writeMarks(
        own,
        new Map([
          ['ra', mark('✓ 1', 'https://calendar.example/a')],
          ['rb', mark('✓ 2')],
        ]),
      );
      sheet.writeMarks(own, new Map([['rb', { status: { text: '⚠ исправьте', link: '' } }]]));
      const { status = -1, state = -1 } = own.columnIndexes;
      const grid = workbook.read(0);
      expect(grid.slice(1).map((row) => row[status])).toEqual(['✓ 1', '⚠ исправьте', '']);
      expect(grid.slice(1).map((row) => row[state])).toEqual(['state of ✓ 1', 'state of ✓ 2', '']);
      expect(linkAt(0, 2, status + 1)).toBe('https://calendar.example/a');
    });

    it('makes our notes these and no others, and keeps a person’s own', () => {
      const { sheet, writeNote, noteAt } = start();
      writeNote(0, 2, 1, 'Уточнить день');
      sheet.writeNotes(
        header,
        new Map([
          [0, new Map([[1, 'Нет такого дня.']])],
          [3, new Map([[2, 'Кто отвечает?']])],
        ]),
        3,
      );
      expect(noteAt(0, 2, 1)).toMatch(/^Уточнить день[\s\S]+Нет такого дня\.$/);
      expect(noteAt(0, 3, 4)).toContain('Кто отвечает?');
      sheet.writeNotes(header, new Map([[2, new Map([[3, 'Что именно?']])]]), 3);
      expect(noteAt(0, 2, 1)).toBe('Уточнить день');
      expect(noteAt(0, 3, 4)).toBe('');
      expect(noteAt(0, 4, 3)).toContain('Что именно?');
    });

    it('applies a fix when every cell still holds what it was made for', () => {
      const { sheet, workbook } = start();
      const edits = [
        { rowNumber: 2, column: 'event', before: 'Уборка', after: 'Уборка парка' },
        { rowNumber: 3, column: 'place', before: 'Музей', after: '' },
        { rowNumber: 4, column: 'date', before: 'Июнь', after: '=1+1' },
      ] as const;
      expect(sheet.applyFixes(header, [{ edits }])).toEqual([true]);
      const grid = workbook.read(0);
      expect([grid[1]?.[2], grid[2]?.[1], grid[3]?.[0]]).toEqual(['Уборка парка', '', '=1+1']);
    });

    it('applies nothing of a fix when one of its cells holds something else', () => {
      const { sheet, workbook } = start();
      const before = workbook.read(0);
      const edits = [
        { rowNumber: 2, column: 'event', before: 'Уборка', after: 'Уборка парка' },
        { rowNumber: 3, column: 'place', before: 'Театр', after: '' },
      ] as const;
      const insertedRows = [{ afterRowNumber: 3, cells: { event: 'Спектакль' } }];
      expect(sheet.applyFixes(header, [{ edits, insertedRows }])).toEqual([false]);
      expect(workbook.read(0)).toEqual(before);
    });

    it('applies of many fixes those that still hold, each on top of those before it', () => {
      const { sheet, workbook } = start();
      const applied = sheet.applyFixes(header, [
        { edits: [{ rowNumber: 2, column: 'date', before: 'Май', after: 'Март' }] },
        { edits: [{ rowNumber: 3, column: 'place', before: 'Театр', after: 'Цирк' }] },
        { edits: [{ rowNumber: 2, column: 'date', before: 'Март', after: 'Апрель' }] },
        { edits: [{ rowNumber: 2, column: 'date', before: 'Май', after: 'Июль' }] },
      ]);
      expect(applied).toEqual([true, false, true, false]);
      const grid = workbook.read(0);
      expect([grid[1]?.[0], grid[2]?.[1]]).toEqual(['Апрель', 'Музей']);
    });

    it('inserts the rows of a fix as text, below the rows that they name', () => {
      const { sheet, workbook } = start();
      const applied = sheet.applyFixes(header, [
        {
          edits: [{ rowNumber: 2, column: 'event', before: 'Уборка', after: 'Уборка аллеи' }],
          insertedRows: [
            { afterRowNumber: 2, cells: { date: '01.06', event: '=1+1' } },
            { afterRowNumber: 2, cells: { event: 'Чай' } },
          ],
        },
        {
          edits: [{ rowNumber: 4, column: 'event', before: 'Поход', after: 'Костёр' }],
          insertedRows: [{ afterRowNumber: 4, cells: { event: 'Песни', responsible: 'Все' } }],
        },
      ]);
      expect(applied).toEqual([true, true]);
      expect(workbook.read(0)).toEqual([
        headings,
        ['Май', 'Парк', 'Уборка аллеи', 'Родители'],
        ['01.06', '', '=1+1', ''],
        ['', '', 'Чай', ''],
        ['', 'Музей', 'Экскурсия', 'Учитель'],
        ['Июнь', 'Лагерь', 'Костёр', 'Все'],
        ['', '', 'Песни', 'Все'],
      ]);
    });

    it('applies no fix that names a column which is not there', () => {
      const { sheet, workbook } = start();
      const before = workbook.read(0);
      const applied = sheet.applyFixes(header, [
        { edits: [{ rowNumber: 2, column: 'block', before: '', after: 'Культура' }] },
        { edits: [], insertedRows: [{ afterRowNumber: 2, cells: { class: '5 «А»' } }] },
      ]);
      expect(applied).toEqual([false, false]);
      expect(workbook.read(0)).toEqual(before);
    });

    it('writes headings where the header has none, and over nothing', () => {
      const { workbook, sheet, type } = start();
      type(0, 1, 6, [['моё']]);
      sheet.writeHeadings(0, [4, 5], ['Блок', 'Класс']);
      expect(workbook.read(0)[0]).toEqual([...headings, 'Блок', 'моё']);
    });

    it('shows a cell', () => {
      const { sheet, selectedCell } = start();
      sheet.select(3, 2);
      expect(selectedCell()).toBe('C3');
    });
  });
}
