import { monthOf, yearOf } from '../localDate';
import type { DatedPeriod } from '../period';
import { schoolYear } from '../schoolYear';
import type { WrittenDated } from './grammar/written';
import { boundsOf } from './bounds';
import type { PeriodContext } from './periodReading';
import { placeDated } from './placeDates';
import type { Placed } from './placed';
import { accept, refuse } from './placed';

const usualFirstMonth = 9;

/**
 * The parts of a list. A part without a year lies in the school year of those that have one («8 сентября, 5 ноября
 * 2016 г.»), when that is also their calendar year or keeps the parts in order; otherwise nobody can tell.
 */
export function placeSeveral(
  parts: readonly WrittenDated[],
  context: PeriodContext,
): Placed<readonly DatedPeriod[]> {
  const years = schoolYearsWritten(parts, context);
  const [onlyYear] = years;
  if (onlyYear === undefined) return placeParts(parts, context);
  if (parts.every((part) => yearsWritten(part).length > 0)) return placeParts(parts, context);
  if (years.size > 1) return refuse('ambiguous');
  const { firstMonth } = context.schoolYear ?? { firstMonth: usualFirstMonth };
  const placed = placeParts(parts, { ...context, schoolYear: schoolYear(onlyYear, firstMonth) });
  return placed.ok && !isCertain(parts, placed.value) ? refuse('ambiguous') : placed;
}

function placeParts(parts: readonly WrittenDated[], context: PeriodContext): Placed<readonly DatedPeriod[]> {
  const placed: DatedPeriod[] = [];
  for (const part of parts) {
    const one = placeDated(part, context);
    if (!one.ok) return one;
    placed.push(one.value);
  }
  return accept(placed);
}

function isCertain(parts: readonly WrittenDated[], placed: readonly DatedPeriod[]): boolean {
  const starts = placed.map((part) => boundsOf(part, undefined)?.start ?? '');
  if (starts.every((start, index) => index === 0 || start >= (starts[index - 1] ?? ''))) return true;
  return placed.every((period, index) => {
    const part = parts[index];
    const bounds = boundsOf(period, undefined);
    if (part === undefined || bounds === undefined || yearsWritten(part).length > 0) return true;
    const lent = nearestYear(parts, index);
    return yearOf(bounds.start) === lent && yearOf(bounds.endInclusive) === lent;
  });
}

/** The year of the next part that has one, else of the one before. */
function nearestYear(parts: readonly WrittenDated[], index: number): number | undefined {
  const later = parts.slice(index + 1).flatMap(yearsWritten);
  const earlier = parts.slice(0, index).flatMap(yearsWritten);
  return later[0] ?? earlier[earlier.length - 1];
}

function yearsWritten(part: WrittenDated): readonly number[] {
  const ends = part.kind === 'day' ? [part.day] : [part.start, part.end];
  return ends.flatMap(({ year }) => year ?? []);
}

/** The first years of the school years in which the parts with a year lie. */
function schoolYearsWritten(parts: readonly WrittenDated[], context: PeriodContext): ReadonlySet<number> {
  const firstMonth = context.schoolYear?.firstMonth ?? usualFirstMonth;
  const firstYears = new Set<number>();
  for (const part of parts) {
    if (yearsWritten(part).length === 0) continue;
    const placed = placeDated(part, context);
    const start = placed.ok ? boundsOf(placed.value, undefined)?.start : undefined;
    if (start !== undefined) firstYears.add(monthOf(start) >= firstMonth ? yearOf(start) : yearOf(start) - 1);
  }
  return firstYears;
}
