import { planFaults } from '../../local/calendar-server/faults';
import { School, UnexpectedRefusalError } from '../bundle/school';
import { PromiseBrokenError } from './brokenPromise';
import { changeEverything, decide, fortyRows } from './fortyRows';
import { StoppedError } from './stoppedError';

/**
 * Where a run is stopped: before a service call or after the last one, or by an exchange that gets lost on its way or on
 * the way back. Between two calls nothing outside changes, so stopping after one is stopping before the next.
 */
export type Crash =
  | { readonly kind: 'call'; readonly at: number; readonly name: string }
  | { readonly kind: 'lose-request' | 'lose-response'; readonly at: number };

/** The changed plan, and what becomes of it when nothing stops the run. */
export class CrashedPlan {
  /** All of them: those of the preview first, then those of the step. */
  readonly crashes: readonly Crash[];
  private readonly before: School;
  private readonly uninterrupted: string;

  constructor() {
    this.before = new School(fortyRows, { tabRows: 50 });
    this.before.sync();
    changeEverything(this.before);
    const calls: string[] = [];
    let exchanges = 0;
    const school = this.before.copy({
      faults: () => {
        exchanges += 1;
        return undefined;
      },
    });
    school.host.watchServiceCalls({ before: (name) => calls.push(name) });
    school.sync(false, decide);
    school.host.watchServiceCalls(undefined);
    const counted = exchanges;
    this.uninterrupted = endOf(school);
    this.crashes = [
      ...[...calls, 'after all'].map((name, at) => ({ kind: 'call' as const, at, name })),
      ...Array.from({ length: counted }, (_, at) => ({ kind: 'lose-request' as const, at })),
      ...Array.from({ length: counted }, (_, at) => ({ kind: 'lose-response' as const, at })),
    ];
    expectNothingToDo(school, 'without a crash');
  }

  /** Stops the run there, runs again to the end and compares. Throws `PromiseBrokenError`. */
  survive(crash: Crash): void {
    const faults = crash.kind === 'call' ? {} : { faults: planFaults([{ at: crash.at, fault: crash.kind }]) };
    const school = this.before.copy(faults);
    if (crash.kind === 'call') stopAt(school, crash);
    try {
      school.sync(false, decide);
    } catch (error) {
      if (!(error instanceof UnexpectedRefusalError)) throw error;
    }
    school.host.watchServiceCalls(undefined);
    school.nowMs += 120_000;
    school.sync(false, decide);
    const where = JSON.stringify(crash);
    const end = endOf(school);
    if (end !== this.uninterrupted) {
      throw new PromiseBrokenError(`${where} ends otherwise:\n${firstDifference(this.uninterrupted, end)}`);
    }
    expectNothingToDo(school, where);
  }
}

function stopAt(school: School, { at, name }: Extract<Crash, { readonly kind: 'call' }>): void {
  const stop = (index: number, last: number) => {
    if (index === last) throw new StoppedError();
  };
  school.host.watchServiceCalls(
    name === 'after all'
      ? {
          after: (_, index) => {
            stop(index, at - 1);
          },
        }
      : {
          before: (_, index) => {
            stop(index, at);
          },
        },
  );
}

function expectNothingToDo(school: School, where: string): void {
  const written = school.writingCalls();
  const preview = school.sync(false);
  const changes = preview.changes.filter(({ kind }) => kind !== 'leave' && kind !== 'decide');
  if (changes.length > 0 || school.writingCalls() !== written) {
    throw new PromiseBrokenError(`${where}: a further sync writes ${JSON.stringify(changes)}`);
  }
}

/** What people see in sheet and calendar at the end, as lines. Ids that are drawn by lot are left out. */
function endOf(school: School): string {
  const rows = school.texts('Лист1').map((texts) => texts.slice(0, 9).join(' | '));
  const ids = school
    .texts('Лист1')
    .slice(2)
    .flatMap((texts) => texts[10] || []);
  const events = school
    .events()
    .map(
      ({
        summary,
        location,
        start,
        end,
        recurrence,
        description,
        colorId,
        transparency,
        attendees,
        reminders,
      }) =>
        JSON.stringify({
          summary,
          location,
          start,
          end,
          recurrence,
          description,
          colorId,
          transparency,
          attendees,
          reminders,
        }),
    );
  const left = school.texts('Лист1').map((texts) => /~\S+/.exec(texts[9] ?? '')?.[0] ?? '');
  const isEveryIdOnce = new Set(ids).size === ids.length;
  return [
    ...rows,
    ...left,
    ...events.sort(),
    `ids once: ${isEveryIdOnce}`,
    `mail: ${school.server.exportState().sentMail.length}`,
  ].join('\n');
}

function firstDifference(expected: string, received: string): string {
  const there = received.split('\n');
  const lines = expected.split('\n');
  const missing = lines.filter((line) => !there.includes(line)).slice(0, 4);
  const added = there.filter((line) => !lines.includes(line)).slice(0, 4);
  return [...missing.map((line) => `- ${line}`), ...added.map((line) => `+ ${line}`)].join('\n');
}
