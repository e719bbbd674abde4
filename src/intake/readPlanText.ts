import { columnNames } from '../messages/planWords';
import type { PlanHeader } from '../plan/columns';
import type { Language } from '../plan/language';
import { missingColumns } from '../plan/planHeader';
import type { AboutPlan } from '../plan/plan';
import type { PlanRow } from '../plan/planRow';
import { readPlan } from '../plan/readPlan';
import type { SchoolYear } from '../plan/schoolYear';
import { joinTornTexts } from '../plan/tornRows';
import { readPreamble } from './preamble';
import { splitTextRows } from './textRows';
import { findTextTable, padRows } from './textTable';

/** What was found in a text. */
export interface LoadedPlan {
  readonly about: AboutPlan;
  /** Absent when neither text nor dates tell it. */
  readonly schoolYear?: SchoolYear;
  /** Header first, equally wide rows; the four needed columns are there, blank when the text had none. */
  readonly table: readonly (readonly string[])[];
  /** Rows that were torn in two and are whole again. */
  readonly joinedRowCount: number;
  readonly entryCount: number;
}

export type PlanTextReading =
  | { readonly ok: true; readonly value: LoadedPlan }
  | { readonly ok: false; readonly problem: 'empty' | 'no-table' };

/**
 * Reads a plan from text with tabs: a table with a known header, and the words above and below it. Torn rows are
 * joined; blank lines, rows of column numbers and repeated headers are left out; all else is kept as it stands.
 */
export function readPlanText(text: string): PlanTextReading {
  if (text.trim() === '') return { ok: false, problem: 'empty' };
  const found = findTextTable(splitTextRows(text));
  if (found === undefined) return { ok: false, problem: 'no-table' };
  const { header, rows, linesBefore, linesAfter } = found;
  const reading = readPlan({ grid: rows, header, schoolYearTexts: [...linesBefore, ...linesAfter] });
  const { schoolYear, entries } = reading.plan;
  const { table, joinedRowCount } = joinTornRows(rows, reading.rows);
  return {
    ok: true,
    value: {
      about: readPreamble([...linesBefore, ...linesAfter]),
      ...(schoolYear === undefined ? {} : { schoolYear }),
      table: addNeededColumns(table, header),
      joinedRowCount,
      entryCount: entries.length,
    },
  };
}

/** The table with torn rows joined cell by cell, and without the rows that say nothing. */
function joinTornRows(
  rows: readonly (readonly string[])[],
  planRows: readonly PlanRow[],
): { readonly table: readonly (readonly string[])[]; readonly joinedRowCount: number } {
  const joined = rows.map((cells) => [...cells]);
  const leftOut = new Set<number>();
  let joinedRowCount = 0;
  for (const row of planRows) {
    if (row.kind === 'blank' || row.kind === 'repeated-header' || row.kind === 'column-numbers') {
      leftOut.add(row.rowIndex);
    }
    if (row.kind !== 'torn') continue;
    const above = joined[row.rowIndexAbove] ?? [];
    joined[row.rowIndexAbove] = above.map((cell, index) =>
      joinTornTexts(cell, rows[row.rowIndex]?.[index] ?? ''),
    );
    leftOut.add(row.rowIndex);
    joinedRowCount += 1;
  }
  return { table: joined.filter((_, rowIndex) => !leftOut.has(rowIndex)), joinedRowCount };
}

function addNeededColumns(
  table: readonly (readonly string[])[],
  header: PlanHeader,
): readonly (readonly string[])[] {
  const [headings = [], ...rows] = table;
  const language = languageOfHeadings(headings.join(' '));
  const added = missingColumns(header).map((column) => columnNames[language][column]);
  return padRows([[...headings, ...added], ...rows]);
}

/** Columns that we add are named in the language of those that are there. */
function languageOfHeadings(text: string): Language {
  if (/[іїєґ]/iu.test(text)) return 'uk';
  return /[а-яё]/iu.test(text) ? 'ru' : 'en';
}
