import { runChecks } from '../src/checks';
import type { CellValue, Grid } from '../src/plan/cell';
import { localDate, localTime } from '../src/plan/localDate';
import { findPlanHeader } from '../src/plan/planHeader';
import { readPlan } from '../src/plan/readPlan';
import { planHeading, planTitle, variedRows } from './madeUpPlan';
import { medianOf } from './median';

export interface CheckTime {
  readonly rowCount: number;
  readonly medianMs: number;
  readonly findingCount: number;
}

const warmUpRounds = 3;
const timedRounds = 5;

/**
 * The times that pure code takes to find the header, read the plan and run all checks; medians. The sizes take turns,
 * so that a busy machine slows all of them alike, and the first rounds, in which V8 still compiles, are not timed.
 */
export function timeChecks(rowCounts: readonly number[]): readonly CheckTime[] {
  const plans = rowCounts.map((rowCount) => ({
    rowCount,
    grid: gridOf(rowCount),
    timesMs: new Array<number>(),
  }));
  for (let round = 0; round < warmUpRounds; round += 1) {
    for (const { grid } of plans) checkGrid(grid);
  }
  for (let round = 0; round < timedRounds; round += 1) {
    for (const { grid, timesMs } of plans) {
      const start = performance.now();
      checkGrid(grid);
      timesMs.push(performance.now() - start);
    }
  }
  return plans.map(({ rowCount, grid, timesMs }) => ({
    rowCount,
    medianMs: medianOf(timesMs),
    findingCount: checkGrid(grid),
  }));
}

/** How many findings there are. */
function checkGrid(grid: Grid): number {
  const found = findPlanHeader(grid);
  if (!found.ok) throw new RangeError('The made-up plan has no header.');
  const reading = readPlan({ grid, header: found.header, schoolYearTexts: [planTitle] });
  return runChecks(reading).length;
}

/** The made-up plan as cells are read from Google, with one date in a hundred that cannot be read. */
function gridOf(rowCount: number): Grid {
  const rows = variedRows(rowCount).map(([date, ...texts], index) => [
    index % 100 === 99 ? '31 ноября' : cellOf(date),
    ...texts,
  ]);
  return [[planTitle, '', '', ''], planHeading, ...rows];
}

/** What Sheets makes of a typed date: a date cell. */
function cellOf(text: string): CellValue {
  const [, day, month, year, hours, minutes] =
    /^(\d+)\.(\d+)\.(\d{4})(?: (\d+):(\d+))?$/.exec(text)?.map(Number) ?? [];
  const date = localDate(year ?? 0, month ?? 0, day ?? 0);
  if (date === undefined) return text;
  const time = localTime(hours ?? -1, minutes ?? -1);
  return time === undefined ? { date } : { date, time };
}
