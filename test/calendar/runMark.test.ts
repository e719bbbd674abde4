import { describe, expect, it } from '@jest/globals';
import { noRun, otherRun, withoutRun } from '../../src/calendar/runMark';
import type { PlanRecord } from '../../src/plan/planRecord';

const run = { runId: 'mine', lastStepMs: 1_000_000, spent: [] };
const record: PlanRecord = { planId: 'p', spreadsheetId: 's', language: 'ru', run };

describe('the mark of a run', () => {
  it.each([
    ['another run within a minute and a half of its last step', 'theirs', 1_089_999, true],
    ['another run that did nothing for longer: it is dead', 'theirs', 1_090_000, false],
    ['the very run', 'mine', 1_000_001, false],
  ])('%s', (_, runId, nowMs, isHeld) => {
    expect(otherRun(record, runId, nowMs)).toEqual(isHeld ? run : undefined);
  });

  it('holds nobody up when there is none', () => {
    expect(otherRun(undefined, 'theirs', 0)).toBeUndefined();
    expect(otherRun(withoutRun(record, 'mine'), 'theirs', 1_000_001)).toBeUndefined();
  });

  it('is ended by its own run alone; what that spent stays for the next one’s pace', () => {
    expect(withoutRun(record, 'mine')).toEqual({ ...record, run: { ...run, runId: noRun } });
    expect(withoutRun(record, 'theirs')).toEqual(record);
  });
});
