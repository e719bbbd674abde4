import type { Problem, Reply } from '../contract/panelServer';
import { columnNames } from '../messages/planWords';
import type { Language } from '../plan/language';
import type { NoPlan } from './readTab';
import { problemOfCode } from './reply';

/** Says why there is no plan to work with, and which columns it would need. */
export function refuseWithoutPlan(language: Language, noPlan: NoPlan): Reply<never> {
  return { ok: false, problem: problemOfNoPlan(language, noPlan) };
}

/** Why a tab, or the whole spreadsheet, cannot be read as a plan. */
export function problemOfNoPlan(language: Language, { code, tab, missing }: NoPlan): Problem {
  const names = missing.map((column) => columnNames()[language][column]).join(', ');
  return problemOfCode(code, {
    columnNames: names,
    ...(tab && { tabName: tab.name, sheetId: tab.sheetId }),
  });
}
