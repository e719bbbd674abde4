import type { AddPlanTabInput, Reply } from '../contract/panelServer';
import type { AddonPorts } from './addonPorts';
import { refuseWithoutPlan } from './noPlanReply';
import { openPlans, readTab } from './openPlan';
import { preparePlan } from './preparePlan';
import { accept, refuse } from './reply';

/**
 * Makes a tab part of the plan. Its rows get ids of their own at once, after those of the tabs that were there before,
 * so that a copied tab makes new events and never takes those of its original.
 */
export function addPlanTab(ports: AddonPorts, { sheetId }: AddPlanTabInput): Reply<null> {
  if (!ports.lock.take()) return refuse('busy');
  try {
    const { workbook, language } = ports;
    const record = ports.records.read();
    const tab = workbook.tabs().find((candidate) => candidate.sheetId === sheetId);
    if (tab?.role !== undefined) return accept(null);
    const opened = tab && readTab(workbook, tab);
    if (!opened) return refuse('header-not-found');
    if ('code' in opened) return refuseWithoutPlan(language, opened);
    workbook.giveRole(sheetId, 'plan');
    const all = openPlans(workbook, record?.language ?? language, true);
    if ('code' in all) return refuseWithoutPlan(language, all);
    const isNew = (one: (typeof all.plans)[number]) => one.tab.sheetId === sheetId;
    const plans = [...all.plans.filter((one) => !isNew(one)), ...all.plans.filter(isNew)];
    const prepared = preparePlan(ports, plans, record, []);
    if (prepared.isRecordNew) ports.records.write(prepared.record);
    return accept(null);
  } finally {
    ports.lock.release();
  }
}
