import { describe, expect, it } from '@jest/globals';
import { CalendarServer } from '../../../local/calendar-server/calendarServer';
import type { LocalHost, StoredTrigger } from '../../../local/localHost';
import { allScopes, evaluate, evaluateOn, hostOf, noonInMoscow } from './scriptHost';

const hourly = `ScriptApp.newTrigger('everyHour').timeBased().everyHours(1).create()`;

function without(part: string): { manifest: { timeZone: string; oauthScopes: string[] } } {
  return {
    manifest: { timeZone: 'Etc/GMT', oauthScopes: allScopes.filter((scope) => !scope.includes(part)) },
  };
}

/** A host with an hourly trigger for a function of that body. */
function hostFiring(body: string): LocalHost {
  const host = hostOf(`function everyHour(event) { ${body} } function run() { ${hourly}; }`);
  expect(evaluateOn(host)).toBeNull();
  host.resetCounts();
  return host;
}

describe('an installable trigger', () => {
  it('is made, listed and deleted', () => {
    const body = `
      ${hourly};
      const [trigger] = ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet());
      const isClock =
        trigger.getEventType() === ScriptApp.EventType.CLOCK &&
        trigger.getTriggerSource() === ScriptApp.TriggerSource.CLOCK;
      const listed = ScriptApp.getProjectTriggers();
      const isSame = listed[0].getUniqueId() === trigger.getUniqueId();
      ScriptApp.deleteTrigger(trigger);
      const left = ScriptApp.getProjectTriggers().length;
      return [trigger.getHandlerFunction(), isClock, listed.length, isSame, left];
    `;
    expect(evaluate(body)).toEqual(['everyHour', true, 1, true, 0]);
  });

  it('outlasts the execution that made it', () => {
    const host = hostOf(`function run() { ${hourly}; }`);
    evaluateOn(host);
    expect(host.timeTriggers()).toEqual([
      {
        triggerId: expect.stringMatching(/^\d+$/) as unknown,
        spreadsheetId: 'plan-id',
        functionName: 'everyHour',
        creator: 'teacher@example.com',
        everyHours: 1,
      },
    ]);
  });

  it('is one of its type for each person in each spreadsheet', () => {
    expect(evaluate(`${hourly}; ${hourly};`)).toEqual({
      failed:
        'Exception: The Add-on has created too many time-based triggers in this document for this Google user account.',
    });
  });

  it('is the twentieth of a person at most, over all spreadsheets', () => {
    const elsewhere = (count: number): StoredTrigger[] =>
      Array.from({ length: count }, (_, index) => ({
        triggerId: String(index),
        spreadsheetId: `plan-${index}`,
        functionName: 'everyHour',
        creator: 'teacher@example.com',
        everyHours: 1,
      }));
    const body = `${hourly}; return ScriptApp.getProjectTriggers().length;`;
    expect(evaluate(body, { triggers: elsewhere(19) })).toBe(1);
    expect(evaluate(body, { triggers: elsewhere(20) })).toEqual({
      failed: expect.stringMatching(/^Exception: This script has too many triggers\./) as unknown,
    });
  });

  it.each(['everyMinutes(30)', 'everyHours(0)'])(
    'runs at most hourly in an add-on, so not %s',
    (frequency) => {
      expect(evaluate(`ScriptApp.newTrigger('run').timeBased().${frequency}.create();`)).toEqual({
        failed: 'Exception: Clock events must be scheduled at least 1 hour(s) apart.',
      });
    },
  );

  it('is not deleted by way of the object that create gave, nor twice', () => {
    const failed =
      'Exception: Unexpected error while getting the method or property deleteTrigger on object ScriptApp.';
    expect(evaluate(`ScriptApp.deleteTrigger(${hourly});`)).toEqual({ failed });
    const twice = `
      ${hourly};
      const [trigger] = ScriptApp.getProjectTriggers();
      ScriptApp.deleteTrigger(trigger);
      ScriptApp.deleteTrigger(trigger);
    `;
    expect(evaluate(twice)).toEqual({ failed });
  });

  it.each([
    ['TriggerBuilder.forSpreadsheet', `ScriptApp.newTrigger('run').forSpreadsheet('plan-id')`],
    ['ClockTriggerBuilder.everyDays', `ScriptApp.newTrigger('run').timeBased().everyDays(1)`],
    ['ClockTriggerBuilder.create without everyHours', `ScriptApp.newTrigger('run').timeBased().create()`],
    ['ScriptApp.getUserTriggers of anything but a Spreadsheet', 'ScriptApp.getUserTriggers({})'],
  ])('stops at what is not emulated: %s', (name, call) => {
    expect(evaluate(`${call};`)).toEqual({
      failed: `NotEmulatedError: ${name} is not emulated by the local host`,
    });
  });

  it('needs the scope script.scriptapp', () => {
    const needed = 'Required permissions: https://www.googleapis.com/auth/script.scriptapp';
    expect(evaluate(`${hourly};`, without('scriptapp'))).toEqual({
      failed: `Exception: Specified permissions are not sufficient to call ScriptApp.newTrigger. ${needed}`,
    });
    expect(evaluate('ScriptApp.getProjectTriggers();', without('scriptapp'))).toEqual({
      failed: `Exception: Specified permissions are not sufficient to call ScriptApp.getProjectTriggers. ${needed}`,
    });
  });

  it('is out of reach when the spreadsheet opens', () => {
    const host = hostOf('function onOpen() { ScriptApp.getProjectTriggers(); }');
    expect(host.openSpreadsheet()).toEqual({
      ok: false,
      message: expect.stringContaining(
        'You do not have permission to call ScriptApp.getProjectTriggers',
      ) as unknown,
    });
  });

  it('costs a service call to make, list and delete, and none to look at', () => {
    const host = hostOf(`
      function run() {
        ${hourly}.getUniqueId();
        const [trigger] = ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet());
        trigger.getHandlerFunction();
        ScriptApp.deleteTrigger(trigger);
        ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus();
      }
    `);
    evaluateOn(host);
    expect(host.counts().byName).toEqual({
      'ClockTriggerBuilder.create': 1,
      'ScriptApp.getUserTriggers': 1,
      'ScriptApp.deleteTrigger': 1,
      'ScriptApp.getAuthorizationInfo': 1,
    });
  });
});

