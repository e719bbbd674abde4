import type {
  ApplyFixesInput,
  CheckReport,
  FindingView,
  FixesReport,
  GoToCellInput,
  Reply,
  SwitchCheckInput,
  TabFix,
} from '../contract/panelServer';
import { findingWords, fixLabel } from '../messages/findings';
import type { Finding } from '../plan/finding';
import type { Language } from '../plan/language';
import type { PlanRecord } from '../plan/planRecord';
import type { AddonPorts } from './addonPorts';
import { refuseWithoutPlan } from './noPlanReply';
import { type OpenPlan, openPlans } from './openPlan';
import { checksOf, findingsOfPlans, switchedOffChecks, viewCheck } from './planChecks';
import { newPlanRecord } from './preparePlan';
import { readTab } from './readTab';
import { accept, refuse } from './reply';
import { readRowIds } from './rowDigests';
import { statusMarks } from './rowStatuses';
import { viewPlanTabs } from './viewPlanTabs';

/** Reads all plan tabs, runs all checks, marks the findings in the sheets and returns the same list. */
export function checkPlan(ports: AddonPorts): Reply<CheckReport> {
  const record = ports.records.read();
  const opened = openPlans(ports.workbook, record?.language ?? ports.language, false);
  if ('code' in opened) return refuseWithoutPlan(ports.language, opened);
  const { plans } = opened;
  const { wholePlan, byTab } = findingsOfPlans(plans, record);
  plans.forEach((plan, index) => markFindings(ports, plan, byTab[index] ?? [], record));
  const findings = [...wholePlan, ...byTab.flat()];
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  return accept({
    ...viewPlanTabs(opened, ports.language),
    entryCount: plans.reduce((sum, { reading }) => sum + reading.plan.entries.length, 0),
    errorCount: count('error'),
    warningCount: count('warning'),
    hintCount: count('hint'),
    findings: [
      ...wholePlan.map((finding) => viewFinding(finding, ports.language)),
      ...plans.flatMap(({ tab }, index) => {
        const inTab = { sheetId: tab.sheetId, tabName: plans.length > 1 ? tab.name : '' };
        return (byTab[index] ?? []).map((finding) => viewFinding(finding, ports.language, inTab));
      }),
    ],
    checks: checksOf(findings, ports.language),
    switchedOff: switchedOffChecks(record).map((check) => viewCheck(check, ports.language)),
  });
}

/** Applies those of the fixes whose cells are as they were and checks again; refused when there is none. */
export function applyFixes(ports: AddonPorts, { fixes }: ApplyFixesInput): Reply<FixesReport> {
  const applied = changeCells(ports, fixes);
  if (!applied.ok) return applied;
  if (applied.value === 0) return refuse('cell-changed-meanwhile');
  const checked = checkPlan(ports);
  return checked.ok ? accept({ appliedCount: applied.value, report: checked.value }) : checked;
}

/** Remembers for this plan that a check is on or off, and checks again. */
export function switchCheck(ports: AddonPorts, { check, isOn }: SwitchCheckInput): Reply<CheckReport> {
  if (!ports.lock.take()) return refuse('busy');
  try {
    const record = ports.records.read() ?? newPlanRecord(ports);
    const others = switchedOffChecks(record).filter((name) => name !== check);
    ports.records.write({ ...record, switchedOffChecks: isOn ? others : [...others, check] });
  } finally {
    ports.lock.release();
  }
  return checkPlan(ports);
}

/** How many of the fixes were applied. */
function changeCells(ports: AddonPorts, fixes: readonly TabFix[]): Reply<number> {
  if (!ports.lock.take()) return refuse('busy');
  try {
    const tabs = ports.workbook.tabs();
    let appliedCount = 0;
    for (const sheetId of new Set(fixes.map((fix) => fix.sheetId))) {
      const tab = tabs.find((candidate) => candidate.sheetId === sheetId);
      const opened = tab && readTab(tab, ports.workbook.read(sheetId));
      if (!opened || 'code' in opened) continue;
      const ofTab = fixes.filter((fix) => fix.sheetId === sheetId);
      const applied = ports.planSheet(sheetId).applyFixes(opened.header, ofTab);
      appliedCount += applied.filter(Boolean).length;
    }
    return accept(appliedCount);
  } finally {
    ports.lock.release();
  }
}

/** Selects a cell of a tab; where the column is not found any more, the row's first one. */
export function goToCell(ports: AddonPorts, { sheetId, rowNumber, column }: GoToCellInput): Reply<null> {
  const tab = ports.workbook.tabs().find((candidate) => candidate.sheetId === sheetId);
  if (!tab) return refuse('tab-gone');
  const opened = readTab(tab, ports.workbook.read(sheetId));
  const columnIndexes = 'code' in opened ? {} : opened.header.columnIndexes;
  const columnIndex = (column && columnIndexes[column]) ?? columnIndexes.date ?? 0;
  ports.planSheet(sheetId).select(rowNumber, columnIndex);
  return accept(null);
}

/** `tab` is absent for what is about all tabs together; its name is empty unless the plan has several. */
function viewFinding(
  finding: Finding,
  language: Language,
  tab?: { readonly sheetId: number; readonly tabName: string },
): FindingView {
  const tabName = tab?.tabName ?? '';
  return {
    code: finding.code,
    severity: finding.severity,
    ...(tab && { sheetId: tab.sheetId }),
    tabName,
    ...(finding.rowNumber !== undefined && { rowNumber: finding.rowNumber }),
    ...(finding.column !== undefined && { column: finding.column }),
    ...findingWords(finding, language, tabName),
    fixes: tab
      ? finding.fixes.map((fix) => ({
          label: fixLabel(fix, language),
          fix: { ...fix, sheetId: tab.sheetId },
        }))
      : [],
  };
}

function markFindings(
  ports: AddonPorts,
  plan: OpenPlan,
  findings: readonly Finding[],
  record: PlanRecord | undefined,
): void {
  const language = record?.language ?? ports.language;
  const notes = new Map<number, Map<number, string>>();
  for (const finding of findings) {
    const columnIndex = finding.column && plan.header.columnIndexes[finding.column];
    if (columnIndex === undefined || finding.rowNumber === undefined) continue;
    const ofColumn = notes.get(columnIndex) ?? new Map<number, string>();
    notes.set(columnIndex, ofColumn);
    const { problem, advice } = findingWords(finding, language);
    const before = ofColumn.get(finding.rowNumber - 1);
    ofColumn.set(finding.rowNumber - 1, `${before === undefined ? '' : `${before}\n`}${problem} ${advice}`);
  }
  const sheet = ports.planSheet(plan.tab.sheetId);
  sheet.writeNotes(plan.header, notes, plan.grid.length - plan.header.headerRowIndex - 1);
  if (record)
    sheet.writeMarks(plan.header, statusMarks(plan, findings, record, readRowIds(plan.grid, plan.header)));
}
