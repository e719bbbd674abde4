import type { FaultHook } from '../../local/calendar-server/calendarServer';
import { planFaults } from '../../local/calendar-server/faults';
import type { LocalHost } from '../../local/localHost';
import type { PanelServer } from '../../src/contract/panelServer';
import { title } from '../bundle/plans';
import { School } from '../bundle/school';
import { type Trouble, type Who, pick, stopsOfStep } from './actions';
import { PromiseBrokenError, checkPromise } from './brokenPromise';
import { StoppedError } from './stoppedError';
import { columnsOfPlan, dateWords, placeWords, responsibleWords, titleWords } from './vocabulary';

type ValueOf<Answer> = Answer extends { readonly ok: true; readonly value: infer Value } ? Value : never;

const deputy = { email: 'deputy@school.example', locale: 'uk' };
/** Both people have the right to write into the plan's calendar. */
const teachersToken = 'token-of-the-teacher';

/** For so long a run that did not come to its end keeps others out. */
const unfinishedRunMs = 90_000;

/** A plan in its spreadsheet and two people who have it open, each with a panel; all of a history happens to it. */
export class SharedPlan {
  readonly school: School;
  /** Ids of the tabs that hold the plan; the first tab is always one of them. */
  planTabs: readonly number[] = [0];
  private readonly hosts: Readonly<Record<Who, LocalHost>>;
  /** Who did what can be undone, the latest last. */
  private readonly undoable: ('person' | 'script')[] = [];
  private fault: FaultHook | undefined;
  private exchanges = 0;
  private unfinishedRunAt = Number.NEGATIVE_INFINITY;

  constructor() {
    this.school = new School([[title], columnsOfPlan, ...firstRows()], {
      tabRows: 40,
      faults: (request) => {
        const found = this.fault?.(request, this.exchanges);
        this.exchanges += 1;
        return found;
      },
    });
    const { host } = this.school;
    this.hosts = { 0: host, 1: host.forPerson(deputy, teachersToken) };
  }

  /** Who the plan is and where: each calendar makes it another plan, and before the first step it has none. */
  identity(): { readonly planId?: string; readonly calendarId?: string } {
    const text = this.school.host.properties.document['partner-plan'];
    return text === undefined ? {} : (JSON.parse(text) as ReturnType<SharedPlan['identity']>);
  }

  /** A person's work in the spreadsheet, which can be undone. */
  byPerson<Result>(work: () => Result): Result {
    return this.recorded('person', work);
  }

  /** A script's work in the spreadsheet; nobody undoes it, nor what people did before it. */
  byScript<Result>(work: () => Result): Result {
    return this.recorded('script', work);
  }

  /** Undoes what was done last if a person did it. */
  undo(): void {
    if (this.undoable.at(-1) !== 'person') return;
    this.undoable.pop();
    const { host } = this.school;
    host.undo();
    this.planTabs = this.planTabs.filter((sheetId) => host.workbook.sheet(sheetId));
  }

  /** Calls the add-on from the panel of that person. */
  ask<Name extends keyof PanelServer>(
    who: Who,
    name: Name,
    ...input: Parameters<PanelServer[Name]>
  ): ReturnType<PanelServer[Name]> {
    const result = this.byScript(() => this.hosts[who].runFromSidebar(name, input));
    if (result.ok) return result.value as ReturnType<PanelServer[Name]>;
    if (result.message.startsWith('StoppedError')) throw new StoppedError();
    throw new PromiseBrokenError(`${name} broke down: ${result.message}`);
  }

  /** Calls the add-on where nothing is to be refused. */
  get<Name extends keyof PanelServer>(
    who: Who,
    name: Name,
    ...input: Parameters<PanelServer[Name]>
  ): ValueOf<ReturnType<PanelServer[Name]>> {
    const reply = this.ask(who, name, ...input);
    checkPromise(reply.ok, `${name} was refused`, reply);
    return reply.value as ValueOf<ReturnType<PanelServer[Name]>>;
  }

  /** The result of the work that gets into the trouble; undefined where it was stopped. */
  inTrouble<Result>(who: Who, trouble: Trouble | undefined, work: () => Result): Result | undefined {
    const host = this.hosts[who];
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
      return work();
    } catch (error) {
      if (!(error instanceof StoppedError)) throw error;
      return undefined;
    } finally {
      this.fault = undefined;
      host.watchServiceCalls(undefined);
    }
  }

  /** A run came not to its end just now. */
  leaveRunUnfinished(): void {
    this.unfinishedRunAt = this.school.nowMs;
  }

  /** An unfinished run keeps nobody out any more. */
  forgetUnfinishedRun(): void {
    this.unfinishedRunAt = Number.NEGATIVE_INFINITY;
  }

  /** Whether a run that did not come to its end may keep others out. */
  hasUnfinishedRun(): boolean {
    return this.school.nowMs - this.unfinishedRunAt < unfinishedRunMs;
  }

  /** Lets the time pass in which an unfinished run keeps others out. */
  outwaitUnfinishedRun(): void {
    if (this.hasUnfinishedRun()) this.school.nowMs += unfinishedRunMs;
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
}

/** Of the panel of that person. */
export function runIdOf(who: Who): string {
  return `panel ${who}`;
}

function firstRows(): readonly (readonly string[])[] {
  return [0, 1, 3, 6].map((word, index) => [
    pick(dateWords, word),
    pick(placeWords, index),
    pick(titleWords, index),
    pick(responsibleWords, index),
  ]);
}
