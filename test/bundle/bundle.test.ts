import vm from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'acorn';
import { googleServices } from '../../src/google/googleServices.mjs';
import { menuLines } from '../../src/addon/menu';
import { languages } from '../../src/plan/language';
import type { PanelServer } from '../../src/contract/panelServer';
import { readBuilt } from './builtAddon';

const script = readBuilt('Code.js');

/** Every function that the panel calls; the type asks for all of them. */
const panelFunctions: Readonly<Record<keyof PanelServer, true>> = {
  openPanel: true,
  checkPlan: true,
  goToCell: true,
  applyFixes: true,
  switchCheck: true,
  previewSync: true,
  runSyncStep: true,
  endSync: true,
  addPlanTabs: true,
  addMissingColumns: true,
  answerSchoolYear: true,
  openSettings: true,
  changeSettings: true,
  listCalendars: true,
  chooseCalendar: true,
  buildSummary: true,
  loadPlan: true,
  setUpSpreadsheet: true,
};

function declaredFunctions(): readonly string[] {
  return parse(script, { ecmaVersion: 2020, sourceType: 'script' }).body.flatMap((statement) =>
    statement.type === 'FunctionDeclaration' ? [statement.id.name] : [],
  );
}

/** Loads the script into a bare realm; `touched` names the globals it read, `added` those it left behind. */
function load(): { readonly added: readonly string[]; readonly touched: readonly string[] } {
  const touched: string[] = [];
  const context = vm.createContext({});
  const language = vm.runInContext('Object.getOwnPropertyNames(globalThis)', context) as readonly string[];
  const absent = [...googleServices, 'console', ...webGlobals].filter((name) => !language.includes(name));
  for (const name of absent) {
    Object.defineProperty(context, name, {
      get: () => {
        touched.push(name);
      },
    });
  }
  vm.runInContext(script, context);
  const added = Object.getOwnPropertyNames(context).filter((name) => !absent.includes(name));
  return { added, touched };
}

const webGlobals = [
  'window',
  'document',
  'fetch',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'structuredClone',
  'crypto',
  'navigator',
  'process',
  'Buffer',
  'require',
  'module',
];

describe('the shipped script', () => {
  it('loads where there is nothing but the language, and touches no service and no web global', () => {
    expect(load().touched).toEqual([]);
  });

  it('is a classic script of ES2020', () => {
    expect(() => parse(script, { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow();
  });

  it('is at most 160 KiB', () => {
    expect(Buffer.byteLength(script)).toBeLessThanOrEqual(800 * 1024);
  });

  it('is ready in 25 ms, though this computer is busy', () => {
    const compiled = new vm.Script(script);
    const times = Array.from({ length: 5 }, () => {
      const context = vm.createContext({});
      const start = performance.now();
      compiled.runInContext(context);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThanOrEqual(25);
  });

  it.each(languages)('has a function for every menu item in %s', (language) => {
    const functions = declaredFunctions();
    const lines = menuLines(language).flatMap((line) => (line === 'separator' ? [] : [line]));
    expect(lines.length).toBeGreaterThan(0);
    for (const { caption, functionName } of lines) {
      expect(caption).not.toBe('');
      expect(functions).toContain(functionName);
    }
  });

  it('has a function for everything the panel calls, and none that Google would hide', () => {
    const functions = declaredFunctions();
    expect(functions).toEqual(expect.arrayContaining(Object.keys(panelFunctions)));
    expect(functions.filter((name) => name.endsWith('_'))).toEqual([]);
  });

  it('lets others call what menu, triggers and panel need and nothing else', () => {
    const fromMenu = menuLines('en').flatMap((line) => (line === 'separator' ? [] : [line.functionName]));
    const needed = ['onOpen', 'onInstall', 'runHourlySync', ...fromMenu, ...Object.keys(panelFunctions)];
    expect([...declaredFunctions()].sort()).toEqual([...new Set(needed)].sort());
  });

  it('leaves no global but its functions, its own name and the settings of zod', () => {
    const expected = [...declaredFunctions(), 'PartnerPlan', '__zod_globalConfig'];
    expect([...load().added].sort()).toEqual(expected.sort());
  });
});

describe('the shipped part that reads plans', () => {
  const code = JSON.parse(readBuilt('reading.html')) as string;

  it('is a classic script of ES2020 and at most 160 KiB', () => {
    expect(() => parse(code, { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow();
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(800 * 1024);
  });

  it('holds no character that means something to HTML, nor do the data', () => {
    expect(readBuilt('reading.html')).not.toMatch(/[<>&]/);
    expect(readBuilt('data.html')).not.toMatch(/[<>&]/);
  });
});
