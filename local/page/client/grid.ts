import type { SheetView } from '../../workbook/spreadsheetView';
import type { LocalMessages } from '../../messages';
import { CellEditor } from './cellEditor';
import { cellName, parseRangeName, rangeName } from './cellNames';
import type { CellRange } from './cellNames';
import { element } from './elements';
import { readGridKey } from './gridKeys';
import type { Direction, GridKey } from './gridKeys';
import { GridSelection } from './gridSelection';
import { GridTable } from './gridTable';
import type { CellPosition } from './gridTable';
import { NotePopover } from './notePopover';
import { formatTabularText, parseTabularText } from './tabularText';

/** What a person does in the grid; rows and columns from 1. */
export interface GridActions {
  readonly type: (cell: CellPosition, text: string) => void;
  readonly paste: (cell: CellPosition, rows: readonly (readonly string[])[]) => void;
  readonly clear: (range: string) => void;
  readonly undo: () => void;
  /** The selection is now there. */
  readonly select: (range: string) => void;
  /** Asks for the menu of the selected cells at a point of the window. */
  readonly openMenu: (range: CellRange, left: number, top: number) => void;
}

const rowsOfPage = 20;

/** The sheet on screen: draws it, moves the selection and turns keys, mouse and clipboard into actions. */
export class Grid {
  readonly region = element('div', { class: 'grid-scroller' });
  private readonly table: GridTable;
  private readonly selection: GridSelection;
  private readonly editor = new CellEditor(this.region);
  private readonly notes = new NotePopover();
  private isDragging = false;

  constructor(
    private readonly words: LocalMessages,
    private readonly actions: GridActions,
  ) {
    this.table = new GridTable(words.rowNumbers);
    this.selection = new GridSelection(this.table);
    this.region.append(this.table.table, this.notes.popover);
    this.listen();
  }

  /** Draws the tab; with a range, the selection goes there. */
  show(sheet: SheetView, range?: string): void {
    const hadFocus = this.table.table.contains(document.activeElement);
    this.table.table.setAttribute('aria-label', this.words.grid(sheet.name));
    this.table.show(sheet);
    const wanted = range === undefined ? undefined : parseRangeName(range);
    if (wanted) this.selection.selectRange(wanted);
    else this.selection.paint();
    if (wanted)
      this.table.cell(this.selection.active())?.scrollIntoView({ block: 'center', inline: 'nearest' });
    if (hadFocus && !this.editor.isOpen()) this.selection.focus();
    this.notes.hide();
  }

  focus(): void {
    this.selection.focus();
  }

  selectedRange(): CellRange {
    return this.selection.range();
  }

  /** What the active cell shows. */
  activeText(): string {
    return this.table.view(this.selection.active()).display;
  }

