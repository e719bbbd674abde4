import type { Block, BlockAssignment } from '../../src/plan/blocks';
import type { Entry } from '../../src/plan/entry';
import type { Finding } from '../../src/plan/finding';
import type { LocalDate, LocalTime, YearMonth } from '../../src/plan/localDate';
import { localTime, parseLocalDate, yearMonthOf } from '../../src/plan/localDate';
import type { Period } from '../../src/plan/period';
import { readResponsible } from '../../src/plan/people/readResponsible';
import type { Plan } from '../../src/plan/plan';
import { schoolYear } from '../../src/plan/schoolYear';
import type { Summary } from '../../src/summary/summary';
import { type PlanPart, summarisePlan, type SummaryInput } from '../../src/summary/summarisePlan';

/** `yyyy-mm-dd`; throws for a day that the calendar does not have. */
export function day(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (date === undefined) throw new RangeError(`no day ${text}`);
  return date;
}

/** `yyyy-mm`. */
export function month(text: string): YearMonth {
  return yearMonthOf(day(`${text}-01`));
}

export function time(hours: number, minutes = 0): LocalTime {
  const found = localTime(hours, minutes);
  if (found === undefined) throw new RangeError(`no time ${hours}:${minutes}`);
  return found;
}

export function onDay(text: string): Period {
  return { kind: 'day', date: day(text) };
}

/** One month, or from one to another. */
export function inMonths(start: string, endInclusive = start): Period {
  return { kind: 'months', start: month(start), endInclusive: month(endInclusive) };
}

export function inBlock(name: string): BlockAssignment {
  return { kind: 'given', name };
}

export function buildBlock(name: string, overrides: Partial<Block> = {}): Block {
  return { name, goal: '', directions: [], colorId: '1', ...overrides };
}

/** `responsible` are texts of cells. */
type EntryOverrides = Partial<Omit<Entry, 'responsible'>> & { readonly responsible?: readonly string[] };

export function buildEntry(
  rowNumber: number,
  { responsible = ['Классный руководитель'], ...overrides }: EntryOverrides = {},
): Entry {
  return {
    rowId: `row-${rowNumber}`,
    rowNumber,
    periodText: '',
    title: `Встреча ${rowNumber}`,
    place: '',
    responsible: responsible.flatMap(readResponsible),
    block: { kind: 'none' },
    className: '',
    note: '',
    isDone: false,
    ...overrides,
  };
}

/** A plan of 2026/27 unless told otherwise. */
export function buildPlan(entries: readonly Entry[], blocks: readonly Block[] = []): Plan {
  return {
    about: { title: '', school: '', goal: '', tasks: [], principles: [], expectedResults: [] },
    schoolYear: schoolYear(2026),
    blocks,
    entries,
  };
}

export function withoutSchoolYear({ about, blocks, entries }: Plan): Plan {
  return { about, blocks, entries };
}

export function dateMissing(rowNumber: number): Finding {
  return { code: 'date-missing', severity: 'error', rowNumber, column: 'date', parameters: {}, fixes: [] };
}

export function responsibleMissing(rowNumber: number): Finding {
  return {
    code: 'responsible-missing',
    severity: 'warning',
    rowNumber,
    column: 'responsible',
    parameters: {},
    fixes: [],
  };
}

/** A plan of one tab, as most are. */
export type OneTab = Omit<PlanPart, 'tabName'> & Pick<SummaryInput, 'syncedRowIds'>;

export function summariseOneTab({ plan, findings, syncedRowIds }: OneTab): Summary {
  return summarisePlan({ parts: [{ tabName: '', plan, findings }], findings: [], syncedRowIds });
}
