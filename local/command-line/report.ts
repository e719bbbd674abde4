import type { ChangeView, CheckReport, LoadReport, SummaryReport } from '../../src/contract/panelServer';
import { problemSentence } from '../../src/messages/problems';
import type { Language } from '../../src/plan/language';
import type { SyncOutcome } from './planWork';
import { terminalWords } from './terminalWords';

/** What a command did, step by step; printed as JSON on request. */
export interface CommandReport {
  readonly load?: LoadReport;
  readonly openedTabs?: readonly string[];
  /** Tabs that became part of the plan. */
  readonly addedTabs?: readonly string[];
  readonly check?: CheckReport;
  readonly sync?: SyncOutcome;
  readonly summary?: SummaryReport;
  readonly files: readonly string[];
}

/** Nothing is left to do for a person. */
export const statusFine = 0;
/** Rows, changes or removals wait for a person. */
export const statusNeedsAttention = 1;
/** A file, folder or plan is not what the command needs; nothing was changed. */
export const statusUnusable = 2;
/** A fault of the program itself. */
export const statusBroken = 3;

export function exitStatusOf({ check, sync }: CommandReport): number {
  const waits =
    (check !== undefined && check.errorCount + check.unreadTabs.length > 0) ||
    (sync !== undefined &&
      (sync.stopped !== undefined ||
        sync.heldBackRemovals > 0 ||
        sync.preview.schoolYearChange !== undefined ||
        countUndone(sync) > 0 ||
        undecidedOf(sync).length > 0));
  return waits ? statusNeedsAttention : statusFine;
}

/** The report in words, a line an item. */
export function describeReport(report: CommandReport, language: Language): string {
  const words = terminalWords[language];
  const { load, openedTabs, addedTabs = [], check, sync, summary, files } = report;
  return [
    ...(load ? [words.loaded(load.entryCount, load.schoolYear, load.joinedRowCount)] : []),
    ...(openedTabs ? [words.opened(openedTabs.join(', '))] : []),
    ...(addedTabs.length > 0 ? [words.tabsAdded(addedTabs.join(', '))] : []),
    ...(check ? describeCheck(check, language) : []),
    ...(sync ? describeSync(sync, language) : []),
    ...(summary ? [words.summaryBuilt(summary.tabName, summary.entryCount, summary.blockCount)] : []),
    words.files(files.join(', ')),
  ].join('\n');
}

function describeCheck(check: CheckReport, language: Language): readonly string[] {
  const words = terminalWords[language];
  return [
    words.checked(check.entryCount, check.errorCount, check.warningCount, check.hintCount),
    ...check.findings.map(
      ({ severity, where, problem, advice }) =>
        `  ${words.severities[severity]} · ${where}: ${problem} ${advice}`,
    ),
    ...check.unreadTabs.map((problem) => problemSentence(problem, language)),
    ...(check.tabsToAdd.length > 0
      ? [words.tabsToAdd(check.tabsToAdd.map(({ tabName }) => tabName).join(', '))]
      : []),
    ...(check.switchedOff.length > 0
      ? [words.switchedOff(check.switchedOff.map(({ title }) => title).join('; '))]
      : []),
  ];
}

function describeSync(sync: SyncOutcome, language: Language): readonly string[] {
  const words = terminalWords[language];
  const { preview, results, heldBackRemovals, stopped } = sync;
  const countDone = (kind: string): number =>
    results.filter((result) => result.kind === kind && result.outcome === 'done').length;
  const { schoolYearChange } = preview;
  if (schoolYearChange) return [words.schoolYearChanged(schoolYearChange.from, schoolYearChange.to)];
  const left = preview.changes.filter(({ kind }) => kind === 'leave');
  const undecided = undecidedOf(sync);
  const undone = results.filter(({ outcome }) => outcome !== 'done');
  const isAllAsPlanned = results.length === 0 && heldBackRemovals === 0 && stopped === undefined;
  return [
    isAllAsPlanned
      ? words.nothingToSync(preview.unchangedCount)
      : words.synced(countDone('add'), countDone('update'), countDone('remove'), preview.unchangedCount),
    ...(countDone('take') + countDone('leave') > 0
      ? [words.decided(countDone('take'), countDone('leave'))]
      : []),
    ...(undecided.length > 0 ? [words.undecided(undecided.length)] : []),
    ...undecided.map((change) => describeChange(change, language)),
    ...(left.length > 0 ? [words.leftAlone(left.length)] : []),
    ...left.map((change) => describeChange(change, language)),
    ...(undone.length > 0 ? [words.notDone(undone.length)] : []),
    ...undone.map(({ message }) => `  ${message ?? ''}`),
    ...(heldBackRemovals > 0
      ? [words.removalsHeldBack(heldBackRemovals, preview.removalBrake?.planEvents ?? heldBackRemovals)]
      : []),
    ...(stopped ? [problemSentence(stopped, language)] : []),
  ];
}

function rowName({ rowNumber, tabName }: ChangeView, language: Language): string {
  if (rowNumber === undefined) return '';
  const row = terminalWords[language].row(rowNumber);
  return tabName === '' ? `${row}, ` : `${tabName}, ${row}, `;
}

/** Events edited or deleted by hand about which nobody said anything. */
function undecidedOf({ preview, results }: SyncOutcome): readonly ChangeView[] {
  const decided = new Set(
    results.flatMap(({ kind, rowId, outcome }) => (outcome === 'done' && kind !== 'update' ? [rowId] : [])),
  );
  return preview.changes.filter(({ kind, rowId }) => kind === 'decide' && !decided.has(rowId));
}

function describeChange(change: ChangeView, language: Language): string {
  return `  ${rowName(change, language)}${change.title}: ${change.details.join(' ')}`;
}

function countUndone(sync: SyncOutcome): number {
  return sync.results.filter(({ outcome }) => outcome !== 'done').length;
}
