import { checkOf, runChecks } from '../checks';
import { switchableChecks } from '../checks/switchableChecks';
import type { CheckView } from '../contract/panelServer';
import { checkTitle } from '../messages/findings';
import type { CheckName, Finding } from '../plan/finding';
import type { Language } from '../plan/language';
import type { PlanRecord } from '../plan/planRecord';
import type { PlanReading } from '../plan/readPlan';

/** The findings of a plan without those of the checks that its people switched off. */
export function planFindings(reading: PlanReading, record: PlanRecord | undefined): readonly Finding[] {
  return runChecks(reading, new Set(switchedOffChecks(record)));
}

/** A name in the record counts only while there is such a check and it may be switched off. */
export function switchedOffChecks(record: PlanRecord | undefined): readonly CheckName[] {
  const names: readonly string[] = record?.switchedOffChecks ?? [];
  return switchableChecks.filter((check) => names.includes(check));
}

/** The checks that found something, each once, in the order of their first findings. */
export function checksOf(findings: readonly Finding[], language: Language): readonly CheckView[] {
  return [...new Set(findings.map(checkOf))].map((check) => viewCheck(check, language));
}

export function viewCheck(check: CheckName, language: Language): CheckView {
  const canBeSwitchedOff = switchableChecks.some((name) => name === check);
  return { check, title: checkTitle(check, language), canBeSwitchedOff };
}
