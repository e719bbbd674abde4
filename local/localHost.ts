import { freeTabName } from '../src/plan/freeTabName';
import { withoutHeader } from './calendar-server/exchange';
import { wallTimeAt } from './calendar-server/zonedTime';
import { ServiceCounter } from './services/execution';
import type { ServiceCallHook } from './services/execution';
import type { LocalHostOptions } from './localHostOptions';
import type { ExecutionResult, MenuItem, ServiceCounts, SidebarView } from './services/outcome';
import type { Person } from './services/person';
import type { StoredProperties } from './services/properties';
import { googleTimeLimits, ScriptRunner } from './services/scriptRunner';
import type { StoredTrigger } from './services/triggers';
import type { AddedMenu } from './services/userInterface';
import { SharedDocument } from './sharedDocument';
import { isAreaInside, parseA1 } from './workbook/area';
import type { Area } from './workbook/area';
import type { EntryContext } from './workbook/cellWriting';
import { clearContents, duplicateSheet, sortRows, typeBlock } from './workbook/personEdits';
import type { Sheet } from './workbook/sheet';
import { viewSpreadsheet } from './workbook/spreadsheetView';
import type { SpreadsheetView } from './workbook/spreadsheetView';
import type { Workbook } from './workbook/workbook';

export type { LocalHostOptions } from './localHostOptions';
export type { Manifest, TimeLimits } from './services/scriptRunner';
export type { Person } from './services/person';
export type { StoredProperties } from './services/properties';
export type { StoredTrigger } from './services/triggers';
export type { ServiceCallHook } from './services/execution';

export type { CellView, SheetView, SpreadsheetView } from './workbook/spreadsheetView';
export type { ExecutionResult, MenuItem, ServiceCounts, SidebarView } from './services/outcome';

/** A place that the sheet does not have, or a sheet that the spreadsheet does not have. */
export class NoSuchPlaceError extends Error {
  override readonly name = 'NoSuchPlaceError';
  constructor(readonly place: string) {
    super(`The spreadsheet has no ${place}.`);
  }
}

/**
 * The add-on in a spreadsheet without Google: runs the built script against emulated services, and does to the
 * spreadsheet what a person does. Everything is synchronous. Row and column numbers count from 1.
 */
export class LocalHost {
  readonly workbook: Workbook;
  readonly properties: StoredProperties;
  readonly triggers: readonly StoredTrigger[];
  private readonly person: Person;
  private readonly runner: ScriptRunner;
  private readonly counter = new ServiceCounter();
  private readonly lines: string[] = [];
  private addedMenu: AddedMenu = { title: '', items: [] };
  private shownSidebar: SidebarView | undefined;
  private toast: SpreadsheetView['toast'];

  /** `document` is that of another host, for one more person in it. Throws `ScriptSyntaxError`. */
  constructor(
    private readonly options: LocalHostOptions,
    private readonly document: SharedDocument = new SharedDocument(options),
  ) {
    const { workbook, properties, triggers, lock, clock } = document;
    this.workbook = workbook;
    this.properties = properties;
    this.triggers = triggers;
    this.person = options.user ?? { email: 'teacher@example.com', locale: 'ru' };
    const { email } = this.person;
    document.hosts.set(email, this);
    this.runner = new ScriptRunner({
      script: options.script,
      manifest: options.manifest,
      htmlFiles: options.htmlFiles,
      workbook,
      properties,
      triggers,
      lock,
      person: this.person,
      token: options.token ?? `token-of-${email}`,
      hasRights: () => !document.withdrawn.has(email),
      clock,
      limits: options.limits ?? googleTimeLimits,
      counter: this.counter,
      screen: {
        addMenu: (menu) => (this.addedMenu = menu),
        showSidebar: (sidebar) => (this.shownSidebar = sidebar),
        showToast: (toast) => (this.toast = toast),
      },
      // Google takes no token of a person who withdrew their rights, so nobody knows who asks.
      exchange: (request) =>
        options.fetch(document.withdrawn.has(email) ? withoutHeader(request, 'authorization') : request),
      writeLog: (line) => this.lines.push(line),
      keptRealm: options.keptRealm,
    });
  }

  /** Of the person who has it open, such as `uk_UA`. */
  get personLocale(): string {
    return this.person.locale;
  }

