import { differingFields, type EventDraft, fingerprintOf } from '../calendar/calendarEvent';
import {
  type Change,
  decideChanges,
  type DecidedChanges,
  type DesiredRow,
  reachesRemovalBrake,
} from '../calendar/decideChanges';
import { desiredEvent } from '../calendar/desiredEvent';
import { eventIdOf } from '../calendar/eventIdentity';
import type { CalendarProblem, Listing } from '../calendar/eventCalendar';
import { periodOfEvent } from '../calendar/periodOfEvent';
import { parseRowState, rowStateText } from '../calendar/rowState';
import type { ChangeView, ProblemCode, Reply, SyncPreview } from '../contract/panelServer';
import { changeWords, fieldChange, noEventWords, syncedStatus } from '../messages/changes';
import type { Entry } from '../plan/entry';
import type { Finding } from '../plan/finding';
import type { Language } from '../plan/language';
import type { PlanRecord } from '../plan/planRecord';
import { writePeriod } from '../plan/periods/writePeriod';
import type { RowMark } from '../plan/workbook';
import type { AddonPorts } from './addonPorts';
import { refuseWithoutPlan } from './noPlanReply';
import { openPlan } from './openPlan';
import { planFindings } from './planChecks';
import { preparePlan, type PreparedPlan } from './preparePlan';
import { accept, refuse } from './reply';
import { rowDigests } from './rowDigests';
import { statusMarks } from './rowStatuses';

/** Decides what a sync would change and says it in words. Writes nothing to Calendar; gives new rows their ids. */
export function previewSync(ports: AddonPorts): Reply<SyncPreview> {
  if (!ports.lock.take()) return refuse('busy');
  try {
    const record = ports.records.read();
    const plan = openPlan(ports.workbook, record?.language ?? ports.language);
    if ('code' in plan) return refuseWithoutPlan(ports.language, plan);
    const prepared = preparePlan(ports, plan, record);
    const { calendarId, planId } = prepared.record;
    const listing =
      calendarId === undefined
        ? undefined
        : ports.calendar.list(calendarId, planId, prepared.context.timeZone);
    if (listing && !listing.ok) return refuse(problemCodes[listing.problem]);
    if (listing && !listing.mayWrite) return refuse('no-calendar-right');
    const findings = planFindings(plan.reading, record);
    const decided = decideChanges(planId, desiredRows(prepared, findings), listing?.events ?? []);
    const marks = statusMarks(plan, findings, prepared.record, prepared.rowIds);
    for (const [rowId, mark] of syncedMarks(prepared, decided)) marks.set(rowId, mark);
    ports.planSheet(plan.tab.sheetId).writeMarks(prepared.header, marks);
    const removals = decided.changes.filter(({ kind }) => kind === 'remove').length;
    const needsConfirmation = reachesRemovalBrake(removals, listing?.events.length ?? 0);
    rememberBrake(ports, prepared.record, needsConfirmation);
    const preview = describePreview(ports, prepared, listing, decided);
    const removalBrake = { removals, planEvents: listing?.events.length ?? 0 };
    return accept(needsConfirmation ? { ...preview, removalBrake } : preview);
  } finally {
    ports.lock.release();
  }
}

/** The problem's code in the contract, for every reason why Calendar cannot be used. */
export const problemCodes: Readonly<Record<CalendarProblem['problem'], ProblemCode>> = {
  'no-right': 'no-calendar-right',
  gone: 'calendar-gone',
  limit: 'calendar-limit',
  unreachable: 'calendar-unreachable',
};

/** Every row that has an id and still says something; a row that cannot be read keeps the event it has. */
function desiredRows(
  { plan, record, rowIds, context }: PreparedPlan,
  findings: readonly Finding[],
): readonly DesiredRow[] {
  const entryByRowNumber = new Map(plan.reading.plan.entries.map((entry) => [entry.rowNumber, entry]));
  const rowNumbersWithErrors = new Set(
    findings.flatMap(({ severity, rowNumber }) => (severity === 'error' ? [rowNumber] : [])),
  );
  return plan.reading.rows.flatMap((row): DesiredRow[] => {
    const rowId = rowIds.get(row.rowIndex) ?? '';
    if (rowId === '' || row.kind === 'blank') return [];
    const entry = entryByRowNumber.get(row.rowNumber);
    const lastWritten = parseRowState(row.texts.state, eventIdOf(record.planId, rowId))?.fingerprint;
    const hasErrors =
      !entry || rowNumbersWithErrors.has(row.rowNumber) || rowNumbersWithErrors.has(undefined);
    const wants = hasErrors ? 'has-errors' : (desiredEvent(entry, context) ?? 'open');
    const title = entry?.title ?? row.texts.event;
    return [
      { rowId, rowNumber: row.rowNumber, title, wants, ...(lastWritten !== undefined && { lastWritten }) },
    ];
  });
}

/**
 * Rows whose event is as it should be and that do not say so: a run was stopped before it wrote back, or an error was
 * mended the way the row had been before.
 */
