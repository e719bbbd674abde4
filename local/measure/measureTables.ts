import { readPlanText } from '../../src/intake/readPlanText';
import type { LoadedPlan } from '../../src/intake/readPlanText';
import type { PlanHeader } from '../../src/plan/columns';
import { columnKeys, neededColumns } from '../../src/plan/columns';
import { findPlanHeader } from '../../src/plan/planHeader';
import type { PlanRow } from '../../src/plan/planRow';
import { readPlan } from '../../src/plan/readPlan';
import { schoolYearName } from '../../src/plan/schoolYear';
import { readCorpus, UnreadableCorpusError } from './corpusFile';
import { measureWords } from './measureWords';
import type { Verdict } from './verdict';

/** A text that may be a plan. */
export interface PlanFile {
  readonly name: string;
  readonly text: string;
}

/** What a plan should give. */
export interface ExpectedTable {
  readonly entryCount: number;
  /** Our names of columns, from left to right. */
  readonly columns: readonly string[];
}

/** One plan, as it loads. */
export interface MeasuredTable {
  readonly file: string;
  readonly verdict: Verdict;
  /** Absent for a plan that loads. */
  readonly problem?: string;
  readonly entryCount: number;
  readonly sectionCount: number;
  readonly joinedRowCount: number;
  /** Entries whose date is not understood; one that only lacks the school year is. */
  readonly unreadDateCount: number;
  /** Filled rows that are understood as nothing. */
  readonly lostRowCount: number;
  /** From left to right; two in one cell stand side by side. */
  readonly columns: readonly string[];
  readonly expected?: ExpectedTable;
}

/** The plans that a file of expectations names. Throws `UnreadableCorpusError`. */
export function readExpectedTables(text: string): ReadonlyMap<string, ExpectedTable> {
  const lines = readCorpus(text, ['file', 'entries', 'columns'], []);
  return new Map(
    lines.map(({ lineNumber, fields }) => {
      const entryCount = Number(fields.entries);
      if (!/^\d+$/u.test(fields.entries.trim()))
        throw new UnreadableCorpusError(measureWords.countUnknown(lineNumber, fields.entries));
      const columns = fields.columns.split(/[\s,;+]+/u).filter((name) => name !== '');
      return [fields.file.trim(), { entryCount, columns }];
    }),
  );
}

/** Loads a plan and judges it by what is expected, or by itself: whether date and event are found and no filled row is lost. */
export function measureTable(file: PlanFile, expected: ExpectedTable | undefined): MeasuredTable {
  const reading = readPlanText(file.text);
  if (!reading.ok) return refusedTable(file.name, reading.problem);
  const { table, entryCount, joinedRowCount, schoolYear } = reading.value;
  const found = findPlanHeader(table);
  if (!found.ok) return refusedTable(file.name, found.problem);
  const { rows } = readPlan({
    grid: table,
    header: found.header,
    schoolYearTexts: schoolYear === undefined ? [] : [schoolYearName(schoolYear)],
  });
  const entryRows = rows.filter((row) => row.kind === 'entry');
  const columns = columnsOf(found.header, table);
  const lostRowCount = countLostRows(file.text, reading.value, rows);
  return {
    file: file.name,
    verdict: judge({ entryCount, columns }, expected, lostRowCount),
    entryCount,
    sectionCount: rows.filter((row) => row.kind === 'section').length,
    joinedRowCount,
    unreadDateCount: entryRows.filter(({ period }) => !period.ok && period.problem !== 'needs-school-year')
      .length,
    lostRowCount,
    columns,
    ...(expected !== undefined && { expected }),
  };
}

function judge(ours: ExpectedTable, expected: ExpectedTable | undefined, lostRowCount: number): Verdict {
  if (expected !== undefined) {
    const agrees = expected.entryCount === ours.entryCount && expected.columns.join() === ours.columns.join();
    return agrees ? 'right' : 'wrong';
  }
  if (lostRowCount > 0) return 'wrong';
  return ours.columns.includes('date') && ours.columns.includes('event') ? 'right' : 'refused';
}

function refusedTable(file: string, problem: string): MeasuredTable {
  return {
    file,
    verdict: 'refused',
    problem: measureWords.tableRefused(problem),
    entryCount: 0,
    sectionCount: 0,
    joinedRowCount: 0,
    unreadDateCount: 0,
    lostRowCount: 0,
    columns: [],
  };
}

/** The columns that the text had: needed ones that were added on loading are blank and stand last. */
function columnsOf({ columnIndexes }: PlanHeader, table: LoadedPlan['table']): readonly string[] {
  const found = columnKeys.flatMap((key) => {
    const index = columnIndexes[key];
    return index === undefined ? [] : [{ key, index }];
  });
  found.sort((one, other) => one.index - other.index);
  const isBlank = (index: number): boolean => table.slice(1).every((row) => (row[index] ?? '') === '');
  while (found.length > 0) {
    const last = found[found.length - 1];
    if (last === undefined || !neededColumns.some((key) => key === last.key) || !isBlank(last.index)) break;
    found.pop();
  }
  return found.map(({ key }) => key);
}

/** Filled rows of the table that are taken for blank ones, and rows of the text that are not in the table at all. */
function countLostRows(text: string, { table }: LoadedPlan, rows: readonly PlanRow[]): number {
  const saysSomething = (cell: string): boolean => /\p{L}/u.test(cell);
  const takenForBlank = rows.filter(
    ({ kind, rowIndex }) => kind === 'blank' && (table[rowIndex] ?? []).some(saysSomething),
  );
  const inTable = squeeze(table.flat().join(' '));
  const leftOut = text.split(/\r?\n/u).filter((line) => {
    const cells = line.split(/[\t|]/u).filter(saysSomething);
    const lost = cells.filter((cell) => !inTable.includes(squeeze(cell)));
    return cells.length >= 3 && lost.length > cells.length / 2;
  });
  return takenForBlank.length + leftOut.length;
}

/** Blanks and hyphens of line ends say nothing. */
function squeeze(text: string): string {
  return text.replace(/[\s\u00a0-]+/gu, '').toLowerCase();
}
