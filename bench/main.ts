/** Measures what the built add-on costs, and holds it against the budgets of the design. */
import { listBudgets } from './budgets';
import { measureOpening, readBuiltAddon } from './measuredPlan';
import { measurePlans } from './planThreads';
import { timeChecks } from './pureCheck';
import { describeBudgets, describeMeasurements } from './report';
import { timeStart } from './startTime';
import { timeTopLevel } from './topLevel';

const entryCounts = [14, 100, 500, 2000, 5000];
const checkedRowCounts = [1250, 2500, 5000];

const addon = await readBuiltAddon();
const measurements = {
  // Times first, while nothing else of ours computes.
  topLevel: timeTopLevel(addon.script),
  checks: timeChecks(checkedRowCounts),
  startMs: await timeStart(),
  opening: measureOpening(addon),
  plans: await measurePlans(addon, entryCounts),
  scriptBytes: Buffer.byteLength(addon.script),
  readingBytes: Buffer.byteLength(JSON.parse(addon.htmlFiles.reading) as string),
  sidebarBytes: Buffer.byteLength(addon.htmlFiles.sidebar),
};
const budgets = listBudgets(measurements);
console.log([...describeMeasurements(measurements), '', ...describeBudgets(budgets)].join('\n'));
if (budgets.some(({ isKept, binds }) => !isKept && binds !== 'time')) process.exitCode = 1;
