import type { FindingView } from '../contract/panelServer';
import type { Severity } from '../plan/finding';

/** Findings of one severity, in the order of the report. */
export interface FindingGroup {
  readonly severity: Severity;
  /** Where the group's first finding stands in the whole list as shown; from 0. */
  readonly firstPosition: number;
  readonly findings: readonly FindingView[];
}

const severityOrder: readonly Severity[] = ['error', 'warning', 'hint'];

/** The findings by severity, the gravest first; severities without findings are left out. */
export function groupFindings(findings: readonly FindingView[]): readonly FindingGroup[] {
  const groups: FindingGroup[] = [];
  let firstPosition = 0;
  for (const severity of severityOrder) {
    const ofSeverity = findings.filter((finding) => finding.severity === severity);
    if (ofSeverity.length === 0) continue;
    groups.push({ severity, firstPosition, findings: ofSeverity });
    firstPosition += ofSeverity.length;
  }
  return groups;
}

/** Which finding to focus after the one at `position` went away: the one that took its place, or the new last one. */
export function positionAfterFix(position: number, findingCount: number): number | undefined {
  return findingCount === 0 ? undefined : Math.min(position, findingCount - 1);
}
