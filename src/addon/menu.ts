import { menuWords } from '../messages/menu';
import type { Language } from '../plan/language';

/** One line of the menu; `functionName` is an export of entry.ts (a test holds that). `'separator'` is a line between. */
export type MenuLine = { readonly caption: string; readonly functionName: string } | 'separator';

export function menuLines(language: Language): readonly MenuLine[] {
  const words = menuWords[language];
  return [
    { caption: words.openPanel, functionName: 'showPlanPanel' },
    { caption: words.checkPlan, functionName: 'showCheck' },
    { caption: words.syncToCalendar, functionName: 'showCalendar' },
    { caption: words.buildSummary, functionName: 'showSummary' },
    'separator',
    { caption: words.loadPlan, functionName: 'showLoad' },
    { caption: words.setUp, functionName: 'showSetUp' },
  ];
}