  /** Runs `onOpen`, as loading the spreadsheet does on Google. */
  openSpreadsheet(): ExecutionResult {
    this.addedMenu = { title: '', items: [] };
    this.shownSidebar = undefined;
    return this.document.history.record(() => this.runner.runOnOpen(this.options.authMode ?? 'LIMITED'));
  }

  menu(): readonly MenuItem[] {
    return this.addedMenu.items;
  }

  /** Empty for the add-on's own menu, which Google titles with the add-on's name. */
  get menuTitle(): string {
    return this.addedMenu.title;
  }

  runMenuItem(functionName: string): ExecutionResult {
    return this.document.history.record(() => this.runner.runMenuItem(functionName));
  }

  /** The functions that google.script.run sees. */
  sidebarFunctions(): readonly string[] {
    return this.runner.functionNames;
  }

  /** Those of this spreadsheet, of all people. */
  timeTriggers(): readonly StoredTrigger[] {
    return this.triggers.filter(({ spreadsheetId }) => spreadsheetId === this.workbook.spreadsheetId);
  }

  /**
   * Fires the `timeTriggers` once, whatever their hours, each as its creator. The results are in the same order, with
   * what the function returned, which Google drops. A creator who never had the spreadsheet open here has the locale of
   * this person.
   */
  fireTimeTriggers(): readonly ExecutionResult[] {
    const { hosts, history } = this.document;
    return this.timeTriggers().map((trigger) => {
      const host = hosts.get(trigger.creator) ?? this.forPerson({ ...this.person, email: trigger.creator });
      return history.record(() => host.runner.runTimeTrigger(trigger));
    });
  }

  /**
   * The same spreadsheet as another person has it open at the same time: cells, selection, properties, lock, triggers,
   * undo and clock are the same ones; locale, menu, sidebar, toast, log and counts are the person's own.
   */
  forPerson(user: Person, token = `token-of-${user.email}`): LocalHost {
    return new LocalHost({ ...this.options, user, token }, this.document);
  }

  /**
   * The person withdraws what they allowed the add-on, until the returned function is called: `getAuthorizationInfo` says
   * so, and the calendar server answers as to a token that is no longer valid. The spreadsheet stays open to scripts.
   */
  withdrawRights(): () => void {
    const { withdrawn } = this.document;
    withdrawn.add(this.person.email);
    return () => {
      withdrawn.delete(this.person.email);
    };
  }

  /** As google.script.run calls it; what goes in and out is copied, and refused where Google refuses it. */
  runFromSidebar(functionName: string, parameters: readonly unknown[]): ExecutionResult {
    return this.document.history.record(() => this.runner.runFromSidebar(functionName, parameters));
  }

  /** The same object until an execution shows a sidebar again. */
  sidebar(): SidebarView | undefined {
    return this.shownSidebar;
  }

  closeSidebar(): void {
    this.shownSidebar = undefined;
  }

  /** Its `toast` is the same object until an execution shows another one. */
  view(): SpreadsheetView {
    return { ...viewSpreadsheet(this.workbook), ...(this.toast !== undefined && { toast: this.toast }) };
  }

  typeInto(sheetId: number, rowNumber: number, columnNumber: number, text: string): void {
    this.pasteInto(sheetId, rowNumber, columnNumber, [[text]]);
  }

  /** Types a block of texts from that cell on, as one step of undo; the grid grows where it must. */
  pasteInto(
    sheetId: number,
    rowNumber: number,
    columnNumber: number,
    rows: readonly (readonly string[])[],
  ): void {
    this.edit(sheetId, (sheet) => {
      typeBlock(sheet, rowNumber - 1, columnNumber - 1, rows, this.entry());
    });
  }

  /** Clears the contents of a range in A1 notation; formats and notes stay. */
  clearCells(sheetId: number, range: string): void {
    this.edit(sheetId, (sheet) => {
      clearContents(sheet, areaOf(sheet, range));
    });
  }

  /** Makes the tab the active one and selects a range in A1 notation. */
  selectCells(sheetId: number, range: string): void {
    const sheet = this.sheetOf(sheetId);
    this.workbook.activate(sheetId, areaOf(sheet, range));
  }

  /** Puts blank rows before that row. */
  insertRows(sheetId: number, rowNumber: number, rowCount: number): void {
    this.edit(sheetId, (sheet) => {
      sheet.insertRows(rowNumber - 1, rowCount);
    });
  }

  deleteRows(sheetId: number, rowNumber: number, rowCount: number): void {
    this.edit(sheetId, (sheet) => {
      areaOf(sheet, `${rowNumber}:${rowNumber + rowCount - 1}`);
      sheet.deleteRows(rowNumber - 1, rowCount);
    });
  }

