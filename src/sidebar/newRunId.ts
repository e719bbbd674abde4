/** A name for this panel that no other panel has: 128 random bits in hexadecimal. */
export function newRunId(): string {
  const words = crypto.getRandomValues(new Uint32Array(4));
  return [...words].map((word) => word.toString(16).padStart(8, '0')).join('');
}