function syncedMarks(
  { plan, record, rowIds }: PreparedPlan,
  decided: DecidedChanges,
): ReadonlyMap<string, RowMark> {
  const statusById = new Map(
    plan.reading.rows.map(({ rowIndex, texts }) => [rowIds.get(rowIndex) ?? '', texts.status]),
  );
  const marks = new Map<string, RowMark>();
  for (const { row, event } of decided.unchanged) {
    const mark = doneMark(record.language, event.id, event, event.htmlLink);
    if (row.lastWritten !== undefined && statusById.get(row.rowId) === mark.status.text) continue;
    marks.set(row.rowId, mark);
  }
  return marks;
}

/** The steps hold the brake too, so it does not hang on the panel alone. */
function rememberBrake(ports: AddonPorts, record: PlanRecord, removalsNeedConfirmation: boolean): void {
  if ((record.removalsNeedConfirmation ?? false) === removalsNeedConfirmation) return;
  ports.records.write({ ...record, removalsNeedConfirmation });
}

/** What a row shows and remembers once its event is as the sheet wants it. */
export function doneMark(language: Language, eventId: string, draft: EventDraft, htmlLink: string): RowMark {
  return {
    status: {
      text: syncedStatus(writePeriod(periodOfEvent(draft), language)),
      link: htmlLink,
    },
    state: rowStateText({ eventId, fingerprint: fingerprintOf(draft), htmlLink }),
  };
}

function describePreview(
  ports: AddonPorts,
  prepared: PreparedPlan,
  listing: Listing | undefined,
  decided: DecidedChanges,
): SyncPreview {
  const { language } = ports;
  const digests = rowDigests(prepared.plan.grid, prepared.plan.header, prepared.rowIds);
  const digestOf = (rowId: string) => digests.get(rowId) ?? '';
  const { about, entries } = prepared.plan.reading.plan;
  const entryByRowNumber = new Map(entries.map((entry) => [entry.rowNumber, entry]));
  const entryOf = (rowNumber: number) => entryByRowNumber.get(rowNumber);
  return {
    calendarName: listing?.calendarName ?? calendarNameFor(about.title, prepared.record.language),
    calendarWillBeMade: !listing,
    changes: decided.changes.map((change) => viewChange(change, language, digestOf, entryOf)),
    unchangedCount: decided.unchanged.length,
  };
}

/** The name for the plan's own calendar. */
export function calendarNameFor(planTitle: string, language: Language): string {
  return planTitle === '' ? changeWords()[language].untitledPlan : planTitle;
}

function viewChange(
  change: Change,
  language: Language,
  digestOf: (rowId: string) => string,
  entryOf: (rowNumber: number) => Entry | undefined,
): ChangeView {
  const words = changeWords()[language];
  const when = (times: Pick<EventDraft, 'start' | 'end'>) => writePeriod(periodOfEvent(times), language);
  switch (change.kind) {
    case 'add': {
      const { row, draft } = change;
      return {
        kind: 'add',
        rowId: row.rowId,
        rowNumber: row.rowNumber,
        title: row.title,
        when: when(draft),
        details: [],
        approval: { kind: 'add', rowId: row.rowId, rowDigest: digestOf(row.rowId), etag: '', draft },
      };
    }
    case 'update': {
      const { row, draft, event } = change;
      return {
        kind: 'update',
        rowId: row.rowId,
        rowNumber: row.rowNumber,
        title: row.title,
        when: when(draft),
        details: describeFields(event, draft, language),
        approval: {
          kind: 'update',
          rowId: row.rowId,
          rowDigest: digestOf(row.rowId),
          etag: event.etag,
          draft,
        },
      };
    }
    case 'remove': {
      const { event } = change;
      return {
        kind: 'remove',
        rowId: event.rowId,
        title: event.summary,
        when: when(event),
        details: [],
        approval: { kind: 'remove', rowId: event.rowId, rowDigest: '', etag: event.etag },
      };
    }
    case 'leave': {
      const { row, reason, event } = change;
      const times = event ?? (typeof row.wants === 'string' ? undefined : row.wants);
      const entry = entryOf(row.rowNumber);
      const ownReason =
        reason === 'open-period'
          ? event
            ? words.earlierEventStays
            : noEventWords(entry?.period ?? { kind: 'open' }, language)?.reason
          : words.leaveReasons[reason];
      return {
        kind: 'leave',
        rowId: row.rowId,
        rowNumber: row.rowNumber,
        title: row.title,
        when: times ? when(times) : (entry?.periodText ?? ''),
        details: ownReason === undefined ? [] : [ownReason],
        leaveReason: reason,
      };
    }
  }
}

/** «место: Музей → Библиотека»; a moved event is told once, by its dates in words. */
function describeFields(before: EventDraft, after: EventDraft, language: Language): readonly string[] {
  const words = changeWords()[language];
  const fields = differingFields(before, after);
  const lines: string[] = [];
  if (fields.includes('start') || fields.includes('end')) {
    const when = (draft: EventDraft) => writePeriod(periodOfEvent(draft), language);
    lines.push(fieldChange(words.when, when(before), when(after)));
  }
  for (const field of fields) {
    if (field === 'start' || field === 'end') continue;
    if (field === 'summary' || field === 'location') {
      const shown = (draft: EventDraft) => (draft[field] === '' ? words.emptyValue : draft[field]);
      lines.push(fieldChange(words.fields[field], shown(before), shown(after)));
    } else {
      lines.push(words.fields[field]);
    }
  }
  return lines;
}
