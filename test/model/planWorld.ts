import type { EventResource, FaultHook } from '../../local/calendar-server/calendarServer';
import { planFaults } from '../../local/calendar-server/faults';
import type { LocalHost } from '../../local/localHost';
import type { Choice } from '../../src/plan/choice';
import { mostFormerCalendars } from '../../src/plan/planRecord';
import type {
  ApprovedChange,
  ChangeResult,
  ChangeView,
  PanelServer,
  Reply,
  SyncPreview,
  SyncStepReport,
} from '../../src/contract/panelServer';
import { title } from '../bundle/plans';
import { School } from '../bundle/school';
import type { Action, Decision, Trouble, Who } from './actions';
import type { Expected, Fields, Known, ModelRow } from './planModel';
import {
  carriedOut,
  expectRemoval,
  expectRow,
  fields,
  fieldsOf,
  isSameFields,
  ofPlace,
  takenBy,
} from './planModel';
import type { DateMeaning } from './vocabulary';
import {
  cellAt,
  columnsOfPlan,
  dateKey,
  dateWords,
  firstRowIndex,
  meaningOfDates,
  placeWords,
  responsibleWords,
  titleWords,
} from './vocabulary';

/** A promise of the design was broken. */
export class PromiseBrokenError extends Error {
  override readonly name = 'PromiseBrokenError';
}

/** The laptop was closed, or the time was up. */
class StoppedError extends Error {
  override readonly name = 'StoppedError';
}

/** A preview that a person has on the screen, with what the model says of it. */
interface Shown {
  /** Of the plan then: in another calendar it is another one. */
  readonly planId: string;
  readonly preview: SyncPreview;
  readonly expected: ReadonlyMap<string, Expected>;
}

/** A calendar that the plan is not in. */
interface OtherCalendar {
  readonly calendarId: string;
  readonly known: ReadonlyMap<string, Known>;
  readonly foreign: ReadonlyMap<string, string>;
  /** All its events, as they must stay. */
  readonly events: string;
}

const mostRows = 12;
/** Stops with a number below this one are in the step, the others in the preview. */
const stopsOfStep = 26;
/** Both people have the right to write into the plan's calendar. */
const teachersToken = 'token-of-the-teacher';
const people = [
  { email: 'teacher@school.example', locale: 'ru' },
  { email: 'deputy@school.example', locale: 'uk' },
];

/** A plan in its spreadsheet and calendar, two people at it, and the plain model of what must come of it. */
export class PlanWorld {
  readonly counts = { syncs: 0, troubled: 0, decided: 0, taken: 0 };
  private readonly school: School;
  private readonly hosts: readonly LocalHost[];
  /** The events of the plan in its present calendar, by row id. */
  private known = new Map<string, Known>();
  private readonly meanings = new Map<string, DateMeaning>(meaningOfDates);
  private foreign = new Map<string, string>();
  /** The calendars that the plan may move to, the one that it left last first. */
  private others: readonly OtherCalendar[];
  private readonly kept = new Map<Who, Shown>();
  private readonly deletedRows: ReturnType<
    NonNullable<ReturnType<LocalHost['workbook']['sheet']>>['cells']
  >[] = [];
  /** Who did what can be undone, the latest last. */
  private readonly undoable: ('person' | 'script')[] = [];
  private planTabs: number[] = [0];
  private fault: FaultHook | undefined;
  private exchanges = 0;
  private words = 0;
  private limitedAt = Number.NEGATIVE_INFINITY;
  private unfinishedRunAt = Number.NEGATIVE_INFINITY;

  constructor() {
    const rows = [0, 1, 3, 6].map((word, index) => [
      dateWords[word] ?? '',
      placeWords[index % placeWords.length] ?? '',
      titleWords[index] ?? '',
      responsibleWords[index % responsibleWords.length] ?? '',
    ]);
    this.school = new School([[title], columnsOfPlan, ...rows], {
      tabRows: 40,
      faults: (request, index) => {
        const found = this.fault?.(request, this.exchanges);
        this.exchanges += 1;
        return index < 0 ? undefined : found;
      },
    });
    const [, deputy] = people;
    this.hosts = [this.school.host, ...(deputy ? [this.school.host.forPerson(deputy, teachersToken)] : [])];
    const calendarId = this.school.server.makeCalendarByHand(
      people[0]?.email ?? '',
      'Школа',
      'Europe/Moscow',
    );
    const day = { start: { date: '2026-10-09' }, end: { date: '2026-10-10' } };
    this.inCalendar(calendarId, 'POST', '', { summary: 'Педсовет', ...day });
    this.others = [this.otherCalendar(calendarId, new Map(), this.eventsAsForeign(calendarId))];
  }

  /** Does one thing and looks whether all promises hold. Throws `PromiseBrokenError`. */
  act(action: Action): void {
    switch (action.does) {
      case 'preview':
        this.show(action.who, undefined);
        break;
      case 'sync':
        this.syncBy(action);
        break;
      case 'carry-out-kept': {
        const shown = this.kept.get(action.who);
        this.kept.delete(action.who);
        if (shown) this.carryOut(action, shown);
        break;
      }
      case 'hourly':
        this.runHourly();
        break;
      case 'copy-tab':
        this.copyTab();
        break;
      case 'other-calendar':
        this.moveToCalendar(action.calendar);
        break;
      case 'wait':
        this.school.nowMs += action.minutes * 60_000;
        break;
      case 'foreign-event':
        this.addForeign({
          summary: 'Родительское собрание',
          start: { date: '2026-10-09' },
          end: { date: '2026-10-10' },
        });
        break;
      case 'rename':
      case 'move':
      case 'relocate':
      case 'colour':
      case 'free':
      case 'guest':
      case 'text':
      case 'rewrite':
      case 'delete-event':
      case 'copy-event':
        this.handle(action);
        break;
      default:
        this.edit(action);
    }
    this.lookAtCalendar(action.does);
  }

