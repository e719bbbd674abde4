import type { CellView, SheetView } from '../../workbook/spreadsheetView';
import { cellName, columnName } from './cellNames';
import { paintCell } from './cellPainting';
import { element } from './elements';
import { extentToDraw } from './sheetExtent';
import type { SheetExtent } from './sheetExtent';

const defaultColumnWidth = 100;
const rowHeaderWidth = 46;
const blankCell: CellView = { display: '' };

/** Where a cell stands; row and column from 1. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/**
 * The tab as a table with one element a cell. Redrawing keeps the elements and touches only rows that changed, so
 * that focus stays and a long plan is quick; only another shape of the tab makes a new table.
 */
export class GridTable {
  readonly table = element('table', { role: 'grid', 'aria-multiselectable': 'true' });
  private readonly cells = new Map<string, HTMLTableCellElement>();
  private readonly positions = new Map<Element, CellPosition>();
  private readonly rowHeaders = new Map<number, HTMLTableCellElement>();
  private readonly columnHeaders = new Map<number, HTMLTableCellElement>();
  private readonly rows: HTMLTableRowElement[] = [];
  private paintedRows: string[] = [];
  private shape = '';
  private extent: SheetExtent = { rowCount: 0, columnCount: 0 };
  private sheet: SheetView | undefined;

  /** `rowNumbersLabel` names the column of row numbers for screen readers. */
  constructor(private readonly rowNumbersLabel: string) {}

  /** Shows the tab. */
  show(sheet: SheetView): void {
    const extent = extentToDraw(sheet);
    const { sheetId, frozenRows, hiddenColumns, columnWidths, merges } = sheet;
    const shape = JSON.stringify([sheetId, frozenRows, hiddenColumns, columnWidths, merges, extent]);
    this.sheet = sheet;
    this.extent = extent;
    if (shape !== this.shape) this.build(sheet);
    this.shape = shape;
    for (let row = 1; row <= extent.rowCount; row += 1) this.paintRow(sheet, row);
    this.freezeRows();
  }

  /** The element of a cell; for a cell inside a merge, that of the merge. Undefined when hidden or not drawn. */
  cell(position: CellPosition): HTMLTableCellElement | undefined {
    const { row, column } = this.anchorOf(position);
    return this.cells.get(cellName(row, column));
  }

  view(position: CellPosition): CellView {
    const { row, column } = this.anchorOf(position);
    return this.sheet?.rows[row - 1]?.[column - 1] ?? blankCell;
  }

  /** The cell that an event happened in. */
  positionOf(target: EventTarget | null): CellPosition | undefined {
    const cell = target instanceof Element ? target.closest('td') : null;
    return cell ? this.positions.get(cell) : undefined;
  }

  /** The row whose number an event happened on. */
  rowOfHeader(target: EventTarget | null): number | undefined {
    if (!(target instanceof Element) || !target.matches('th[scope=row]')) return undefined;
    return Number(target.textContent);
  }

  rowHeader(row: number): HTMLTableCellElement | undefined {
    return this.rowHeaders.get(row);
  }

  columnHeader(column: number): HTMLTableCellElement | undefined {
    return this.columnHeaders.get(column);
  }

  lastRow(): number {
    return this.extent.rowCount;
  }

  lastColumn(): number {
    return this.visibleColumns().at(-1) ?? 1;
  }

  /** The nearest column that is not hidden when stepping from one; the column itself when there is none. */
  columnBeside(column: number, step: 1 | -1): number {
    const visible = this.visibleColumns();
    const beside =
      step === 1 ? visible.find((one) => one > column) : visible.filter((one) => one < column).at(-1);
    return beside ?? column;
  }

  /** The upper left cell of the merge that a cell lies in, or the cell itself. */
  anchorOf(position: CellPosition): CellPosition {
    const merge = this.mergeAt(position);
    return merge ? { row: merge.row + 1, column: merge.column + 1 } : position;
  }

  /** The lower right cell of the merge that a cell lies in, or the cell itself. */
  endOf(position: CellPosition): CellPosition {
    const merge = this.mergeAt(position);
    return merge ? { row: merge.row + merge.rowCount, column: merge.column + merge.columnCount } : position;
  }

  private mergeAt({ row, column }: CellPosition): SheetView['merges'][number] | undefined {
    return this.sheet?.merges.find(
      (merge) =>
        row > merge.row &&
        row <= merge.row + merge.rowCount &&
        column > merge.column &&
        column <= merge.column + merge.columnCount,
    );
  }

