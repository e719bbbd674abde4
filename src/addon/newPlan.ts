import { planIdFrom } from '../calendar/eventIdentity';
import type { AnswerSchoolYearInput, Reply } from '../contract/panelServer';
import { type FormerCalendar, mostFormerCalendars, type PlanRecord } from '../plan/planRecord';
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

/**
 * The record of the plan in another calendar; without an id the next sync makes one. It is a new plan there, so that the
 * events in the calendar that it leaves are nobody's to change any more; but in a calendar where it was before in the
 * same school year it is the plan that it was, and its events are known again.
 */
export function inCalendar(ports: AddonPorts, record: PlanRecord, calendarId?: string): PlanRecord {
  const { calendarId: left, isCalendarAsked: _, formerCalendars = [], ...rest } = record;
  // A plan that has seen no preview since it moved has not named its year yet.
  const schoolYear = record.schoolYear ?? formerCalendars[0]?.schoolYear;
  const known = formerCalendars.find((one) => one.calendarId === calendarId && one.schoolYear === schoolYear);
  const others = formerCalendars.filter((one) => one.calendarId !== left && one !== known);
  const leaving = left === undefined ? [] : [formerCalendar(left, record.planId, schoolYear)];
  return {
    ...asNewPlan(ports, rest),
    ...(known && { planId: known.planId }),
    ...(calendarId !== undefined && { calendarId }),
    formerCalendars: [...leaving, ...others].slice(0, mostFormerCalendars),
  };
}

function formerCalendar(calendarId: string, planId: string, schoolYear: string | undefined): FormerCalendar {
  return { calendarId, planId, ...(schoolYear !== undefined && { schoolYear }) };
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
