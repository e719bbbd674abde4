import { fillSentence } from './fillSentence';
import type { ChangeWords } from './changes.data';

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

/** «место: «Музей» → «Библиотека»» */
export function fieldChange(field: string, before: string, after: string): string {
  return `${field}: ${before} → ${after}`;
}
