import { checkOf, checksOfWholePlan, runChecks } from '../checks';
import { switchableChecks } from '../checks/switchableChecks';
import type { CheckView } from '../contract/panelServer';
import { checkTitle } from '../messages/findings';
import type { CheckName, Finding } from '../plan/finding';
import type { Language } from '../plan/language';
import type { PlanRecord } from '../plan/planRecord';
import type { PlanReading } from '../plan/readPlan';
import type { OpenPlan } from './openPlan';

/** The findings of a plan without those of the checks that its people switched off. */
export function planFindings(reading: PlanReading, record: PlanRecord | undefined): readonly Finding[] {
  return runChecks(reading, new Set(switchedOffChecks(record)));
}

/** What is wrong in a plan of several tabs. */
export interface FindingsByTab {
  /** About all tabs together; empty for a plan of one tab, where its own findings say it. */
  readonly wholePlan: readonly Finding[];
  /** In the order of the tabs. */
  readonly byTab: readonly (readonly Finding[])[];
}

/**
 * The findings of all plan tabs. What is asked of the plan as a whole (a month with nothing in it) is asked of several
 * tabs together: a class need not fill every month.
 */
export function findingsOfPlans(plans: readonly OpenPlan[], record: PlanRecord | undefined): FindingsByTab {
  const [first, ...others] = plans;
  if (!first || others.length === 0) {
    return { wholePlan: [], byTab: plans.map(({ reading }) => planFindings(reading, record)) };
  }
  const switchedOff = new Set(switchedOffChecks(record));
  const ofWholePlan = new Set(checksOfWholePlan());
  const entries = plans.flatMap(({ reading }) => reading.plan.entries);
  const together = { ...first.reading, plan: { ...first.reading.plan, entries } };
  return {
    wholePlan: runChecks(together, switchedOff, (name) => ofWholePlan.has(name)),
    byTab: plans.map(({ reading }) => runChecks(reading, switchedOff, (name) => !ofWholePlan.has(name))),
  };
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
