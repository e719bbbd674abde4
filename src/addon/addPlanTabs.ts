import type { AddPlanTabsInput, Reply } from '../contract/panelServer';
import type { AddonPorts } from './addonPorts';
import { refuseWithoutPlan } from './noPlanReply';
import { openPlans } from './openPlan';
import { preparePlan } from './preparePlan';
import { readTab } from './readTab';
import { accept, refuse } from './reply';

/**
 * Makes tabs part of the plan. Their rows get ids of their own at once, after those of the tabs that were there before,
 * so that a copied tab makes new events and never takes those of its original. Refused as a whole when one of them
 * does not read like a plan any more.
 */
export function addPlanTabs(ports: AddonPorts, { sheetIds }: AddPlanTabsInput): Reply<null> {
  if (!ports.lock.take()) return refuse('busy');
  try {
    const { workbook, language } = ports;
    const record = ports.records.read();
    const tabs = workbook.tabs();
    const added = tabs.filter(({ sheetId, role }) => role === undefined && sheetIds.includes(sheetId));
    // Ids are given out over all plan tabs: of one that cannot be read the rows would seem to be gone.
    for (const tab of [...tabs.filter(({ role }) => role === 'plan'), ...added]) {
      const opened = readTab(tab, workbook.read(tab.sheetId));
      if ('code' in opened) return refuseWithoutPlan(language, opened);
    }
    for (const { sheetId } of added) workbook.giveRole(sheetId, 'plan');
    const all = openPlans(workbook, record?.language ?? language, true);
    if ('code' in all) return refuseWithoutPlan(language, all);
    const isNew = (one: (typeof all.plans)[number]) =>
      added.some(({ sheetId }) => sheetId === one.tab.sheetId);
    const plans = [...all.plans.filter((one) => !isNew(one)), ...all.plans.filter(isNew)];
    const prepared = preparePlan(ports, plans, record, []);
    if (prepared.isRecordNew) ports.records.write(prepared.record);
    return accept(null);
  } finally {
    ports.lock.release();
  }
}
