import type { ColumnKey } from '../plan/columns';
import { columnKeys } from '../plan/columns';
import type { CheckName, Finding, Fix } from '../plan/finding';
import type { PlanReading } from '../plan/readPlan';
import { checkAtTwoPlaces } from './atTwoPlaces';
import { checkBlockMissing } from './blockMissing';
import { checkBlocksEmpty } from './blocksEmpty';
import type { Check } from './check';
import { checkDateAboveUnreadable } from './dateAboveUnreadable';
import { checkDateAmbiguous } from './dateAmbiguous';
import { checkDateMissing } from './dateMissing';
import { checkDateOutsideSchoolYear } from './dateOutsideSchoolYear';
import { checkDateUnreadable } from './dateUnreadable';
import { checkDateWithoutMonth } from './dateWithoutMonth';
import { checkDayOff } from './dayOff';
import { checkEndBeforeStart } from './endBeforeStart';
import { checkEntryRepeated } from './entryRepeated';
import { checkEventMissing } from './eventMissing';
import { checkMonthsEmpty } from './monthsEmpty';
import { checkMonthsOutOfOrder } from './monthsOutOfOrder';
import { checkPlaceMissing } from './placeMissing';
import { checkPlaceReadsLikeEvent } from './placeReadsLikeEvent';
import { checkResponsibleMissing } from './responsibleMissing';
import { checkResponsibleSlip } from './responsibleSlip';
import { checkResponsibleUnknown } from './responsibleUnknown';
import { checkRowTorn } from './rowTorn';
import { checkSchoolYearUnknown } from './schoolYearUnknown';
import { checkSeveralDates } from './severalDates';
import { checkSeveralEvents } from './severalEvents';
import { switchableChecks } from './switchableChecks';
import { checkTimeWithoutDay } from './timeWithoutDay';
import { checkWeekdayDisagrees } from './weekdayDisagrees';

export type { CheckName } from '../plan/finding';

export const checks: { readonly [Name in CheckName]: Check<Name> } = {
  'school-year-unknown': checkSchoolYearUnknown,
  'date-missing': checkDateMissing,
  'date-unreadable': checkDateUnreadable,
  'date-ambiguous': checkDateAmbiguous,
  'date-above-unreadable': checkDateAboveUnreadable,
  'date-without-month': checkDateWithoutMonth,
  'time-without-day': checkTimeWithoutDay,
  'weekday-disagrees': checkWeekdayDisagrees,
  'end-before-start': checkEndBeforeStart,
  'date-outside-school-year': checkDateOutsideSchoolYear,
  'day-off': checkDayOff,
  'several-dates': checkSeveralDates,
  'place-missing': checkPlaceMissing,
  'place-reads-like-event': checkPlaceReadsLikeEvent,
  'event-missing': checkEventMissing,
  'several-events': checkSeveralEvents,
  'responsible-missing': checkResponsibleMissing,
  'responsible-unknown': checkResponsibleUnknown,
  'responsible-slip': checkResponsibleSlip,
  'block-missing': checkBlockMissing,
  'entry-repeated': checkEntryRepeated,
  'at-two-places': checkAtTwoPlaces,
  'row-torn': checkRowTorn,
  'months-out-of-order': checkMonthsOutOfOrder,
  'months-empty': checkMonthsEmpty,
  'blocks-empty': checkBlocksEmpty,
};

/** The check that gave the finding. */
export function checkOf({ code }: Finding): CheckName {
  return code;
}

/** The checks that ask something of the plan as a whole, whichever of its tabs an entry stands in. */
export function checksOfWholePlan(): readonly CheckName[] {
  return ['months-empty', 'blocks-empty'];
}

/**
 * The findings of a plan: those about the whole plan first, then by row, within a row in the order of the columns. A
 * check that must not be switched off runs all the same. `asked` are the checks to run, all of them without it.
 */
export function runChecks(
  reading: PlanReading,
  switchedOff: ReadonlySet<CheckName> = new Set(),
  asked: (name: CheckName) => boolean = () => true,
): readonly Finding[] {
  const isSwitchedOff = (name: CheckName): boolean =>
    switchedOff.has(name) && switchableChecks.some((switchable) => switchable === name);
  return Object.entries(checks)
    .filter(([name]) => asked(name as CheckName) && !isSwitchedOff(name as CheckName))
    .flatMap(([, check]): readonly Finding[] => check(reading))
    .map((finding) => withFixesThatFit(finding, reading))
    .sort(
      (one, other) => (one.rowNumber ?? 0) - (other.rowNumber ?? 0) || columnRank(one) - columnRank(other),
    );
}

/** A fix writes whole cells, so it does not fit where the column is missing or shares its cells with another one. */
function withFixesThatFit(finding: Finding, { header: { columnIndexes } }: PlanReading): Finding {
  if (finding.fixes.length === 0) return finding;
  // Date and time in one cell are read as one date.
  const sharers = columnKeys.filter((key) => key !== 'time' || columnIndexes.time !== columnIndexes.date);
  const isOwnCell = (column: ColumnKey): boolean => {
    const index = columnIndexes[column];
    return index !== undefined && sharers.every((key) => key === column || columnIndexes[key] !== index);
  };
  const fits = ({ edits, insertedRows = [] }: Fix): boolean =>
    edits.every(({ column }) => isOwnCell(column)) &&
    insertedRows.every(({ cells }) => columnKeys.every((column) => !(column in cells) || isOwnCell(column)));
  return { ...finding, fixes: finding.fixes.filter(fits) };
}

function columnRank({ column }: Finding): number {
  return column === undefined ? -1 : columnKeys.indexOf(column);
}
