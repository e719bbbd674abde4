import type { CellView } from '../../local/localHost';
import type { ModelRow } from './planModel';
import { ofPlace } from './planModel';
import type { SharedPlan } from './sharedPlan';
import type { DateMeaning } from './vocabulary';
import { cellAt, dateKey, firstRowIndex, meaningOfDates } from './vocabulary';

/** What people see in the cells that are theirs, by sheet, row and column. */
export type TypedCells = Readonly<Record<string, string>>;

/** A row as it stands in its tab. */
interface TabRow {
  readonly sheetId: number;
  readonly rowIndex: number;
  readonly textAt: (columnIndex: number) => string;
  readonly date: string;
  /** The date that the row goes by: its own, or the nearest one above it. */
  readonly dateAbove: string;
}

/** Reads the tabs of the plan as the model understands them. */
export class RowReader {
  /** By the key of the date cell. */
  private readonly meanings = new Map<string, DateMeaning>(meaningOfDates);

  constructor(private readonly plan: SharedPlan) {}

  /** All rows below the headers. Throws RangeError for a date whose meaning nobody learned. */
  rows(): readonly ModelRow[] {
    const { planId = '' } = this.plan.identity();
    const rows = this.tabRows();
    const states = statesById(rows, planId);
    return rows.map((row) => this.modelRow(row, states));
  }

  /** The rows that have an id, by it; a row and its fresh copy have one and the same. */
  rowsById(): ReadonlyMap<string, readonly ModelRow[]> {
    const byId = new Map<string, ModelRow[]>();
    for (const row of this.rows()) {
      if (row.rowId !== '') byId.set(row.rowId, [...(byId.get(row.rowId) ?? []), row]);
    }
    return byId;
  }

  /** Of all tabs, those without a plan too. */
  typedCells(): TypedCells {
    const cells: Record<string, string> = {};
    for (const sheet of this.plan.school.host.view().sheets) {
      for (const [rowIndex, row] of sheet.rows.entries()) {
        for (let column = 0; column <= cellAt.excluded; column += 1)
          cells[typedCellKey(sheet.sheetId, rowIndex + 1, column)] = row[column]?.display ?? '';
      }
    }
    return cells;
  }

  /** How many rows of the first tab are below its header and not below all content. */
  rowCount(): number {
    const below = this.viewedRows(0).slice(firstRowIndex);
    const areFilled = below.map((row) => row.some(({ display }) => display !== ''));
    return areFilled.lastIndexOf(true) + 1;
  }

  /** What a cell of the first tab shows. */
  text(rowIndex: number, columnIndex: number): string {
    return this.viewedRows(0)[rowIndex]?.[columnIndex]?.display ?? '';
  }

  /** What the date cell of that row holds, whether or not its meaning is known. */
  dateOf(rowId: string): string | undefined {
    return this.tabRows().find(({ textAt }) => textAt(cellAt.rowId) === rowId)?.date;
  }

  /** Remembers what a date means that a run wrote. */
  learnDate(date: string, meaning: DateMeaning): void {
    if (!this.meanings.has(date)) this.meanings.set(date, meaning);
  }

  private modelRow(
    { sheetId, rowIndex, textAt, date, dateAbove }: TabRow,
    states: ReadonlyMap<string, string>,
  ): ModelRow {
    const meaning = this.meanings.get(dateAbove);
    if (!meaning) throw new RangeError(`The model does not know the date «${dateAbove}».`);
    const place = textAt(cellAt.place);
    const title = textAt(cellAt.title);
    const responsible = textAt(cellAt.responsible);
    const excluded = textAt(cellAt.excluded);
    const rowId = textAt(cellAt.rowId);
    const own = [date, place, title, responsible];
    const isBlank = own.every((text) => text === '');
    const isKept = isBlank || excluded !== '' || meaning.kind !== 'event';
    return {
      rowId,
      sheetId,
      rowIndex,
      isBlank,
      words: JSON.stringify([dateAbove, ...own, excluded]),
      stateText: states.get(rowId) ?? '',
      wants: isKept
        ? 'kept'
        : {
            summary: title,
            when: meaning.when,
            location: place,
            transparency: meaning.transparency,
            ...ofPlace(place, responsible),
          },
    };
  }

  private tabRows(): readonly TabRow[] {
    const { workbook } = this.plan.school.host;
    return this.plan.planTabs.flatMap((sheetId) => {
      let dateAbove = '';
      return this.viewedRows(sheetId)
        .slice(firstRowIndex)
        .map((cells, offset): TabRow => {
          const rowIndex = firstRowIndex + offset;
          const date = dateKey(workbook, sheetId, rowIndex);
          if (date !== '') dateAbove = date;
          const textAt = (columnIndex: number) => cells[columnIndex]?.display ?? '';
          return { sheetId, rowIndex, textAt, date, dateAbove };
        });
    });
  }

  private viewedRows(wanted: number): readonly (readonly CellView[])[] {
    return this.plan.school.host.view().sheets.find(({ sheetId }) => sheetId === wanted)?.rows ?? [];
  }
}

/** The key of a cell in `TypedCells`. */
export function typedCellKey(sheetId: number, rowNumber: number, columnIndex: number): string {
  return `${sheetId}/${rowNumber}/${columnIndex}`;
}

/** A state counts for the row that it names, wherever it stands; of a row and its copy that of the row itself. */
function statesById(rows: readonly TabRow[], planId: string): ReadonlyMap<string, string> {
  const states = new Map<string, string>();
  for (const { textAt } of rows) {
    const text = textAt(cellAt.state);
    const [eventId = ''] = text.split(' ');
    const named = planId !== '' && eventId.startsWith(planId) ? eventId.slice(planId.length) : '';
    if (named !== '' && (named === textAt(cellAt.rowId) || !states.has(named))) states.set(named, text);
  }
  return states;
}
