import { readBuiltAddon } from '../../local/builtAddon';
import { CalendarServer } from '../../local/calendar-server/calendarServer';
import type {
  Account,
  CalendarServerOptions,
  EventResource,
  FaultHook,
  HttpRequest,
} from '../../local/calendar-server/calendarServer';
import type { ExecutionResult } from '../../local/localHost';
import { LocalHost } from '../../local/localHost';
import { KeptRealm } from '../../local/realm';
import type { CellView, Person } from '../../local/localHost';
import { VirtualClock } from '../../local/services/execution';
import { Sheet } from '../../local/workbook/sheet';
import { Workbook, type WorkbookOptions } from '../../local/workbook/workbook';
import type { Choice } from '../../src/plan/choice';
import type {
  ApprovedChange,
  ChangeResult,
  ChangeView,
  PanelServer,
  Reply,
  SyncPreview,
  SyncStepReport,
} from '../../src/contract/panelServer';
import { maximumChangesPerStep } from '../../src/contract/panelServer';
import { problemSentence } from '../../src/messages/problems';
import { addonFolder } from './builtAddon';
import type { TypedRows } from './plans';

/** What may differ between schools. */
export interface SchoolSettings {
  /** Language of the person at the keyboard. */
  readonly personLocale?: string;
  readonly spreadsheetLocale?: string;
  /** IANA names. */
  readonly spreadsheetZone?: string;
  readonly scriptZone?: string;
  readonly calendarZone?: string;
  readonly authMode?: 'NONE' | 'LIMITED';
  /** Of tabs that are there before the add-on, the first of them for the plan. */
  readonly tabNames?: readonly string[];
  /** How many rows a tab has; 1000 without it. */
  readonly tabRows?: number;
  readonly faults?: FaultHook;
  /** Scopes of the manifest that people did not allow when Google asked them, without Google's address. */
  readonly deniedScopes?: readonly string[];
  /** A realm of its own for every execution, as on Google; else the script stays warm, which is ten times as fast. */
  readonly hasFreshRealms?: boolean;
  readonly quota?: CalendarServerOptions['quota'];
  readonly listDelayMs?: CalendarServerOptions['listDelayMs'];
  /** In place of a new one. */
  readonly workbook?: Workbook;
}

/** Whose panel and rights a school is looked at with, and what is there already. */
interface Arrival {
  readonly from: School;
  readonly person: Person;
}

/** The add-on refused what a test took for granted. */
export class UnexpectedRefusalError extends Error {
  override readonly name = 'UnexpectedRefusalError';
}

type ValueOf<Answer> = Answer extends { readonly ok: true; readonly value: infer Value } ? Value : never;

/** 1 October 2026, 12:00 in Moscow. */
export const startOfTests = Date.UTC(2026, 9 /* October */, 1, 9);

const teacher = 'teacher@school.example';

const apiUrl = 'https://www.googleapis.com/calendar/v3';

/** Where the add-on's own columns stand beside a plan of four columns. */
export const ownCells = { status: 'E', state: 'F', rowId: 'G' } as const;

/** The shipped script keeps nothing between executions but what it has read of itself; a test holds that. */
const warmRealm = new KeptRealm();

/** Read once: thousands of schools may be opened. */
let shippedAddon: ReturnType<typeof readBuiltAddon> | undefined;

/** A spreadsheet with the shipped add-on in it, a calendar server behind it, and the hands of its people. */
export class School {
  readonly host: LocalHost;
  readonly server: CalendarServer;
  /** Every request that reached the server from the add-on. */
  readonly requests: HttpRequest[];
  /** Of the panel of this person. */
  readonly runId: string;
  /** Of scripts and calendar; sleeping takes time for both. */
  readonly clock: VirtualClock;
  private readonly time: { nowMs: number };

