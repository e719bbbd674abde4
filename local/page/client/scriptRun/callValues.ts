/**
 * A copy of the parameters of a call as google.script.run sends them: numbers, text, true or false, null, and plain
 * objects and arrays of these; an undefined array item becomes null and an undefined member is left out. Anything
 * else anywhere inside (a Date, a function, a page element, an object of a class, a cycle) throws
 * `IllegalCallValueError`, because Google refuses the request.
 * https://developers.google.com/apps-script/guides/html/reference/run
 */
export function copyCallParameters(parameters: readonly unknown[]): unknown[] {
  return parameters.map((parameter, index) => copyValue(parameter, String(index), []) ?? null);
}

/** A value that google.script.run does not carry; `path` tells where it stands, from the parameter's index (from 0). */
export class IllegalCallValueError extends TypeError {
  override readonly name = 'IllegalCallValueError';

  constructor(readonly path: string) {
    super(`Failed due to illegal value in property: ${path}`);
  }
}

function copyValue(value: unknown, path: string, parents: readonly object[]): unknown {
  if (value === null || value === undefined) return value;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || parents.includes(value)) throw new IllegalCallValueError(path);
  const inside = [...parents, value];
  // Not map(): it would skip the holes of an array.
  if (Array.isArray(value)) {
    return Array.from(value, (item, index) => copyValue(item, `${path}.${String(index)}`, inside) ?? null);
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new IllegalCallValueError(path);
  const members = Object.entries(value).map(([key, member]) => [
    key,
    copyValue(member, `${path}.${key}`, inside),
  ]);
  return Object.fromEntries(members.filter(([, member]) => member !== undefined));
}
