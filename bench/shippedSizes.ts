import type { BuiltAddon } from '../local/builtAddon';

/** Bytes of what Google parses and people load. */
export interface ShippedSizes {
  readonly scriptBytes: number;
  /** Of the part that reads plans, evaluated when first needed. */
  readonly readingBytes: number;
  /** Of the largest page: there is one for each language, and a person loads one. */
  readonly sidebarBytes: number;
}

/** Throws `NothingToWeighError` when a file that counts is not there. */
export function weigh({ script, htmlFiles }: BuiltAddon): ShippedSizes {
  const { reading } = htmlFiles;
  const pages = Object.entries(htmlFiles).filter(([name]) => name.startsWith('sidebar-'));
  if (reading === undefined || pages.length === 0) throw new NothingToWeighError(Object.keys(htmlFiles));
  return {
    scriptBytes: Buffer.byteLength(script),
    readingBytes: Buffer.byteLength(JSON.parse(reading) as string),
    sidebarBytes: Math.max(...pages.map(([, page]) => Buffer.byteLength(page))),
  };
}

/** The built add-on has other files than the budgets speak of. */
export class NothingToWeighError extends Error {
  override readonly name = 'NothingToWeighError';
  constructor(fileNames: readonly string[]) {
    super(`Neither the sidebar nor the part that reads plans may be missing from: ${fileNames.join(', ')}.`);
  }
}
