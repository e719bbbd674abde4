/**
 * Every function that Google, a menu or the sidebar may call; the build makes a global of each export, so export
 * nothing else. Top level touches no service.
 */
import * as z from 'zod/mini';
import * as schemas from '../contract/inputSchemas';
import type {
  CalendarOption,
  CheckReport,
  FixesReport,
  LoadReport,
  OpeningView,
  PanelServer,
  PanelState,
  Reply,
  SettingsView,
  SetUpReport,
  SummaryReport,
  SyncPreview,
  SyncStepReport,
} from '../contract/panelServer';
import { personLocale } from '../google/person';
import { addMenu, showPanel } from '../google/userInterface';
import { menuWords } from '../messages/menu';
import { languageOfLocale } from '../plan/language';
import type { AddonPorts } from './addonPorts';
import * as completing from './addMissingColumns';
import * as adding from './addPlanTabs';
import * as building from './buildSummary';
import * as checking from './checkPlan';
import { createGooglePorts } from './googlePorts';
import * as hourly from './hourlySync';
import * as loading from './loadPlan';
import { menuLines } from './menu';
import * as renewing from './newPlan';
import * as opening from './openPanel';
import * as previewing from './previewSync';
import { refuse } from './reply';
import * as stepping from './runSyncStep';
import * as settings from './settings';
import * as settingUp from './setUpSpreadsheet';

z.config({ jitless: true });

/** Simple trigger. Runs before the person has allowed anything, so it only adds the menu. */
export function onOpen(): void {
  addMenu(menuLines(languageOfLocale(personLocale())));
}

/** Simple trigger after installing from the editor. */
export function onInstall(): void {
  onOpen();
}

export function showPlanPanel(): void {
  openPanelAt('check');
}

export function showCheck(): void {
  openPanelAt('check');
}

export function showCalendar(): void {
  openPanelAt('calendar');
}

export function showLoad(): void {
  openPanelAt('load');
}

/** Opens the panel, which then builds the summary and says where it stands. */
export function showSummary(): void {
  openPanelAt('summary');
}

/** Opens the panel, which then makes the tabs that are missing and says which. */
export function showSetUp(): void {
  openPanelAt('set-up');
}

export function openPanel(): Reply<PanelState> {
  return opening.openPanel(createGooglePorts());
}

export function checkPlan(input?: unknown): Reply<CheckReport> {
  if (input === undefined || input === null) return checking.checkPlan(createGooglePorts());
  const parsed = z.safeParse(schemas.checkPlanInput(), input);
  return parsed.success ? checking.checkPlan(createGooglePorts(parsed.data.language)) : refuse('bad-input');
}

export function goToCell(input: unknown): Reply<null> {
  return withInput(schemas.goToCellInput(), input, checking.goToCell);
}

export function applyFixes(input: unknown): Reply<FixesReport> {
  return withInput(schemas.applyFixesInput(), input, checking.applyFixes);
}

export function switchCheck(input: unknown): Reply<CheckReport> {
  return withInput(schemas.switchCheckInput(), input, checking.switchCheck);
}

export function previewSync(input?: unknown): Reply<SyncPreview> {
  return withInput(schemas.previewSyncInput(), input ?? { runId: '' }, previewing.previewSync);
}

export function runSyncStep(input: unknown): Reply<SyncStepReport> {
  return withInput(schemas.syncStepInput(), input, stepping.runSyncStep);
}

export function endSync(input: unknown): Reply<null> {
  return withInput(schemas.endSyncInput(), input, stepping.endSync);
}

export function addPlanTabs(input: unknown): Reply<null> {
  return withInput(schemas.addPlanTabsInput(), input, adding.addPlanTabs);
}

export function addMissingColumns(input: unknown): Reply<null> {
  return withInput(schemas.addMissingColumnsInput(), input, completing.addMissingColumns);
}

export function answerSchoolYear(input: unknown): Reply<null> {
  return withInput(schemas.answerSchoolYearInput(), input, renewing.answerSchoolYear);
}

export function openSettings(): Reply<SettingsView> {
  return settings.openSettings(createGooglePorts());
}

export function changeSettings(input: unknown): Reply<SettingsView> {
  return withInput(schemas.changeSettingsInput(), input, settings.changeSettings);
}

export function listCalendars(): Reply<readonly CalendarOption[]> {
  return settings.listCalendars(createGooglePorts());
}

export function chooseCalendar(input: unknown): Reply<SettingsView> {
  return withInput(schemas.chooseCalendarInput(), input, settings.chooseCalendar);
}

/** The time-driven trigger calls it; whoever else does gets no more done than the person's own button does. */
export function runHourlySync(): Reply<null> {
  return hourly.hourlySync(createGooglePorts());
}

export function buildSummary(): Reply<SummaryReport> {
  return building.buildSummary(createGooglePorts());
}

export function loadPlan(input: unknown): Reply<LoadReport> {
  return withInput(schemas.loadPlanInput(), input, loading.loadPlan);
}

export function setUpSpreadsheet(): Reply<SetUpReport> {
  return settingUp.setUpSpreadsheet(createGooglePorts());
}

/** What the sidebar may call is here, all of it, with the types of the contract: else this does not compile. */
({
  openPanel,
  checkPlan,
  goToCell,
  applyFixes,
  switchCheck,
  previewSync,
  runSyncStep,
  endSync,
  addPlanTabs,
  addMissingColumns,
  answerSchoolYear,
  openSettings,
  changeSettings,
  listCalendars,
  chooseCalendar,
  buildSummary,
  loadPlan,
  setUpSpreadsheet,
}) satisfies PanelServer;

function openPanelAt(view: OpeningView): void {
  const language = languageOfLocale(personLocale());
  showPanel(menuWords[language].panelTitle, view, language);
}

/** Sidebar inputs are parsed on arrival; what does not fit is refused in words and reaches nothing. */
function withInput<Schema extends z.ZodMiniType, Value>(
  schema: Schema,
  input: unknown,
  run: (ports: AddonPorts, input: z.infer<Schema>) => Reply<Value>,
): Reply<Value> {
  const ports = createGooglePorts();
  const parsed = z.safeParse(schema, input);
  return parsed.success ? run(ports, parsed.data) : refuse('bad-input');
}
