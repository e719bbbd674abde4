import { problemSentence } from '../../src/messages/problems';
import type { Language } from '../../src/plan/language';
import { AddonNotBuiltError } from '../builtAddon';
import { UnreadableHostFileError } from '../hostFolder';
import { systemRefusalOf } from '../systemError';
import { UnreadableWorkbookError } from '../workbook/xlsxFile';
import { UnwritableFolderError, WrongPlaceError } from './places';
import { PlanProblemError } from './planWork';
import { terminalWords } from './terminalWords';

/** What a person can mend, in one sentence or two; undefined for a fault that only an engineer can. */
export function sentenceForPerson(error: unknown, language: Language): string | undefined {
  const words = terminalWords[language];
  if (error instanceof PlanProblemError) return problemSentence(error.problem, language);
  if (error instanceof WrongPlaceError) return error.message;
  if (error instanceof UnreadableWorkbookError) return words.workbookUnreadable;
  if (error instanceof UnreadableHostFileError) return words.hostFileDamaged(error.path);
  // It names what to do by itself.
  if (error instanceof AddonNotBuiltError) return undefined;
  const refusal = systemRefusalOf(error);
  const path = error instanceof UnwritableFolderError ? error.folder : (refusal?.path ?? '');
  return refusal && words.refusals[refusal.kind](path);
}
