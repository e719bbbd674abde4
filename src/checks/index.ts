import { columnKeys } from '../plan/columns';
import type { Finding } from '../plan/finding';
import type { PlanReading } from '../plan/readPlan';
import type { Check } from './check';
import { checkDateMissing } from './dateMissing';
import { checkDateOutsideSchoolYear } from './dateOutsideSchoolYear';
import { checkDateUnreadable } from './dateUnreadable';
import { checkEventMissing } from './eventMissing';
import { checkPlaceMissing } from './placeMissing';
import { checkPlaceReadsLikeEvent } from './placeReadsLikeEvent';
import { checkResponsibleMissing } from './responsibleMissing';
import { checkRowTorn } from './rowTorn';
import { checkSchoolYearUnknown } from './schoolYearUnknown';

/** One name a check; a check may give findings of several codes. */
export type CheckName =
  | 'school-year-unknown'
  | 'date-missing'
  | 'date-unreadable'
  | 'date-outside-school-year'
  | 'place-missing'
  | 'place-reads-like-event'
  | 'event-missing'
  | 'responsible-missing'
  | 'row-torn';

export const checks: Readonly<Record<CheckName, Check>> = {
  'school-year-unknown': checkSchoolYearUnknown,
  'date-missing': checkDateMissing,
  'date-unreadable': checkDateUnreadable,
  'date-outside-school-year': checkDateOutsideSchoolYear,
  'place-missing': checkPlaceMissing,
  'place-reads-like-event': checkPlaceReadsLikeEvent,
  'event-missing': checkEventMissing,
  'responsible-missing': checkResponsibleMissing,
  'row-torn': checkRowTorn,
};

/** All findings of a plan: those about the whole plan first, then by row, within a row in the order of the columns. */
export function runChecks(reading: PlanReading): readonly Finding[] {
  return Object.values(checks)
    .flatMap((check) => check(reading))
    .sort(
      (one, other) => (one.rowNumber ?? 0) - (other.rowNumber ?? 0) || columnRank(one) - columnRank(other),
    );
}

function columnRank({ column }: Finding): number {
  return column === undefined ? -1 : columnKeys.indexOf(column);
}