  constructor(
    rows: TypedRows,
    private readonly settings: SchoolSettings = {},
    reopened?: School,
    arrival?: Arrival,
  ) {
    if (arrival) {
      const { from, person } = arrival;
      this.runId = `the panel of ${person.email}`;
      this.time = from.time;
      this.clock = from.clock;
      this.server = from.server;
      this.requests = from.requests;
      this.host = from.host.forPerson(person);
      return;
    }
    this.runId = 'the panel';
    this.time = { nowMs: reopened?.nowMs ?? startOfTests };
    this.clock = new VirtualClock(() => this.time.nowMs);
    this.requests = [];
    const addon = (shippedAddon ??= readBuiltAddon(addonFolder));
    const scopes = addon.manifest.oauthScopes.filter(
      (scope) => settings.deniedScopes?.some((denied) => scope.endsWith(`/${denied}`)) !== true,
    );
    this.server = new CalendarServer({
      now: () => this.clock.nowMs(),
      account: { email: teacher, scopes, timeZone: settings.calendarZone ?? 'Europe/Moscow' },
      accountOfToken: (token) => accountOfToken(token, scopes),
      ...(settings.faults && { faults: settings.faults }),
      ...(settings.quota && { quota: settings.quota }),
      ...(settings.listDelayMs !== undefined && { listDelayMs: settings.listDelayMs }),
      ...(reopened && { state: reopened.server.exportState() }),
    });
    const sheets = (settings.tabNames ?? ['Лист1']).map(
      (name, index) => new Sheet(index, name, settings.tabRows),
    );
    this.host = new LocalHost({
      ...addon,
      manifest: { ...addon.manifest, timeZone: settings.scriptZone ?? addon.manifest.timeZone },
      workbook: settings.workbook ?? reopened?.host.workbook ?? new Workbook(fileOf(settings), sheets),
      ...(reopened && {
        properties: settings.workbook ? structuredClone(reopened.host.properties) : reopened.host.properties,
      }),
      fetch: (request) => {
        this.requests.push(request);
        return this.server.handle(request);
      },
      user: { email: teacher, locale: settings.personLocale ?? 'ru' },
      token: 'token-of-the-teacher',
      clock: this.clock,
      ...(settings.authMode && { authMode: settings.authMode }),
      ...(settings.hasFreshRealms !== true && { keptRealm: warmRealm }),
    });
    if (rows.length > 0) this.host.pasteInto(0, 1, 1, rows);
  }

  /** Milliseconds since 1970; moves on when a test says so, and the scripts' sleeping is not in it. */
  get nowMs(): number {
    return this.time.nowMs;
  }

  set nowMs(milliseconds: number) {
    this.time.nowMs = milliseconds;
  }

  /**
   * The same spreadsheet and calendar at the same time, with the panel and the rights of another person. Their token
   * stands for them; the plan's calendar is not shared with them.
   */
  joinedBy(email: string, locale = 'ru'): School {
    return new School([], this.settings, undefined, { from: this, person: { email, locale } });
  }

  /** The same spreadsheet and calendar, opened by a person of that locale. */
  reopenedBy(personLocale: string): School {
    return new School([], { ...this.settings, personLocale }, this);
  }

  /** The file copied by its owner: the same cells and properties under another id, beside the same calendars. */
  copied(): School {
    const content = this.host.workbook.snapshot();
    const workbook = new Workbook({ ...fileOf(this.settings), spreadsheetId: 'copied-plan' }, content.sheets);
    workbook.metadata = content.metadata;
    return new School([], { ...this.settings, workbook }, this);
  }

  /** Another school that begins as this one stands, with these settings besides. */
  copy(settings: SchoolSettings): School {
    const snapshot = this.host.workbook.snapshot();
    const workbook = new Workbook(this.host.workbook, snapshot.sheets);
    workbook.restore(snapshot);
    return new School([], { ...this.settings, ...settings, workbook }, this);
  }

  /** Calls the add-on as the panel does. */
  ask<Name extends keyof PanelServer>(
    name: Name,
    ...input: Parameters<PanelServer[Name]>
  ): Reply<ValueOf<ReturnType<PanelServer[Name]>>> {
    // entry.ts holds the bundle to this contract when it is compiled.
    return readReply(this.host.runFromSidebar(name, input)) as Reply<ValueOf<ReturnType<PanelServer[Name]>>>;
  }