  /** Brings plan and calendar together, and holds the calendar against the plan. */
  finish(): void {
    this.school.nowMs += 5 * 60_000;
    const run = { does: 'sync', who: 0, decision: 'put-back', isConfirmed: true } as const;
    // What was left by choice is offered again only once nothing else is to be written to its event.
    this.syncBy(run);
    this.syncBy(run);
    this.lookAtCalendar('the last sync');
    const rows = this.planRows();
    for (const row of rows) {
      if (row.isBlank || row.wants === 'kept') continue;
      const present = this.known.get(row.rowId)?.present;
      this.check(
        isSameFields(present, row.wants),
        `row ${row.rowIndex + 1} has not the event that it wants`,
        { row, present },
      );
    }
    const live = [...this.known].filter(([, { present }]) => present).map(([rowId]) => rowId);
    const orphans = live.filter((rowId) => !rows.some((row) => row.rowId === rowId && !row.isBlank));
    this.check(orphans.length === 0, 'events whose rows are gone are still there', orphans);
    const before = this.school.writingCalls();
    const again = this.get(0, 'previewSync', { runId: runIdOf(0) });
    this.check(
      again.changes.every(({ kind }) => kind === 'leave'),
      'a second sync would change something',
      again.changes,
    );
    this.school.carryOut(again, true);
    this.check(this.school.writingCalls() === before, 'a second sync wrote something', undefined);
  }

  private check(holds: boolean, promise: string, details: unknown): asserts holds {
    if (!holds) throw new PromiseBrokenError(`${promise}: ${JSON.stringify(details, plain, 1)}`);
  }

  // People at the spreadsheet.

  private edit(action: Edit): void {
    const { host } = this.school;
    if (action.does === 'undo') {
      if (this.undoable.at(-1) !== 'person') return;
      this.undoable.pop();
      host.undo();
      this.planTabs = this.planTabs.filter((sheetId) => host.workbook.sheet(sheetId));
      return;
    }
    const last = this.lastRowNumber();
    const count = last - firstRowIndex;
    if (action.does === 'sort') {
      if (count > 1)
        this.byPerson(() => {
          host.sortRows(0, `A${firstRowIndex + 1}:H${last}`, action.column + 1, action.isAscending);
        });
      return;
    }
    const rowNumber = firstRowIndex + 1 + (count > 0 ? action.row % count : 0);
    switch (action.does) {
      case 'date': {
        this.type(rowNumber, cellAt.date, pick(dateWords, action.word));
        return;
      }
      case 'place': {
        this.type(rowNumber, cellAt.place, pick(placeWords, action.word));
        return;
      }
      case 'title': {
        this.type(rowNumber, cellAt.title, pick(titleWords, action.word));
        return;
      }
      case 'responsible': {
        this.type(rowNumber, cellAt.responsible, pick(responsibleWords, action.word));
        return;
      }
      case 'exclude': {
        const isExcluded = this.text(0, rowNumber - 1, cellAt.excluded) !== '';
        this.type(rowNumber, cellAt.excluded, isExcluded ? '' : 'да');
        return;
      }
      case 'clear-row': {
        this.byPerson(() => {
          host.clearCells(0, `A${rowNumber}:E${rowNumber}`);
        });
        return;
      }
      case 'delete-row': {
        if (count === 0) return;
        const sheet = host.workbook.sheet(0);
        const cells = sheet?.cells({ rowIndex: rowNumber - 1, columnIndex: 0, rowCount: 1, columnCount: 8 });
        if (cells) this.deletedRows.push(cells);
        this.byPerson(() => {
          host.deleteRows(0, rowNumber, 1);
        });
        return;
      }
      case 'restore-row': {
        const cells = this.deletedRows.pop();
        if (!cells || count >= mostRows) return;
        this.byPerson(() => {
          host.insertRows(0, rowNumber, 1);
        });
        const area = { rowIndex: rowNumber - 1, columnIndex: 0, rowCount: 1, columnCount: 8 };
        host.workbook.sheet(0)?.changeCells(area, (cell, _, column) => cells[0]?.[column] ?? cell);
        return;
      }
      case 'insert-row': {
        if (count >= mostRows) return;
        this.words += 1;
        const { words } = this;
        this.byPerson(() => {
          host.insertRows(0, rowNumber, 1);
        });
        const row = [
          pick(dateWords, action.row),
          pick(placeWords, words),
          `Занятие ${words}`,
          pick(responsibleWords, words),
        ];
        this.byPerson(() => {
          host.pasteInto(0, rowNumber, 1, [row]);
        });
        return;
      }
      case 'copy-row': {
        if (count === 0 || count >= mostRows) return;
        const target = firstRowIndex + 1 + (action.to % (count + 1));
        this.byPerson(() => {
          host.insertRows(0, target, 1);
        });
        const source = rowNumber >= target ? rowNumber + 1 : rowNumber;
        this.byPerson(() => {
          host.copyRows(0, source, 1, target);
        });
        return;
      }
    }
  }

