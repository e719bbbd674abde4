import { describe, expect, it } from '@jest/globals';
import type { ExecutionResult, LocalHost } from '../../../local/localHost';
import { evaluateOn, hostOf, noonInMoscow } from './scriptHost';

const colleague = { email: 'colleague@example.com', locale: 'uk' };

function twoPeople(script: string): { readonly first: LocalHost; readonly second: LocalHost } {
  const first = hostOf(script);
  return { first, second: first.forPerson(colleague) };
}

describe('two people in one spreadsheet', () => {
  it('see the same cells and undo each other’s steps', () => {
    const { first, second } = twoPeople('');
    first.typeInto(0, 1, 1, 'музей');
    second.typeInto(0, 1, 2, 'театр');
    expect(first.view()).toEqual(second.view());
    first.undo();
    expect(second.view().sheets[0]?.rows).toEqual([[{ display: 'музей' }]]);
  });

  it('have their own address, locale and token', () => {
    const { first, second } = twoPeople(`
      function run() {
        return [Session.getActiveUser().getEmail(), Session.getActiveUserLocale(), ScriptApp.getOAuthToken()];
      }
    `);
    expect(evaluateOn(first)).toEqual(['teacher@example.com', 'ru', 'token-of-teacher@example.com']);
    expect(evaluateOn(second)).toEqual([colleague.email, 'uk', `token-of-${colleague.email}`]);
    expect(evaluateOn(first.forPerson(colleague, 'second'))).toEqual([colleague.email, 'uk', 'second']);
  });

  it('share document properties, not user properties', () => {
    const { first, second } = twoPeople(`
      function write() {
        PropertiesService.getDocumentProperties().setProperty('whose', 'all');
        PropertiesService.getUserProperties().setProperty('whose', Session.getActiveUser().getEmail());
      }
      function run() {
        return ['getDocumentProperties', 'getUserProperties'].map((name) => PropertiesService[name]().getProperty('whose'));
      }
    `);
    first.runFromSidebar('write', []);
    expect(evaluateOn(second)).toEqual(['all', null]);
    second.runFromSidebar('write', []);
    expect(evaluateOn(first)).toEqual(['all', 'teacher@example.com']);
    expect(first.forPerson(colleague).properties.user).toEqual({
      'teacher@example.com': { whose: 'teacher@example.com' },
      [colleague.email]: { whose: colleague.email },
    });
  });

  it('have their own menu, panel, message, log and counts', () => {
    const { first, second } = twoPeople(`
      function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Check', 'run').addToUi(); }
      function run() {
        SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'));
        SpreadsheetApp.getActiveSpreadsheet().toast('done');
        console.log('ran');
      }
    `);
    first.openSpreadsheet();
    evaluateOn(first);
    expect([first.menu().length, first.sidebar()?.html, first.view().toast?.message]).toEqual([
      1,
      'x',
      'done',
    ]);
    expect([second.menu().length, second.sidebar(), second.view().toast]).toEqual([0, undefined, undefined]);
    expect([first.log(), second.log(), second.counts().total]).toEqual([['ran'], [], 0]);
  });

  it('have a trigger each, see only their own, and each trigger runs as its creator', () => {
    const { first, second } = twoPeople(`
      function everyHour() { return [Session.getActiveUserLocale(), Session.getEffectiveUser().getEmail()]; }
      function run() {
        ScriptApp.newTrigger('everyHour').timeBased().everyHours(1).create();
        return ScriptApp.getProjectTriggers().length;
      }
    `);
    expect([evaluateOn(first), evaluateOn(second)]).toEqual([1, 1]);
    second.resetCounts();
    expect(first.fireTimeTriggers()).toEqual([
      { ok: true, value: ['ru', 'teacher@example.com'] },
      { ok: true, value: ['uk', colleague.email] },
    ]);
    expect(second.counts().byName).toEqual({ 'Session.getActiveUserLocale': 1, 'User.getEmail': 1 });
  });

  it('fires the trigger of a person who has not opened the spreadsheet here', () => {
    const triggers = [
      {
        triggerId: '7',
        spreadsheetId: 'plan-id',
        functionName: 'run',
        creator: colleague.email,
        everyHours: 1,
      },
    ];
    const host = hostOf('function run() { return Session.getEffectiveUser().getEmail(); }', { triggers });
    expect(host.fireTimeTriggers()).toEqual([{ ok: true, value: colleague.email }]);
  });

  it('withdraw their rights each for themselves', () => {
    const { first, second } = twoPeople(`
      function run() { return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus(); }
    `);
    second.withdrawRights();
    expect([evaluateOn(first), evaluateOn(second)]).toEqual([1, 0]);
  });
});

describe('an execution in the midst of another', () => {
  const script = `
    let seenHere = 'nobody';
    function write(text) {
      const lock = LockService.getDocumentLock();
      if (!lock.tryLock(1000)) return { refused: Date.now(), seenHere };
      seenHere = text;
      const range = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1');
      range.setValue(text);
      range.getValue();
      lock.releaseLock();
      return { read: range.getValue(), seenHere };
    }
  `;

  /** Runs the second person's function once, when the first person's execution is past that call. */
  function inTheMidst(call: string): {
    readonly outer: ExecutionResult;
    readonly inner: ExecutionResult | undefined;
  } {
    const { first, second } = twoPeople(script);
    let inner: ExecutionResult | undefined;
    first.watchServiceCalls({
      after: (name) => {
        if (name === call && inner === undefined) inner = second.runFromSidebar('write', ['second']);
      },
    });
    const outer = first.runFromSidebar('write', ['first']);
    return { outer, inner };
  }

  it('finds the lock held, waits in vain and knows nothing of the other’s variables', () => {
    const { outer, inner } = inTheMidst('Range.setValue');
    expect(inner).toEqual({ ok: true, value: { refused: noonInMoscow + 1000, seenHere: 'nobody' } });
    expect(outer).toEqual({ ok: true, value: { read: 'first', seenHere: 'first' } });
  });

  it('gets the lock once it is let go, and its writing is seen by the other', () => {
    const { outer, inner } = inTheMidst('Lock.releaseLock');
    expect(inner).toEqual({ ok: true, value: { read: 'second', seenHere: 'second' } });
    expect(outer).toEqual({ ok: true, value: { read: 'second', seenHere: 'first' } });
  });

  it('leaves the lock of the other held when it ends', () => {
    const { first, second } = twoPeople(script);
    const taken: unknown[] = [];
    first.watchServiceCalls({
      after: (name) => {
        if (name !== 'Range.setValue') return;
        second.runFromSidebar('write', ['second']);
        taken.push(second.runFromSidebar('write', ['second']));
      },
    });
    first.runFromSidebar('write', ['first']);
    expect(taken).toEqual([{ ok: true, value: { refused: noonInMoscow + 2000, seenHere: 'nobody' } }]);
    expect(second.runFromSidebar('write', ['second'])).toMatchObject({ value: { read: 'second' } });
  });

  it('is taken back together with it', () => {
    const { first, second } = twoPeople(script);
    first.watchServiceCalls({
      after: (name) => {
        if (name === 'Lock.releaseLock') second.typeInto(0, 2, 1, 'typed meanwhile');
      },
    });
    first.runFromSidebar('write', ['first']);
    expect(first.view().sheets[0]?.rows).toHaveLength(2);
    first.undo();
    expect(first.view().sheets[0]?.rows).toEqual([]);
    first.undo();
    expect(first.view().sheets[0]?.rows).toEqual([]);
  });
});
