import type { FindingView, TabFix } from '../contract/panelServer';
import { maximumFixesPerCall } from '../contract/panelServer';
import type { Severity } from '../plan/finding';

/** Findings of one check, in the order of the report. */
export interface FindingKind {
  readonly check: FindingView['code'];
  /** Where its first finding stands in the whole list as shown; from 0. */
  readonly firstPosition: number;
  readonly findings: readonly FindingView[];
  /** The sentences when all findings say the same, so that they are said once; empty otherwise. */
  readonly sharedProblem: string;
  readonly sharedAdvice: string;
}

/** Findings of one severity. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly count: number;
  /** In the order of their first findings. */
  readonly kinds: readonly FindingKind[];
}

const severityOrder: readonly Severity[] = ['error', 'warning', 'hint'];

/** The findings by severity, the gravest first, and within it by check; severities without findings are left out. */
export function groupFindings(findings: readonly FindingView[]): readonly FindingGroup[] {
  const groups: FindingGroup[] = [];
  let firstPosition = 0;
  for (const severity of severityOrder) {
    const ofSeverity = findings.filter((finding) => finding.severity === severity);
    if (ofSeverity.length === 0) continue;
    const kinds: FindingKind[] = [];
    for (const check of new Set(ofSeverity.map((finding) => finding.code))) {
      const ofCheck = ofSeverity.filter((finding) => finding.code === check);
      const sharedProblem = sharedText(ofCheck.map(({ problem }) => problem));
      const sharedAdvice = sharedText(ofCheck.map(({ advice }) => advice));
      kinds.push({ check, firstPosition, findings: ofCheck, sharedProblem, sharedAdvice });
      firstPosition += ofCheck.length;
    }
    groups.push({ severity, count: ofSeverity.length, kinds });
  }
  return groups;
}

/**
 * The fixes that may be applied together without looking at each: the first safe one of every finding. Of two that
 * change the same cell the first counts; the other would come too late.
 */
export function safeFixes(findings: readonly FindingView[]): readonly TabFix[] {
  const changed = new Set<string>();
  const chosen: TabFix[] = [];
  for (const { fixes } of findings) {
    const fix = fixes.find((each) => each.fix.isSafe)?.fix;
    if (fix === undefined) continue;
    const cells = fix.edits.map(({ rowNumber, column }) => `${fix.sheetId} ${column} ${rowNumber}`);
    if (cells.some((cell) => changed.has(cell))) continue;
    for (const cell of cells) changed.add(cell);
    chosen.push(fix);
  }
  return chosen.slice(0, maximumFixesPerCall);
}

/** Which finding to focus after the one at `position` went away: the one that took its place, or the new last one. */
export function positionAfterFix(position: number, findingCount: number): number | undefined {
  return findingCount === 0 ? undefined : Math.min(position, findingCount - 1);
}

function sharedText(texts: readonly string[]): string {
  const [only = ''] = texts;
  return texts.length > 1 && texts.every((text) => text === only) ? only : '';
}
