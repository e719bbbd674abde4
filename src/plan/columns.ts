/** The columns a plan tab may have. The first four are needed; the last three are ours. */
export const columnKeys = [
  'date',
  'place',
  'event',
  'responsible',
  'number',
  'month',
  'endDate',
  'time',
  'block',
  'class',
  'done',
  'note',
  'excluded',
  'status',
  'rowId',
  'state',
] as const;

export type ColumnKey = (typeof columnKeys)[number];

/** The columns without which there is no plan. */
export const neededColumns = [
  'date',
  'place',
  'event',
  'responsible',
] as const satisfies readonly ColumnKey[];

/** The columns that the add-on adds and alone writes: «Календарь», and the hidden row id and sync state. */
export const ownColumns = ['status', 'rowId', 'state'] as const satisfies readonly ColumnKey[];

export type OwnColumn = (typeof ownColumns)[number];

/** Those of them that people do not see. */
export type HiddenColumn = Exclude<OwnColumn, 'status'>;

/** Where the header and its columns stand; indexes from 0. One cell may hold two things («Дата, время»). */
export interface PlanHeader {
  readonly headerRowIndex: number;
  readonly columnIndexes: Readonly<Partial<Record<ColumnKey, number>>>;
}
