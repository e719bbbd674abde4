import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../local/localHost';

/** There is nothing to test: dist/ was not built. */
export class AddonNotBuiltError extends Error {
  override readonly name = 'AddonNotBuiltError';
  constructor(fileName: string, cause: unknown) {
    super(`There is no dist/${fileName}. Run "node build.mjs" before the tests of the bundle.`, { cause });
  }
}

/** The text of a file of dist/ as it would be pushed. Throws `AddonNotBuiltError`. */
export function readBuilt(
  fileName: 'Code.js' | 'reading.html' | 'data.html' | 'sidebar.html' | 'appsscript.json',
): string {
  try {
    return readFileSync(join('dist', fileName), 'utf8');
  } catch (error) {
    throw new AddonNotBuiltError(fileName, error);
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
