import type { RunLock } from '../../src/plan/planRecord';
import { PortHost } from './portHost';
import { describeRunLock } from './runLockContract';

describeRunLock('in memory', () => {
  let holder: object | undefined;
  const lockOf = (run: object): RunLock => ({
    take() {
      holder ??= run;
      return holder === run;
    },
    release() {
      if (holder === run) holder = undefined;
    },
  });
  return {
    run(steps) {
      const lock = lockOf(steps);
      const answers = steps.map((step) => (step === 'take' ? lock.take() : release(lock)));
      lock.release();
      return answers;
    },
    holdElsewhere() {
      const lock = lockOf({});
      lock.take();
      return () => lock.release();
    },
  };
});

describeRunLock('over LockService', () => {
  const ports = new PortHost();
  return {
    run: (steps) => ports.useLock(steps).map((answer) => answer ?? undefined),
    holdElsewhere: () => ports.host.holdDocumentLock(),
  };
});

function release(lock: RunLock): undefined {
  lock.release();
  return undefined;
}
