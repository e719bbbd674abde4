import type { WrittenPeriod } from '../../src/plan/periods/periodReading';
import type { FileKind } from './expectedPeriod';

export type OurKind = WrittenPeriod['kind'];

/** The kinds of a corpus that each of ours may answer to; which of several is right, the structure decides. */
export const fileKindsOf: Readonly<Record<OurKind, readonly FileKind[]>> = {
  day: ['exact-date'],
  timed: ['exact-date'],
  days: ['date-range', 'date-list'],
  months: ['month', 'month-range', 'month-list'],
  several: ['date-list', 'date-range', 'month-list'],
  year: ['all-year'],
  term: ['term', 'period', 'month-range'],
  'month-part': ['date-range', 'month', 'period', 'term'],
  deadline: ['relative'],
  recurring: ['recurring', 'monthly', 'term', 'relative'],
  'plan-period': ['period'],
  open: ['on-request'],
  time: ['exact-date'],
};
