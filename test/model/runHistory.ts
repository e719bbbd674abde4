import type { Action } from './actions';
import { PlanWorld } from './planWorld';

/** Lives through a history from the first sync on and holds every promise against it. Throws `PromiseBrokenError`. */
export function runHistory(actions: readonly Action[]): PlanWorld {
  const world = new PlanWorld();
  for (const action of actions) world.act(action);
  world.finish();
  return world;
}
