import { readBuiltAddon } from './builtAddon';
import { findCalendarFile, writeCalendarFile } from './calendar-server/calendarFile';
import { CalendarServer } from './calendar-server/calendarServer';
import type { CalendarServerState } from './calendar-server/calendarServer';
import type { CalendarTrouble } from './calendar-server/calendarTrouble';
import { calendarsForPage, planCalendarId } from './calendarViews';
import { openHostFolder, saveHostFolder } from './hostFolder';
import { LocalHost } from './localHost';
import type { LocalHostOptions } from './localHost';
import type { CalendarView } from './page/pageApi';
import type { PageHost } from './page/pageHost';
import { VirtualClock } from './services/execution';
import { readXlsxFile, writeXlsxFile } from './workbook/xlsxFile';

/** What a plan on this computer is opened with. */
export interface PlanHostOptions {
  /** Where plan.xlsx, calendar.ics and host.json are, or will be. */
  readonly folder: string;
  /** Of the built add-on, dist/ in this repository. */
  readonly addonFolder: string;
  /** Locale of the person and of a new spreadsheet, such as `ru_RU`. */
  readonly locale: string;
  /** IANA name, for a new spreadsheet and calendar. */
  readonly timeZone: string;
  readonly firstTabName: string;
  /** Milliseconds since 1970; the clock of this computer without it. */
  readonly now?: () => number;
  /** How the calendar misbehaves; not at all without it. */
  readonly calendarTrouble?: CalendarTrouble;
}

const person = 'teacher@school.example';

/** A plan in a folder: the built add-on, the workbook and the calendar, with the files behind them. */
export class PlanHost extends LocalHost implements PageHost {
  private constructor(
    options: LocalHostOptions,
    private readonly folder: string,
    private readonly server: CalendarServer,
  ) {
    super(options);
  }

  /**
   * Opens the folder, or starts a new plan there; writes nothing yet. Throws `AddonNotBuiltError`,
   * `UnreadableWorkbookError` and `UnreadableHostFileError`.
   */
  static async open(options: PlanHostOptions): Promise<PlanHost> {
    const { folder, locale, timeZone, now = Date.now, calendarTrouble = {} } = options;
    const addon = readBuiltAddon(options.addonFolder);
    const content = await openHostFolder(folder, options);
    const scopes = addon.manifest.oauthScopes;
    const state = content.calendar?.state as CalendarServerState | undefined;
    // One clock for both: a script that slept has waited for the calendar too.
    const clock = new VirtualClock(now);
    const server = new CalendarServer({
      ...calendarTrouble,
      now: () => clock.nowMs(),
      account: { email: person, scopes, timeZone },
      ...(state !== undefined && { state }),
    });
    const { workbook, properties, triggers } = content;
    const user = { email: person, locale };
    const fetch: LocalHostOptions['fetch'] = (request) => server.handle(request);
    return new PlanHost(
      { ...addon, workbook, properties, triggers, user, token: 'local', clock, fetch },
      folder,
      server,
    );
  }

  calendars(): readonly CalendarView[] {
    return calendarsForPage(this.server.exportState());
  }

  async save(): Promise<void> {
    const state = this.server.exportState();
    const calendar = { icsText: this.icsText(state), state };
    const { workbook, properties, triggers } = this;
    const hasCalendar = calendar.icsText !== '';
    await saveHostFolder(this.folder, { workbook, properties, triggers, ...(hasCalendar && { calendar }) });
  }

  async addTabsOf(workbookFile: Uint8Array): Promise<readonly string[]> {
    const { sheets } = await readXlsxFile(workbookFile, () => 0);
    return this.adoptSheets(sheets);
  }

  planFile(): Promise<Uint8Array> {
    return writeXlsxFile(this.workbook);
  }

  calendarFile(): string {
    return this.icsText(this.server.exportState());
  }

  /** Of the plan's calendar; empty while there is none. */
  private icsText(state: CalendarServerState): string {
    const calendarId = planCalendarId(state);
    const file = calendarId === undefined ? undefined : findCalendarFile(state, calendarId);
    return file === undefined ? '' : writeCalendarFile(file);
  }
}
