import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AddonNotBuiltError } from '../../local/builtAddon';
import type { Manifest } from '../../local/localHost';

/** Where the tests of the bundle find it. */
export const addonFolder = 'dist';

/** The text of a file of dist/ as it would be pushed. Throws `AddonNotBuiltError`. */
export function readBuilt(fileName: 'Code.js' | 'appsscript.json' | `${string}.html`): string {
  try {
    return readFileSync(join(addonFolder, fileName), 'utf8');
  } catch (error) {
    throw new AddonNotBuiltError(addonFolder, error);
  }
}

/** What the manifest says, as far as the tests look. */
export interface BuiltManifest extends Manifest {
  readonly runtimeVersion: string;
  readonly urlFetchWhitelist: readonly string[];
}

/** The manifest of dist/. Throws `AddonNotBuiltError`. */
export function readBuiltManifest(): BuiltManifest {
  return JSON.parse(readBuilt('appsscript.json')) as BuiltManifest;
}
