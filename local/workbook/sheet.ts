import { afterDeletedRows, afterInsertedColumns, afterInsertedRows, isAreaInside, doAreasMeet } from './area';
import type { Area, GridSize } from './area';
import { emptyCell, hasContent } from './cell';
import type { Cell, CellContent, CellFormat } from './cell';

/** A conditional format: the look of the cells of `areas` where `criteria` holds. Kept as data, never evaluated. */
export interface ConditionalRule {
  readonly areas: readonly Area[];
  /** Google's name of the criteria (`CUSTOM_FORMULA`, `TEXT_EQUAL_TO` …). */
  readonly criteria: string;
  readonly values: readonly CellContent[];
  readonly format: CellFormat;
}

/** A protection that only warns people; scripts write through it, as they do through every one of their own. */
export interface Protection {
  /** Undefined protects the whole sheet. */
  readonly area?: Area | undefined;
  readonly description: string;
  readonly warningOnly: boolean;
}

/** Merging or parting that would cut a merged range in two. */
export class MergeCutError extends Error {
  override readonly name = 'MergeCutError';
  constructor() {
    super('You must select all cells in a merged range to merge or unmerge them.');
  }
}

function isSameRow(first: readonly (Cell | undefined)[], second: readonly (Cell | undefined)[]): boolean {
  return first.length === second.length && first.every((cell, index) => cell === second[index]);
}

/** A tab. Lists and cells are replaced, never changed in place, so a copy shares them safely. Indexes from 0. */
export class Sheet implements GridSize {
  hidden = false;
  frozenRows = 0;
  tabColor: string | undefined;
  /** Pixels by column index. */
  columnWidths: ReadonlyMap<number, number> = new Map();
  hiddenColumns: ReadonlySet<number> = new Set();
  hiddenRows: ReadonlySet<number> = new Set();
  merges: readonly Area[] = [];
  conditionalRules: readonly ConditionalRule[] = [];
  protections: readonly Protection[] = [];
  private rows: (Cell | undefined)[][] = [];

  constructor(
    readonly sheetId: number,
    public name: string,
    public rowCount = 1000,
    public columnCount = 26,
  ) {}

  cell(rowIndex: number, columnIndex: number): Cell {
    return this.rows[rowIndex]?.[columnIndex] ?? emptyCell;
  }

  setCell(rowIndex: number, columnIndex: number, cell: Cell): void {
    while (this.rows.length <= rowIndex) this.rows.push([]);
    const row = (this.rows[rowIndex] ??= []);
    row[columnIndex] = cell;
  }

  /** The cells of the area, row by row. */
  cells(area: Area): Cell[][] {
    return Array.from({ length: area.rowCount }, (_, row) =>
      Array.from({ length: area.columnCount }, (__, column) =>
        this.cell(area.rowIndex + row, area.columnIndex + column),
      ),
    );
  }

  /** Replaces every cell of the area; `change` gets offsets within it. */
  changeCells(area: Area, change: (cell: Cell, rowOffset: number, columnOffset: number) => Cell): void {
    for (let row = 0; row < area.rowCount; row += 1) {
      for (let column = 0; column < area.columnCount; column += 1) {
        const before = this.cell(area.rowIndex + row, area.columnIndex + column);
        const after = change(before, row, column);
        if (after !== before) this.setCell(area.rowIndex + row, area.columnIndex + column, after);
      }
    }
  }

  /** The whole grid. */
  gridArea(): Area {
    return { rowIndex: 0, columnIndex: 0, rowCount: this.rowCount, columnCount: this.columnCount };
  }

  /** How far cells with content reach from A1: 0 by 0 in an empty sheet. */
  contentSize(): GridSize {
    return this.sizeWhere(hasContent);
  }

  /** How far anything reaches that a person can see. */
  visibleSize(): GridSize {
    const size = this.sizeWhere((cell) => cell !== emptyCell);
    const rowCount = this.merges.reduce(
      (lowest, merge) => Math.max(lowest, merge.rowIndex + merge.rowCount),
      size.rowCount,
    );
    return { rowCount, columnCount: size.columnCount };
  }

  insertRows(rowIndex: number, count: number): void {
    if (rowIndex < this.rows.length) {
      const inserted = Array.from({ length: count }, (): (Cell | undefined)[] => []);
      this.rows = [...this.rows.slice(0, rowIndex), ...inserted, ...this.rows.slice(rowIndex)];
    }
    this.rowCount += count;
    this.hiddenRows = new Set(
      [...this.hiddenRows].map((index) => (index >= rowIndex ? index + count : index)),
    );
    this.moveAreas((area) => afterInsertedRows(area, rowIndex, count));
  }

