import type { ColumnKey } from '../plan/columns';
import type { CellEdit, CheckName, FindingCode, Fix, Severity } from '../plan/finding';
import type { Language } from '../plan/language';
import type { SyncSettings } from '../plan/syncSettings';
import type { FixChanges } from '../plan/workbook';
import type { EventDraft } from '../calendar/calendarEvent';
import type { LeftReason } from '../calendar/decideChanges';
import type { EventField } from '../calendar/eventFields';
import type { Choice } from '../plan/choice';

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
  /** What a sync would change. Writes nothing to Calendar; refused while another run is under way. */
  previewSync(input?: PreviewSyncInput): Reply<SyncPreview>;
  /** Carries out up to `maximumChangesPerStep` of the previewed changes. Safe to repeat; refused while another run is under way. */
  runSyncStep(input: SyncStepInput): Reply<SyncStepReport>;
  /** Ends a run before its last step, so that others may sync at once; without it they wait until the run counts as dead. */
  endSync(input: EndSyncInput): Reply<null>;
  /** Makes these tabs the plan, together with those that are it already: rows without an id get one of their own. */
  addPlanTabs(input: AddPlanTabsInput): Reply<null>;
  /** Completes the header of a tab that lacks columns of a plan. */
  addMissingColumns(input: AddMissingColumnsInput): Reply<null>;
  /** Says what a plan that names another school year than at its last sync is. */
  answerSchoolYear(input: AnswerSchoolYearInput): Reply<null>;
  openSettings(): Reply<SettingsView>;
  changeSettings(input: ChangeSettingsInput): Reply<SettingsView>;
  /** The calendars that the person may choose for the plan, by name; the one that it has is not among them. */
  listCalendars(): Reply<readonly CalendarOption[]>;
  /** From the next sync on all events are made anew in another calendar; those made so far stay where they are. */
  chooseCalendar(input: ChooseCalendarInput): Reply<SettingsView>;
  buildSummary(): Reply<SummaryReport>;
  /** Brings a plan in from text with tabs, into an empty plan tab or, when asked to, into a new one. */
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
  /** The moment that it is about, in the spreadsheet's zone, such as `14:05` or `27.11.2026 09:00`; empty for none. */
  readonly time: string;
  /** Of the tab that it is about. */
  readonly sheetId?: number;
  /** A free name for a new tab; only with `tab-not-empty`. */
  readonly newTabName?: string;
}

export type ProblemCode =
  | 'empty-sheet'
  | 'header-not-found'
  /** There is a header that lacks `columnNames`; `addMissingColumns` mends it. */
  | 'columns-missing'
  /** No tab of the spreadsheet reads like a plan, and people's own tabs are no plan. */
  | 'no-plan'
  | 'no-plan-rows'
  | 'busy'
  /** Somebody else's run is under way; `time` says when it last did something. */
  | 'sync-running'
  | 'bad-input'
  | 'no-calendar-right'
  | 'permission-expired'
  | 'calendar-gone'
  /** `time` says from when on it is worth trying again. */
  | 'calendar-limit'
  | 'calendar-unreachable'
  /** Google does not tell the add-on which calendars the person has. */
  | 'calendars-not-listed'
  /** The id that a person gave is of no calendar that the add-on may write to. */
  | 'calendar-not-usable'
  /** Google does not let this person have an hourly run. */
  | 'hourly-not-allowed'
  /** There is a plan already; `newTabName` says where this one could go. */
  | 'tab-not-empty'
  | 'text-without-table'
  | 'cell-changed-meanwhile'
  /** A tab was deleted since the panel heard of it. */
  | 'tab-gone';

/** What the panel shows and does first when a menu item opens it. */
export const openingViews = ['check', 'calendar', 'load', 'summary', 'set-up'] as const;

export type OpeningView = (typeof openingViews)[number];

export interface PanelState {
  readonly language: Language;
  readonly planTitle: string;
  /** Of the plan tabs; none where there is no plan yet. */
  readonly tabNames: readonly string[];
  /** `2026/27`; empty when unknown. */
  readonly schoolYear: string;
}

/** A tab of the spreadsheet. */
export interface TabView {
  readonly sheetId: number;
  readonly tabName: string;
}

/** A tab that reads like a plan and is no part of it. */
export interface OfferedTab extends TabView {
  /** Its rows carry the ids of plan rows: somebody copied a plan tab, perhaps only to keep it. */
  readonly isCopy: boolean;
}

/** Which tabs the plan is made of, and which it could be made of. */
export interface PlanTabs {
  /** In the order of the spreadsheet. */
  readonly planTabs: readonly TabView[];
  /** Plan tabs of which nothing could be read, and why. */
  readonly unreadTabs: readonly Problem[];
  readonly tabsToAdd: readonly OfferedTab[];
}

