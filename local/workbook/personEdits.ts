import type { Area } from './area';
import { emptyCell, withoutContent } from './cell';
import type { Cell } from './cell';
import { enterText } from './cellWriting';
import type { EntryContext } from './cellWriting';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** What a person does to a sheet with keyboard and mouse. Indexes from 0. */

/** Types a block of texts from a cell on; the grid grows where it must. An empty text empties its cell. */
export function typeBlock(
  sheet: Sheet,
  rowIndex: number,
  columnIndex: number,
  rows: readonly (readonly string[])[],
  context: EntryContext,
): void {
  const columnCount = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  sheet.rowCount = Math.max(sheet.rowCount, rowIndex + rows.length);
  sheet.columnCount = Math.max(sheet.columnCount, columnIndex + columnCount);
  rows.forEach((row, rowOffset) => {
    row.forEach((text, columnOffset) => {
      const cell = sheet.cell(rowIndex + rowOffset, columnIndex + columnOffset);
      const entered = text === '' ? withoutContent(cell) : enterText(cell, text, context);
      sheet.setCell(rowIndex + rowOffset, columnIndex + columnOffset, entered);
    });
  });
}

/** Empties the cells as the Delete key does: notes, colours and formats stay. */
export function clearContents(sheet: Sheet, area: Area): void {
  sheet.changeCells(area, (cell) => (cell === emptyCell ? cell : withoutContent(cell)));
}

/** Sorts rows by the column, as the menu does: numbers and days, then texts, then truth values, blank rows last. */
export function sortRows(
  sheet: Sheet,
  area: Area,
  columnIndex: number,
  isAscending: boolean,
  locale: string,
): void {
  const keys = sheet.cells({ ...area, columnIndex, columnCount: 1 }).map(([cell]) => cell ?? emptyCell);
  const collator = new Intl.Collator(locale.replace('_', '-'));
  const order = keys
    .map((cell, offset) => ({ cell, offset }))
    .sort((first, second) => {
      const blank = Number(first.cell.value === '') - Number(second.cell.value === '');
      const compared = compareCells(first.cell, second.cell, collator);
      return blank || (isAscending ? compared : -compared) || first.offset - second.offset;
    })
    .map(({ offset }) => offset);
  sheet.reorderRows(area, order);
}

function compareCells(first: Cell, second: Cell, collator: Intl.Collator): number {
  const kinds = ['number', 'string', 'boolean'];
  const byKind = kinds.indexOf(typeof first.value) - kinds.indexOf(typeof second.value);
  if (byKind !== 0) return byKind;
  if (typeof first.value === 'number' && typeof second.value === 'number') return first.value - second.value;
  return collator.compare(String(first.value), String(second.value));
}

/** Duplicates a tab under the name that Sheets gives in the locale, directly after all others. */
export function duplicateSheet(workbook: Workbook, sheet: Sheet): Sheet {
  const title = copyTitle(workbook.locale, sheet.name);
  let name = title;
  for (let count = 2; workbook.sheets.some((other) => other.name === name); count += 1)
    name = `${title} ${count}`;
  return workbook.copySheet(sheet, name);
}

function copyTitle(locale: string, name: string): string {
  if (locale.startsWith('ru')) return `Копия листа ${name}`;
  if (locale.startsWith('uk')) return `Копія ${name}`;
  return `Copy of ${name}`;
}
