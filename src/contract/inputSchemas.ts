import * as z from 'zod/mini';
import { type EventTime, isEventTime } from '../calendar/calendarEvent';
import { switchableChecks } from '../checks/switchableChecks';
import { columnKeys, ownColumns } from '../plan/columns';
import { languages } from '../plan/language';
import { once } from '../plan/once';
import { maximumChangesPerStep, maximumFixesPerCall } from './panelServer';

/** What the sidebar may send, parsed on arrival: nothing else reaches the plan or the calendar. */

/** One kind of check serves all limits: every other kind that zod offers would be parsed at each click. */
const rowNumber = () => z.number().check(z.refine((value) => Number.isInteger(value) && value > 0));
const textUpTo = (maximumLength: number) =>
  z.string().check(z.refine((text) => text.length <= maximumLength));
const listUpTo = <Item extends z.ZodMiniType>(item: Item, maximumLength: number) =>
  z.array(item).check(z.refine((list) => list.length <= maximumLength));

/** Google Sheets holds no more in a cell. */
const cellString = () => textUpTo(50_000);
const shortText = () => textUpTo(200);

export const checkPlanInput = once(() => z.object({ language: z.enum(languages) }));

export const goToCellInput = once(() =>
  z.object({ rowNumber: rowNumber(), column: z.optional(z.enum(columnKeys)) }),
);

/** Fixes write what people type; the add-on's own columns are out of their reach. */
const typedColumn = () =>
  z.enum(columnKeys).check(z.refine((column) => !ownColumns.some((own) => own === column)));

const cellEdit = () =>
  z.object({ rowNumber: rowNumber(), column: typedColumn(), before: cellString(), after: cellString() });

const insertedRow = () =>
  z.object({ afterRowNumber: rowNumber(), cells: z.partialRecord(typedColumn(), cellString()) });

const fixChanges = () =>
  z.object({
    edits: listUpTo(cellEdit(), 10_000),
    insertedRows: z.optional(listUpTo(insertedRow(), 500)),
  });

export const applyFixesInput = once(() => z.object({ fixes: listUpTo(fixChanges(), maximumFixesPerCall) }));

export const switchCheckInput = once(() => z.object({ check: z.enum(switchableChecks), isOn: z.boolean() }));

const eventTime = () => z.custom<EventTime>(isEventTime);

const eventDraft = () =>
  z.object({
    summary: cellString(),
    location: cellString(),
    description: cellString(),
    start: eventTime(),
    end: eventTime(),
    transparency: z.enum(['opaque', 'transparent']),
    colorId: shortText(),
  });

const approvedChange = () =>
  z.object({
    kind: z.enum(['add', 'update', 'remove']),
    rowId: shortText(),
    rowDigest: shortText(),
    etag: shortText(),
    draft: z.optional(eventDraft()),
  });

export const syncStepInput = once(() =>
  z.object({
    changes: listUpTo(approvedChange(), maximumChangesPerStep),
    calendarName: cellString(),
    removalsConfirmed: z.boolean(),
  }),
);

export const loadPlanInput = once(() => z.object({ text: textUpTo(2_000_000) }));
