import type { CalendarEvent, EventDraft } from '../calendar/calendarEvent';
import { compareEvent } from '../calendar/compareEvent';
import type { DesiredRow } from '../calendar/decideChanges';
import type { EventField } from '../calendar/eventFields';
import { digestsOfDraft, fingerprintOf } from '../calendar/eventFields';
import { periodOfEvent } from '../calendar/periodOfEvent';
import type { CellValue } from '../plan/cell';
import { cellText } from '../plan/cell';
import { columnKeys, type ColumnKey, type PlanHeader } from '../plan/columns';
import type { CellEdit } from '../plan/finding';
import type { Language } from '../plan/language';
import { once } from '../plan/once';
import type { EntryRow } from '../plan/planRow';
import { writePeriod } from '../plan/periods/writePeriod';
import type { PreparedTab } from './preparePlan';
import { desiredRows } from './desiredRows';

/** An event's values brought into the sheet. */
export interface TakenEvent {
  readonly edits: readonly CellEdit[];
  /** What the row then wants. */
  readonly draft: EventDraft;
}

const takeableFields = ['summary', 'when', 'location'] as const satisfies readonly EventField[];

/** How many rows may be read again to see what taking events would do: reading a row costs some hundredths of a millisecond. */
const mostRowsReadAgain = 40_000;

/** Takes the events of one plan tab into its rows. */
export class EventTaker {
  private takesTried = 0;
  private readonly wantedBefore = once(() => wantedTexts(desiredRows(this.tab, this.planId, [])));

  /** `language` is that of the sheet, in which cells are written. */
  constructor(
    private readonly tab: PreparedTab,
    private readonly planId: string,
    private readonly language: Language,
  ) {}

  /**
   * The cells that bring the event's edited title, time and place into its row. Undefined when no such field was edited,
   * and when reading the tab again with these cells shows anything else than this one row wanting just that: then only a
   * person can see what is to be typed. Also undefined when too much has been read again for the takes before.
   */
  take(row: DesiredRow, event: CalendarEvent, edited: readonly EventField[]): TakenEvent | undefined {
    this.takesTried += 1;
    const { rows } = this.tab.plan.reading;
    const fields = takeableFields.filter((field) => edited.includes(field));
    const entryRow = rows.find(
      (candidate): candidate is EntryRow =>
        candidate.kind === 'entry' && candidate.rowNumber === row.rowNumber,
    );
    if (fields.length === 0 || !entryRow || this.takesTried * rows.length > mostRowsReadAgain)
      return undefined;
    const edits = editsFor(this.tab, entryRow, event, fields, this.language);
    const draft = edits && this.draftAfter(row, edits);
    if (!draft) return undefined;
    const { edited: stillEdited } = compareEvent(draft, event, row.state);
    const isTaken = fields.every((field) => !stillEdited.includes(field));
    return isTaken && keepsTheRest(row, draft, fields) ? { edits, draft } : undefined;
  }

  /** What the row wants once the cells are changed; undefined when any other row then wants something else. */
  private draftAfter({ rowId }: DesiredRow, edits: readonly CellEdit[]): EventDraft | undefined {
    const grid: CellValue[][] = this.tab.plan.grid.map((cells) => [...cells]);
    for (const { rowNumber, column, after } of edits) {
      const index = this.tab.header.columnIndexes[column];
      const cells = grid[rowNumber - 1];
      if (index === undefined || !cells) return undefined;
      cells[index] = after;
    }
    const reading = this.tab.plan.readAgain(grid);
    const after = desiredRows(this.tab, this.planId, [], reading);
    const before = this.wantedBefore();
    for (const [id, text] of wantedTexts(after)) {
      if (id !== rowId && text !== before.get(id)) return undefined;
    }
    const wants = after.find((one) => one.rowId === rowId)?.wants;
    return typeof wants === 'string' ? undefined : wants;
  }
}

