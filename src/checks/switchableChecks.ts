import type { CheckName } from '../plan/finding';

/** The checks that a plan may do without: those of the others tell why a row is not synced. */
export const switchableChecks = [
  'date-outside-school-year',
  'day-off',
  'several-dates',
  'place-missing',
  'place-reads-like-event',
  'several-events',
  'responsible-missing',
  'responsible-unknown',
  'responsible-slip',
  'block-missing',
  'entry-repeated',
  'at-two-places',
  'months-out-of-order',
  'months-empty',
  'blocks-empty',
] as const satisfies readonly CheckName[];
