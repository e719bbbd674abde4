import type {
  ApplyFixesInput,
  CheckReport,
  FindingView,
  FixesReport,
  GoToCellInput,
  Reply,
  SwitchCheckInput,
} from '../contract/panelServer';
import { findingWords, fixLabel } from '../messages/findings';
import type { Finding } from '../plan/finding';
import type { Language } from '../plan/language';
import type { PlanRecord } from '../plan/planRecord';
import type { FixChanges } from '../plan/workbook';
import type { AddonPorts } from './addonPorts';
import { refuseWithoutPlan } from './noPlanReply';
import { openPlan, type OpenPlan, openPlanTab, readTab } from './openPlan';
import { checksOf, planFindings, switchedOffChecks, viewCheck } from './planChecks';
import { newPlanRecord } from './preparePlan';
import { accept, refuse } from './reply';
import { readRowIds } from './rowDigests';
import { statusMarks } from './rowStatuses';

/** Reads the plan, runs all checks, marks the findings in the sheet and returns the same list. */
export function checkPlan(ports: AddonPorts): Reply<CheckReport> {
  const record = ports.records.read();
  const plan = openPlan(ports.workbook, record?.language ?? ports.language);
  if ('code' in plan) return refuseWithoutPlan(ports.language, plan);
  const findings = planFindings(plan.reading, record);
  markFindings(ports, plan, findings, record);
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  return accept({
    tabName: plan.tab.name,
    entryCount: plan.reading.plan.entries.length,
    errorCount: count('error'),
    warningCount: count('warning'),
    hintCount: count('hint'),
    findings: findings.map((finding) => viewFinding(finding, ports.language)),
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
function changeCells(ports: AddonPorts, fixes: readonly FixChanges[]): Reply<number> {
  if (!ports.lock.take()) return refuse('busy');
  try {
    const plan = openPlanTab(ports.workbook, ports.workbook.tabs());
    if ('code' in plan) return refuseWithoutPlan(ports.language, plan);
    const applied = ports.planSheet(plan.tab.sheetId).applyFixes(plan.header, fixes);
    return accept(applied.filter(Boolean).length);
  } finally {
    ports.lock.release();
  }
}

/** Selects a cell of the plan tab. */
export function goToCell(ports: AddonPorts, { sheetId, rowNumber, column }: GoToCellInput): Reply<null> {
  const tabs = ports.workbook.tabs();
  const tab = tabs.find((candidate) => candidate.sheetId === sheetId && candidate.role === 'plan');
  const plan = tab ? readTab(ports.workbook, tab) : openPlanTab(ports.workbook, tabs);
  if ('code' in plan) return refuseWithoutPlan(ports.language, plan);
  const { columnIndexes } = plan.header;
  const columnIndex = (column && columnIndexes[column]) ?? columnIndexes.date ?? 0;
  ports.planSheet(plan.tab.sheetId).select(rowNumber, columnIndex);
  return accept(null);
}

function viewFinding(finding: Finding, language: Language): FindingView {
  return {
    code: finding.code,
    severity: finding.severity,
    ...(finding.rowNumber !== undefined && { rowNumber: finding.rowNumber }),
    ...(finding.column !== undefined && { column: finding.column }),
    ...findingWords(finding, language),
    fixes: finding.fixes.map((fix) => ({ label: fixLabel(fix, language), fix })),
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