  /** Calls the add-on where nothing is to be refused. */
  get<Name extends keyof PanelServer>(
    name: Name,
    ...input: Parameters<PanelServer[Name]>
  ): ValueOf<ReturnType<PanelServer[Name]>> {
    const reply = this.ask(name, ...input);
    if (!reply.ok) throw new UnexpectedRefusalError(`${name}: ${problemSentence(reply.problem, 'en')}`);
    return reply.value;
  }

  /** Carries out what a preview approved and a person chose, step by step, until all is done or the add-on stops. */
  carryOut(
    preview: SyncPreview,
    removalsConfirmed = false,
    choose: Chooser = () => undefined,
  ): SyncStepReport {
    const changes = approvalsOf(preview, choose);
    const results: ChangeResult[] = [];
    while (results.length < changes.length) {
      const next = changes.slice(results.length, results.length + maximumChangesPerStep);
      const step = this.get('runSyncStep', {
        runId: this.runId,
        changes: next,
        calendarName: preview.calendarName,
        removalsConfirmed,
        isLast: results.length + next.length === changes.length,
      });
      results.push(...step.results);
      if (step.stopped) return { results, stopped: step.stopped };
      if (step.results.length === 0) throw new UnexpectedRefusalError('A step reached no change.');
    }
    return { results };
  }

  /** What a sync would change. */
  preview(): SyncPreview {
    return this.get('previewSync', { runId: this.runId });
  }

  /** Preview and steps; returns the preview. */
  sync(removalsConfirmed = false, choose?: Chooser): SyncPreview {
    const preview = this.preview();
    this.carryOut(preview, removalsConfirmed, choose);
    return preview;
  }

  /** Ids of the calendars that the add-on made. */
  calendarIds(): readonly string[] {
    return this.server
      .exportState()
      .calendars.filter((calendar) => calendar.createdByApplication)
      .map(({ id }) => id);
  }

  /** Live events of all calendars that the add-on made, by title. */
  events(): readonly EventResource[] {
    return this.server
      .exportState()
      .calendars.filter((calendar) => calendar.createdByApplication)
      .flatMap(({ events }) => events.map(({ resource }) => resource))
      .filter(({ status }) => status !== 'cancelled')
      .sort(byTitle);
  }

  /** Live events of one calendar, ours and others, by title. */
  eventsIn(calendarId: string): readonly EventResource[] {
    const { calendars } = this.server.exportState();
    const found = calendars.find(({ id }) => id === calendarId);
    return (found?.events ?? [])
      .map(({ resource }) => resource)
      .filter(({ status }) => status !== 'cancelled')
      .sort(byTitle);
  }

  /** The live event of that title. Throws RangeError unless there is exactly one. */
  event(title: string): EventResource {
    const [found, ...others] = this.events().filter(({ summary }) => summary === title);
    if (!found || others.length > 0) throw new RangeError(`There is not exactly one event «${title}».`);
    return found;
  }

  /** A person's own request to Calendar about the events of the plan's calendar. Throws when Calendar refuses it. */
  inCalendar(method: 'POST' | 'PATCH' | 'DELETE', path: string, body: object = {}): void {
    // A run that was stopped while it made one leaves an empty calendar before it.
    const calendarId = this.calendarIds().at(-1) ?? '';
    this.askCalendar(method, `/calendars/${encodeURIComponent(calendarId)}/events${path}`, body);
  }

  /** The teacher's own request to Calendar, past the add-on; returns the answer. Throws when Calendar refuses it. */
  askCalendar(method: 'POST' | 'PATCH' | 'DELETE' | 'GET', path: string, body: object = {}): unknown {
    const response = this.server.handle({
      method,
      url: `${apiUrl}${path}`,
      headers: { Authorization: 'Bearer token-of-a-person', 'Content-Type': 'application/json' },
      body: method === 'GET' ? '' : JSON.stringify(body),
    });
    if (response.status >= 300) throw new UnexpectedRefusalError(response.body);
    return response.body === '' ? null : JSON.parse(response.body);
  }