describe('firing time-driven triggers', () => {
  it('does nothing while there are none', () => {
    expect(hostOf('').fireTimeTriggers()).toEqual([]);
  });

  it('leaves those of other spreadsheets alone', () => {
    const triggers = [
      {
        triggerId: '7',
        spreadsheetId: 'other',
        functionName: 'run',
        creator: 'teacher@example.com',
        everyHours: 1,
      },
    ];
    expect(hostOf('function run() {}', { triggers }).fireTimeTriggers()).toEqual([]);
  });

  it('gives the function the event that Google gives, in UTC', () => {
    const host = hostFiring('return { ...event, isFull: event.authMode === ScriptApp.AuthMode.FULL };');
    expect(host.fireTimeTriggers()).toEqual([
      {
        ok: true,
        value: {
          authMode: 3,
          isFull: true,
          triggerUid: host.timeTriggers()[0]?.triggerId,
          timezone: 'UTC',
          year: 2026,
          month: 9,
          'day-of-month': 1,
          'day-of-week': 2,
          'week-of-year': 36,
          hour: 9,
          minute: 0,
          second: 0,
        },
      },
    ]);
  });

  it.each([
    [Date.UTC(2027, 0, 3), 7, 53],
    [Date.UTC(2027, 0, 4), 1, 1],
    [Date.UTC(2024, 11, 30), 1, 1],
  ])('counts days and weeks as ISO 8601 does: %d', (now, day, week) => {
    const host = hostOf(
      `function everyHour(event) { return [event['day-of-week'], event['week-of-year']]; } function run() { ${hourly}; }`,
      { now: () => now },
    );
    evaluateOn(host);
    expect(host.fireTimeTriggers()).toEqual([{ ok: true, value: [day, week] }]);
  });

  it('lets the function write cells and ask the network, as one step of undo', () => {
    const host = hostFiring(`
      SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue('synced');
      UrlFetchApp.fetch('https://www.googleapis.com/');
    `);
    expect(host.fireTimeTriggers()).toEqual([{ ok: true, value: null }]);
    expect(host.view().sheets[0]?.rows).toEqual([[{ display: 'synced' }]]);
    expect(host.counts().byName).toEqual({ 'Range.setValue': 1, 'UrlFetchApp.fetch': 1 });
    host.undo();
    expect(host.view().sheets[0]?.rows).toEqual([]);
  });

  it('has no screen: no menu, no panel, and a toast that nobody sees', () => {
    const host = hostFiring(`
      SpreadsheetApp.getActiveSpreadsheet().toast('done');
      SpreadsheetApp.getUi();
    `);
    expect(host.fireTimeTriggers()).toEqual([
      { ok: false, message: 'Exception: Cannot call SpreadsheetApp.getUi() from this context.' },
    ]);
    expect(host.view().toast).toBeUndefined();
    expect(host.log()).toEqual(['Exception: Cannot call SpreadsheetApp.getUi() from this context.']);
  });

  it('does not mind what the function returns', () => {
    expect(hostFiring('return SpreadsheetApp.getActiveSpreadsheet();').fireTimeTriggers()).toEqual([
      { ok: true, value: null },
    ]);
  });

  it('fails by name when the function is gone', () => {
    const host = hostOf(`function run() { ${hourly}; }`);
    evaluateOn(host);
    expect(host.fireTimeTriggers()).toEqual([{ ok: false, message: 'Script function not found: everyHour' }]);
  });

  it('stops the function after six minutes', () => {
    const host = hostFiring('for (;;) Utilities.sleep(60000);');
    expect(host.fireTimeTriggers()).toEqual([{ ok: false, message: 'Exceeded maximum execution time' }]);
  });

  it('lets a function delete its own trigger', () => {
    const host = hostFiring('ScriptApp.getProjectTriggers().forEach((one) => ScriptApp.deleteTrigger(one));');
    expect(host.fireTimeTriggers()).toEqual([{ ok: true, value: null }]);
    expect(host.fireTimeTriggers()).toEqual([]);
  });
});

