import type { PanelState, Reply } from '../contract/panelServer';
import { schoolYearName } from '../plan/schoolYear';
import type { AddonPorts } from './addonPorts';
import { findTabs } from './findTabs';
import { openFirstPlanTab, readPlanNames } from './openPlan';
import { accept } from './reply';

/** What the panel shows before anything was asked; a spreadsheet without a plan is no problem yet. */
export function openPanel({ workbook, language }: AddonPorts): Reply<PanelState> {
  const tabs = findTabs(workbook);
  const tabNames = tabs.planTabs.map(({ name }) => name);
  const opened = openFirstPlanTab(tabs);
  if ('code' in opened) return accept({ language, planTitle: '', tabNames, schoolYear: '' });
  const { about, schoolYear } = readPlanNames(workbook, tabs, opened);
  return accept({
    language,
    // What stands above the table of one class is not the title of all.
    planTitle: tabNames.length > 1 && !tabs.byRole.has('about') ? '' : about.title,
    tabNames,
    schoolYear: schoolYear ? schoolYearName(schoolYear) : '',
  });
}
