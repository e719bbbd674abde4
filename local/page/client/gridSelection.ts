import type { CellRange } from './cellNames';
import type { CellPosition, GridTable } from './gridTable';

/** The active cell and the range around it; the keyboard's focus stays on the active cell. */
export class GridSelection {
  /** Where the range began: the active cell. */
  private start: CellPosition = { row: 1, column: 1 };
  /** The corner across. */
  private end: CellPosition = { row: 1, column: 1 };
  private marked: Element[] = [];
  private focusable: HTMLElement | undefined;

  constructor(private readonly table: GridTable) {}

  active(): CellPosition {
    return this.table.anchorOf(this.start);
  }

  /** The corner of the range that Shift and the arrow keys move. */
  corner(): CellPosition {
    return this.end;
  }

  range(): CellRange {
    const corners = [this.start, this.end].flatMap((one) => [
      this.table.anchorOf(one),
      this.table.endOf(one),
    ]);
    const rows = corners.map(({ row }) => row);
    const columns = corners.map(({ column }) => column);
    return {
      firstRow: Math.min(...rows),
      firstColumn: Math.min(...columns),
      lastRow: Math.max(...rows),
      lastColumn: Math.max(...columns),
    };
  }

  /** Selects one cell, or the range from it to another. */
  select(start: CellPosition, end: CellPosition = start): void {
    this.start = start;
    this.end = end;
    this.paint();
  }

  /** Selects a range of the script's; its first cell becomes the active one. */
  selectRange(range: CellRange): void {
    this.select(
      { row: range.firstRow, column: range.firstColumn },
      { row: range.lastRow, column: range.lastColumn },
    );
  }

  /** Marks cells, row numbers and column letters; called again when the table was built anew. */
  paint(): void {
    for (const one of this.marked) {
      one.classList.remove('active', 'selected', 'beside-selection');
      if (one.getAttribute('role') === 'gridcell') one.setAttribute('aria-selected', 'false');
    }
    const active = this.table.cell(this.start);
    const cells = this.cellsInside();
    for (const cell of cells) {
      if (cells.size > 1) cell.classList.add('selected');
      cell.setAttribute('aria-selected', 'true');
    }
    active?.classList.add('active');
    const headers = this.headersBeside();
    for (const header of headers) header.classList.add('beside-selection');
    this.marked = [...cells, ...headers];
    this.moveFocusable(active);
  }

  /** Gives the keyboard to the active cell and brings it into view. */
  focus(): void {
    const active = this.table.cell(this.start);
    active?.focus({ preventScroll: true });
    active?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private moveFocusable(active: HTMLElement | undefined): void {
    if (this.focusable !== active) this.focusable?.removeAttribute('tabindex');
    active?.setAttribute('tabindex', '0');
    this.focusable = active;
  }

  private cellsInside(): Set<HTMLTableCellElement> {
    const { firstRow, lastRow, firstColumn, lastColumn } = this.range();
    const cells = new Set<HTMLTableCellElement>();
    for (let row = firstRow; row <= Math.min(lastRow, this.table.lastRow()); row += 1) {
      for (let column = firstColumn; column <= Math.min(lastColumn, this.table.lastColumn()); column += 1) {
        const cell = this.table.cell({ row, column });
        if (cell) cells.add(cell);
      }
    }
    return cells;
  }

  private headersBeside(): Element[] {
    const { firstRow, lastRow, firstColumn, lastColumn } = this.range();
    const headers: Element[] = [];
    for (let row = firstRow; row <= Math.min(lastRow, this.table.lastRow()); row += 1) {
      headers.push(...present(this.table.rowHeader(row)));
    }
    for (let column = firstColumn; column <= Math.min(lastColumn, this.table.lastColumn()); column += 1) {
      headers.push(...present(this.table.columnHeader(column)));
    }
    return headers;
  }
}

function present(header: Element | undefined): readonly Element[] {
  return header ? [header] : [];
}
