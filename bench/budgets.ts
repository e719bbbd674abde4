import type { PlanCosts } from './measuredPlan';
import type { Cost } from './meter';
import type { CheckTime } from './pureCheck';
import type { ShippedSizes } from './shippedSizes';
import { writeCount, writeKilobytes, writeMilliseconds, writeSeconds } from './textTable';
import type { TopLevelTime } from './topLevel';

/** Everything that the budgets of the design are held against. */
export interface Measurements extends ShippedSizes {
  /** Of opening the spreadsheet. */
  readonly opening: Cost;
  readonly topLevel: TopLevelTime;
  /** By number of entries, from the fewest. */
  readonly plans: readonly PlanCosts[];
  /** By number of rows, from the fewest. */
  readonly checks: readonly CheckTime[];
  readonly startMs: number;
}

/** A promise of what something may cost, and what it costs. Counts and sizes bind; times depend on the machine. */
export interface Budget {
  readonly subject: string;
  readonly binds: 'count' | 'size' | 'time';
  readonly allowed: string;
  readonly measured: string;
  readonly isKept: boolean;
  /** The service calls behind a count, when it is not kept. */
  readonly calls?: Cost;
}

/** Every budget of section 12 of the design. */
export function listBudgets(measurements: Measurements): readonly Budget[] {
  const { opening, topLevel, plans, checks, startMs, scriptBytes, readingBytes, sidebarBytes } = measurements;
  const firstOf500 = plans.find(({ entryCount }) => entryCount === 500);
  const [fewest] = checks;
  const most = checks[checks.length - 1];
  if (firstOf500 === undefined || fewest === undefined || most === undefined) {
    throw new RangeError('The budgets need a plan of 500 entries and a timed check.');
  }
  const growth = most.medianMs / most.rowCount / (fewest.medianMs / fewest.rowCount);
  return [
    callBudget('onOpen, beside the UI and the locale', 0, withoutUi(opening)),
    timeBudget('top level of the bundle, first run', 5, topLevel.runMs),
    worstCallBudget('check the plan', 14, plans, ({ checks: all }) => all),
    worstCallBudget('sync, nothing changed', 18, plans, ({ unchangedSync }) => [unchangedSync]),
    pageBudget(plans),
    requestBudget('first sync of 500, HTTP requests', 14, firstOf500.firstSync),
    callBudget('first sync of 500, service calls', 45, firstOf500.firstSync),
    worstCallBudget('build the summary', 60, plans, ({ summaries }) => summaries),
    timeBudget(`check ${writeCount(most.rowCount)} rows, pure code`, 300, most.medianMs),
    {
      subject: `check time a row, ${writeCount(most.rowCount)} to ${writeCount(fewest.rowCount)} rows`,
      binds: 'time',
      allowed: '≤ 1.3 (linear)',
      measured: growth.toFixed(2),
      isKept: growth <= 1.3,
    },
    sizeBudget('script, parsed at every click', 800, scriptBytes),
    sizeBudget('part that reads plans, evaluated on need', 800, readingBytes),
    sizeBudget('largest sidebar page', 120, sidebarBytes),
    {
      subject: 'start to a usable page (without npm ci)',
      binds: 'time',
      allowed: '≤ 60 s',
      measured: writeSeconds(startMs),
      isKept: startMs <= 60_000,
    },
  ];
}

/** The menu speaks the person's language, so onOpen asks for it; that needs no right and no authorisation mode forbids it. */
const uiCalls = /^(Ui|Menu)\.|^Session\.getActiveUserLocale$/;

function withoutUi(cost: Cost): Cost {
  const callsByName = new Map([...cost.callsByName].filter(([name]) => !uiCalls.test(name)));
  return {
    ...cost,
    callsByName,
    serviceCalls: [...callsByName.values()].reduce((sum, count) => sum + count, 0),
  };
}

function callBudget(subject: string, allowed: number, cost: Cost, remark = ''): Budget {
  return {
    subject,
    binds: 'count',
    allowed: `≤ ${allowed}`,
    measured: `${cost.serviceCalls}${remark}`,
    isKept: cost.serviceCalls <= allowed,
    calls: cost,
  };
}

/** The budget holds for any number of entries, so the dearest of all counts. */
function worstCallBudget(
  subject: string,
  allowed: number,
  plans: readonly PlanCosts[],
  costsOf: (plan: PlanCosts) => readonly Cost[],
): Budget {
  const costs = plans.flatMap((plan) => costsOf(plan).map((cost) => ({ cost, plan })));
  const worst = costs.reduce((one, other) => (other.cost.serviceCalls > one.cost.serviceCalls ? other : one));
  const least = Math.min(...costs.map(({ cost }) => cost.serviceCalls));
  const remark = least === worst.cost.serviceCalls ? '' : ` at most, ${least} at least`;
  return callBudget(subject, allowed, worst.cost, remark);
}

/** Calendar lists at most 2,500 events a page, so a larger plan needs a request for each page. */
function pageBudget(plans: readonly PlanCosts[]): Budget {
  const pagesOf = ({ entryCount }: PlanCosts): number => Math.ceil(entryCount / 2500);
  const requests = plans.map(({ unchangedSync }) => unchangedSync.httpRequests);
  return {
    subject: 'of them HTTP requests, one a page of 2,500',
    binds: 'count',
    allowed: plans.map(pagesOf).join(' '),
    measured: requests.join(' '),
    isKept: plans.every((plan) => plan.unchangedSync.httpRequests <= pagesOf(plan)),
  };
}

function requestBudget(subject: string, allowed: number, cost: Cost): Budget {
  const { httpRequests } = cost;
  return {
    subject,
    binds: 'count',
    allowed: `≤ ${allowed}`,
    measured: `${httpRequests}`,
    isKept: httpRequests <= allowed,
    calls: cost,
  };
}

function timeBudget(subject: string, allowedMs: number, measuredMs: number): Budget {
  return {
    subject,
    binds: 'time',
    allowed: `≤ ${allowedMs} ms`,
    measured: writeMilliseconds(measuredMs),
    isKept: measuredMs <= allowedMs,
  };
}

function sizeBudget(subject: string, allowedKilobytes: number, bytes: number): Budget {
  return {
    subject,
    binds: 'size',
    allowed: `≤ ${allowedKilobytes} KB`,
    measured: `${writeKilobytes(bytes)} (${writeCount(bytes)} bytes)`,
    isKept: bytes <= allowedKilobytes * 1024,
  };
}
