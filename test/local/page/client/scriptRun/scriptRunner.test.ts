import { describe, expect, it } from '@jest/globals';
import type { FrameMessage } from '../../../../../local/page/client/scriptRun/frameMessages';
import { maximumConcurrentCalls, ScriptCalls } from '../../../../../local/page/client/scriptRun/scriptRunner';

function setUp(functionNames: readonly string[]) {
  const sent: FrameMessage[] = [];
  const unhandled: string[] = [];
  const heard: unknown[] = [];
  const calls = new ScriptCalls(
    functionNames,
    (message) => sent.push(message),
    (error) => unhandled.push(error.message),
  );
  return { calls, sent, unhandled, heard, run: calls.runner() };
}

describe('google.script.run', () => {
  it('has the functions that the server lists and no others', () => {
    const { run } = setUp(['checkPlan']);
    expect(typeof run.checkPlan).toBe('function');
    expect(run.deletePlan).toBeUndefined();
  });

  it('gives a new runner for each handler and leaves the old one as it was', () => {
    const { calls, run, heard, unhandled } = setUp(['checkPlan']);
    const handled = run.withFailureHandler((error) => heard.push(error.message));
    run.checkPlan?.();
    handled.checkPlan?.();
    calls.receive(1, { ok: false, message: 'first' });
    calls.receive(2, { ok: false, message: 'second' });
    expect([unhandled, heard]).toEqual([['first'], ['second']]);
  });

  it('hands value and user object to the handlers of that very call', () => {
    const { calls, run, heard } = setUp(['checkPlan']);
    const noting = run.withSuccessHandler((value, userObject) => heard.push([value, userObject]));
    noting.withUserObject('a').checkPlan?.();
    noting.withUserObject('b').checkPlan?.();
    calls.receive(2, { ok: true, value: 20 });
    calls.receive(1, { ok: true, value: 10 });
    calls.receive(1, { ok: true, value: 11 });
    expect(heard).toEqual([
      [20, 'b'],
      [10, 'a'],
    ]);
  });

  it('gives the failure handler an Error', () => {
    const { calls, run, heard } = setUp(['checkPlan']);
    run.withFailureHandler((error, userObject) => heard.push(error, userObject)).checkPlan?.();
    calls.receive(1, { ok: false, message: 'Нет прав' });
    expect(heard).toEqual([new Error('Нет прав'), undefined]);
  });

  it('sends ten calls at once and each further one when another has ended', () => {
    const { calls, run, sent } = setUp(['checkPlan']);
    for (let count = 0; count < 12; count += 1) run.checkPlan?.(count);
    expect(sent).toHaveLength(maximumConcurrentCalls);
    calls.receive(3, { ok: true, value: null });
    expect(sent.at(-1)).toEqual({ kind: 'run', callNumber: 11, functionName: 'checkPlan', parameters: [10] });
    calls.receive(1, { ok: false, message: 'x' });
    expect(sent).toHaveLength(12);
  });

  it('sends nothing when a parameter is not allowed', () => {
    const { run, sent } = setUp(['checkPlan']);
    expect(() => run.checkPlan?.(new Date(0))).toThrow('Failed due to illegal value in property: 0');
    expect(sent).toEqual([]);
  });

  it('lets no server function take the place of a handler setter', () => {
    const { run } = setUp(['withSuccessHandler']);
    const setters = new ScriptCalls(
      [],
      () => undefined,
      () => undefined,
    ).runner();
    expect(run.withSuccessHandler.length).toBe(setters.withSuccessHandler.length);
    expect(run.withSuccessHandler(() => undefined)).toHaveProperty('withUserObject');
  });
});