  private type(rowNumber: number, columnIndex: number, text: string): void {
    const isBlank = this.planRows().some(
      (row) => row.sheetId === 0 && row.rowIndex === rowNumber - 1 && row.isBlank,
    );
    // Half a row reads as a heading or as a torn one, which is not what is asked here.
    const row = [
      pick(dateWords, rowNumber),
      pick(placeWords, rowNumber),
      pick(titleWords, rowNumber),
      pick(responsibleWords, rowNumber),
    ];
    this.byPerson(() => {
      if (isBlank) this.school.host.pasteInto(0, rowNumber, 1, [row]);
      else this.school.host.typeInto(0, rowNumber, columnIndex + 1, text);
    });
  }

  private byPerson(work: () => void): void {
    this.recorded('person', work);
  }

  private recorded<Result>(by: 'person' | 'script', work: () => Result): Result {
    const { workbook } = this.school.host;
    const before = workbook.snapshot();
    try {
      return work();
    } finally {
      if (!workbook.isSameAs(before)) this.undoable.push(by);
    }
  }

  private copyTab(): void {
    if (this.planTabs.length > 1 || this.known.size === 0) return;
    const { host } = this.school;
    let copied = 0;
    this.byPerson(() => {
      copied = host.copySheet(0);
    });
    const reply = this.ask(0, 'addPlanTab', { sheetId: copied });
    this.check(reply.ok, 'a copied tab could not be added', reply);
    this.planTabs.push(copied);
    const ids = this.planRows()
      .filter(({ isBlank }) => !isBlank)
      .map(({ rowId }) => rowId)
      .filter((rowId) => rowId !== '');
    this.check(new Set(ids).size === ids.length, 'a row of the copied tab kept the id of its original', ids);
  }

  // The plan's calendar.

  private planIdentity(): { readonly planId?: string; readonly calendarId?: string } {
    const text = this.school.host.properties.document['partner-plan'];
    return text === undefined ? {} : (JSON.parse(text) as ReturnType<PlanWorld['planIdentity']>);
  }

  private hasCalendar(): boolean {
    return this.planIdentity().calendarId !== undefined;
  }

  private events(): readonly EventResource[] {
    const { calendarId } = this.planIdentity();
    return calendarId === undefined ? [] : this.school.eventsIn(calendarId);
  }

  private inCalendar(
    calendarId: string | undefined,
    method: 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body: object = {},
  ): void {
    this.school.askCalendar(method, `/calendars/${encodeURIComponent(calendarId ?? '')}/events${path}`, body);
  }

  private otherCalendar(
    calendarId: string,
    known: ReadonlyMap<string, Known>,
    foreign: ReadonlyMap<string, string>,
  ): OtherCalendar {
    return { calendarId, known, foreign, events: JSON.stringify(this.school.eventsIn(calendarId)) };
  }

  private eventsAsForeign(calendarId: string): Map<string, string> {
    return new Map(this.school.eventsIn(calendarId).map((event) => [event.id, JSON.stringify(event)]));
  }

  /** Into one where the plan was or has yet to be, or into a new one. */
  private moveToCalendar(index: number): void {
    const { calendarId: left } = this.planIdentity();
    if (left === undefined) return;
    const entered = [...this.others, undefined][index % (this.others.length + 1)];
    const reply = this.ask(
      0,
      'chooseCalendar',
      entered ? { kind: 'existing', calendarId: entered.calendarId } : { kind: 'new' },
    );
    this.check(reply.ok, 'another calendar could not be chosen', reply);
    this.others = [
      this.otherCalendar(left, this.known, this.foreign),
      ...this.others.filter((one) => one !== entered),
    ].slice(0, mostFormerCalendars);
    this.known = new Map(entered?.known);
    this.foreign = new Map(entered?.foreign);
    for (const [rowId, known] of this.known) {
      // The removals that the plan remembers are those of its present calendar.
      if (known.goneBy === 'us') this.known.set(rowId, { ...known, goneBy: 'us-unremembered' });
    }
    this.unfinishedRunAt = Number.NEGATIVE_INFINITY;
  }

  // People in Calendar.