  private listen(): void {
    const { table } = this.table;
    table.addEventListener('keydown', (event) => {
      const key = readGridKey(event);
      if (key && this.press(key)) event.preventDefault();
    });
    table.addEventListener('mousedown', (event) => {
      this.pressMouse(event);
    });
    table.addEventListener('mouseover', (event) => {
      const position = this.table.positionOf(event.target);
      if (this.isDragging && position) this.moveTo(this.selection.active(), position);
      this.showNote(event.target);
    });
    window.addEventListener('mouseup', () => {
      this.isDragging = false;
    });
    table.addEventListener('mouseleave', () => {
      this.notes.hide();
    });
    table.addEventListener('focusin', (event) => {
      this.showNote(event.target);
    });
    table.addEventListener('dblclick', (event) => {
      if (this.table.positionOf(event.target)) this.edit(this.activeText());
    });
    table.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      this.actions.openMenu(this.selection.range(), event.clientX, event.clientY);
    });
    this.region.addEventListener('scroll', () => {
      this.notes.hide();
    });
    this.listenToClipboard();
  }

  private listenToClipboard(): void {
    const { table } = this.table;
    const copy = (event: ClipboardEvent): void => {
      event.preventDefault();
      event.clipboardData?.setData('text/plain', formatTabularText(this.selectedTexts()));
    };
    table.addEventListener('copy', copy);
    table.addEventListener('cut', (event) => {
      copy(event);
      this.actions.clear(rangeName(this.selection.range()));
    });
    table.addEventListener('paste', (event) => {
      event.preventDefault();
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text === '') return;
      const rows = parseTabularText(text);
      const [first] = rows[0] ?? [];
      const { firstRow, firstColumn } = this.selection.range();
      const target = { row: firstRow, column: firstColumn };
      if (rows.length === 1 && rows[0]?.length === 1 && first !== undefined) this.actions.type(target, first);
      else this.actions.paste(target, rows);
    });
  }

  private pressMouse(event: MouseEvent): void {
    const header = this.table.rowOfHeader(event.target);
    const position = this.table.positionOf(event.target);
    if (header !== undefined) {
      this.moveTo({ row: header, column: 1 }, { row: header, column: this.table.lastColumn() });
    } else if (position && !(event.button === 2 && this.isSelected(position))) {
      this.isDragging = event.button === 0;
      this.moveTo(event.shiftKey ? this.selection.active() : position, position);
    }
    // The browser would give the focus to what was pressed; it belongs to the active cell. Links still open.
    if (header !== undefined || position) event.preventDefault();
  }

  /** True when the key was used here. */
  private press(key: GridKey): boolean {
    switch (key.kind) {
      case 'move':
        return this.move(key.direction, key.isFar, key.isExtending);
      case 'edit':
        this.edit(this.activeText());
        return true;
      case 'type':
        // The editor takes the focus before the browser inserts the letter, so it lands there.
        this.edit('');
        return false;
      case 'clear':
        this.actions.clear(rangeName(this.selection.range()));
        return true;
      case 'undo':
        this.actions.undo();
        return true;
      case 'select-all':
        this.moveTo({ row: 1, column: 1 }, { row: this.table.lastRow(), column: this.table.lastColumn() });
        return true;
      case 'menu': {
        const box = this.table.cell(this.selection.active())?.getBoundingClientRect();
        if (box) this.actions.openMenu(this.selection.range(), box.left, box.bottom);
        return true;
      }
    }
  }

  private move(direction: Direction, isFar: boolean, isExtending: boolean): boolean {
    const from = isExtending ? this.selection.corner() : this.selection.active();
    const to = this.neighbour(from, direction, isFar);
    // At the edge the browser takes the key: Tab leaves the grid.
    if (to.row === from.row && to.column === from.column) return false;
    this.moveTo(isExtending ? this.selection.active() : to, to);
    return true;
  }

  private neighbour(from: CellPosition, direction: Direction, isFar: boolean): CellPosition {
    const { row, column } = from;
    const end = this.table.endOf(from);
    const lastRow = this.table.lastRow();
    switch (direction) {
      case 'up':
        return { row: isFar ? 1 : Math.max(1, row - 1), column };
      case 'down':
        return { row: isFar ? lastRow : Math.min(lastRow, end.row + 1), column };
      case 'page-up':
        return { row: Math.max(1, row - rowsOfPage), column };
      case 'page-down':
        return { row: Math.min(lastRow, row + rowsOfPage), column };
      case 'left':
        return { row, column: isFar ? 1 : this.table.columnBeside(column, -1) };
      case 'right':
        return { row, column: isFar ? this.table.lastColumn() : this.table.columnBeside(end.column, 1) };
      case 'row-start':
        return { row: isFar ? 1 : row, column: 1 };
      case 'row-end':
        return { row: isFar ? lastRow : row, column: this.table.lastColumn() };
    }
  }

  private moveTo(start: CellPosition, end: CellPosition): void {
    this.editor.close(true, 'stay');
    this.selection.select(start, end);
    this.selection.focus();
    this.actions.select(rangeName(this.selection.range()));
  }

  private edit(text: string): void {
    const position = this.selection.active();
    const cell = this.table.cell(position);
    if (!cell) return;
    const label = this.words.editCell(cellName(position.row, position.column));
    this.notes.hide();
    this.editor.open(cell, label, this.table.view(position).display, text, (typed, end) => {
      if (typed !== undefined) this.actions.type(position, typed);
      if (end !== 'stay') this.move(end, false, false);
      else if (document.activeElement === document.body) this.selection.focus();
    });
  }

  private isSelected({ row, column }: CellPosition): boolean {
    const { firstRow, lastRow, firstColumn, lastColumn } = this.selection.range();
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }

  private selectedTexts(): string[][] {
    const { firstRow, lastRow, firstColumn, lastColumn } = this.selection.range();
    return Array.from({ length: lastRow - firstRow + 1 }, (_, rowIndex) =>
      Array.from({ length: lastColumn - firstColumn + 1 }, (__, columnIndex) => {
        const position = { row: firstRow + rowIndex, column: firstColumn + columnIndex };
        const anchor = this.table.anchorOf(position);
        const isAnchor = anchor.row === position.row && anchor.column === position.column;
        return isAnchor ? this.table.view(position).display : '';
      }),
    );
  }

  private showNote(target: EventTarget | null): void {
    const position = this.editor.isOpen() ? undefined : this.table.positionOf(target);
    const cell = position && this.table.cell(position);
    const note = position && this.table.view(position).note;
    if (cell && note !== undefined) this.notes.show(cell, note);
    else this.notes.hide();
  }
}