export interface CheckPlanInput {
  /** The panel's, which is the person's: to ask Google again would cost a call. */
  readonly language: Language;
}

export interface GoToCellInput {
  readonly sheetId: number;
  /** From 1. */
  readonly rowNumber: number;
  readonly column?: ColumnKey | undefined;
}

/** A finding in words. */
export interface FindingView {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Of its tab; absent when the finding is about all plan tabs together. */
  readonly sheetId?: number;
  /** Empty unless the plan has several tabs. */
  readonly tabName: string;
  /** From 1; absent when the finding is about a whole tab or plan. */
  readonly rowNumber?: number;
  readonly column?: ColumnKey;
  /** «Строка 7, срок», with the tab's name where the plan has several. */
  readonly where: string;
  readonly problem: string;
  readonly advice: string;
  readonly fixes: readonly FixView[];
}

export interface FixView {
  /** The words on the button. */
  readonly label: string;
  readonly fix: Fix & Pick<TabFix, 'sheetId'>;
}

/** A check by name and in words: «Даты вне учебного года». */
export interface CheckView {
  readonly check: CheckName;
  readonly title: string;
  /** False for the checks without which a sync would be wrong. */
  readonly canBeSwitchedOff: boolean;
}

export interface CheckReport extends PlanTabs {
  /** Rows understood as entries, with errors or without. */
  readonly entryCount: number;
  readonly errorCount: number;
  readonly warningCount: number;
  readonly hintCount: number;
  /** Those about the whole plan first, then tab by tab in the order of rows. */
  readonly findings: readonly FindingView[];
  /** The checks that found something, in the order of the columns they look at. */
  readonly checks: readonly CheckView[];
  readonly switchedOff: readonly CheckView[];
}

/** How many fixes one call takes at the most. */
export const maximumFixesPerCall = 500;

export interface ApplyFixesInput {
  /** At most `maximumFixesPerCall`. */
  readonly fixes: readonly TabFix[];
}