  private handle(action: Extract<Action, { readonly event: number }>): void {
    const live = [...this.known].filter(([, { present }]) => present);
    const found = live.length > 0 ? live[action.event % live.length] : undefined;
    if (!found) return;
    const [rowId, known] = found;
    const resource = this.resourceOf(rowId);
    const present = known.present;
    if (!resource || !present) return;
    const day = String(10 + (action.word % 18));
    const { calendarId } = this.planIdentity();
    const patch = (body: object) => {
      this.inCalendar(calendarId, 'PATCH', `/${resource.id}`, body);
    };
    const remember = (changed: Partial<Known>) => {
      const after = this.resourceOf(rowId);
      if (after) this.known.set(rowId, { ...known, present: fieldsOf(after), etag: after.etag, ...changed });
    };
    switch (action.does) {
      case 'rename':
        patch({ summary: `Переименовано ${action.word}` });
        {
          remember({});
          return;
        }
      case 'move':
        if (resource.recurrence) return;
        patch(
          'date' in resource.start && resource.start.date
            ? { start: { date: `2026-11-${day}` }, end: { date: `2026-11-${Number(day) + 1}` } }
            : {
                start: { dateTime: `2026-11-${day}T12:00:00`, timeZone: 'Europe/Moscow' },
                end: { dateTime: `2026-11-${day}T13:30:00`, timeZone: 'Europe/Moscow' },
              },
        );
        {
          remember({});
          return;
        }
      case 'relocate':
        patch({ location: `Библиотека № ${20 + (action.word % 5)}` });
        {
          remember({});
          return;
        }
      case 'colour':
        patch({ colorId: String(1 + (action.word % 11)) });
        {
          remember({});
          return;
        }
      case 'free':
        patch({ transparency: present.transparency === 'opaque' ? 'transparent' : 'opaque' });
        {
          remember({});
          return;
        }
      case 'guest': {
        const email = `guest${action.word % 4}@example.com`;
        if (known.guests.includes(email)) return;
        patch({ attendees: [...(resource.attendees ?? []), { email }] });
        remember({ guests: [...known.guests, email] });
        return;
      }
      case 'text': {
        const text = `Взять с собой № ${action.word}`;
        const old = resource.description ?? '';
        patch({ description: action.word % 2 === 0 ? `${text}\n${old}` : `${old}\n\n${text}` });
        remember({ around: present.description.startsWith('other: ') ? [] : [...known.around, text] });
        return;
      }
      case 'rewrite':
        patch({ description: `Совсем другой текст ${action.word}` });
        {
          remember({ around: [] });
          return;
        }
      case 'delete-event': {
        this.inCalendar(calendarId, 'DELETE', `/${resource.id}`);
        const { present: _, etag: __, ...rest } = known;
        this.known.set(rowId, { ...rest, goneBy: 'hand', around: [] });
        return;
      }
      case 'copy-event': {
        this.addForeign({
          summary: `${present.summary} (повтор)`,
          start: { date: '2026-10-23' },
          end: { date: '2026-10-24' },
          extendedProperties: resource.extendedProperties ?? {},
        });
        return;
      }
    }
  }

  private addForeign(body: object): void {
    const { calendarId } = this.planIdentity();
    if (calendarId === undefined) return;
    const before = new Set(this.events().map(({ id }) => id));
    this.inCalendar(calendarId, 'POST', '', body);
    const added = this.events().find(({ id }) => !before.has(id));
    if (added) this.foreign.set(added.id, JSON.stringify(added));
  }

  // Runs.

  private syncBy(action: Extract<Action, { readonly decision: Decision }>): void {
    const { trouble } = action;
    const inPreview = trouble?.kind === 'stop' && trouble.at >= stopsOfStep;
    const shown = this.show(action.who, inPreview ? trouble : undefined);
    if (!shown) return;
    this.kept.delete(action.who);
    this.carryOut(inPreview ? { ...action, trouble: undefined } : action, shown);
  }

  private show(who: Who, trouble: Trouble | undefined): Shown | undefined {
    const typed = this.typedCells();
    const idsBefore = this.idsByWords();
    let reply: Reply<SyncPreview> | undefined;
    this.troubled(who, trouble, () => {
      reply = this.ask(who, 'previewSync', { runId: runIdOf(who) });
    });
    this.check(
      JSON.stringify(this.typedCells()) === JSON.stringify(typed),
      'a preview changed what people typed',
      undefined,
    );
    this.lookAtCalendar('a preview');
    const rows = this.planRows();
    const expected = this.expect(rows);
    this.learnStates(rows, expected, reply?.ok === true);
    if (!reply) return undefined;
    if (!reply.ok) {
      const { code } = reply.problem;
      const isRunning = code === 'sync-running' && this.school.nowMs - this.unfinishedRunAt < 90_000;
      this.check(
        isRunning || (code === 'no-plan-rows' && this.known.size === 0),
        'a preview was refused',
        reply,
      );
      return undefined;
    }
    this.checkIds(rows, idsBefore);
    const preview = reply.value;
    const shownKinds = new Map(preview.changes.map(({ rowId, kind }) => [rowId, kind]));
    for (const one of expected.values()) {
      const kind = shownKinds.get(one.rowId) ?? 'unchanged';
      const isAsExpected =
        one.kind === 'add-or-decide' ? kind === 'add' || kind === 'decide' : kind === one.kind;
      this.check(isAsExpected, `the preview says ${kind} where it should be ${one.kind}`, {
        expected: one,
        known: this.known.get(one.rowId),
        row: rows.find(({ rowId }) => rowId === one.rowId),
        change: preview.changes.find(({ rowId }) => rowId === one.rowId),
      });
    }
    const unknown = preview.changes.filter(({ rowId }) => !expected.has(rowId));
    this.check(unknown.length === 0, 'the preview names what the model does not know', unknown);
    const removals = [...expected.values()].filter(({ kind }) => kind === 'remove').length;
    this.check(
      (preview.removalBrake !== undefined) === this.reachesBrake(removals),
      'the brake is not where it should be',
      { removals, brake: preview.removalBrake },
    );
    const shown = { planId: this.planIdentity().planId ?? '', preview, expected };
    this.kept.set(who, shown);
    return shown;
  }

