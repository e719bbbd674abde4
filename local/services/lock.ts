import { emulate, ServiceError } from './emulate';
import type { ServiceGate } from './emulate';
import type { VirtualClock } from './execution';

/** The lock of the document, which outlives executions. */
export class DocumentLock {
  private holder: object | undefined;

  /** False when somebody else holds it. */
  take(holder: object): boolean {
    this.holder ??= holder;
    return this.holder === holder;
  }

  isHeldBy(holder: object): boolean {
    return this.holder === holder;
  }

  /** Does nothing for who does not hold it. */
  release(holder: object): void {
    if (this.holder === holder) this.holder = undefined;
  }
}

/** The global LockService. A lock that another execution holds is waited for on the virtual clock, in vain. */
export function newLockService(
  gate: ServiceGate,
  documentLock: DocumentLock,
  execution: object,
  clock: VirtualClock,
): GoogleAppsScript.Lock.LockService {
  const tryLock = (timeoutMs: number): boolean => {
    if (!(timeoutMs >= 0)) throw new ServiceError(`Invalid argument: ${timeoutMs}`);
    const isTaken = documentLock.take(execution);
    if (!isTaken) clock.sleep(timeoutMs);
    return isTaken;
  };
  return emulate<GoogleAppsScript.Lock.LockService>(gate, 'LockService', {
    getDocumentLock: () =>
      emulate<GoogleAppsScript.Lock.Lock>(gate, 'Lock', {
        tryLock,
        waitLock(timeoutMs) {
          if (!tryLock(timeoutMs))
            throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
        },
        hasLock: () => documentLock.isHeldBy(execution),
        releaseLock() {
          documentLock.release(execution);
        },
      }),
  });
}
