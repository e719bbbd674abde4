import type { ColumnKey } from '../plan/columns';
import type { CheckName, FindingCode, Fix, Severity } from '../plan/finding';
import type { Language } from '../plan/language';
import type { FixChanges } from '../plan/workbook';
import type { EventDraft } from '../calendar/calendarEvent';

/**
 * What the sidebar may ask of the add-on. Each member is a top-level function of the shipped script, reached through
 * google.script.run, so inputs and outputs are plain JSON: no Date, no undefined in arrays. Expected problems come
 * back as `ok: false` with a sentence for the person; only a broken world throws.
 */
export interface PanelServer {
  openPanel(): Reply<PanelState>;
  /** Reads the plan, marks the findings in the sheet and returns the same list. Safe to repeat. */
  checkPlan(input?: CheckPlanInput): Reply<CheckReport>;
  /** Selects the cell in the spreadsheet. */
  goToCell(input: GoToCellInput): Reply<null>;
  /** Applies those fixes of the last check whose cells still hold what they were made for, then checks again. */
  applyFixes(input: ApplyFixesInput): Reply<FixesReport>;
  /** Switches a check off or on for this plan, whoever looks at it, then checks again. */
  switchCheck(input: SwitchCheckInput): Reply<CheckReport>;
  /** What a sync would change. Writes nothing to Calendar. */
  previewSync(): Reply<SyncPreview>;
  /** Carries out up to `maximumChangesPerStep` of the previewed changes. Safe to repeat. */
  runSyncStep(input: SyncStepInput): Reply<SyncStepReport>;
  buildSummary(): Reply<SummaryReport>;
  /** Brings a plan in from text with tabs, into an empty plan tab. */
  loadPlan(input: LoadPlanInput): Reply<LoadReport>;
  /** Makes the tabs of a plan that are missing. */
  setUpSpreadsheet(): Reply<SetUpReport>;
}

export type Reply<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

/** An expected problem, as data; `problemSentence` of src/messages/problems.ts says it in the person's language. */
export interface Problem {
  readonly code: ProblemCode;
  /** Of the tab that it is about; empty for none. */
  readonly tabName: string;
  /** Names of the columns that were looked for, in the person's language; empty for none. */
  readonly columnNames: string;
}

export type ProblemCode =
  | 'empty-sheet'
  | 'header-not-found'
  | 'no-plan-rows'
  | 'busy'
  | 'bad-input'
  | 'no-calendar-right'
  | 'calendar-gone'
  | 'calendar-limit'
  | 'calendar-unreachable'
  | 'tab-name-taken'
  | 'tab-not-empty'
  | 'text-without-table'
  | 'cell-changed-meanwhile';

/** What the panel shows and does first when a menu item opens it. */
export const openingViews = ['check', 'calendar', 'load', 'summary', 'set-up'] as const;

export type OpeningView = (typeof openingViews)[number];

export interface PanelState {
  readonly language: Language;
  readonly planTitle: string;
  readonly tabName: string;
  /** `2026/27`; empty when unknown. */
  readonly schoolYear: string;
}

export interface CheckPlanInput {
  /** The panel's, which is the person's: to ask Google again would cost a call. */
  readonly language: Language;
}

export interface GoToCellInput {
  /** From 1. */
  readonly rowNumber: number;
  readonly column?: ColumnKey | undefined;
}

/** A finding in words. */
export interface FindingView {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** From 1; absent when the finding is about the whole plan. */
  readonly rowNumber?: number;
  readonly column?: ColumnKey;
  /** «Строка 7, срок» or the tab's name. */
  readonly where: string;
  readonly problem: string;
  readonly advice: string;
  readonly fixes: readonly FixView[];
}

export interface FixView {
  /** The words on the button. */
  readonly label: string;
  readonly fix: Fix;
}

/** A check by name and in words: «Даты вне учебного года». */
export interface CheckView {
  readonly check: CheckName;
  readonly title: string;
  /** False for the checks without which a sync would be wrong. */
  readonly canBeSwitchedOff: boolean;
}

