/** The time and the waiting that a run needs; pure code gets it from outside. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  nowMs(): number;
  waitMs(milliseconds: number): void;
  /** From 0 up to 1: the jitter of back-off. */
  random(): number;
}
