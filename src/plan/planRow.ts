import type { CellValue } from './cell';
import { cellText } from './cell';
import type { ColumnKey, PlanHeader } from './columns';
import { columnKeys } from './columns';
import type { PeriodReading } from './periods/readPeriod';

/** The texts of a row by column, as `cellText` gives them; `''` where the cell is blank or the column missing. */
export type RowTexts = Readonly<Record<ColumnKey, string>>;

interface RowPlace {
  /** From 1, as the spreadsheet shows it. */
  readonly rowNumber: number;
  /** From 0, in the grid. */
  readonly rowIndex: number;
  /** Empty until the row was given one. */
  readonly rowId: string;
  readonly texts: RowTexts;
}

/** The columns whose cells may list several things at once. */
export const partColumns = [
  'date',
  'time',
  'place',
  'event',
  'responsible',
  'block',
  'class',
  'note',
] as const satisfies readonly ColumnKey[];

/** One of several events that a row holds, as texts of its own row. */
export type RowPart = Readonly<Record<(typeof partColumns)[number], string>>;

/** A row that plans something. */
export interface EntryRow extends RowPlace {
  readonly kind: 'entry';
  readonly period: PeriodReading;
  /** What was read: this row's date, or the one above that it goes by. */
  readonly periodText: string;
  /** True when the date cell is blank and the date of a row above holds. */
  readonly isDateFromAbove: boolean;
  /** From 1; the row whose date was read, this one or one above. */
  readonly dateRowNumber: number;
  /** Title of the section that the row stands in; empty when there is none. */
  readonly section: string;
  /** The rows that this one could be split into; absent unless events and dates pair without doubt. */
  readonly parts?: readonly RowPart[];
}

/** The lower part of a row that a page end or a line break tore in two. */
export interface TornRow extends RowPlace {
  readonly kind: 'torn';
  /** From 0; the row whose words go on here. */
  readonly rowIndexAbove: number;
}

/** A heading inside the table: the name of the block (or the month) of what follows. */
export interface SectionRow extends RowPlace {
  readonly kind: 'section';
  /** Without «Блок 2 –» and other numbering. */
  readonly title: string;
}

/** A row that plans nothing. */
export interface IdleRow extends RowPlace {
  readonly kind:
    'blank' | 'repeated-header' | 'column-numbers' | 'page-number' | 'weekday' | 'total' | 'signature';
}

/** A row below the header, understood. */
export type PlanRow = EntryRow | TornRow | SectionRow | IdleRow;

/** The texts of one row of the grid. */
export function readRowTexts(row: readonly CellValue[], header: PlanHeader): RowTexts {
  const texts = emptyTexts();
  for (const key of columnKeys) {
    const index = header.columnIndexes[key];
    const cell = index === undefined ? '' : row[index];
    if (cell !== '') texts[key] = cellText(cell);
  }
  return texts;
}

function emptyTexts(): Record<ColumnKey, string> {
  return {
    date: '',
    place: '',
    event: '',
    responsible: '',
    number: '',
    month: '',
    endDate: '',
    time: '',
    block: '',
    class: '',
    done: '',
    note: '',
    excluded: '',
    status: '',
    rowId: '',
    state: '',
  };
}
