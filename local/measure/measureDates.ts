import type { Period } from '../../src/plan/period';
import { boundsOf } from '../../src/plan/periods/bounds';
import { readPeriod, readWrittenPeriod } from '../../src/plan/periods/readPeriod';
import type { SchoolYear } from '../../src/plan/schoolYear';
import { isInSchoolYear, schoolYear, schoolYearName } from '../../src/plan/schoolYear';
import { cellOf, readCorpus, UnreadableCorpusError } from './corpusFile';
import type { ExpectedPeriod } from './expectedPeriod';
import { readExpectedPeriod } from './expectedPeriod';
import { measureWords } from './measureWords';
import type { OurPeriod } from './periodAgreement';
import { compareWithExpected, writeTime } from './periodAgreement';
import type { MeasuredCell, Verdict } from './verdict';

const neededColumns = ['cell', 'kind', 'months', 'days', 'time', 'year'] as const;
const firstMonthOfSchoolYear = 9;
/** Any school years would do: in one of them weekday and date of a cell agree. */
const trialYears = Array.from({ length: 28 }, (_, index) => schoolYear(2004 + index));

/** Every cell of a file of date cells. Throws `UnreadableCorpusError`. */
export function measureDates(text: string): readonly MeasuredCell[] {
  return readCorpus(text, neededColumns, ['ambiguous']).map(({ lineNumber, fields }) => {
    const expected = readExpectedPeriod(fields);
    if (expected === undefined)
      throw new UnreadableCorpusError(measureWords.kindUnknown(lineNumber, fields.kind));
    return {
      lineNumber,
      cell: fields.cell,
      isAmbiguous: fields.ambiguous.trim() !== '',
      expected: [fields.kind, fields.months, fields.days, fields.time, fields.year]
        .filter((field) => field !== '')
        .join(' '),
      ...measureCell(cellOf(fields.cell), expected),
    };
  });
}

interface Measurement {
  readonly verdict: Verdict;
  readonly ours: string;
  readonly notCompared: readonly string[];
}

function measureCell(cell: string, expected: ExpectedPeriod): Measurement {
  const year = schoolYearOf(expected);
  const reading = readPeriod(cell, year === undefined ? {} : { schoolYear: year });
  const written = reading.ok ? readWrittenPeriod(cell) : reading.written;
  if (written === undefined) {
    const ours = reading.ok ? reading.period.kind : measureWords.refused(reading.problem, reading.nearest);
    const isBlank = !reading.ok && expected.kind === 'blank' && reading.problem === 'blank';
    return { verdict: isBlank ? 'right' : reading.ok ? 'wrong' : 'refused', ours, notCompared: [] };
  }

  const period = reading.ok ? reading.period : periodOfAnyYear(cell);
  const ours: OurPeriod = {
    written,
    ...(reading.rest !== undefined && { rest: reading.rest }),
    ...(period !== undefined && { period }),
  };
  const words = describeOurs(ours);
  if (!reading.ok && reading.problem === 'needs-school-year' && period === undefined) {
    return { verdict: 'refused', ours: `${words} (${measureWords.inNoSchoolYear})`, notCompared: [] };
  }
  if (reading.ok && year !== undefined && !isWithin(reading.period, year)) {
    const asks = measureWords.outsideSchoolYear(schoolYearName(year));
    return { verdict: 'refused', ours: `${words} (${asks})`, notCompared: [] };
  }
  const { agrees, notCompared } = compareWithExpected(ours, expected);
  // A month that is left in the rest is one that the reading lost.
  const losesMonth = !reading.ok && reading.problem === 'needs-month' && namesMonth(reading.rest);
  const asks = reading.ok ? '' : ` (${reading.problem})`;
  return { verdict: agrees && !losesMonth ? 'right' : 'wrong', ours: `${words}${asks}`, notCompared };
}

/** The school year of the first month and year that the file names. */
function schoolYearOf({ months, years }: ExpectedPeriod): SchoolYear | undefined {
  const [month] = months;
  const [year] = years;
  if (month === undefined || year === undefined) return undefined;
  return schoolYear(month >= firstMonthOfSchoolYear ? year : year - 1);
}

/** The period that the cell means in the first school year in which it means one. */
function periodOfAnyYear(cell: string): Period | undefined {
  for (const year of trialYears) {
    const reading = readPeriod(cell, { schoolYear: year });
    if (reading.ok) return reading.period;
  }
  return undefined;
}

/** False for what the check of the school year speaks of. */
function isWithin(period: Period, year: SchoolYear): boolean {
  const bounds = boundsOf(period, year);
  return (
    bounds === undefined || (isInSchoolYear(year, bounds.start) && isInSchoolYear(year, bounds.endInclusive))
  );
}

function namesMonth(text: string | undefined): boolean {
  return text !== undefined && (readWrittenPeriod(text)?.months ?? []).length > 0;
}

/** `days 9 5-7 15:00 + «rest»`: kind, months, days, times, and what stands beside them. */
function describeOurs({ written, rest, period }: OurPeriod): string {
  const { kind, months, days, times } = written;
  const mark = kind === 'days' || kind === 'months' ? '-' : ',';
  return [
    kind,
    months.join(kind === 'day' ? ',' : mark),
    (kind === 'deadline' ? '<=' : '') + days.join(kind === 'months' ? ',' : mark),
    times.map(writeTime).join(','),
    ...(period === undefined ? [] : [describeDetails(period)]),
    ...(rest === undefined ? [] : [`+ «${rest.replaceAll('\n', ' / ')}»`]),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** What kind, months and days do not tell. */
function describeDetails(period: Period): string {
  switch (period.kind) {
    case 'term':
      return period.term;
    case 'month-part':
      return period.part;
    case 'several':
      return `of ${period.parts.length}`;
    case 'recurring':
      return Object.values(period.rule).map(String).join(' ');
    default:
      return '';
  }
}