  private carryOut(
    {
      who,
      decision,
      isConfirmed,
      trouble,
    }: Pick<Extract<Action, { readonly decision: Decision }>, 'who' | 'decision' | 'isConfirmed'> & {
      readonly trouble?: Trouble | undefined;
    },
    { planId, preview, expected }: Shown,
  ): void {
    const isBraked = preview.removalBrake !== undefined && !isConfirmed;
    const chosen = preview.changes.flatMap((change, index) => {
      const choice = choiceFor(change, decision, index);
      const approval = change.choices?.find((one) => one.choice === choice)?.approval ?? change.approval;
      if (!approval || (isBraked && approval.kind === 'remove')) return [];
      return [{ approval, choice, expected: expected.get(change.rowId) }];
    });
    if (chosen.length === 0) return;
    this.counts.syncs += 1;
    if (trouble) this.counts.troubled += 1;
    let report: SyncStepReport | undefined;
    this.effect(chosen, planId, trouble, () => {
      this.troubled(who, trouble, () => {
        const reply = this.ask(who, 'runSyncStep', {
          runId: runIdOf(who),
          changes: chosen.map(({ approval }) => approval),
          calendarName: preview.calendarName,
          removalsConfirmed: isConfirmed,
          isLast: true,
        });
        if (reply.ok) report = reply.value;
        else {
          const isRunning =
            reply.problem.code === 'sync-running' && this.school.nowMs - this.unfinishedRunAt < 90_000;
          this.check(isRunning, 'a step was refused', reply);
        }
      });
      if (report?.stopped) this.unfinishedRunAt = this.school.nowMs;
      if (report?.stopped?.code === 'calendar-limit') this.limitedAt = this.school.nowMs;
      return report?.results;
    });
  }

  private runHourly(): void {
    if (this.known.size === 0 || !this.hasCalendar()) return;
    if (this.school.nowMs - this.unfinishedRunAt < 90_000) this.school.nowMs += 90_000;
    // After the limit of Calendar it rests for hours.
    if (this.school.nowMs - this.limitedAt < 5 * 3_600_000) this.school.nowMs += 5 * 3_600_000;
    const { host } = this.school;
    if (host.timeTriggers().length === 0) {
      const reply = this.ask(0, 'changeSettings', { isHourly: true });
      this.check(reply.ok, 'the hourly run could not be switched on', reply);
    }
    // A preview first: it gives new rows their ids, as the run itself would.
    const shown = this.show(0, undefined);
    if (!shown) return;
    this.kept.delete(0);
    const isBraked = shown.preview.removalBrake !== undefined;
    const chosen = shown.preview.changes.flatMap(({ approval, rowId }) => {
      const one = shown.expected.get(rowId);
      const waits = one?.kind === 'remove' && (isBraked || one.isEdited === true);
      return approval && !waits ? [{ approval, choice: undefined, expected: one }] : [];
    });
    this.effect(chosen, shown.planId, undefined, () => {
      const [result] = this.recorded('script', () => host.fireTimeTriggers());
      this.check(result?.ok === true, 'the hourly run failed', result);
      return undefined;
    });
  }

  /** Does the work and holds every event against what was approved: it is as before, or as approved where that was still right. */
  private effect(
    chosen: readonly {
      approval: ApprovedChange;
      choice: Choice | undefined;
      expected: Expected | undefined;
    }[],
    planId: string,
    trouble: Trouble | undefined,
    work: () => readonly ChangeResult[] | undefined,
  ): void {
    // Making a calendar is asked for once only, whatever the answer.
    const hadCalendar = this.hasCalendar();
    const isSamePlan = this.planIdentity().planId === planId;
    const typed = this.typedCells();
    const rowsBefore = this.planRows();
    const takes = chosen.filter(({ approval }) => approval.kind === 'take');
    const results = work();
    this.learnDates(takes, rowsBefore);
    const rowsAfter = this.planRows();
    this.checkTyped(
      typed,
      takes.map(({ approval }) => approval),
    );
    // A step that was refused, because somebody else's run is under way, carries nothing out.
    const isWaitedOut = trouble?.kind === 'fault' && trouble.fault !== 'quotaExceeded' && hadCalendar;
    const isSure = results !== undefined && (!trouble || isWaitedOut);
    const met = new Set<string>();
    for (const [index, { approval, choice, expected }] of chosen.entries()) {
      const { rowId } = approval;
      if (met.has(rowId) || !expected) continue;
      met.add(rowId);
      const known = this.known.get(rowId);
      const resolved = expected.kind === 'add-or-decide' ? { ...expected, kind: 'add' as const } : expected;
      const target = carriedOut(resolved, this.atPreview(expected, known), choice);
      // A row and its fresh copy have one id until the next preview.
      const rows = rowsBefore.filter((one) => one.rowId === rowId && !one.isBlank);
      const isSameAs = ({ words }: ModelRow) => words === expected.words;
      const isRowSame = expected.kind === 'remove' ? rows.length === 0 : rows.some(isSameAs);
      const isEventSame = (known?.present ? known.etag : '') === expected.etag;
      // An old preview brings back no event that its row got since and somebody deleted.
      const hasEventSince =
        approval.kind === 'add' && approval.isReturn !== true && rows.some((one) => one.stateText !== '');
      const isRight = isSamePlan && isRowSame && isEventSame && !hasEventSince;
      const after = this.resourceOf(rowId);
      const present = after && fieldsOf(after);
      const isTouched = (after?.etag ?? '') !== (known?.present ? known.etag : '');
      const details = {
        approval,
        choice,
        expected,
        known,
        present,
        result: results?.[index],
        isRowSame,
        isEventSame,
      };
      if (isTouched) {
        this.check(
          isRight,
          'an event was written though row or event had changed since the preview',
          details,
        );
        this.check(target !== undefined, 'an event was written though nothing was to be', details);
        this.check(isSameFields(present, target.present), 'an event was not written as approved', details);
      }
      const isDone = isTouched || (target !== undefined && !target.present && !present && isRight && isSure);
      if (isRight && isSure && target && rows.every(isSameAs)) {
        const mustTouch = !isSameFields(target.present, known?.present);
        this.check(isTouched || !mustTouch, 'an approved change was not carried out', details);
      }
      const rowAfter = rowsAfter.find((one) => one.rowId === rowId && !one.isBlank);
      const isRemembered =
        approval.kind !== 'remove' &&
        agreementOf(rowAfter?.stateText.split(' ')[1]) === agreementOf(approval.agreement);
      this.remember(rowId, known, target, { isDone, isRemembered: isRemembered && isRight, isSure, after });
    }
  }

