import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../src/plan/language';
import { planFileName } from '../hostFolder';
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

/** Throws `WrongPlaceError` when a file stands where the plan's folder is, or is to be made. */
export async function refuseFileAsFolder(path: string, language: Language): Promise<void> {
  if (await isFile(path)) throw new WrongPlaceError(terminalWords[language].folderIsFile(path));
}