  /** Makes a calendar as the add-on does for another plan; returns its id. */
  makeCalendar(summary: string, timeZone: string): string {
    const { id } = this.askCalendar('POST', '/calendars', { summary, timeZone }) as { readonly id: string };
    return id;
  }

  /** How many writing calls the add-on sent, those inside batches counted one by one. */
  writingCalls(): number {
    const inBatches = this.requests.flatMap(
      ({ body }) => body.match(/^(?:POST|PATCH|PUT|DELETE) \/calendar/gm) ?? [],
    );
    const single = this.requests.filter(({ method, url }) => method !== 'GET' && !url.includes('/batch/'));
    return inBatches.length + single.length;
  }

  /** A cell of a tab in A1 notation with one letter, such as `D5`; the first tab without `sheetId`. */
  cell(a1: string, sheetId = 0): CellView {
    const columnIndex = a1.charCodeAt(0) - 'A'.charCodeAt(0);
    const rowIndex = Number(a1.slice(1)) - 1;
    const sheet = this.host.view().sheets.find((candidate) => candidate.sheetId === sheetId);
    return sheet?.rows[rowIndex]?.[columnIndex] ?? { display: '' };
  }

  tabNames(): readonly string[] {
    return this.host.view().sheets.map(({ name }) => name);
  }

  /** Everything people see in a tab. */
  texts(tabName: string): readonly (readonly string[])[] {
    const sheet = this.host.view().sheets.find(({ name }) => name === tabName);
    return (sheet?.rows ?? []).map((cells) => cells.map(({ display }) => display));
  }

  /** Types into a cell of the first tab. */
  type(a1: string, text: string): void {
    this.host.typeInto(0, Number(a1.slice(1)), a1.charCodeAt(0) - 'A'.charCodeAt(0) + 1, text);
  }

  /** Writes a note into a cell of the first tab, as a person does. */
  writeNote(a1: string, note: string): void {
    const sheet = this.host.workbook.sheet(0);
    const rowIndex = Number(a1.slice(1)) - 1;
    const columnIndex = a1.charCodeAt(0) - 'A'.charCodeAt(0);
    sheet?.changeCells({ rowIndex, columnIndex, rowCount: 1, columnCount: 1 }, (cell) => ({ ...cell, note }));
  }
}

/** What a person chooses for a change that leaves a choice; undefined decides nothing. */
export type Chooser = (change: ChangeView) => Choice | undefined;

/** The approvals of a preview with a person's choices, in its order. */
export function approvalsOf(
  preview: SyncPreview,
  choose: Chooser = () => undefined,
): readonly ApprovedChange[] {
  return preview.changes.flatMap((change) => {
    const choice = change.choices && choose(change);
    const chosen = change.choices?.find((one) => one.choice === choice)?.approval;
    const approval = chosen ?? change.approval;
    return approval ? [approval] : [];
  });
}

function byTitle(one: EventResource, other: EventResource): number {
  return (one.summary ?? '') < (other.summary ?? '') ? -1 : 1;
}

function fileOf({ spreadsheetLocale, spreadsheetZone }: SchoolSettings): WorkbookOptions {
  return {
    spreadsheetId: 'school-plan',
    name: 'План класса',
    locale: spreadsheetLocale ?? 'ru_RU',
    timeZone: spreadsheetZone ?? 'Europe/Moscow',
  };
}

/** A token that `LocalHost.forPerson` gives names its person; every other one is the teacher's. */
function accountOfToken(token: string, scopes: readonly string[]): Account {
  const [, email = teacher] = /^token-of-(.+@.+)$/.exec(token) ?? [];
  return { email, scopes };
}

function readReply(result: ExecutionResult): unknown {
  if (!result.ok) throw new UnexpectedRefusalError(result.message);
  return result.value;
}