  private atPreview(expected: Expected, known: Known | undefined): Known | undefined {
    return known && { ...known, ...(expected.etag === '' && {}) };
  }

  private remember(
    rowId: string,
    known: Known | undefined,
    target: Known | undefined,
    {
      isDone,
      isRemembered,
      isSure,
      after,
    }: { isDone: boolean; isRemembered: boolean; isSure: boolean; after: EventResource | undefined },
  ): void {
    if (!target || (!isDone && !isRemembered)) return;
    const { agreed, left, ...rest } = known ?? target;
    const memory = isRemembered
      ? { agreed: target.agreed, left: target.left }
      : { left: known ? left : new Set<Field>(), ...(known && agreed && { agreed }) };
    const base = isDone ? target : { ...rest };
    const next: Known = {
      ...base,
      left: memory.left,
      ...(isDone && after && { etag: after.etag }),
    };
    const { agreed: _, ...withoutAgreed } = next;
    const goneBy =
      isDone && !target.present && target.goneBy === 'us' && !isSure ? 'us-unremembered' : next.goneBy;
    this.known.set(rowId, {
      ...withoutAgreed,
      ...(memory.agreed && { agreed: memory.agreed }),
      ...(goneBy && { goneBy }),
      // What people added to an event that was deleted and came back is Google's to keep.
      ...(isDone && after && !known?.present && { guests: emailsOf(after) }),
    });
  }

  /** A preview writes into the rows whose events are as they should be what was agreed. */
  private learnStates(
    rows: readonly ModelRow[],
    expected: ReadonlyMap<string, Expected>,
    isWhole: boolean,
  ): void {
    for (const row of rows) {
      const one = expected.get(row.rowId);
      const known = this.known.get(row.rowId);
      if (!isWhole || !one?.wants || !known) continue;
      const left = fields.filter((field) => one.verdicts?.[field] === 'left');
      const isLeft = one.kind === 'leave' && left.length > 0;
      if (one.kind === 'unchanged' || isLeft) {
        this.known.set(row.rowId, { ...known, agreed: one.wants, left: new Set(left) });
      }
    }
  }

  private learnDates(
    takes: readonly { readonly approval: ApprovedChange; readonly expected: Expected | undefined }[],
    rowsBefore: readonly ModelRow[],
  ): void {
    for (const { approval, expected } of takes) {
      const known = this.known.get(approval.rowId);
      const own = rowsBefore.find(({ rowId }) => rowId === approval.rowId);
      if (!own || !known?.present || !expected?.wants || !expected.verdicts) continue;
      for (const { column, after, rowNumber, before } of approval.edits ?? []) {
        if (column !== 'date') continue;
        const shownRow = this.rowShowing(approval.rowId);
        if (before === after) continue;
        const isOwn = this.previewedRowNumber(approval, rowNumber);
        const wants = isOwn ? takenBy(expected.wants, known.present, expected.verdicts) : expected.wants;
        const meaning = {
          kind: 'event',
          when: wants.when,
          transparency: wants.transparency,
        } as const;
        for (const text of [after, ...(isOwn && shownRow !== undefined ? [shownRow] : [])])
          if (!this.meanings.has(text)) this.meanings.set(text, meaning);
      }
    }
  }

  private previewedRowNumber({ edits = [] }: ApprovedChange, rowNumber: number): boolean {
    // The row itself stands above the one that is given its date.
    return (
      rowNumber === Math.min(...edits.filter(({ column }) => column === 'date').map((edit) => edit.rowNumber))
    );
  }

  private rowShowing(rowId: string): string | undefined {
    const row = this.planRows(true).find((one) => one.rowId === rowId);
    return row && dateKey(this.school.host.workbook, row.sheetId, row.rowIndex);
  }

  private expect(rows: readonly ModelRow[]): ReadonlyMap<string, Expected> {
    const expected = new Map<string, Expected>();
    for (const row of rows) {
      if (row.rowId === '') continue;
      const one = expectRow(row, rememberedBy(row, this.known.get(row.rowId)));
      if (one && !expected.has(row.rowId)) expected.set(row.rowId, one);
    }
    for (const [rowId, known] of this.known) {
      if (known.present && !rows.some((row) => row.rowId === rowId && !row.isBlank))
        expected.set(rowId, expectRemoval(rowId, known));
    }
    return expected;
  }