  /** Copies whole rows, hidden columns and notes with them, over the rows from another number on. */
  copyRows(sheetId: number, rowNumber: number, rowCount: number, targetRowNumber: number): void {
    this.edit(sheetId, (sheet) => {
      const source = sheet.cells(areaOf(sheet, `${rowNumber}:${rowNumber + rowCount - 1}`));
      const target = areaOf(sheet, `${targetRowNumber}:${targetRowNumber + rowCount - 1}`);
      sheet.changeCells(target, (cell, row, column) => source[row]?.[column] ?? cell);
    });
  }

  /** Sorts the rows of a range in A1 notation by the column with that number. */
  sortRows(sheetId: number, range: string, columnNumber: number, isAscending = true): void {
    this.edit(sheetId, (sheet) => {
      sortRows(sheet, areaOf(sheet, range), columnNumber - 1, isAscending, this.workbook.locale);
    });
  }

  /** Duplicates the tab and returns the id of the copy. */
  copySheet(sheetId: number): number {
    return this.edit(sheetId, (sheet) => duplicateSheet(this.workbook, sheet).sheetId);
  }

  /** Adds sheets of another workbook, in the place of the only one where that is empty; returns their names here. */
  adoptSheets(sheets: readonly Sheet[]): readonly string[] {
    const { workbook } = this;
    if (sheets.length === 0) return [];
    return this.document.history.record(() => {
      const [only, ...others] = workbook.sheets;
      const replaced = others.length === 0 && only?.contentSize().rowCount === 0 ? only : undefined;
      const names = sheets.map(({ name }) => name);
      // Its name is free for the sheets that take its place.
      if (replaced) workbook.renameSheet(replaced, freeTabName(replaced.name, [replaced.name, ...names]));
      const adopted = sheets.map((sheet) => {
        const takenNames = workbook.sheets.map(({ name }) => name);
        return workbook.adoptSheet(sheet, freeTabName(sheet.name, takenNames));
      });
      const [first] = adopted;
      if (first) workbook.activate(first.sheetId);
      if (replaced) workbook.deleteSheet(replaced);
      return adopted.map(({ name }) => name);
    });
  }

  renameSheet(sheetId: number, name: string): void {
    this.edit(sheetId, (sheet) => {
      this.workbook.renameSheet(sheet, name);
    });
  }

  deleteSheet(sheetId: number): void {
    this.edit(sheetId, (sheet) => {
      this.workbook.deleteSheet(sheet);
    });
  }

  /** Takes back the last step, of the person or of a script; does nothing when there is none. */
  undo(): void {
    this.document.history.undo();
  }

  /** Calls that read or write at Google since the last reset. */
  counts(): ServiceCounts {
    return this.counter.counts();
  }

  resetCounts(): void {
    this.counter.reset();
  }

  /** What executions wrote to Logger and console, and why those that failed did. */
  log(): readonly string[] {
    return this.lines;
  }

  /** Watches the service calls of later executions; what it throws ends them there and then. */
  watchServiceCalls(hook: ServiceCallHook | undefined): void {
    this.runner.serviceCallHook = hook;
  }

  /** Takes the document's lock as an execution elsewhere would, if it is free; the returned function lets it go. */
  holdDocumentLock(): () => void {
    const holder = {};
    this.document.lock.take(holder);
    return () => {
      this.document.lock.release(holder);
    };
  }

  private edit<Result>(sheetId: number, change: (sheet: Sheet) => Result): Result {
    const sheet = this.sheetOf(sheetId);
    return this.document.history.record(() => change(sheet));
  }

  private sheetOf(sheetId: number): Sheet {
    const sheet = this.workbook.sheet(sheetId);
    if (sheet === undefined) throw new NoSuchPlaceError(`sheet with the id ${sheetId}`);
    return sheet;
  }

  private entry(): EntryContext {
    const today = wallTimeAt(this.workbook.timeZone, this.document.clock.nowMs());
    return { locale: this.workbook.locale, currentYear: Number(today.slice(0, 4)) };
  }
}

function areaOf(sheet: Sheet, range: string): Area {
  const area = parseA1(range, sheet);
  if (area === undefined || !isAreaInside(area, sheet.gridArea()))
    throw new NoSuchPlaceError(`range ${range}`);
  return area;
}
