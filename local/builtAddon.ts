import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from './localHost';

/** What is pushed to Google. */
export interface BuiltAddon {
  readonly script: string;
  /** All there are, by name without extension, as HtmlService knows them. */
  readonly htmlFiles: Readonly<Record<string, string>>;
  readonly manifest: Manifest;
}

/** The add-on was not built. */
export class AddonNotBuiltError extends Error {
  override readonly name = 'AddonNotBuiltError';
  constructor(
    readonly folder: string,
    cause: unknown,
  ) {
    super(`There is no built add-on in ${folder}. Run "npm run build" first.`, { cause });
  }
}

const htmlExtension = '.html';

/** Reads the folder with Code.js, appsscript.json and the HTML files. Throws `AddonNotBuiltError`. */
export function readBuiltAddon(folder: string): BuiltAddon {
  const read = (fileName: string): string => readFileSync(join(folder, fileName), 'utf8');
  try {
    const htmlNames = readdirSync(folder)
      .filter((fileName) => fileName.endsWith(htmlExtension))
      .map((fileName) => fileName.slice(0, -htmlExtension.length));
    return {
      script: read('Code.js'),
      htmlFiles: Object.fromEntries(htmlNames.map((name) => [name, read(name + htmlExtension)])),
      manifest: JSON.parse(read('appsscript.json')) as Manifest,
    };
  } catch (error) {
    throw new AddonNotBuiltError(folder, error);
  }
}
