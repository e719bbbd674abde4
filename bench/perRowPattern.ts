import { latenciesMs } from './latencies';

/**
 * What a sync costs that calls Google once for every field of every row and pauses after every write: the pattern of
 * the closest peer, counted once with 500 all-day rows (1,008 calls at first, 5,507 with nothing changed, 500 writes
 * and pauses each time) and taken to grow with the rows.
 */
export interface PerRowCost {
  readonly serviceCalls: number;
  readonly pauseMs: number;
  /** Every call taken as an ordinary read or write of a spreadsheet, which favours the peer. */
  readonly modelledMs: number;
}

const pauseMs = 200;

export function perRowFirstSync(rowCount: number): PerRowCost {
  return costOf(2 * rowCount + 8, rowCount);
}

/** It rewrites every all-day row whether it changed or not, so one changed row in a hundred costs the same. */
export function perRowLaterSync(rowCount: number): PerRowCost {
  return costOf(11 * rowCount + 7, rowCount);
}

function costOf(serviceCalls: number, writeCount: number): PerRowCost {
  const pausesMs = writeCount * pauseMs;
  return {
    serviceCalls,
    pauseMs: pausesMs,
    modelledMs: serviceCalls * latenciesMs.spreadsheet + pausesMs,
  };
}
