import type { EventResource } from '../../local/calendar-server/calendarServer';
import type { ApprovedChange } from '../../src/contract/panelServer';
import { checkPromise } from './brokenPromise';
import type { PlanCalendars } from './planCalendars';
import type { Known, ModelRow } from './planModel';
import { fieldsOf, guestsOf, isSameFields, rowIdOf } from './planModel';
import type { TypedCells } from './rowReader';
import { typedCellKey } from './rowReader';
import type { SharedPlan } from './sharedPlan';
import { cellAt } from './vocabulary';

/** Whatever is done, every event of every calendar must be as it is known. `after` says in words what was done. */
export function checkCalendars({ school }: SharedPlan, calendars: PlanCalendars, after: string): void {
  const events = calendars.events();
  const seen = new Set<string>();
  for (const event of events) {
    const foreign = calendars.foreign.get(event.id);
    if (foreign !== undefined) {
      checkPromise(JSON.stringify(event) === foreign, `${after} touched an event that is not ours`, event);
      continue;
    }
    const rowId = rowIdOf(event) ?? '';
    checkPromise(!seen.has(rowId), `${after} doubled an event`, event);
    seen.add(rowId);
    checkEvent(event, calendars.known.get(rowId), after);
  }
  for (const [rowId, { present }] of calendars.known) {
    checkPromise(!present || seen.has(rowId), `${after} lost an event`, { rowId, present });
  }
  for (const id of calendars.foreign.keys()) {
    const isThere = events.some((event) => event.id === id);
    checkPromise(isThere, `${after} removed an event that is not ours`, id);
  }
  for (const { calendarId, events: before } of calendars.others) {
    const isUntouched = JSON.stringify(school.eventsIn(calendarId)) === before;
    checkPromise(isUntouched, `${after} touched a calendar that the plan is not in`, calendarId);
  }
  checkPromise(school.server.exportState().sentMail.length === 0, `${after} sent mail`);
}

function checkEvent(event: EventResource, known: Known | undefined, after: string): void {
  checkPromise(
    known?.etag === event.etag && isSameFields(known.present, fieldsOf(event)),
    `${after} left an event as it should not be`,
    { event, known },
  );
  checkPromise(
    known.around.every((text) => (event.description ?? '').includes(text)),
    `${after} lost what people wrote beside our text`,
    { event, known },
  );
  checkPromise(
    known.guests.every((email) => guestsOf(event).includes(email)),
    `${after} lost a guest`,
    { event, known },
  );
}

/** After a preview every row has an id of its own, and of a row and its copies the original keeps the one they had. */
export function checkRowIds(
  rows: readonly ModelRow[],
  before: ReadonlyMap<string, readonly ModelRow[]>,
  known: ReadonlyMap<string, Known>,
): void {
  const ids = rows.filter(({ isBlank }) => !isBlank).map(({ rowId }) => rowId);
  checkPromise(!ids.includes('') && new Set(ids).size === ids.length, 'row ids are not unique', ids);
  for (const [rowId, holders] of before) {
    const speaking = holders.filter(({ isBlank }) => !isBlank);
    if (speaking.length === 0) continue;
    const keeper = rows.find((row) => row.rowId === rowId);
    if (!keeper) {
      // Only for the id of the row that it reads as now: then nothing reads as this one did.
      const now = speaking.map((holder) => rows.find((row) => isSamePlace(row, holder))?.rowId ?? '');
      const areOthers = now.every((id) => before.has(id) || known.has(id));
      checkPromise(areOthers, 'a row lost its id', { holders, now });
      continue;
    }
    const agreed = known.get(rowId)?.agreed;
    const originals = speaking.filter(
      ({ wants, stateText }) => stateText !== '' && wants !== 'kept' && agreed && isSameFields(wants, agreed),
    );
    const [original] = originals;
    if (!original || originals.length > 1) continue;
    checkPromise(isSamePlace(keeper, original), 'a copy took the event of its original', {
      keeper,
      original,
    });
  }
}

function isSamePlace(one: ModelRow, other: ModelRow): boolean {
  return one.sheetId === other.sheetId && one.rowIndex === other.rowIndex;
}

const columnOfEdit: Readonly<Record<string, number>> = {
  date: cellAt.date,
  place: cellAt.place,
  event: cellAt.title,
};

/** A run writes only into those of people's cells that it was approved to take from the calendar. */
export function checkTypedCells(before: TypedCells, now: TypedCells, takes: readonly ApprovedChange[]): void {
  const taken = new Set(
    takes.flatMap(({ edits = [], sheetId = 0 }) =>
      edits.map(({ rowNumber, column }) => typedCellKey(sheetId, rowNumber, columnOfEdit[column] ?? -1)),
    ),
  );
  for (const [key, text] of Object.entries(now)) {
    if (before[key] === text) continue;
    checkPromise(taken.has(key), 'a run changed a cell that a person typed', {
      key,
      before: before[key],
      text,
    });
  }
}
