/** The other side of planThreads.ts: measures the plans it is told to and hands the costs back. */
import { parentPort, workerData } from 'node:worker_threads';
import { measurePlan } from './measuredPlan';
import type { PlanOrder } from './planThreads';

const { addon, entryCounts } = workerData as PlanOrder;
parentPort?.postMessage(entryCounts.map((entryCount) => measurePlan(addon, entryCount)));
