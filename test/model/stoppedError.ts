/** The laptop was closed, or the time was up. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
}