  private visibleColumns(): readonly number[] {
    const hidden = new Set(this.sheet?.hiddenColumns);
    const all = Array.from({ length: this.extent.columnCount }, (_, index) => index + 1);
    return all.filter((column) => !hidden.has(column - 1));
  }

  private build(sheet: SheetView): void {
    for (const map of [this.cells, this.positions, this.rowHeaders, this.columnHeaders]) map.clear();
    this.rows.length = 0;
    this.paintedRows = [];
    const columns = this.visibleColumns();
    const widths = columns.map((column) => columnWidth(sheet, column));
    const colgroup = element(
      'colgroup',
      {},
      ...[rowHeaderWidth, ...widths].map((width) => element('col', { width })),
    );
    const corner = element('th', { scope: 'col', class: 'corner' });
    corner.append(element('span', { class: 'visually-hidden' }, this.rowNumbersLabel));
    const headers = columns.map((column) => {
      const header = element('th', { scope: 'col' }, columnName(column));
      this.columnHeaders.set(column, header);
      return header;
    });
    const body = element('tbody');
    for (let row = 1; row <= this.extent.rowCount; row += 1) body.append(this.buildRow(row, columns));
    this.table.replaceChildren(colgroup, element('thead', {}, element('tr', {}, corner, ...headers)), body);
    const totalWidth = widths.reduce((sum, width) => sum + width, rowHeaderWidth);
    this.table.style.width = `${String(totalWidth)}px`;
  }

  private buildRow(row: number, columns: readonly number[]): HTMLTableRowElement {
    const header = element('th', { scope: 'row' }, String(row));
    this.rowHeaders.set(row, header);
    const line = element('tr', {}, header);
    for (const column of columns) {
      const cell = this.buildCell({ row, column }, columns);
      if (cell) line.append(cell);
    }
    this.rows.push(line);
    return line;
  }

  /** Nothing for a cell that a merge covers. */
  private buildCell(position: CellPosition, columns: readonly number[]): HTMLTableCellElement | undefined {
    const merge = this.mergeAt(position);
    const anchor = this.anchorOf(position);
    const firstVisible = columns.find((column) => column >= anchor.column);
    if (position.row !== anchor.row || position.column !== firstVisible) return undefined;
    const lastColumn = this.endOf(position).column;
    const colspan = columns.filter((column) => column >= position.column && column <= lastColumn).length;
    const name = cellName(anchor.row, anchor.column);
    const cell = element('td', {
      role: 'gridcell',
      'data-a1': name,
      'aria-selected': 'false',
      colspan: colspan > 1 && colspan,
      rowspan: merge !== undefined && merge.rowCount > 1 && merge.rowCount,
    });
    this.cells.set(name, cell);
    this.positions.set(cell, anchor);
    return cell;
  }

  private paintRow(sheet: SheetView, row: number): void {
    const views = sheet.rows[row - 1] ?? [];
    const painted = JSON.stringify(views);
    if (this.paintedRows[row] === painted) return;
    this.paintedRows[row] = painted;
    const columns = this.visibleColumns();
    let freeWidth = 0;
    for (const column of [...columns].reverse()) {
      const view = views[column - 1] ?? blankCell;
      freeWidth += columnWidth(sheet, column);
      const cell = this.cells.get(cellName(row, column));
      const mergedWidth = cell && cell.colSpan > 1 ? Number.MAX_SAFE_INTEGER : freeWidth;
      if (cell) paintCell(cell, view, mergedWidth);
      if (view.display !== '' || !cell) freeWidth = 0;
    }
  }

  /** Keeps the frozen rows in sight, unless they would fill most of it. */
  private freezeRows(): void {
    const frozen = this.rows.slice(0, this.sheet?.frozenRows ?? 0);
    const header = this.table.tHead?.offsetHeight ?? 0;
    const heights = frozen.map((row) => row.offsetHeight);
    const total = heights.reduce((sum, height) => sum + height, 0);
    const room = this.table.parentElement?.clientHeight ?? 0;
    let top = header;
    frozen.forEach((row, index) => {
      row.classList.toggle('frozen', total < room / 2);
      row.classList.toggle('last-frozen', index === frozen.length - 1);
      row.style.top = `${String(top)}px`;
      top += heights[index] ?? 0;
    });
  }
}

function columnWidth(sheet: SheetView, column: number): number {
  return sheet.columnWidths[column - 1] ?? defaultColumnWidth;
}
