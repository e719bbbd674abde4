import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { readBuilt, readBuiltManifest } from './builtAddon';

describe('what is pushed to Google', () => {
  it('is the script with its parts, the panel in each language and the manifest, and nothing else', () => {
    readBuilt('Code.js');
    const status = JSON.parse(
      execFileSync('node_modules/.bin/clasp', ['show-file-status', '--json'], { encoding: 'utf8' }),
    ) as { readonly filesToPush: readonly string[]; readonly untrackedFiles: readonly string[] };
    // Its order is that of the disk, not that of the push.
    expect([...status.filesToPush].sort()).toEqual([
      'dist/Code.js',
      'dist/appsscript.json',
      'dist/data.html',
      'dist/reading.html',
      'dist/sidebar-en.html',
      'dist/sidebar-ru.html',
      'dist/sidebar-uk.html',
    ]);
    expect(status.untrackedFiles).toEqual([]);
  }, 30_000);

  it('asks for the seven rights it needs and no wider ones', () => {
    expect(readBuiltManifest().oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
      'https://www.googleapis.com/auth/script.external_request',
      'https://www.googleapis.com/auth/script.scriptapp',
      'https://www.googleapis.com/auth/calendar.app.created',
      'https://www.googleapis.com/auth/calendar.events',
      'https://www.googleapis.com/auth/calendar.calendarlist.readonly',
    ]);
  });

  it('runs on V8 and may reach no address but Google’s own', () => {
    const { runtimeVersion, urlFetchWhitelist } = readBuiltManifest();
    expect(runtimeVersion).toBe('V8');
    expect(urlFetchWhitelist).toEqual(['https://www.googleapis.com/']);
  });
});
