import { planIdFrom } from '../calendar/eventIdentity';
import type { AnswerSchoolYearInput, Reply } from '../contract/panelServer';
import type { PlanRecord } from '../plan/planRecord';
import type { AddonPorts } from './addonPorts';
import { accept, refuse } from './reply';

/**
 * The record of a plan that begins anew: under another id none of its rows has an event yet, and the events made so far
 * belong to a plan that nobody syncs any more, so they stay as they are.
 */
export function asNewPlan(ports: AddonPorts, record: PlanRecord): PlanRecord {
  const { schoolYear: _, removedRowIds: __, run: ___, removalsNeedConfirmation: ____, ...rest } = record;
  return { ...rest, planId: planIdFrom(ports.newSeed()) };
}

/** What a plan that names another school year is: a new plan, or the same one whose year was mistaken. */
export function answerSchoolYear(ports: AddonPorts, { to, isNewPlan }: AnswerSchoolYearInput): Reply<null> {
  if (!ports.lock.take()) return refuse('busy');
  try {
    const record = ports.records.read();
    if (record) {
      ports.records.write({ ...(isNewPlan ? asNewPlan(ports, record) : record), schoolYear: to });
    }
    return accept(null);
  } finally {
    ports.lock.release();
  }
}
