import type { LocalHost } from '../../local/localHost';
import type { Area } from '../../local/workbook/area';
import type { Cell } from '../../local/workbook/cell';
import type { SheetAction } from './actions';
import { pick } from './actions';
import { checkPromise } from './brokenPromise';
import type { PlanCalendars } from './planCalendars';
import type { RowReader } from './rowReader';
import type { SharedPlan } from './sharedPlan';
import { cellAt, dateWords, firstRowIndex, placeWords, responsibleWords, titleWords } from './vocabulary';

const mostRows = 12;
const firstRowNumber = firstRowIndex + 1;

/** People at the spreadsheet: they work in the first tab of the plan. */
export class SheetHands {
  /** The latest last. */
  private readonly deletedRows: (readonly Cell[])[] = [];
  private insertedRows = 0;

  constructor(
    private readonly plan: SharedPlan,
    private readonly reader: RowReader,
    private readonly calendars: PlanCalendars,
  ) {}

  edit(action: SheetAction): void {
    switch (action.does) {
      case 'undo':
        this.plan.undo();
        return;
      case 'copy-tab':
        this.copyTab();
        return;
      case 'sort':
        this.sort(action);
        return;
      default:
        this.editRow(action, this.rowNumberOf(action.row));
    }
  }

  private editRow(action: Extract<SheetAction, { readonly row: number }>, rowNumber: number): void {
    switch (action.does) {
      case 'date':
        this.type(rowNumber, cellAt.date, pick(dateWords, action.word));
        return;
      case 'place':
        this.type(rowNumber, cellAt.place, pick(placeWords, action.word));
        return;
      case 'title':
        this.type(rowNumber, cellAt.title, pick(titleWords, action.word));
        return;
      case 'responsible':
        this.type(rowNumber, cellAt.responsible, pick(responsibleWords, action.word));
        return;
      case 'exclude': {
        const isExcluded = this.reader.text(rowNumber - 1, cellAt.excluded) !== '';
        this.type(rowNumber, cellAt.excluded, isExcluded ? '' : 'да');
        return;
      }
      case 'clear-row':
        this.plan.byPerson(() => {
          this.host.clearCells(0, `A${rowNumber}:E${rowNumber}`);
        });
        return;
      case 'clear-own':
        this.plan.byPerson(() => {
          this.host.clearCells(0, `${action.isAll ? 'F' : 'H'}${rowNumber}:H${rowNumber}`);
        });
        return;
      case 'delete-row':
        this.deleteRow(rowNumber);
        return;
      case 'restore-row':
        this.restoreRow(rowNumber);
        return;
      case 'insert-row':
        this.insertRow(rowNumber, action.row);
        return;
      case 'copy-row':
        this.copyRow(rowNumber, action.to);
    }
  }

  private type(rowNumber: number, columnIndex: number, text: string): void {
    const isBlank = this.reader
      .rows()
      .some((row) => row.sheetId === 0 && row.rowIndex === rowNumber - 1 && row.isBlank);
    // Half a row reads as a heading or as a torn one, which is not what is asked here.
    const wholeRow = [
      pick(dateWords, rowNumber),
      pick(placeWords, rowNumber),
      pick(titleWords, rowNumber),
      pick(responsibleWords, rowNumber),
    ];
    this.plan.byPerson(() => {
      if (isBlank) this.host.pasteInto(0, rowNumber, 1, [wholeRow]);
      else this.host.typeInto(0, rowNumber, columnIndex + 1, text);
    });
  }

  private sort({ column, isAscending, isWhole }: Extract<SheetAction, { readonly does: 'sort' }>): void {
    const count = this.reader.rowCount();
    if (count < 2) return;
    const range = `A${firstRowNumber}:${isWhole ? 'H' : 'E'}${firstRowIndex + count}`;
    this.plan.byPerson(() => {
      this.host.sortRows(0, range, column + 1, isAscending);
    });
  }

  private deleteRow(rowNumber: number): void {
    if (this.reader.rowCount() === 0) return;
    const [cells] = this.host.workbook.sheet(0)?.cells(wholeRowArea(rowNumber)) ?? [];
    if (cells) this.deletedRows.push(cells);
    this.plan.byPerson(() => {
      this.host.deleteRows(0, rowNumber, 1);
    });
  }

  /** With all its cells, ours with them. */
  private restoreRow(rowNumber: number): void {
    const cells = this.deletedRows.pop();
    if (!cells || this.isFull()) return;
    this.insertBlankRow(rowNumber);
    this.host.workbook
      .sheet(0)
      ?.changeCells(wholeRowArea(rowNumber), (cell, _, column) => cells[column] ?? cell);
  }

  private insertRow(rowNumber: number, dateWord: number): void {
    if (this.isFull()) return;
    this.insertedRows += 1;
    const word = this.insertedRows;
    this.insertBlankRow(rowNumber);
    const row = [
      pick(dateWords, dateWord),
      pick(placeWords, word),
      `Занятие ${word}`,
      pick(responsibleWords, word),
    ];
    this.plan.byPerson(() => {
      this.host.pasteInto(0, rowNumber, 1, [row]);
    });
  }

  private copyRow(rowNumber: number, to: number): void {
    const count = this.reader.rowCount();
    if (count === 0 || this.isFull()) return;
    const target = firstRowNumber + (to % (count + 1));
    this.insertBlankRow(target);
    const source = rowNumber >= target ? rowNumber + 1 : rowNumber;
    this.plan.byPerson(() => {
      this.host.copyRows(0, source, 1, target);
    });
  }

  private copyTab(): void {
    if (this.plan.planTabs.length > 1 || this.calendars.known.size === 0) return;
    const copied = this.plan.byPerson(() => this.host.copySheet(0));
    const reply = this.plan.ask(0, 'addPlanTabs', { sheetIds: [copied] });
    checkPromise(reply.ok, 'a copied tab could not be added', reply);
    this.plan.planTabs = [...this.plan.planTabs, copied];
    const ids = this.reader
      .rows()
      .filter(({ isBlank }) => !isBlank)
      .map(({ rowId }) => rowId)
      .filter((rowId) => rowId !== '');
    checkPromise(
      new Set(ids).size === ids.length,
      'a row of the copied tab kept the id of its original',
      ids,
    );
  }

  private insertBlankRow(rowNumber: number): void {
    this.plan.byPerson(() => {
      this.host.insertRows(0, rowNumber, 1);
    });
  }

  private rowNumberOf(row: number): number {
    const count = this.reader.rowCount();
    return firstRowNumber + (count > 0 ? row % count : 0);
  }

  private isFull(): boolean {
    return this.reader.rowCount() >= mostRows;
  }

  private get host(): LocalHost {
    return this.plan.school.host;
  }
}

/** The columns of the person and ours. */
function wholeRowArea(rowNumber: number): Area {
  return { rowIndex: rowNumber - 1, columnIndex: 0, rowCount: 1, columnCount: 8 };
}
