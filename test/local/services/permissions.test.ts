import { describe, expect, it } from '@jest/globals';
import { allScopes, evaluate, hostOf } from './scriptHost';

const menuOnly = `
  function onOpen() {
    Logger.log('opened in ' + Session.getActiveUserLocale());
    SpreadsheetApp.getUi().createAddonMenu().addItem('Проверить план', 'check').addSeparator().addToUi();
  }
`;

function openWith(body: string, authMode: 'NONE' | 'LIMITED'): unknown {
  return hostOf(`function onOpen(event) { ${body} }`, { authMode }).openSpreadsheet();
}

describe('opening the spreadsheet', () => {
  it.each(['NONE', 'LIMITED'] as const)('may build the menu in mode %s', (authMode) => {
    const host = hostOf(menuOnly, { authMode });
    expect(host.openSpreadsheet()).toEqual({ ok: true, value: null });
    expect(host.menu()).toEqual([
      { caption: 'Проверить план', functionName: 'check' },
      { caption: '', functionName: '' },
    ]);
    expect(host.log()).toEqual(['opened in ru']);
  });

  it.each([
    'SpreadsheetApp.getActiveSpreadsheet()',
    'PropertiesService.getDocumentProperties()',
    'LockService.getDocumentLock()',
    'UrlFetchApp.fetch("https://www.googleapis.com/calendar/v3/users/me/calendarList")',
    'ScriptApp.getOAuthToken()',
    'event.source.getName()',
  ])('is refused in mode NONE: %s', (call) => {
    expect(openWith(`${call};`, 'NONE')).toEqual({
      ok: false,
      message: expect.stringMatching(/^Exception: You do not have permission to call /) as unknown,
    });
  });

  it('reads cells and properties in mode LIMITED', () => {
    const body = `
      event.source.getSheets()[0].getRange('A1').getValue();
      PropertiesService.getDocumentProperties().getProperty('a');
      if (event.authMode !== ScriptApp.AuthMode.LIMITED) throw new Error('mode');
    `;
    expect(openWith(body, 'LIMITED')).toEqual({ ok: true, value: null });
  });

  it.each([
    ['UrlFetchApp.fetch', 'UrlFetchApp.fetch("https://www.googleapis.com/")'],
    ['Ui.showSidebar', 'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))'],
    ['User.getEmail', 'Session.getActiveUser().getEmail()'],
  ])('may not call %s even in mode LIMITED', (name, call) => {
    expect(openWith(`${call};`, 'LIMITED')).toEqual({
      ok: false,
      message: expect.stringContaining(
        `You do not have permission to call ${name}. Required permissions: https://`,
      ) as unknown,
    });
  });

  it('is over after 30 seconds', () => {
    expect(openWith('Utilities.sleep(31000); Session.getActiveUserLocale();', 'LIMITED')).toEqual({
      ok: false,
      message: 'Exceeded maximum execution time',
    });
  });
});

describe('a scope that the manifest lacks', () => {
  const without = (part: string): { manifest: { timeZone: string; oauthScopes: string[] } } => ({
    manifest: { timeZone: 'Etc/GMT', oauthScopes: allScopes.filter((scope) => !scope.includes(part)) },
  });

  it.each([
    [
      'spreadsheets',
      'SpreadsheetApp.getActiveSpreadsheet()',
      '(https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
    ],
    [
      'container.ui',
      'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
    [
      'external_request',
      'UrlFetchApp.fetch("https://www.googleapis.com/")',
      'https://www.googleapis.com/auth/script.external_request',
    ],
    ['userinfo', 'Session.getActiveUser().getEmail()', 'https://www.googleapis.com/auth/userinfo.email'],
  ])('is named: %s', (part, call, permissions) => {
    const outcome = evaluate(`${call};`, without(part));
    expect(outcome).toEqual({
      failed: expect.stringMatching(
        /^Exception: Specified permissions are not sufficient to call /,
      ) as unknown,
    });
    expect(JSON.stringify(outcome)).toContain(`Required permissions: ${permissions}`);
  });

  it('is none for properties, locks and Utilities', () => {
    const body = `
      PropertiesService.getDocumentProperties().setProperty('a', '1');
      LockService.getDocumentLock().tryLock(1);
      return Utilities.base64Encode('a');
    `;
    expect(evaluate(body, { manifest: { timeZone: 'Etc/GMT', oauthScopes: [] } })).toBe('YQ==');
  });
});

describe('what is not emulated', () => {
  it.each([
    [
      'SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange("A1").setFormulasR1C1([["x"]])',
      'Range.setFormulasR1C1',
    ],
    ['CacheService.getScriptCache()', 'CacheService.getScriptCache'],
    ['CalendarApp.getAllCalendars()', 'CalendarApp.getAllCalendars'],
    ['SpreadsheetApp.getUi().alert("x")', 'Ui.alert'],
    ['Utilities.zip([])', 'Utilities.zip'],
  ])('throws by name: %s', (call, name) => {
    expect(evaluate(`${call};`)).toEqual({
      failed: `NotEmulatedError: ${name} is not emulated by the local host`,
    });
  });

  it('ends the execution, so that no catch of the script hides it', () => {
    expect(evaluate('try { CacheService.getScriptCache(); } catch (error) { return "hidden"; }')).toEqual({
      failed: 'NotEmulatedError: CacheService.getScriptCache is not emulated by the local host',
    });
  });
});
