import { describe, expect, it } from '@jest/globals';

/** A lock to try, and another run that may hold it. */
export interface LockBench {
  /** One run that does these steps and then ends; what each step answered, a release nothing. */
  run(steps: readonly ('take' | 'release')[]): readonly (boolean | undefined)[];
  /** Another run takes the lock; the answer lets it go. */
  holdElsewhere(): () => void;
}

/** What every adapter of the port RunLock does. */
export function describeRunLock(adapterName: string, makeBench: () => LockBench): void {
  describe(`the lock of a run, ${adapterName}`, () => {
    it('is there for who takes it first', () => {
      expect(makeBench().run(['take', 'release'])).toEqual([true, undefined]);
    });

    it('is refused while another run holds it, and there once that lets it go', () => {
      const { run, holdElsewhere } = makeBench();
      const letGo = holdElsewhere();
      expect(run(['take'])).toEqual([false]);
      letGo();
      expect(run(['take', 'release'])).toEqual([true, undefined]);
    });

    it('can be taken again after it was released', () => {
      expect(makeBench().run(['take', 'release', 'take', 'release'])).toEqual([
        true,
        undefined,
        true,
        undefined,
      ]);
    });

    it('does not outlast a run that was stopped before releasing it', () => {
      const { run } = makeBench();
      run(['take']);
      expect(run(['take'])).toEqual([true]);
    });

    it('takes nothing from another run by a release without a lock', () => {
      const { run, holdElsewhere } = makeBench();
      holdElsewhere();
      run(['take', 'release']);
      expect(run(['take'])).toEqual([false]);
    });
  });
}
