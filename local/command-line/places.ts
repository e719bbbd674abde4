import { randomUUID } from 'node:crypto';
import { rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Language } from '../../src/plan/language';
import { planFileName } from '../hostFolder';
import { systemRefusalOf } from '../systemError';
import { terminalWords } from './terminalWords';

/** A file or folder is not what the command needs; `message` is the sentence for the person. */
export class WrongPlaceError extends Error {
  override readonly name = 'WrongPlaceError';
}

/** Whether there is a file, and no folder, of this name. */
export async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** Throws `WrongPlaceError` when there is no plan in the folder. */
export async function requirePlan(folder: string, language: Language): Promise<void> {
  await refuseFileAsFolder(folder, language);
  if (!(await isFile(join(folder, planFileName))))
    throw new WrongPlaceError(terminalWords[language].folderMissing(folder));
}

/**
 * Throws what the system says when nothing can be written into the folder, or where it is to be made: that is for a
 * person to hear before the work is done, not when it is to be saved. Rights alone do not tell (below `/proc` nobody
 * can make anything), so a file is made there and taken away again.
 */
export async function requireWritable(folder: string): Promise<void> {
  let place = folder;
  while (!(await exists(place)) && dirname(place) !== place) place = dirname(place);
  const probe = join(place, `.${randomUUID()}.tmp`);
  try {
    await writeFile(probe, '', { flag: 'wx' });
    await rm(probe);
  } catch (error) {
    throw new UnwritableFolderError(folder, error);
  }
}

/** Nothing can be written into this folder; the cause tells why. */
export class UnwritableFolderError extends Error {
  override readonly name = 'UnwritableFolderError';
  constructor(
    readonly folder: string,
    cause: unknown,
  ) {
    super(`Nothing can be written into ${folder}.`, { cause });
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (systemRefusalOf(error)?.kind === 'no-such-place') return false;
    throw error;
  }
}

/** Throws `WrongPlaceError` when a file stands where the plan's folder is, or is to be made. */
export async function refuseFileAsFolder(path: string, language: Language): Promise<void> {
  if (await isFile(path)) throw new WrongPlaceError(terminalWords[language].folderIsFile(path));
}
