import { runChecks } from '../checks';
import type { ApplyFixInput, CheckReport, FindingView, GoToCellInput, Reply } from '../contract/panelServer';
import { findingWords, fixLabel } from '../messages/findings';
import type { Finding } from '../plan/finding';
import type { Language } from '../plan/language';
import type { PlanRecord } from '../plan/planRecord';
import type { AddonPorts } from './addonPorts';
import { refuseWithoutPlan } from './noPlanReply';
import { openPlan, type OpenPlan, openPlanTab } from './openPlan';
import { accept, refuse } from './reply';
import { readRowIds } from './rowDigests';
import { statusMarks } from './rowStatuses';

/** Reads the plan, runs all checks, marks the findings in the sheet and returns the same list. */
export function checkPlan(ports: AddonPorts): Reply<CheckReport> {
  const record = ports.records.read();
  const plan = openPlan(ports.workbook, record?.language ?? ports.language);
  if ('code' in plan) return refuseWithoutPlan(ports.language, plan);
  const findings = runChecks(plan.reading);
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
  });
}

/** Applies one fix and checks again; refused when a cell holds something else than what the fix was made for. */
export function applyFix(ports: AddonPorts, { fix }: ApplyFixInput): Reply<CheckReport> {
  const plan = openPlanTab(ports.workbook, ports.workbook.tabs());
  if ('code' in plan) return refuseWithoutPlan(ports.language, plan);
  if (!ports.lock.take()) return refuse('busy');
  try {
    const isApplied = ports.planSheet(plan.tab.sheetId).applyEdits(plan.header, fix.edits);
    if (!isApplied) return refuse('cell-changed-meanwhile');
  } finally {
    ports.lock.release();
  }
  return checkPlan(ports);
}

/** Selects a cell of the plan tab. */
export function goToCell(ports: AddonPorts, { rowNumber, column }: GoToCellInput): Reply<null> {
  const plan = openPlanTab(ports.workbook, ports.workbook.tabs());
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