  private reachesBrake(removals: number): boolean {
    const live = [...this.known.values()].filter(({ present }) => present).length;
    return removals > 0 && (removals === live || (removals > 5 && removals * 4 > live));
  }

  // What must always hold.

  private lookAtCalendar(after: string): void {
    const events = this.events();
    const seen = new Set<string>();
    for (const event of events) {
      const foreign = this.foreign.get(event.id);
      if (foreign !== undefined) {
        this.check(JSON.stringify(event) === foreign, `${after} touched an event that is not ours`, event);
        continue;
      }
      const rowId = event.extendedProperties?.private?.['partnerPlanRow'] ?? '';
      const known = this.known.get(rowId);
      this.check(!seen.has(rowId), `${after} doubled an event`, event);
      seen.add(rowId);
      const present = fieldsOf(event);
      this.check(
        known?.etag === event.etag && isSameFields(known.present, present),
        `${after} left an event as it should not be`,
        { event, known },
      );
      this.check(
        known.around.every((text) => (event.description ?? '').includes(text)),
        `${after} lost what people wrote beside our text`,
        { event, known },
      );
      this.check(
        known.guests.every((email) => emailsOf(event).includes(email)),
        `${after} lost a guest`,
        { event, known },
      );
    }
    for (const [rowId, { present }] of this.known) {
      this.check(!present || seen.has(rowId), `${after} lost an event`, { rowId, present });
    }
    for (const id of this.foreign.keys()) {
      this.check(
        events.some((event) => event.id === id),
        `${after} removed an event that is not ours`,
        id,
      );
    }
    for (const { calendarId, events: before } of this.others) {
      this.check(
        JSON.stringify(this.school.eventsIn(calendarId)) === before,
        `${after} touched a calendar that the plan is not in`,
        calendarId,
      );
    }
    this.check(this.school.server.exportState().sentMail.length === 0, `${after} sent mail`, undefined);
  }

  private checkIds(rows: readonly ModelRow[], before: ReadonlyMap<string, readonly ModelRow[]>): void {
    const ids = rows.filter(({ isBlank }) => !isBlank).map(({ rowId }) => rowId);
    this.check(!ids.includes('') && new Set(ids).size === ids.length, 'row ids are not unique', ids);
    for (const [rowId, holders] of before) {
      const speaking = holders.filter(({ isBlank }) => !isBlank);
      if (speaking.length === 0) continue;
      const agreed = this.known.get(rowId)?.agreed;
      const originals = speaking.filter(
        ({ wants, stateText }) =>
          stateText !== '' && wants !== 'kept' && agreed && isSameFields(wants, agreed),
      );
      const keeper = rows.find((row) => row.rowId === rowId);
      this.check(keeper !== undefined, 'a row lost its id', holders);
      if (originals.length !== 1) continue;
      const [original] = originals;
      const isSame = keeper.rowIndex === original?.rowIndex && keeper.sheetId === original.sheetId;
      this.check(isSame, 'a copy took the event of its original', { keeper, original });
    }
  }

  private checkTyped(before: ReturnType<PlanWorld['typedCells']>, takes: readonly ApprovedChange[]): void {
    const edits = takes.flatMap(({ edits: own = [], sheetId = 0 }) =>
      own.map((edit) => ({ ...edit, sheetId })),
    );
    const columns: Readonly<Record<string, number>> = {
      date: cellAt.date,
      place: cellAt.place,
      event: cellAt.title,
    };
    for (const [key, text] of Object.entries(this.typedCells())) {
      if (before[key] === text) continue;
      const isTaken = edits.some(
        ({ sheetId, rowNumber, column }) => key === `${sheetId}/${rowNumber}/${columns[column] ?? -1}`,
      );
      this.check(isTaken, 'a run changed a cell that a person typed', { key, before: before[key], text });
    }
  }

  // Looking.

  /** By sheet, row and column. */
  private typedCells(): Readonly<Record<string, string>> {
    const cells: Record<string, string> = {};
    for (const sheet of this.school.host.view().sheets) {
      for (const [rowIndex, row] of sheet.rows.entries()) {
        for (let column = 0; column <= cellAt.excluded; column += 1)
          cells[`${sheet.sheetId}/${rowIndex + 1}/${column}`] = row[column]?.display ?? '';
      }
    }
    return cells;
  }

  private planRows(mayBeUnknown = false): readonly ModelRow[] {
    const sheets = this.school.host.view().sheets;
    const { planId = '' } = this.planIdentity();
    return this.planTabs.flatMap((sheetId) => {
      const sheet = sheets.find((one) => one.sheetId === sheetId);
      let dateAbove = '';
      return (sheet?.rows ?? []).slice(firstRowIndex).map((cells, offset): ModelRow => {
        const text = (column: number) => cells[column]?.display ?? '';
        const date = dateKey(this.school.host.workbook, sheetId, firstRowIndex + offset);
        if (date !== '') dateAbove = date;
        const own = [date, text(cellAt.place), text(cellAt.title), text(cellAt.responsible)];
        const meaning =
          this.meanings.get(dateAbove) ?? (mayBeUnknown ? { kind: 'error' as const } : undefined);
        if (!meaning && dateAbove !== '')
          throw new RangeError(`The model does not know the date «${dateAbove}».`);
        const isBlank = own.every((one) => one === '');
        const isKept = isBlank || text(cellAt.excluded) !== '' || meaning?.kind !== 'event';
        return {
          rowId: text(cellAt.rowId),
          sheetId,
          rowIndex: firstRowIndex + offset,
          isBlank,
          words: JSON.stringify([dateAbove, ...own, text(cellAt.excluded)]),
          stateText: stateOf(text(cellAt.state), `${planId}${text(cellAt.rowId)}`),
          wants: isKept
            ? 'kept'
            : {
                summary: text(cellAt.title),
                when: meaning.when,
                location: text(cellAt.place),
                transparency: meaning.transparency,
                ...ofPlace(text(cellAt.place), text(cellAt.responsible)),
              },
        };
      });
    });
  }

