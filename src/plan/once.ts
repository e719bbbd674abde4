/**
 * Makes the value at the first call and keeps it. The whole script is evaluated at every click, so what takes time to
 * make (schemas, compiled word lists) waits until it is needed.
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