/** What each row wants, as text to compare, by its id. */
function wantedTexts(rows: readonly DesiredRow[]): ReadonlyMap<string, string> {
  return new Map(
    rows.map(({ rowId, wants }) => [rowId, typeof wants === 'string' ? wants : fingerprintOf(wants)]),
  );
}

/**
 * Whether the row goes on wanting what was not taken: a cell may say more than one thing. With the place its block may
 * change, and the description names that.
 */
function keepsTheRest(
  { wants }: DesiredRow,
  after: EventDraft,
  taken: readonly (typeof takeableFields)[number][],
): boolean {
  if (typeof wants === 'string') return false;
  const [before, now] = [digestsOfDraft(wants), digestsOfDraft(after)];
  const kept = takeableFields.filter((field) => !taken.includes(field));
  const isDescriptionKept = taken.includes('location') || before.description === now.description;
  return isDescriptionKept && kept.every((field) => before[field] === now[field]);
}

function editsFor(
  { plan, header }: PreparedTab,
  row: EntryRow,
  event: CalendarEvent,
  fields: readonly EventField[],
  language: Language,
): readonly CellEdit[] | undefined {
  const textAt = (rowIndex: number, column: ColumnKey): string | undefined => {
    const index = header.columnIndexes[column];
    return index === undefined || isShared(header, column)
      ? undefined
      : cellText(plan.grid[rowIndex]?.[index]);
  };
  const edits: CellEdit[] = [];
  const edit = (rowIndex: number, column: ColumnKey, after: string): boolean => {
    const before = textAt(rowIndex, column);
    if (before === undefined) return false;
    if (before !== after) edits.push({ rowNumber: rowIndex + 1, column, before, after });
    return true;
  };
  const { rowIndex } = row;
  if (fields.includes('summary') && !edit(rowIndex, 'event', event.summary)) return undefined;
  if (fields.includes('location') && !edit(rowIndex, 'place', event.location)) return undefined;
  if (!fields.includes('when')) return edits;

  if (event.recurrence !== '') return undefined;
  const period = periodOfEvent(event);
  const isApart = (column: ColumnKey) =>
    header.columnIndexes[column] !== undefined && header.columnIndexes[column] !== header.columnIndexes.date;
  if (textAt(rowIndex, 'date') === undefined) return undefined;
  if (isApart('time') && textAt(rowIndex, 'time') !== '') {
    if (period.kind === 'timed') {
      edit(rowIndex, 'date', writePeriod({ kind: 'day', date: period.date }, language));
      edit(rowIndex, 'time', `${period.start}${period.end ? `–${period.end}` : ''}`);
    } else {
      edit(rowIndex, 'date', writePeriod(period, language));
      edit(rowIndex, 'time', '');
    }
  } else {
    edit(rowIndex, 'date', writePeriod(period, language));
  }
  if (isApart('endDate')) edit(rowIndex, 'endDate', '');
  keepDateBelow(plan.reading.rows, row, edit);
  return edits;
}

/** What a date is made of may stand in one cell: it is written as a whole. */
const dateColumns: readonly ColumnKey[] = ['date', 'month', 'endDate', 'time'];

/** Whether the column holds something else too, which writing the cell would lose. */
function isShared({ columnIndexes }: PlanHeader, column: ColumnKey): boolean {
  const isOfDate = dateColumns.includes(column);
  return columnKeys.some(
    (other) =>
      other !== column &&
      columnIndexes[other] === columnIndexes[column] &&
      !(isOfDate && dateColumns.includes(other)),
  );
}

/** The next row that goes by the same date is given it as its own, so that the new date holds for this row alone. */
function keepDateBelow(
  rows: PreparedTab['plan']['reading']['rows'],
  row: EntryRow,
  edit: (rowIndex: number, column: ColumnKey, after: string) => boolean,
): void {
  const next = rows.find(
    (candidate): candidate is EntryRow =>
      candidate.kind === 'entry' &&
      candidate.rowNumber > row.rowNumber &&
      candidate.isDateFromAbove &&
      candidate.dateRowNumber === row.dateRowNumber,
  );
  if (next) edit(next.rowIndex, 'date', row.periodText);
}
