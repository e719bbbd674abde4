import type { PanelState, Reply } from '../contract/panelServer';
import { schoolYearName } from '../plan/schoolYear';
import type { AddonPorts } from './addonPorts';
import { openPlanTab, readPlanNames } from './openPlan';
import { accept } from './reply';

/** What the panel shows before anything was asked; a spreadsheet without a plan is no problem yet. */
export function openPanel({ workbook, language }: AddonPorts): Reply<PanelState> {
  const tabs = workbook.tabs();
  const opened = openPlanTab(workbook, tabs);
  if ('code' in opened) {
    return accept({ language, planTitle: '', tabName: opened.tabName, schoolYear: '' });
  }
  const { about, schoolYear } = readPlanNames(workbook, tabs, opened);
  return accept({
    language,
    planTitle: about.title,
    tabName: opened.tab.name,
    schoolYear: schoolYear ? schoolYearName(schoolYear) : '',
  });
}
