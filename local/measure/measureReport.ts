import { comparisonRules, measureWords } from './measureWords';
import { alignColumns } from './alignColumns';
import type { MeasuredTable } from './measureTables';
import type { MeasuredCell } from './verdict';
import { tally } from './verdict';

const longestText = 90;

/** The cells that are refused or wrong, what was not compared, and the counts; the last line is that of clear cells. */
export function describeCells(
  subject: keyof typeof comparisonRules,
  measured: readonly MeasuredCell[],
): string {
  const notRight = measured.filter(({ verdict }) => verdict !== 'right');
  const rows = notRight.map(({ verdict, isAmbiguous, lineNumber, cell, expected, ours }) => [
    isAmbiguous ? `${verdict}, ${measureWords.ambiguous}` : verdict,
    String(lineNumber),
    ...[cell, expected, ours].map(shorten),
  ]);
  return [
    ...comparisonRules[subject],
    '',
    ...(rows.length === 0 ? [] : [...alignColumns([[...measureWords.cellHeading], ...rows]), '']),
    ...describeNotCompared(measured),
    measureWords.ambiguousTally(measureWords.tally(tally(measured.filter(({ isAmbiguous }) => isAmbiguous)))),
    measureWords.tally(tally(measured.filter(({ isAmbiguous }) => !isAmbiguous))),
  ].join('\n');
}

function describeNotCompared(measured: readonly MeasuredCell[]): readonly string[] {
  const lineNumbers = new Map<string, number[]>();
  for (const { notCompared, lineNumber } of measured) {
    for (const what of notCompared) lineNumbers.set(what, [...(lineNumbers.get(what) ?? []), lineNumber]);
  }
  return [...lineNumbers].map(([what, lines]) => measureWords.notCompared(what, lines));
}

function shorten(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`;
}

/** Every plan of a folder, and the counts. */
export function describeTables(measured: readonly MeasuredTable[]): string {
  const rows = measured.map((one) => [
    one.verdict,
    one.file,
    ...[one.entryCount, one.sectionCount, one.joinedRowCount, one.unreadDateCount, one.lostRowCount].map(
      String,
    ),
    one.problem ?? describeExpected(one),
  ]);
  return [
    ...comparisonRules.tables,
    '',
    ...alignColumns([[...measureWords.tableHeading], ...rows]),
    '',
    measureWords.tally(tally(measured)),
  ].join('\n');
}

function describeExpected({ verdict, columns, expected }: MeasuredTable): string {
  const ours = columns.join(', ');
  if (expected === undefined || verdict === 'right') return ours;
  return measureWords.wanted(ours, expected.entryCount, expected.columns.join(', '));
}
