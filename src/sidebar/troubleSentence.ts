import { failureWords } from '../messages/panel';
import { problemSentence } from '../messages/problems';
import type { Language } from '../plan/language';
import type { Trouble } from './answer';

/** What is wrong and what to do. */
export function troubleSentence(trouble: Trouble, language: Language): string {
  return trouble.kind === 'problem'
    ? problemSentence(trouble.problem, language)
    : failureWords[trouble.failure.reason][language];
}
