import type {
  ApprovedChange,
  ChangeResult,
  ChangeView,
  CheckReport,
  LoadReport,
  PanelServer,
  Problem,
  Reply,
  SummaryReport,
  SyncPreview,
} from '../../src/contract/panelServer';
import type { Choice } from '../../src/plan/choice';
import { maximumChangesPerStep } from '../../src/contract/panelServer';
import type { Language } from '../../src/plan/language';
import type { LocalHost } from '../localHost';

/** The add-on said why it cannot do what was asked. */
export class PlanProblemError extends Error {
  override readonly name = 'PlanProblemError';
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** The add-on stopped with an exception: a fault of ours. */
export class AddonFailedError extends Error {
  override readonly name = 'AddonFailedError';
}

/** What a person told the command to decide in the panel's place. */
export interface SyncDecisions {
  /** The second yes. */
  readonly areRemovalsConfirmed: boolean;
  /** What becomes of events that were edited or deleted by hand in Calendar; absent: they stay and are told. */
  readonly handEdits?: Choice;
  /** Whether a plan that names another school year than before is a new plan; absent: it is asked. */
  readonly isNewSchoolYear?: boolean;
}

/** What a sync did, as the panel would count it. */
export interface SyncOutcome {
  readonly preview: SyncPreview;
  /** Of the approved changes, in their order; fewer when the run was stopped. */
  readonly results: readonly ChangeResult[];
  readonly heldBackRemovals: number;
  readonly stopped?: Problem;
}

/** Does with a plan what a person does in the panel, through the same functions of the built add-on. */
export class PlanWork {
  constructor(private readonly host: Pick<LocalHost, 'runFromSidebar'>) {}

  load(text: string): LoadReport {
    return this.ask('loadPlan', { text });
  }

  /** `language` is that of the person, as the panel knows it; without it the add-on asks. */
  check(language?: Language): CheckReport {
    return language === undefined ? this.ask('checkPlan') : this.ask('checkPlan', { language });
  }

  /** Makes all tabs that read like plans part of the plan, copies of plan tabs left out; returns the names of those added. */
  addPlanTabs(): readonly string[] {
    const { planTabs, tabsToAdd } = this.check();
    const added = tabsToAdd.filter(({ isCopy }) => !isCopy);
    if (added.length === 0) return [];
    this.ask('addPlanTabs', { sheetIds: [...planTabs, ...added].map(({ sheetId }) => sheetId) });
    return added.map(({ tabName }) => tabName);
  }

  buildSummary(): SummaryReport {
    return this.ask('buildSummary');
  }

  /** Previews and carries out what is decided. `onProgress` gets counts of changes. */
  sync(decisions: SyncDecisions, onProgress: (done: number, total: number) => void): SyncOutcome {
    const { areRemovalsConfirmed, handEdits, isNewSchoolYear } = decisions;
    let preview = this.ask('previewSync', { runId });
    if (preview.schoolYearChange && isNewSchoolYear !== undefined) {
      this.ask('answerSchoolYear', { to: preview.schoolYearChange.to, isNewPlan: isNewSchoolYear });
      preview = this.ask('previewSync', { runId });
    }
    const approved = preview.changes.flatMap((change) => approvalOf(change, handEdits) ?? []);
    const isBraked = preview.removalBrake !== undefined && !areRemovalsConfirmed;
    const changes = isBraked ? approved.filter(({ kind }) => kind !== 'remove') : approved;
    const results: ChangeResult[] = [];
    let stopped: Problem | undefined;
    while (results.length < changes.length && stopped === undefined) {
      onProgress(results.length, changes.length);
      const next = changes.slice(results.length, results.length + maximumChangesPerStep);
      const step = this.ask('runSyncStep', {
        runId,
        changes: next,
        calendarName: preview.calendarName,
        removalsConfirmed: areRemovalsConfirmed,
        isLast: results.length + next.length === changes.length,
      });
      for (const result of step.results) results.push(result);
      stopped = step.stopped;
      if (step.results.length === 0 && stopped === undefined) {
        throw new AddonFailedError('A sync step reached no change and gave no reason.');
      }
    }
    if (changes.length > 0) {
      onProgress(results.length, changes.length);
      if (stopped !== undefined) this.ask('endSync', { runId });
    }
    const heldBackRemovals = approved.length - changes.length;
    return { preview, results, heldBackRemovals, ...(stopped !== undefined && { stopped }) };
  }

  private ask<Name extends keyof PanelServer>(
    name: Name,
    ...input: Parameters<PanelServer[Name]>
  ): ValueOf<ReturnType<PanelServer[Name]>> {
    const result = this.host.runFromSidebar(name, input);
    if (!result.ok) throw new AddonFailedError(`${name}: ${result.message}`);
    // The built add-on's entry.ts is compiled against the same contract, and a test of the bundle holds it.
    const reply = result.value as Reply<ValueOf<ReturnType<PanelServer[Name]>>>;
    if (!reply.ok) throw new PlanProblemError(reply.problem);
    return reply.value;
  }
}

type ValueOf<Answer> = Answer extends { readonly ok: true; readonly value: infer Value } ? Value : never;

/** What was chosen earlier on to be left stays so: a choice for all is one for what is still open. */
function approvalOf(
  { kind, approval, choices }: ChangeView,
  choice: Choice | undefined,
): ApprovedChange | undefined {
  const chosen = kind === 'decide' ? choices?.find((one) => one.choice === choice) : undefined;
  return chosen?.approval ?? approval;
}

/** One command at a time works on a folder. */
const runId = 'command line';