  deleteRows(rowIndex: number, count: number): void {
    this.rows.splice(rowIndex, count);
    this.rowCount -= count;
    this.frozenRows -= Math.max(0, Math.min(this.frozenRows, rowIndex + count) - rowIndex);
    const isLeft = (index: number): boolean => index < rowIndex || index >= rowIndex + count;
    this.hiddenRows = new Set(
      [...this.hiddenRows].filter(isLeft).map((index) => (index >= rowIndex ? index - count : index)),
    );
    this.moveAreas((area) => afterDeletedRows(area, rowIndex, count));
  }

  insertColumns(columnIndex: number, count: number): void {
    for (const row of this.rows) {
      if (row.length > columnIndex) {
        for (let inserted = 0; inserted < count; inserted += 1) row.splice(columnIndex, 0, undefined);
      }
    }
    this.columnCount += count;
    const moved = (index: number): number => (index >= columnIndex ? index + count : index);
    this.hiddenColumns = new Set([...this.hiddenColumns].map(moved));
    this.columnWidths = new Map([...this.columnWidths].map(([index, width]) => [moved(index), width]));
    this.moveAreas((area) => afterInsertedColumns(area, columnIndex, count));
  }

  /** Puts the rows of the area into another order: the row at `order[n]` comes to place n. Offsets within the area. */
  reorderRows(area: Area, order: readonly number[]): void {
    const before = this.cells(area);
    this.changeCells(area, (cell, row, column) => before[order[row] ?? row]?.[column] ?? cell);
  }

  /** Makes one merged range of the area; only its first cell keeps its content. */
  merge(area: Area, emptied: (cell: Cell) => Cell): void {
    this.breakApart(area);
    this.changeCells(area, (cell, row, column) => (row === 0 && column === 0 ? cell : emptied(cell)));
    if (area.rowCount > 1 || area.columnCount > 1) this.merges = [...this.merges, area];
  }

  /** Takes the merged ranges inside the area apart. Throws `MergeCutError` when one reaches out of it. */
  breakApart(area: Area): void {
    const met = this.merges.filter((merge) => doAreasMeet(merge, area));
    if (!met.every((merge) => isAreaInside(merge, area))) throw new MergeCutError();
    this.merges = this.merges.filter((merge) => !met.includes(merge));
  }

  /** The same content under another id and name. */
  copy(sheetId: number, name: string): Sheet {
    const copy = new Sheet(sheetId, name, this.rowCount, this.columnCount);
    copy.hidden = this.hidden;
    copy.frozenRows = this.frozenRows;
    copy.tabColor = this.tabColor;
    copy.columnWidths = this.columnWidths;
    copy.hiddenColumns = this.hiddenColumns;
    copy.hiddenRows = this.hiddenRows;
    copy.merges = this.merges;
    copy.conditionalRules = this.conditionalRules;
    copy.protections = this.protections;
    copy.rows = this.rows.map((row) => [...row]);
    return copy;
  }

  /** Whether both hold the very same cells and settings. */
  isSameAs(other: Sheet): boolean {
    const settings = (sheet: Sheet): readonly unknown[] => [
      sheet.sheetId,
      sheet.name,
      sheet.rowCount,
      sheet.columnCount,
      sheet.hidden,
      sheet.frozenRows,
      sheet.tabColor,
      sheet.columnWidths,
      sheet.hiddenColumns,
      sheet.hiddenRows,
      sheet.merges,
      sheet.conditionalRules,
      sheet.protections,
      sheet.rows.length,
    ];
    const otherSettings = settings(other);
    return (
      settings(this).every((setting, index) => setting === otherSettings[index]) &&
      this.rows.every((row, rowIndex) => isSameRow(row, other.rows[rowIndex] ?? []))
    );
  }

  private sizeWhere(counts: (cell: Cell) => boolean): GridSize {
    let rowCount = 0;
    let columnCount = 0;
    this.rows.forEach((row, rowIndex) => {
      row.forEach((cell, columnIndex) => {
        if (cell === undefined || !counts(cell)) return;
        rowCount = rowIndex + 1;
        columnCount = Math.max(columnCount, columnIndex + 1);
      });
    });
    return { rowCount, columnCount };
  }

  private moveAreas(move: (area: Area) => Area | undefined): void {
    const moveAll = (areas: readonly Area[]): Area[] =>
      areas.map(move).filter((area): area is Area => area !== undefined);
    this.merges = moveAll(this.merges).filter((area) => area.rowCount > 1 || area.columnCount > 1);
    this.conditionalRules = this.conditionalRules
      .map((rule) => ({ ...rule, areas: moveAll(rule.areas) }))
      .filter(({ areas }) => areas.length > 0);
    this.protections = this.protections
      .map((protection) => {
        const area = protection.area && move(protection.area);
        return { ...protection, area };
      })
      .filter(({ area }, index) => area !== undefined || this.protections[index]?.area === undefined);
  }
}
