import type { ApprovedChange, ChangeView, SyncStepReport } from '../../src/contract/panelServer';
import type { Choice } from '../../src/plan/choice';
import type { Decision, RunAction, Trouble, Who } from './actions';
import { stopsOfStep } from './actions';
import { checkPromise } from './brokenPromise';
import type { PlanCalendars } from './planCalendars';
import type { Previews, Shown } from './previews';
import type { RunEffects } from './runEffects';
import type { SharedPlan } from './sharedPlan';
import { runIdOf } from './sharedPlan';

/** After the limit of Calendar the hourly run rests for a shorter time than this. */
const restAfterLimitMs = 5 * 3_600_000;

/** What people have carried out from their panels, and what the hourly run carries out without them. */
export class Runs {
  /** How many steps were asked for, and how many of them got into trouble. */
  readonly counts = { syncs: 0, troubled: 0 };
  /** What people look at without having carried it out yet. */
  private readonly kept = new Map<Who, Shown>();
  private limitedAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly plan: SharedPlan,
    private readonly calendars: PlanCalendars,
    private readonly previews: Previews,
    private readonly effects: RunEffects,
  ) {}

  /** A person looks at a preview and leaves it on the screen. */
  preview(who: Who): void {
    const shown = this.previews.show(who);
    if (shown) this.kept.set(who, shown);
  }

  /** A person has a preview made and carries it out; the trouble comes in one of the two. */
  sync(action: RunAction): void {
    const { who, trouble } = action;
    const isInPreview = trouble?.kind === 'stop' && trouble.at >= stopsOfStep;
    const shown = this.previews.show(who, isInPreview ? trouble : undefined);
    if (!shown) return;
    this.kept.delete(who);
    this.carryOut(action, shown, isInPreview ? undefined : trouble);
  }

  /** A person carries out what is on the screen, whatever happened since. */
  carryOutKept(action: RunAction): void {
    const shown = this.kept.get(action.who);
    this.kept.delete(action.who);
    if (shown) this.carryOut(action, shown, action.trouble);
  }

  /** The hourly run comes when it may, and is switched on before if need be. */
  runHourly(): void {
    if (this.calendars.known.size === 0 || !this.calendars.hasCalendar()) return;
    const { school } = this.plan;
    this.plan.outwaitUnfinishedRun();
    if (school.nowMs - this.limitedAt < restAfterLimitMs) school.nowMs += restAfterLimitMs;
    if (school.host.timeTriggers().length === 0) {
      const reply = this.plan.ask(0, 'changeSettings', { isHourly: true });
      checkPromise(reply.ok, 'the hourly run could not be switched on', reply);
    }
    // A preview first: it gives new rows their ids, as the run itself would.
    const shown = this.previews.show(0);
    if (!shown) return;
    this.kept.delete(0);
    const { planId, preview, expected } = shown;
    const isBraked = preview.removalBrake !== undefined;
    const chosen = preview.changes.flatMap(({ approval, rowId }) => {
      const one = expected.get(rowId);
      const waits = one?.kind === 'remove' && (isBraked || one.isEdited === true);
      return approval && !waits ? [{ approval, choice: undefined, expected: one }] : [];
    });
    this.effects.follow({ chosen, planId, trouble: undefined }, () => {
      const [result] = this.plan.byScript(() => school.host.fireTimeTriggers());
      checkPromise(result?.ok === true, 'the hourly run failed', result);
      return undefined;
    });
  }

  private carryOut(action: RunAction, shown: Shown, trouble: Trouble | undefined): void {
    const { planId, preview, expected } = shown;
    const isBraked = preview.removalBrake !== undefined && !action.isConfirmed;
    const chosen = preview.changes.flatMap((change, index) => {
      const choice = choiceFor(change, action.decision, index);
      const approval = change.choices?.find((one) => one.choice === choice)?.approval ?? change.approval;
      if (!approval || (isBraked && approval.kind === 'remove')) return [];
      return [{ approval, choice, expected: expected.get(change.rowId) }];
    });
    if (chosen.length === 0) return;
    this.counts.syncs += 1;
    if (trouble) this.counts.troubled += 1;
    const changes = chosen.map(({ approval }) => approval);
    this.effects.follow({ chosen, planId, trouble }, () => {
      const report = this.step(action, preview.calendarName, changes, trouble);
      if (report?.stopped) this.plan.leaveRunUnfinished();
      if (report?.stopped?.code === 'calendar-limit') this.limitedAt = this.plan.school.nowMs;
      return report?.results;
    });
  }

  /** Undefined where it was stopped, or refused for a good reason. */
  private step(
    { who, isConfirmed }: RunAction,
    calendarName: string,
    changes: readonly ApprovedChange[],
    trouble: Trouble | undefined,
  ): SyncStepReport | undefined {
    const reply = this.plan.inTrouble(who, trouble, () =>
      this.plan.ask(who, 'runSyncStep', {
        runId: runIdOf(who),
        changes,
        calendarName,
        removalsConfirmed: isConfirmed,
        isLast: true,
      }),
    );
    if (!reply) return undefined;
    if (reply.ok) return reply.value;
    const isKeptOut = reply.problem.code === 'sync-running' && this.plan.hasUnfinishedRun();
    checkPromise(isKeptOut, 'a step was refused', reply);
    return undefined;
  }
}

function choiceFor({ choices }: ChangeView, decision: Decision, index: number): Choice | undefined {
  if (!choices || decision === 'none') return undefined;
  const offered = choices.map(({ choice }) => choice);
  if (decision === 'mixed') return offered[index % (offered.length + 1)];
  return offered.find((choice) => choice === decision);
}
