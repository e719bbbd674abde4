import { fillSentence } from './fillSentence';
import type { EventField } from '../calendar/eventFields';
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

/** Why an entry whose period sets no day has no event. */
export function noEventWords(period: Period | undefined, language: Language): NoEventWords {
  const { noEvent } = changeWords()[language];
  switch (period?.kind) {
    case 'months':
    case 'several':
    case 'recurring':
    case 'year':
    case 'plan-period':
      return noEvent[period.kind];
    default:
      return noEvent.open;
  }
}

/** «место: «Музей» → «Библиотека»» */
export function fieldChange(field: string, before: string, after: string): string {
  return `${field}: ${before} → ${after}`;
}

/** «срок: в плане 15 сентября 2026, в календаре 20 сентября 2026» */
export function editedValue(words: ChangeWords, field: EventField, before: string, after: string): string {
  return fillSentence(words.editedValue, { field: words.fields[field], before, after });
}

/** «цвет: изменено в календаре» */
export function editedField(words: ChangeWords, field: EventField): string {
  return fillSentence(words.editedField, { field: words.fields[field] });
}

/** «Оставлено как в календаре по вашему решению: срок, цвет.» */
export function leftByChoice(words: ChangeWords, fields: readonly EventField[]): string {
  return fillSentence(words.leftByChoice, { fields: fields.map((field) => words.fields[field]).join(', ') });
}

/** «гостей: 3, они остаются» */
export function guestsStay(words: ChangeWords, count: number): string {
  return fillSentence(words.guestsStay, { count });
}
