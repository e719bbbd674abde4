/** Measures what the built add-on costs, and holds it against the budgets of the design. */
import { readBuiltAddon } from '../local/builtAddon';
import { listBudgets } from './budgets';
import { measureOpening } from './measuredPlan';
import { measurePlans } from './planThreads';
import { timeChecks } from './pureCheck';
import { describeBudgets, describeMeasurements } from './report';
import { weigh } from './shippedSizes';
import { timeStart } from './startTime';
import { timeTopLevel } from './topLevel';

const entryCounts = [14, 100, 500, 2000, 5000];
const checkedRowCounts = [1250, 2500, 5000];

const addon = readBuiltAddon('dist');
const measurements = {
  // Times first, while nothing else of ours computes.
  topLevel: timeTopLevel(addon.script),
  checks: timeChecks(checkedRowCounts),
  startMs: await timeStart(),
  opening: measureOpening(addon),
  plans: await measurePlans(addon, entryCounts),
  ...weigh(addon),
};
const budgets = listBudgets(measurements);
console.log([...describeMeasurements(measurements), '', ...describeBudgets(budgets)].join('\n'));
if (budgets.some(({ isKept, binds }) => !isKept && binds !== 'time')) process.exitCode = 1;
