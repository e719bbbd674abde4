import type { BuiltAddon } from '../local/builtAddon';
import { CalendarServer } from '../local/calendar-server/calendarServer';
import { googleQuota } from '../local/calendar-server/quota';
import { PlanWork } from '../local/command-line/planWork';
import { LocalHost } from '../local/localHost';
import { Sheet } from '../local/workbook/sheet';
import { Workbook } from '../local/workbook/workbook';
import { madeUpRows, planHeading, planTitle } from './madeUpPlan';
import type { Cost } from './meter';
import { Meter } from './meter';

/** The add-on did something else than the scenario says, so its figures would mean nothing. */
export class ScenarioFailedError extends Error {
  override readonly name = 'ScenarioFailedError';
}

/** What the things that a person does cost with a plan of that many entries. */
export interface PlanCosts {
  readonly entryCount: number;
  readonly firstSync: Cost;
  readonly unchangedSync: Cost;
  /** One row in a hundred got another event title, at least one. */
  readonly changedSync: Cost;
  /** Before the first sync; after it; with all tabs there and one row in a hundred broken. */
  readonly checks: readonly Cost[];
  /** The first one makes the tab, the second one fills it again. */
  readonly summaries: readonly Cost[];
}

/** 1 September 2026, 12:00 in Moscow. */
const startMs = Date.UTC(2026, 8, 1, 9);
const sheetId = 0;
const person = { email: 'teacher@school.example', locale: 'ru_RU' };
/** The title, a blank row, the heading. */
const firstEntryRowNumber = 4;
const dateColumnNumber = 1;
const eventColumnNumber = 3;

/** A made-up plan on the local host, whose clock is the meter's. */
class MeasuredPlan {
  readonly meter = new Meter(startMs);
  readonly host: LocalHost;
  readonly work: PlanWork;

  constructor(
    addon: BuiltAddon,
    private readonly entryCount: number,
  ) {
    const timeZone = 'Europe/Moscow';
    const { clock } = this.meter;
    const server = new CalendarServer({
      now: () => clock.nowMs(),
      // As Google: 600 units a minute; a run that asked for more would be refused, and slower.
      quota: { unitsPerMinute: googleQuota.unitsPerMinute },
      account: { email: person.email, scopes: addon.manifest.oauthScopes, timeZone },
    });
    this.host = new LocalHost({
      ...addon,
      workbook: new Workbook({ spreadsheetId: 'bench', name: 'План', locale: person.locale, timeZone }, [
        new Sheet(sheetId, 'План'),
      ]),
      user: person,
      token: 'local',
      clock,
      fetch: (request) => {
        const response = server.handle(request);
        this.meter.addExchange(request, response);
        return response;
      },
    });
    this.host.watchServiceCalls({ after: (name) => this.meter.addServiceCall(name) });
    this.work = new PlanWork({
      runFromSidebar: (functionName, parameters) => {
        this.meter.addPanelCall();
        return this.host.runFromSidebar(functionName, parameters);
      },
    });
    this.host.pasteInto(sheetId, 1, 1, [[planTitle], [], planHeading, ...madeUpRows(entryCount)]);
  }

  /** Types a text into one column of one row in a hundred, at least one, and tells how many. */
  typeIntoSomeRows(columnNumber: number, text: string): number {
    const count = Math.max(1, Math.floor(this.entryCount / 100));
    const distance = Math.floor(this.entryCount / count);
    for (let index = 0; index < count; index += 1) {
      const rowNumber = firstEntryRowNumber + index * distance;
      this.host.typeInto(sheetId, rowNumber, columnNumber, `${text} ${index + 1}`);
    }
    return count;
  }

  check(): Cost {
    return this.meter.measure(() => {
      const { entryCount } = this.work.check('ru');
      expectCount('entries checked', entryCount, this.entryCount);
    });
  }

  /** Throws `ScenarioFailedError` unless so many changes are made and all other entries are found unchanged. */
  sync(expectedChanges: number): Cost {
    return this.meter.measure(() => {
      const { preview, results, stopped } = this.work.sync({ areRemovalsConfirmed: false }, () => undefined);
      if (stopped !== undefined) throw new ScenarioFailedError(`The sync stopped: ${stopped.code}.`);
      const done = results.filter(({ outcome }) => outcome === 'done');
      expectCount('changes made', done.length, expectedChanges);
      expectCount('entries unchanged', preview.unchangedCount, this.entryCount - expectedChanges);
    });
  }

  buildSummary(): Cost {
    return this.meter.measure(() => {
      const { entryCount } = this.work.buildSummary();
      expectCount('entries in the summary', entryCount, this.entryCount);
    });
  }
}

/** Goes through the year of one plan, from setting up to its summary. Throws `ScenarioFailedError`. */
export function measurePlan(addon: BuiltAddon, entryCount: number): PlanCosts {
  const plan = new MeasuredPlan(addon, entryCount);
  const setUp = plan.host.runFromSidebar('setUpSpreadsheet', []);
  if (!setUp.ok) throw new ScenarioFailedError(setUp.message);
  expectCount('tabs after setting up', plan.host.view().sheets.length, 6);

  const checkBefore = plan.check();
  const firstSync = plan.sync(entryCount);
  const checkAfter = plan.check();
  const unchangedSync = plan.sync(0);
  const changedSync = plan.sync(plan.typeIntoSomeRows(eventColumnNumber, 'Перенесённая встреча'));
  const summaries = [plan.buildSummary(), plan.buildSummary()];
  plan.typeIntoSomeRows(dateColumnNumber, '31 ноября');
  const checkBroken = plan.check();
  return {
    entryCount,
    firstSync,
    unchangedSync,
    changedSync,
    checks: [checkBefore, checkAfter, checkBroken],
    summaries,
  };
}

/** What opening the spreadsheet costs. Throws `ScenarioFailedError`. */
export function measureOpening(addon: BuiltAddon): Cost {
  const plan = new MeasuredPlan(addon, 14);
  return plan.meter.measure(() => {
    const opened = plan.host.openSpreadsheet();
    if (!opened.ok) throw new ScenarioFailedError(opened.message);
  });
}

function expectCount(what: string, found: number, expected: number): void {
  if (found !== expected) throw new ScenarioFailedError(`${what}: ${found} instead of ${expected}`);
}
