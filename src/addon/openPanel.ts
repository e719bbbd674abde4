import type { PanelState, Reply } from '../contract/panelServer';
import { schoolYearName } from '../plan/schoolYear';
import type { AddonPorts } from './addonPorts';
import { openPlan } from './openPlan';
import { accept } from './reply';

/** What the panel shows before anything was asked; a spreadsheet without a plan is no problem yet. */
export function openPanel(ports: AddonPorts): Reply<PanelState> {
  const opened = openPlan(ports.workbook, ports.language);
  if ('code' in opened) {
    return accept({ language: ports.language, planTitle: '', tabName: opened.tabName, schoolYear: '' });
  }
  const { about, schoolYear } = opened.reading.plan;
  return accept({
    language: ports.language,
    planTitle: about.title,
    tabName: opened.tab.name,
    schoolYear: schoolYear ? schoolYearName(schoolYear) : '',
  });
}
