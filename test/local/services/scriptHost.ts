import { LocalHost } from '../../../local/localHost';
import type { LocalHostOptions } from '../../../local/localHost';
import { Sheet } from '../../../local/workbook/sheet';
import { Workbook } from '../../../local/workbook/workbook';

/** The scopes of the add-on, for scripts that may do everything it may. */
export const allScopes = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
  'https://www.googleapis.com/auth/script.external_request',
  'https://www.googleapis.com/auth/userinfo.email',
  'https://www.googleapis.com/auth/script.scriptapp',
];

/** 1 September 2026, 12:00 in Moscow. */
export const noonInMoscow = Date.UTC(2026, 8, 1, 9);

export function moscowWorkbook(locale = 'ru_RU', timeZone = 'Europe/Moscow'): Workbook {
  return new Workbook({ spreadsheetId: 'plan-id', name: 'План 9А', locale, timeZone }, [
    new Sheet(0, 'План'),
  ]);
}

/** A host that runs the script with every right, unless told otherwise. */
export function hostOf(script: string, changes: Partial<LocalHostOptions> = {}): LocalHost {
  return new LocalHost({
    script,
    htmlFiles: { sidebar: '<!DOCTYPE html><html><body>Panel</body></html>' },
    manifest: { timeZone: 'Etc/GMT', oauthScopes: allScopes },
    workbook: moscowWorkbook(),
    fetch: () => ({ status: 200, headers: {}, body: '{}' }),
    now: () => noonInMoscow,
    ...changes,
  });
}

/** What a function body returns to the sidebar, run on a host of its own; a failure is its message. */
export function evaluate(body: string, changes: Partial<LocalHostOptions> = {}): unknown {
  return evaluateOn(hostOf(`function run() { ${body} }`, changes));
}

/** Calls `run` on the host. */
export function evaluateOn(host: LocalHost): unknown {
  const result = host.runFromSidebar('run', []);
  return result.ok ? result.value : { failed: result.message };
}

/** `sheet` and `range(a1)` for scripts of tests. */
export const sheetScript = `
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  const range = (a1) => sheet.getRange(a1);
`;
