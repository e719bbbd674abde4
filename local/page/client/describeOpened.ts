import { problemSentence } from '../../../src/messages/problems';
import type { Language } from '../../../src/plan/language';
import type { LocalMessages } from '../../messages';
import type { FileOutcome } from '../pageApi';

/** What became of a dropped file, in words; `isDone` when something was opened. */
export function describeOpened(
  outcome: FileOutcome,
  fileName: string,
  words: LocalMessages,
  language: Language,
): { readonly isDone: boolean; readonly sentence: string } {
  switch (outcome.kind) {
    case 'plan':
      return { isDone: true, sentence: words.fileLoaded(outcome.tabName, outcome.entryCount) };
    case 'tabs':
      return { isDone: true, sentence: words.tabsAdded(outcome.tabNames.join(', ')) };
    case 'refused':
      return { isDone: false, sentence: problemSentence(outcome.problem, language) };
    case 'failed':
      return { isDone: false, sentence: words.scriptFailed(outcome.message) };
    case 'unreadable':
      return { isDone: false, sentence: words.fileUnreadable(fileName) };
    case 'unknown':
      return { isDone: false, sentence: words.fileUnknown(fileName) };
  }
}
