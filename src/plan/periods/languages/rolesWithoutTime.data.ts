import type { PhraseRole } from './languagePack';

/** Words of these roles do not speak of a time by themselves, or only where the grammar expects them. */
export const rolesWithoutTime = (): readonly PhraseRole[] => [
  ...(['before-month', 'before-weekday', 'before-day', 'before-time', 'before-term', 'on-weekdays'] as const),
  ...(['ordinal-ending', 'from', 'to', 'and', 'times', 'once', 'twice', 'three-times'] as const),
  ...(['four-times', 'first', 'second', 'third', 'fourth', 'fifth', 'last', 'open'] as const),
  ...(['open-beginning', 'little-word', 'counted-thing', 'named-after-day', 'per-day'] as const),
];
