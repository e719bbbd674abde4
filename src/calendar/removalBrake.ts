/**
 * Whether removals reach the brake: more than 5 and more than a quarter of the plan's events, or all of them.
 * `planEvents` counts the plan's events in Calendar before the run.
 */
export function reachesRemovalBrake(removals: number, planEvents: number): boolean {
  return removals > 0 && (removals === planEvents || (removals > 5 && removals * 4 > planEvents));
}
