import type { CalendarEvent } from './calendarEvent';
import { type FieldDigests, parseFingerprint } from './eventFields';

/** A row as far as it can be known again. */
export interface IdentifiedRow {
  readonly tabIndex: number;
  /** As it stands in the id column; empty for none. */
  readonly rowId: string;
  /** Nothing stands in the columns that people fill. */
  readonly isBlank: boolean;
  /** What it says; without a day when it wants no event, or cannot be read. */
  readonly content: RowContent;
  /** The row that its hidden state names; empty for none of this plan. */
  readonly rowIdOfState: string;
  /** What it said when it was last brought together with its event; absent when its state is not its own. */
  readonly agreed?: RowContent;
  /** True when the row still reads as it was last written to Calendar; tells the original from its copy. */
  readonly isAsWritten: boolean;
}

/** By which people know an event again: digests of its title, time and place; empty where there is none. */
export type RowContent = Pick<FieldDigests, 'summary' | 'when' | 'location'>;

/**
 * The id of every row that is known; the others need new ones. Ids belong to what people see. Where the hidden columns
 * did not move along with it (sorted by a filter that is older than they, cut and pasted, undone, pasted anew), a row is
 * known by its hidden state or by its title, time and place, so that its event stays, in place of a second one beside it.
 * `events` are those of the plan.
 */
export function identifyRows<Row extends IdentifiedRow>(
  rows: readonly Row[],
  events: readonly CalendarEvent[],
): ReadonlyMap<Row, string> {
  return withLostRows(rows, withMovedRows(rows, ownIds(rows)), events);
}

/**
 * Of several rows with the same id the one that is as last written keeps it, else the first; a copied row becomes a new
 * entry and the original keeps its event.
 */
function ownIds<Row extends IdentifiedRow>(rows: readonly Row[]): ReadonlyMap<Row, string> {
  const ownerById = new Map<string, Row>();
  for (const row of rows) {
    if (row.rowId === '') continue;
    const owner = ownerById.get(row.rowId);
    if (!owner || (row.isAsWritten && !owner.isAsWritten)) ownerById.set(row.rowId, row);
  }
  return new Map([...ownerById].map(([rowId, row]) => [row, rowId]));
}

/**
 * Lets ids follow rows that read now as another row did when it was last synced, while that one reads otherwise. A row
 * that was never synced may just as well be new, and follows only where nothing is left behind or others moved, too.
 */
function withMovedRows<Row extends IdentifiedRow>(
  rows: readonly Row[],
  own: ReadonlyMap<Row, string>,
): ReadonlyMap<Row, string> {
  const left = rows.filter((row) => own.has(row) && row.agreed !== undefined && hasChanged(row));
  const leftByKey = groupBy(left, (row) => keyOf(row.agreed));
  const moved = new Map<Row, string>();
  const given = new Set<string>();
  const follow = (movers: readonly Row[], mayLeave: (from: Row, row: Row) => boolean): void => {
    for (const row of movers) {
      const from = leftByKey
        .get(keyOf(row.content))
        ?.find((other) => other !== row && !given.has(own.get(other) ?? '') && mayLeave(other, row));
      const rowId = from && own.get(from);
      if (rowId === undefined || moved.has(row)) continue;
      moved.set(row, rowId);
      given.add(rowId);
    }
  };
  const movers = rows.filter((row) => hasDay(row) && hasChanged(row) && !isCopy(row, own));
  const synced = movers.filter(({ agreed }) => agreed !== undefined);
  const unsynced = movers.filter(({ agreed }) => agreed === undefined);
  follow(synced, () => true);
  const hasMoves = moved.size > 0;
  follow(unsynced, (from) => from.isBlank);
  // A row that cannot be read, or is not to be synced, keeps its event from one that was just typed.
  if (hasMoves)
    follow(unsynced, (from, row) => from.tabIndex === row.tabIndex && (own.has(row) || hasDay(from)));
  return moved.size === 0 ? own : withMoved(rows, own, moved, given);
}

function keyOf(content: RowContent | undefined): string {
  return content ? `${content.summary} ${content.when} ${content.location}` : '';
}

/** The id or the state of another row beside it tells that it was copied from there. */
function isCopy(row: IdentifiedRow, own: ReadonlyMap<IdentifiedRow, string>): boolean {
  const { rowId, rowIdOfState } = row;
  return (rowId !== '' && !own.has(row)) || (rowIdOfState !== '' && rowIdOfState !== rowId);
}

function hasDay({ content }: IdentifiedRow): boolean {
  return content.when !== '';
}

function hasChanged({ content, agreed }: IdentifiedRow): boolean {
  return keyOf(content) !== keyOf(agreed);
}

/** Rows that moved and were changed besides go by their title; those that are left over keep their id or get one that is. */
function withMoved<Row extends IdentifiedRow>(
  rows: readonly Row[],
  own: ReadonlyMap<Row, string>,
  moved: ReadonlyMap<Row, string>,
  given: ReadonlySet<string>,
): ReadonlyMap<Row, string> {
  const result = new Map(moved);
  const free = new Map([...own].flatMap(([row, rowId]) => (given.has(rowId) ? [] : [[rowId, row] as const])));
  const give = (row: Row, rowId: string | undefined): void => {
    if (result.has(row) || rowId === undefined || !free.delete(rowId)) return;
    result.set(row, rowId);
  };
  const unmoved = [...own.keys()].filter((row) => !moved.has(row));
  const speaking = unmoved.filter((row) => !row.isBlank);
  for (const row of unmoved) {
    const isTitleSame = row.agreed?.summary === row.content.summary;
    if (!row.agreed || row.isBlank || isTitleSame) give(row, own.get(row));
  }
  const freeByTitle = groupBy([...free], ([, { agreed }]) => agreed?.summary ?? '');
  for (const row of speaking) {
    give(row, freeByTitle.get(row.content.summary)?.find(([rowId]) => free.has(rowId))?.[0]);
  }
  for (const row of speaking) give(row, own.get(row));
  for (const row of speaking) give(row, free.keys().next().value);
  // A copy of a row that took another id has this one to itself now.
  for (const row of rows) if (!row.isBlank) give(row, row.rowId);
  return result;
}

/** Rows without an id: by the state beside them, or by an event whose row is gone. */
function withLostRows<Row extends IdentifiedRow>(
  rows: readonly Row[],
  known: ReadonlyMap<Row, string>,
  events: readonly CalendarEvent[],
): ReadonlyMap<Row, string> {
  const result = new Map(known);
  const held = new Set(known.values());
  const lost = rows.filter((row) => !known.has(row) && !row.isBlank);
  if (lost.length === 0) return known;
  const give = (row: Row, rowId: string | undefined): void => {
    if (rowId === undefined || rowId === '' || held.has(rowId)) return;
    result.set(row, rowId);
    held.add(rowId);
  };
  for (const row of lost) give(row, row.rowIdOfState);
  const orphans = groupBy(events, ({ writtenFingerprint }) => keyOf(parseFingerprint(writtenFingerprint)));
  for (const row of lost) {
    if (result.has(row) || !hasDay(row)) continue;
    give(row, orphans.get(keyOf(row.content))?.find(({ rowId }) => !held.has(rowId))?.rowId);
  }
  return result;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
