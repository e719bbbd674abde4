import { describe, expect, it } from '@jest/globals';
import { compileScript, ScriptSyntaxError } from '../../local/realm';
import { evaluate, hostOf, noonInMoscow } from './services/scriptHost';

describe('a realm', () => {
  it.each([
    'URL',
    'URLSearchParams',
    'setTimeout',
    'setInterval',
    'queueMicrotask',
    'TextEncoder',
    'crypto',
    'fetch',
    'structuredClone',
    'atob',
    'btoa',
    'performance',
    'process',
    'require',
    'module',
    'Buffer',
    'navigator',
    'window',
    'SharedArrayBuffer',
    'Atomics',
  ])('has no %s', (name) => {
    expect(evaluate(`return typeof ${name};`)).toBe('undefined');
  });

  it.each(['Map', 'Promise', 'Intl', 'WebAssembly', 'console', 'Logger', 'Utilities'])('has %s', (name) => {
    expect(evaluate(`return typeof ${name};`)).not.toBe('undefined');
  });

  it('runs code made from strings, as Google does', () => {
    expect(evaluate('return new Function("return 1")();')).toBe(1);
    expect(evaluate('return eval("1");')).toBe(1);
  });

  it('forgets everything between two executions', () => {
    const host = hostOf('var count = 0; function run() { count += 1; globalThis.left = 1; return count; }');
    host.runFromSidebar('run', []);
    expect(host.runFromSidebar('run', [])).toEqual({ ok: true, value: 1 });
  });

  it('shows the clock of the host, moved on by sleeping', () => {
    const body = `
      const before = Date.now();
      Utilities.sleep(1500);
      return [before, new Date().getTime(), new Date(0).getTime(), new Date() instanceof Date, new Date().constructor === Date];
    `;
    expect(evaluate(body)).toEqual([noonInMoscow, noonInMoscow + 1500, 0, true, true]);
  });

  it('makes values of its own kind, so that instanceof holds for what services return', () => {
    const body = `
      const values = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1:B2').getValues();
      return [values instanceof Array, values[0] instanceof Array];
    `;
    expect(evaluate(body)).toEqual([true, true]);
  });

  it('throws errors of its own kind from services', () => {
    const body = `
      try { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('nonsense'); }
      catch (error) { return [error instanceof Error, error.name, error.message]; }
    `;
    expect(evaluate(body)).toEqual([true, 'Exception', 'Range not found']);
  });

  it('ends a function that never returns', () => {
    const host = hostOf('function run() { for (;;) {} }', { limits: { simpleTriggerMs: 50, otherMs: 50 } });
    expect(host.runFromSidebar('run', [])).toEqual({ ok: false, message: 'Exceeded maximum execution time' });
  });
});

describe('the functions that others may call', () => {
  it('are those declared at top level whose names do not end in an underscore', () => {
    const { functionNames } = compileScript(`
      var App_ = (() => { function inner() {} return { inner }; })();
      var assigned = function () {};
      const arrow = () => 1;
      function onOpen() {}
      function checkPlan() {}
      function secret_() {}
      if (true) { function inBlock() {} }
    `);
    expect([...functionNames].sort()).toEqual(['checkPlan', 'onOpen']);
  });

  it('are found without running the script', () => {
    expect(compileScript('throw new Error("ran"); function late() {}').functionNames).toEqual(['late']);
  });

  it('exclude every other name, built-in functions included', () => {
    const host = hostOf('function known() { return 1; }');
    expect(host.runFromSidebar('unknown', [])).toEqual({
      ok: false,
      message: 'Script function not found: unknown',
    });
    expect(host.runFromSidebar('parseInt', ['1'])).toEqual({
      ok: false,
      message: 'Script function not found: parseInt',
    });
  });

  it.each(['import a from "b";', 'function (', 'await 1;'])(
    'cannot be had of a script that Google would not take: %s',
    (code) => {
      expect(() => compileScript(code)).toThrow(ScriptSyntaxError);
    },
  );
});
