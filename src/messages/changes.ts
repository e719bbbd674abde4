import { fillSentence } from './fillSentence';
import type { Language } from '../plan/language';
import type { Period } from '../plan/period';
import type { ChangeWords, NoEventWords } from './changes.data';
import { changeWords } from './changes.data';

export { changeWords } from './changes.data';

/** Begins the status of a row whose event stands in Calendar, in every language. */
export const syncedMark = '✓';

/** Status column: the event stands in Calendar. */
export function syncedStatus(when: string): string {
  return `${syncedMark} ${when}`;
}

/** Status column: what is wrong, briefly. */
export function needsFixingStatus(words: ChangeWords, columns: string): string {
  return fillSentence(words.needsFixing, { columns });
}

/** Why an entry with this period has no event, or undefined when its period is one run of days. */
export function noEventWords({ kind }: Period, language: Language): NoEventWords | undefined {
  const { noEvent } = changeWords()[language];
  switch (kind) {
    case 'several':
    case 'recurring':
    case 'year':
    case 'plan-period':
    case 'open':
      return noEvent[kind];
    default:
      return undefined;
  }
}

/** «место: «Музей» → «Библиотека»» */
export function fieldChange(field: string, before: string, after: string): string {
  return `${field}: ${before} → ${after}`;
}