  private idsByWords(): ReadonlyMap<string, readonly ModelRow[]> {
    const byId = new Map<string, ModelRow[]>();
    for (const row of this.planRows()) {
      if (row.rowId !== '') byId.set(row.rowId, [...(byId.get(row.rowId) ?? []), row]);
    }
    return byId;
  }

  private lastRowNumber(): number {
    const rows = this.school.host.view().sheets.find(({ sheetId }) => sheetId === 0)?.rows ?? [];
    let last = firstRowIndex;
    for (const [index, row] of rows.entries())
      if (index >= firstRowIndex && row.some(({ display }) => display !== '')) last = index + 1;
    return last;
  }

  private text(sheetId: number, rowIndex: number, columnIndex: number): string {
    const sheet = this.school.host.view().sheets.find((one) => one.sheetId === sheetId);
    return sheet?.rows[rowIndex]?.[columnIndex]?.display ?? '';
  }

  private resourceOf(rowId: string): EventResource | undefined {
    return this.events().find(
      ({ id, extendedProperties }) =>
        !this.foreign.has(id) && extendedProperties?.private?.['partnerPlanRow'] === rowId,
    );
  }

  // Asking.

  private troubled(who: Who, trouble: Trouble | undefined, work: () => void): void {
    const host = this.hosts[who] ?? this.school.host;
    if (trouble?.kind === 'fault') {
      this.exchanges = 0;
      this.fault = planFaults([{ at: trouble.at % 8, fault: trouble.fault, times: 1 }]);
    }
    if (trouble?.kind === 'stop') {
      host.resetCounts();
      host.watchServiceCalls({
        before: (_name, index) => {
          if (index >= trouble.at % stopsOfStep) throw new StoppedError();
        },
      });
    }
    try {
      work();
    } catch (error) {
      if (!(error instanceof StoppedError)) throw error;
    } finally {
      this.fault = undefined;
      host.watchServiceCalls(undefined);
    }
  }

  private ask<Name extends keyof PanelServer>(
    who: Who,
    name: Name,
    ...input: Parameters<PanelServer[Name]>
  ): ReturnType<PanelServer[Name]> {
    const host = this.hosts[who] ?? this.school.host;
    const result = this.recorded('script', () => host.runFromSidebar(name, input));
    if (result.ok) return result.value as ReturnType<PanelServer[Name]>;
    if (result.message.startsWith('StoppedError')) throw new StoppedError();
    throw new PromiseBrokenError(`${name} broke down: ${result.message}`);
  }

  private get<Name extends keyof PanelServer>(who: Who, name: Name, ...input: Parameters<PanelServer[Name]>) {
    const reply = this.ask(who, name, ...input);
    this.check(reply.ok, `${name} was refused`, reply);
    return reply.value as Extract<ReturnType<PanelServer[Name]>, { readonly ok: true }>['value'];
  }
}

type Edit = Exclude<
  Action,
  | { readonly event: number }
  | { readonly who: Who }
  | { readonly minutes: number }
  | { readonly calendar: number }
  | { readonly does: 'copy-tab' | 'hourly' | 'foreign-event' }
>;

type Field = keyof Fields;

function runIdOf(who: Who): string {
  return `panel ${who}`;
}

function pick<Item>(items: readonly [Item, ...Item[]] | readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError('Nothing to pick from.');
  return item;
}

function choiceFor({ choices }: ChangeView, decision: Decision, index: number): Choice | undefined {
  if (!choices || decision === 'none') return undefined;
  const offered = choices.map(({ choice }) => choice);
  if (decision === 'mixed') return offered[index % (offered.length + 1)];
  return offered.find((choice) => choice === decision);
}

/** A state that names another event, as in a copied row, is none. */
/** A state counts only for the event that it names. */
function stateOf(text: string, eventId: string): string {
  return text.split(' ')[0] === eventId ? text : '';
}

/** What is known without what the row would remember, when it remembers nothing. */
function rememberedBy({ stateText }: ModelRow, known: Known | undefined): Known | undefined {
  if (!known || stateText !== '') return known;
  const { agreed: _, ...rest } = known;
  return { ...rest, left: new Set() };
}

/** The fields that were left come in any order. */
function agreementOf(text = ''): string {
  const [agreed = '', left = ''] = text.split('~');
  return `${agreed} ${left.split('+').sort().join(' ')}`;
}

function emailsOf({ attendees = [] }: EventResource): readonly string[] {
  return attendees.flatMap(({ email }) => (email ? [email] : []));
}

function plain(_key: string, value: unknown): unknown {
  return value instanceof Set ? [...(value as ReadonlySet<unknown>)] : value;
}
