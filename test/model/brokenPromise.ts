/** A promise of the design was broken. */
export class PromiseBrokenError extends Error {
  override readonly name = 'PromiseBrokenError';
}

/** Throws `PromiseBrokenError`, which says what was found instead, unless the promise holds. */
export function checkPromise(holds: boolean, broken: string, found?: unknown): asserts holds {
  if (!holds) throw new PromiseBrokenError(`${broken}: ${JSON.stringify(found, listSet, 1)}`);
}

/** JSON has no sets. */
function listSet(_key: string, value: unknown): unknown {
  return value instanceof Set ? [...(value as ReadonlySet<unknown>)] : value;
}
