import * as z from 'zod/mini';
import { type EventTime, isEventTime } from '../calendar/calendarEvent';
import { eventFields } from '../calendar/eventFields';
import { switchableChecks } from '../checks/switchableChecks';
import { columnKeys, ownColumns } from '../plan/columns';
import { languages } from '../plan/language';
import { once } from '../plan/once';
import { invitationSettings, monthSettings, reminderSettings } from '../plan/syncSettings';
import type { ChooseCalendarInput } from './panelServer';
import { maximumChangesPerStep, maximumFixesPerCall } from './panelServer';

/** What the sidebar may send, parsed on arrival: nothing else reaches the plan or the calendar. */

/** One kind of check serves all limits: every other kind that zod offers would be parsed at each click. */
const rowNumber = () => z.number().check(z.refine((value) => Number.isInteger(value) && value > 0));
/** Google's ids of tabs are whole numbers, 0 for the first one. */
const sheetId = () => z.number().check(z.refine((value) => Number.isInteger(value) && value >= 0));
const textUpTo = (maximumLength: number) =>
  z.string().check(z.refine((text) => text.length <= maximumLength));
const listUpTo = <Item extends z.ZodMiniType>(item: Item, maximumLength: number) =>
  z.array(item).check(z.refine((list) => list.length <= maximumLength));

/** Google Sheets holds no more in a cell. */
const cellString = () => textUpTo(50_000);
const shortText = () => textUpTo(200);

export const checkPlanInput = once(() => z.object({ language: z.enum(languages) }));

export const goToCellInput = once(() =>
  z.object({
    sheetId: sheetId(),
    rowNumber: rowNumber(),
    column: z.optional(z.enum(columnKeys)),
  }),
);

/** Fixes write what people type; the add-on's own columns are out of their reach. */
const typedColumn = () =>
  z.enum(columnKeys).check(z.refine((column) => !ownColumns.some((own) => own === column)));

const cellEdit = () =>
  z.object({ rowNumber: rowNumber(), column: typedColumn(), before: cellString(), after: cellString() });

const insertedRow = () =>
  z.object({ afterRowNumber: rowNumber(), cells: z.partialRecord(typedColumn(), cellString()) });

const tabFix = () =>
  z.object({
    sheetId: sheetId(),
    edits: listUpTo(cellEdit(), 10_000),
    insertedRows: z.optional(listUpTo(insertedRow(), 500)),
  });

export const applyFixesInput = once(() => z.object({ fixes: listUpTo(tabFix(), maximumFixesPerCall) }));

export const switchCheckInput = once(() => z.object({ check: z.enum(switchableChecks), isOn: z.boolean() }));

const eventTime = () => z.custom<EventTime>(isEventTime);

const eventDraft = () =>
  z.object({
    summary: cellString(),
    location: cellString(),
    description: cellString(),
    start: eventTime(),
    end: eventTime(),
    recurrence: shortText(),
    transparency: z.enum(['opaque', 'transparent']),
    colorId: shortText(),
    guests: z.optional(listUpTo(shortText(), 1000)),
  });

const approvedChange = () =>
  z.object({
    kind: z.enum(['add', 'update', 'remove', 'take', 'leave']),
    rowId: shortText(),
    rowDigest: shortText(),
    etag: shortText(),
    isReturn: z.optional(z.boolean()),
    draft: z.optional(eventDraft()),
    fields: z.optional(listUpTo(z.enum(eventFields), eventFields.length)),
    description: z.optional(cellString()),
    written: z.optional(shortText()),
    agreement: z.optional(shortText()),
    status: z.optional(shortText()),
    edits: z.optional(listUpTo(cellEdit(), 20)),
    sheetId: z.optional(sheetId()),
  });

/** Of the panel; far shorter than what a property holds. */
const runId = () => textUpTo(100);

export const previewSyncInput = once(() => z.object({ runId: runId() }));

export const syncStepInput = once(() =>
  z.object({
    runId: runId(),
    changes: listUpTo(approvedChange(), maximumChangesPerStep),
    calendarName: cellString(),
    removalsConfirmed: z.boolean(),
    isLast: z.boolean(),
  }),
);

export const endSyncInput = once(() => z.object({ runId: runId() }));

/** Google Sheets holds no more tabs in a spreadsheet. */
export const addPlanTabsInput = once(() => z.object({ sheetIds: listUpTo(sheetId(), 200) }));

export const addMissingColumnsInput = once(() => z.object({ sheetId: sheetId() }));

export const answerSchoolYearInput = once(() => z.object({ to: shortText(), isNewPlan: z.boolean() }));

export const changeSettingsInput = once(() =>
  z.object({
    months: z.optional(z.enum(monthSettings)),
    reminder: z.optional(z.enum(reminderSettings)),
    invitations: z.optional(z.enum(invitationSettings)),
    isHourly: z.optional(z.boolean()),
  }),
);

export const chooseCalendarInput = once(() => z.custom<ChooseCalendarInput>(isCalendarChoice));

function isCalendarChoice(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, calendarId } = value as Readonly<Record<string, unknown>>;
  return (
    kind === 'new' || (kind === 'existing' && typeof calendarId === 'string' && calendarId.length <= 200)
  );
}

export const loadPlanInput = once(() =>
  z.object({ text: textUpTo(2_000_000), newTabName: z.optional(shortText()) }),
);
