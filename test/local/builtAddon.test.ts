import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AddonNotBuiltError, readBuiltAddon } from '../../local/builtAddon';

describe('the folder of the built add-on', () => {
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'partner-plan-addon-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('gives the script, the manifest and whatever HTML files there are', async () => {
    await writeFile(join(folder, 'Code.js'), 'function onOpen() {}');
    await writeFile(join(folder, 'appsscript.json'), '{"timeZone":"Europe/Kyiv","oauthScopes":[]}');
    await writeFile(join(folder, 'data.html'), '{}');
    await writeFile(join(folder, 'sidebar-uk.html'), '<p>Так</p>');
    expect(readBuiltAddon(folder)).toEqual({
      script: 'function onOpen() {}',
      manifest: { timeZone: 'Europe/Kyiv', oauthScopes: [] },
      htmlFiles: { data: '{}', 'sidebar-uk': '<p>Так</p>' },
    });
  });

  it('is called unbuilt when the script or the manifest is missing', async () => {
    await writeFile(join(folder, 'Code.js'), '');
    expect(() => readBuiltAddon(folder)).toThrow(AddonNotBuiltError);
    expect(() => readBuiltAddon(join(folder, 'nowhere'))).toThrow(AddonNotBuiltError);
  });
});
