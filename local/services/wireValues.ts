import { types } from 'node:util';

/** A value that google.script.run does not carry. */
export class IllegalWireValueError extends Error {
  override readonly name = 'IllegalWireValueError';
  /** `property` is the way to the value, such as `0.rows.3`. */
  constructor(readonly property: string) {
    super(`Failed due to illegal value in property: ${property}`);
  }
}

/**
 * A copy of the value as google.script.run carries it, in either direction: numbers, truth values, strings, null,
 * arrays and plain objects. Undefined members are dropped and undefined items become null. Throws
 * `IllegalWireValueError` for a Date, a function, a symbol, a class instance or a cycle anywhere
 * (developers.google.com/apps-script/guides/html/reference/run); numbers that JSON cannot write count with them.
 */
export function copyForWire(value: unknown, property = '0'): unknown {
  return copy(value, property, []);
}

function copy(value: unknown, property: string, parents: readonly object[]): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'object' || parents.includes(value)) throw new IllegalWireValueError(property);
  const inner = [...parents, value];
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return Array.from(items, (item, index) =>
      item === undefined ? null : copy(item, `${property}.${index}`, inner),
    );
  }
  if (!isPlainObject(value)) throw new IllegalWireValueError(property);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]): [string, unknown] => [key, copy(member, `${property}.${key}`, inner)]);
  return Object.fromEntries(members);
}

/** Of whatever realm: its prototype is none, or one that has none itself. */
function isPlainObject(value: object): boolean {
  if (types.isProxy(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (typeof prototype !== 'object' || prototype === null) return prototype === null;
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'hasOwnProperty');
}