export interface CheckReport {
  readonly tabName: string;
  /** Rows understood as entries, with errors or without. */
  readonly entryCount: number;
  readonly errorCount: number;
  readonly warningCount: number;
  readonly hintCount: number;
  /** In the order of rows; those about the whole plan first. */
  readonly findings: readonly FindingView[];
  /** The checks that found something, in the order of the columns they look at. */
  readonly checks: readonly CheckView[];
  readonly switchedOff: readonly CheckView[];
}

/** How many fixes one call takes at the most. */
export const maximumFixesPerCall = 500;

export interface ApplyFixesInput {
  /** At most `maximumFixesPerCall`. */
  readonly fixes: readonly FixChanges[];
}

export interface FixesReport {
  /** The others were made for cells that hold something else by now. */
  readonly appliedCount: number;
  readonly report: CheckReport;
}

export interface SwitchCheckInput {
  readonly check: CheckName;
  readonly isOn: boolean;
}

export type ChangeKind = 'add' | 'update' | 'remove' | 'leave';

/** Why a change is left alone. */
export type LeaveReason = 'edited-in-calendar' | 'deleted-in-calendar' | 'row-has-errors' | 'open-period';

/** One line of the preview. */
export interface ChangeView {
  readonly kind: ChangeKind;
  readonly rowId: string;
  /** From 1; absent for an event whose row is gone. */
  readonly rowNumber?: number;
  readonly title: string;
  /** «сентябрь 2022», «15.09.2026, 15:00»: in words. */
  readonly when: string;
  /** What an update changes, field by field; why something is left alone. */
  readonly details: readonly string[];
  readonly leaveReason?: LeaveReason;
  /** What to hand back to `runSyncStep` as it is; absent for what is left alone. */
  readonly approval?: ApprovedChange;
}

/** A change as it was previewed: what the person saw is what is done. The panel passes it on unread. */
export interface ApprovedChange {
  readonly kind: 'add' | 'update' | 'remove';
  readonly rowId: string;
  /** Of the row's words when previewed; empty for a removal. */
  readonly rowDigest: string;
  /** Of the event when previewed; empty for an addition. */
  readonly etag: string;
  /** The event as the sheet wants it; absent for a removal. */
  readonly draft?: EventDraft | undefined;
}

export interface SyncPreview {
  readonly calendarName: string;
  /** True when the first sync will make the calendar. */
  readonly calendarWillBeMade: boolean;
  readonly changes: readonly ChangeView[];
  readonly unchangedCount: number;
  /** Set when the removals reach the brake and need a second, explicit yes. */
  readonly removalBrake?: { readonly removals: number; readonly planEvents: number };
}

/** How many changes one step takes at the most. */
export const maximumChangesPerStep = 500;

export interface SyncStepInput {
  /** In the order of the preview; at most `maximumChangesPerStep`. */
  readonly changes: readonly ApprovedChange[];
  /** As the preview gave it; names the calendar when this step makes it. */
  readonly calendarName: string;
  /** The second yes to removals above the brake. */
  readonly removalsConfirmed: boolean;
}

export type ChangeOutcome =
  | 'done'
  /** Row or event changed since the preview: nothing was written, the next preview shows it. */
  | 'changed-meanwhile'
  | 'failed';

export interface ChangeResult {
  readonly rowId: string;
  readonly kind: 'add' | 'update' | 'remove';
  readonly outcome: ChangeOutcome;
  /** In words, when not done. */
  readonly message?: string;
}

export interface SyncStepReport {
  /** Those of the input that were reached, in order; the rest goes into the next step. */
  readonly results: readonly ChangeResult[];
  /** Set when the run must stop here (limit of Calendar reached, right lost), in words. */
  readonly stopped?: Problem;
}

export interface SummaryReport {
  readonly tabName: string;
  readonly entryCount: number;
  readonly blockCount: number;
}

export interface LoadPlanInput {
  readonly text: string;
}

export interface LoadReport {
  readonly tabName: string;
  readonly entryCount: number;
  readonly joinedRowCount: number;
  readonly schoolYear: string;
  readonly title: string;
}

export interface SetUpReport {
  /** Tabs that were made, or that stood without a line and were filled. */
  readonly madeTabs: readonly string[];
  /** The tab «Выходные» has headings only: without a school year nobody knows the days. Empty when it is filled. */
  readonly daysOffTabToFill: string;
  /** A plan with its header stands in the spreadsheet already. */
  readonly hasPlan: boolean;
}