/** A fix and the tab that it is for. */
export interface TabFix extends FixChanges {
  readonly sheetId: number;
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

/** `decide`: edited or deleted by hand in Calendar; nothing of it is overwritten unless a person says so. */
export type ChangeKind = 'add' | 'update' | 'decide' | 'remove' | 'leave';

/** One line of the preview. */
export interface ChangeView {
  readonly kind: ChangeKind;
  readonly rowId: string;
  /** From 1; absent for an event whose row is gone. */
  readonly rowNumber?: number;
  /** Of the tab that the row stands in; absent for an event whose row is gone. */
  readonly sheetId?: number;
  /** Empty unless the plan has several tabs. */
  readonly tabName: string;
  readonly title: string;
  /** «сентябрь 2022», «15.09.2026, 15:00»: in words. */
  readonly when: string;
  /** What an update changes, field by field; what people changed by hand; why something is left alone. In words. */
  readonly details: readonly string[];
  readonly leaveReason?: LeaveReason;
  /** What to hand back to `runSyncStep` as it is, unless a choice is made; absent where nothing is done without one. */
  readonly approval?: ApprovedChange;
  /** What a person may decide, in the order to offer it; absent where there is nothing to decide. */
  readonly choices?: readonly ChoiceView[];
}

/** Why something is left alone. `month-only`: there would be an event, but the settings wait for a day. */
export type LeaveReason = LeftReason | 'month-only';

/** One way to decide, in words, and what to hand back for it. */
export interface ChoiceView {
  readonly choice: Choice;
  readonly label: string;
  readonly approval: ApprovedChange;
}

/** What a step does to a row or its event. `take` changes the sheet, `leave` only what is remembered. */
export type StepKind = 'add' | 'update' | 'remove' | 'take' | 'leave';

/** A change as it was previewed: what the person saw is what is done. The panel passes it on unread. */
export interface ApprovedChange {
  readonly kind: StepKind;
  readonly rowId: string;
  /** Of the plan and of the row's words when previewed. */
  readonly rowDigest: string;
  /** Of the event when previewed; empty where there was none. */
  readonly etag: string;
  /** An event that was there and is to come back; without it an addition makes no event that a row already had. */
  readonly isReturn?: boolean | undefined;
  /** The event as the sheet wants it; absent for a removal and where the event stays deleted. */
  readonly draft?: EventDraft | undefined;
  /** The fields of an event to write. */
  readonly fields?: readonly EventField[] | undefined;
  /** The whole description to write, with what people wrote in it. */
  readonly description?: string | undefined;
  /** What to remember with the event. */
  readonly written?: string | undefined;
  /** What to remember in the row. */
  readonly agreement?: string | undefined;
  /** What the Calendar column of the row says once it is done, in the language of the sheet. */
  readonly status?: string | undefined;
  /** The cells of a `take`, in the tab `sheetId`. */
  readonly edits?: readonly CellEdit[] | undefined;
  readonly sheetId?: number | undefined;
}

/** A name that a panel gives itself, so that its own run does not stand in its way. */
export interface PreviewSyncInput {
  readonly runId: string;
}

export interface SyncPreview extends PlanTabs {
  readonly calendarName: string;
  /** True when the first sync will make the calendar. */
  readonly calendarWillBeMade: boolean;
  /** The calendar's zone (IANA name) when it is not the spreadsheet's; times stay those of the plan all the same. */
  readonly calendarTimeZone?: string;
  readonly changes: readonly ChangeView[];
  readonly unchangedCount: number;
  /** Set when the removals reach the brake and need a second, explicit yes. */
  readonly removalBrake?: { readonly removals: number; readonly planEvents: number };
  /** Set, with no changes, when the plan names another school year than at its last sync: `answerSchoolYear` first. */
  readonly schoolYearChange?: { readonly from: string; readonly to: string };
}

/** How many changes one step takes at the most. */
export const maximumChangesPerStep = 500;

export interface SyncStepInput {
  readonly runId: string;
  /** In the order of the preview, no event twice; at most `maximumChangesPerStep`. */
  readonly changes: readonly ApprovedChange[];
  /** As the preview gave it; names the calendar when this step makes it. */
  readonly calendarName: string;
  /** The second yes to removals above the brake. */
  readonly removalsConfirmed: boolean;
  /** Nothing of the run comes after these changes: others may sync at once. */
  readonly isLast: boolean;
}

export type ChangeOutcome =
  | 'done'
  /** Row or event changed since the preview: nothing was written, the next preview shows it. */
  | 'changed-meanwhile'
  | 'failed';

export interface ChangeResult {
  readonly rowId: string;
  readonly kind: StepKind;
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

export interface EndSyncInput {
  readonly runId: string;
}

export interface AddPlanTabsInput {
  /** Also of tabs that were shown as the plan: as long as nothing was synced they may not be marked as such. */
  readonly sheetIds: readonly number[];
}

export interface AddMissingColumnsInput {
  readonly sheetId: number;
}

export interface AnswerSchoolYearInput {
  /** As the preview named it. */
  readonly to: string;
  /** True: a new plan, whose events are made and the earlier ones stay. False: the same plan, whose events move. */
  readonly isNewPlan: boolean;
}

/** How the plan is synced, and where to. */
export interface SettingsView {
  readonly settings: SyncSettings;
  /** Empty until the first sync made the calendar. */
  readonly calendarId: string;
  readonly hourly: HourlyView;
}

export interface HourlyView {
  /** `by-other`: somebody else switched it on; it runs with their rights. */
  readonly state: 'off' | 'mine' | 'by-other';
  /** What the last run without a person did. */
  readonly last?: HourlyResultView;
}

export interface HourlyResultView {
  /** `27.11.2026 09:12`, in the spreadsheet's zone. */
  readonly at: string;
  readonly added: number;
  readonly updated: number;
  /** Titles of the events that were removed. */
  readonly removed: readonly string[];
  /** Changes that wait for a person. */
  readonly waiting: number;
  /** Why it could not do all. */
  readonly problem?: Problem;
}

/** What is given is changed; only what a person chose is sent. */
export interface ChangeSettingsInput {
  readonly months?: SyncSettings['months'] | undefined;
  readonly reminder?: SyncSettings['reminder'] | undefined;
  readonly invitations?: SyncSettings['invitations'] | undefined;
  readonly isHourly?: boolean | undefined;
}

export interface CalendarOption {
  readonly calendarId: string;
  /** Told apart from another one of the same name by a part of its id. */
  readonly label: string;
}

export type ChooseCalendarInput =
  | { readonly kind: 'new' }
  /** Any calendar that the person may write to. */
  | { readonly kind: 'existing'; readonly calendarId: string };

export interface SummaryReport extends PlanTabs {
  /** Of the summary. */
  readonly tabName: string;
  readonly entryCount: number;
  readonly blockCount: number;
}

export interface LoadPlanInput {
  readonly text: string;
  /** Put the plan into a new tab of that name, or of one close to it where the name is taken. */
  readonly newTabName?: string | undefined;
}

export interface LoadReport {
  readonly tabName: string;
  readonly entryCount: number;
  readonly joinedRowCount: number;
  readonly schoolYear: string;
  readonly title: string;
  /** Tabs that people have filled, so that what the text says of their matter was not written anywhere. */
  readonly keptTabs: readonly string[];
}

export interface SetUpReport {
  /** Tabs that were made, or that stood without a line and were filled. */
  readonly madeTabs: readonly string[];
  /** The plan tab that stands ready to be typed into; empty where the plan has rows. */
  readonly tabToFill: string;
  /** The tab «Выходные» has headings only: without a school year nobody knows the days. Empty when it is filled. */
  readonly daysOffTabToFill: string;
}
