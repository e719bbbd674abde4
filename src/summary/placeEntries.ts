import type { Entry } from '../plan/entry';
import type { YearMonth } from '../plan/localDate';
import type { Period } from '../plan/period';
import { monthsTouched } from '../plan/periods/bounds';
import type { SchoolYear } from '../plan/schoolYear';
import { monthsOf } from '../plan/schoolYear';
import type { SummaryColumn } from './summary';

/** Where an entry stands in the matrix; column indexes from 0. */
export interface MatrixPlace {
  /** The one column in which the entry is counted. */
  readonly columnIndex: number;
  /** All month columns that the entry touches. */
  readonly touchedColumnIndexes: readonly number[];
}

/** The columns of the matrix and the place of every entry, in the order of `entries`. */
export interface Matrix {
  readonly columns: readonly SummaryColumn[];
  readonly places: readonly MatrixPlace[];
}

const monthsInMatrix = 12;

/**
 * Places every entry in one column. The months are those of the school year; when it is unknown, the first twelve
 * months in which entries begin, so that plans with full dates still show when things happen.
 */
export function placeEntries(
  entries: readonly Pick<Entry, 'period'>[],
  schoolYear: SchoolYear | undefined,
): Matrix {
  const touchedMonths = entries.map(({ period }) =>
    period === undefined ? [] : monthsTouched(period, schoolYear),
  );
  const months = schoolYear === undefined ? firstMonthsBegun(touchedMonths) : monthsOf(schoolYear);
  const indexByMonth = new Map(months.map((month, index) => [month, index]));

  const groups = entries.map(({ period }, entryIndex) => {
    const touched = (touchedMonths[entryIndex] ?? []).flatMap((month) => indexByMonth.get(month) ?? []);
    return { kind: columnKind(period, touchedMonths[entryIndex] ?? [], touched), touched };
  });
  const otherColumns: readonly SummaryColumn[] = [
    ...(groups.some(({ kind }) => kind === 'other-months') ? [{ kind: 'other-months' } as const] : []),
    { kind: 'whole-year' },
    { kind: 'no-period' },
  ];
  const columns = [...months.map((month) => ({ kind: 'month', month }) as const), ...otherColumns];
  const allMonths = months.map((_, index) => index);

  const places = groups.map(({ kind, touched }): MatrixPlace => {
    const [firstTouched] = touched;
    if (kind === 'month' && firstTouched !== undefined) {
      return { columnIndex: firstTouched, touchedColumnIndexes: touched };
    }
    const columnIndex = columns.findIndex((column) => column.kind === kind);
    return { columnIndex, touchedColumnIndexes: kind === 'whole-year' ? allMonths : [] };
  });
  return { columns, places };
}

function columnKind(
  period: Entry['period'],
  touchedMonths: readonly YearMonth[],
  touchedColumnIndexes: readonly number[],
): SummaryColumn['kind'] {
  if (period === undefined) return 'no-period';
  if (isWholeYear(period)) return 'whole-year';
  if (touchedColumnIndexes.length > 0) return 'month';
  return touchedMonths.length > 0 ? 'other-months' : 'no-period';
}

/** Also what recurs with no months of its own, and what goes on while the plan runs. */
function isWholeYear(period: Period): boolean {
  if (period.kind === 'recurring') return period.within === undefined;
  return period.kind === 'year' || period.kind === 'plan-period';
}

function firstMonthsBegun(touchedMonths: readonly (readonly YearMonth[])[]): readonly YearMonth[] {
  const begun = new Set(touchedMonths.flatMap(([first]) => first ?? []));
  return [...begun].sort().slice(0, monthsInMatrix);
}
