import type { Reply } from '../contract/panelServer';
import { columnNames } from '../messages/planWords';
import type { Language } from '../plan/language';
import type { NoPlan } from './openPlan';
import { refuse } from './reply';

/** Says why there is no plan to work with, and which columns it would need. */
export function refuseWithoutPlan(language: Language, { code, tabName, missing }: NoPlan): Reply<never> {
  const names = missing.map((column) => columnNames()[language][column]).join(', ');
  return refuse(code, { tabName, columnNames: names });
}