describe('a person who withdrew their rights', () => {
  const script = `
    function run() {
      const statuses = ScriptApp.AuthorizationStatus;
      const { FULL, LIMITED } = ScriptApp.AuthMode;
      return [FULL, LIMITED].map((mode) =>
        ScriptApp.getAuthorizationInfo(mode).getAuthorizationStatus() === statuses.REQUIRED ? 'required' : 'fine');
    }
  `;

  it('shows in the authorization status, until they give them again', () => {
    const host = hostOf(script);
    expect(evaluateOn(host)).toEqual(['fine', 'fine']);
    const giveBack = host.withdrawRights();
    expect(evaluateOn(host)).toEqual(['required', 'fine']);
    giveBack();
    expect(evaluateOn(host)).toEqual(['fine', 'fine']);
  });

  it('has a token that the calendar server does not take', () => {
    const server = new CalendarServer({
      now: () => noonInMoscow,
      account: {
        email: 'teacher@example.com',
        scopes: ['https://www.googleapis.com/auth/calendar.events'],
        timeZone: 'Europe/Moscow',
      },
    });
    const host = hostOf(
      `function run() {
        const headers = { authorization: 'Bearer ' + ScriptApp.getOAuthToken() };
        const url = 'https://www.googleapis.com/calendar/v3/calendars/primary/events';
        return UrlFetchApp.fetch(url, { headers, muteHttpExceptions: true }).getResponseCode();
      }`,
      { fetch: (request) => server.handle(request) },
    );
    expect(evaluateOn(host)).toBe(200);
    const giveBack = host.withdrawRights();
    expect(evaluateOn(host)).toBe(401);
    giveBack();
    expect(evaluateOn(host)).toBe(200);
  });

  it('is asked about in one of the modes', () => {
    expect(evaluate(`ScriptApp.getAuthorizationInfo('FULL');`)).toEqual({
      failed: expect.stringContaining("don't match the method signature") as unknown,
    });
  });
});
