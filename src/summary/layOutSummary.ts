import { schoolYearName } from '../plan/schoolYear';
import { findingWords } from '../messages/findings';
import type { Language } from '../plan/language';
import {
  builtAtLine,
  figuresLine,
  monthHeading,
  rowLabel,
  schoolYearLine,
  summaryWords,
} from '../messages/summary';
import { cellStyles, shadeByCount } from './cellStyles';
import { layOutBlock, layOutEmptyBlocks } from './layOutBlock';
import { numberCell, rowOf, textCell } from './sheetCells';
import type { SheetCell, SheetLayout, SheetRow } from './sheetLayout';
import type { BlockSummary, FindingInTab, Summary, SummaryColumn, SummaryFigures } from './summary';
import { labelledLines, textColumnWidths } from './textColumns';

/** What the layout needs beside the figures. */
export interface SummaryContext {
  readonly language: Language;
  readonly planTitle: string;
  /** When and by whom, in words; empty leaves the line out. */
  readonly builtAt: string;
  /** Sentences about plan tabs that could not be read, so that their entries are missing here. */
  readonly gaps?: readonly string[];
}

/** The figures at the right end of the matrix, in order. */
const figureColumns = [
  'planned',
  'dated',
  'synced',
  'done',
  'withErrors',
] as const satisfies readonly (keyof SummaryFigures)[];

/** In pixels. A short month's name fits into the first, «Сделано» and «календаре» in bold into the others. */
const monthColumnWidth = 40;
const figureColumnWidth = 76;
const syncedColumnWidth = 90;

/**
 * Lays the summary out on one grid: the head with the whole year (blocks × columns), then a section a block. The
 * matrix and the sections share their columns, so that the frozen heading names the months all the way down. There
 * are no merged cells: long texts run on over the empty cells to their right.
 */
export function layOutSummary(summary: Summary, context: SummaryContext): SheetLayout {
  const { language, planTitle, builtAt, gaps = [] } = context;
  const matrixHeadings = headingsOf(summary, language);
  const columnCount = textColumnWidths.length + summary.columns.length + figureColumns.length;
  const frame = { language, matrixHeadings, columnCount };
  const lineOf = (cell: SheetCell): SheetRow => rowOf(columnCount, [cell]);

  const yearWords =
    summary.schoolYear === undefined
      ? summaryWords().schoolYearUnknown[language]
      : schoolYearLine(schoolYearName(summary.schoolYear), language);
  const head = [
    lineOf(
      textCell(planTitle.trim() === '' ? summaryWords().untitledPlan[language] : planTitle, cellStyles.title),
    ),
    lineOf(
      textCell(
        builtAt === '' ? yearWords : `${yearWords}. ${builtAtLine(builtAt, language)}`,
        cellStyles.quiet,
      ),
    ),
    lineOf(textCell(figuresLine(summary.figures, language), cellStyles.strong)),
    rowOf(
      columnCount,
      [
        ...stubCells(summaryWords().block[language], cellStyles.head),
        ...matrixHeadings,
        ...figureColumns.map((figure) => textCell(figureHeading(figure, language), cellStyles.headCentered)),
      ],
      { isWrapped: true },
    ),
  ];

  return {
    rows: [
      ...head,
      ...layOutMatrix(summary, language),
      ...layOutOtherFindings(summary.otherFindings, gaps, language, columnCount),
      ...summary.blocks.flatMap((block) => (isEmpty(block) ? [] : layOutBlock(block, frame))),
      ...layOutEmptyBlocks(summary.blocks.filter(isEmpty), frame),
    ],
    columnWidths: [
      ...textColumnWidths,
      ...summary.columns.map(({ kind }) => (kind === 'month' ? monthColumnWidth : figureColumnWidth)),
      ...figureColumns.map((figure) => (figure === 'synced' ? syncedColumnWidth : figureColumnWidth)),
    ],
    frozenRowCount: head.length,
    protectionNote: summaryWords().protection[language],
  };
}

function isEmpty({ entries }: BlockSummary): boolean {
  return entries.length === 0;
}

function layOutMatrix(summary: Summary, language: Language): readonly SheetRow[] {
  const largestCount = summary.blocks
    .flatMap(({ countsByColumn }) => countsByColumn)
    .reduce((largest, count) => Math.max(largest, count), 0);
  const blockRow = (block: BlockSummary): SheetRow => ({
    isWrapped: false,
    cells: [
      ...stubCells(block.name ?? summaryWords().withoutBlock[language], cellStyles.plain),
      ...block.countsByColumn.map((count) => countCell(count, shadeByCount(count, largestCount))),
      ...figureColumns.map((figure) => figureCell(figure, block.figures, cellStyles.figure)),
    ],
  });
  const totalRow: SheetRow = {
    isWrapped: false,
    cells: [
      ...stubCells(summaryWords().total[language], cellStyles.totalLabel),
      ...summary.countsByColumn.map((count) => numberCell(count, cellStyles.totalFigure)),
      ...figureColumns.map((figure) => figureCell(figure, summary.figures, cellStyles.totalFigure)),
    ],
  };
  return [...summary.blocks.map(blockRow), totalRow];
}

function layOutOtherFindings(
  findings: readonly FindingInTab[],
  gaps: readonly string[],
  language: Language,
  columnCount: number,
): readonly SheetRow[] {
  if (findings.length + gaps.length === 0) return [];
  return [
    rowOf(columnCount, []),
    rowOf(columnCount, [textCell(summaryWords().attention[language], cellStyles.attention)]),
    ...gaps.flatMap((gap) => labelledLines(columnCount, summaryWords().wholePlan[language], [gap])),
    ...findings.flatMap(({ tabName, finding }) => {
      const { problem, advice } = findingWords(finding, language);
      const label =
        finding.rowNumber === undefined
          ? tabName || summaryWords().wholePlan[language]
          : rowLabel(finding.rowNumber, language, tabName);
      return labelledLines(columnCount, label, [`${problem} ${advice}`]);
    }),
  ];
}

/** The name of a line of the matrix, over the four columns that hold texts further down. */
function stubCells(name: string, style: SheetCell['style']): readonly SheetCell[] {
  return textColumnWidths.map((_, index) => textCell(index === 0 ? name : '', style));
}

/** Months with nothing in them stay empty, so that the others are seen. */
function countCell(count: number, style: SheetCell['style']): SheetCell {
  return count === 0 ? textCell('', style) : numberCell(count, style);
}

function figureCell(
  figure: (typeof figureColumns)[number],
  figures: SummaryFigures,
  style: SheetCell['style'],
): SheetCell {
  const isProblem = figure === 'withErrors' && figures.withErrors > 0;
  return numberCell(figures[figure], isProblem ? { ...style, ...problemLook } : style);
}

const problemLook = { fontColor: cellStyles.attention.fontColor, isBold: true };

function figureHeading(figure: (typeof figureColumns)[number], language: Language): string {
  return figure === 'planned' ? summaryWords().total[language] : summaryWords()[figure][language];
}

function headingsOf({ columns, schoolYear }: Summary, language: Language): readonly SheetCell[] {
  return columns.map((column) =>
    textCell(columnHeading(column, language, schoolYear === undefined), cellStyles.headCentered),
  );
}

function columnHeading(column: SummaryColumn, language: Language, withYear: boolean): string {
  switch (column.kind) {
    case 'month':
      return monthHeading(column.month, language, withYear);
    case 'other-months':
      return summaryWords().otherMonths[language];
    case 'whole-year':
      return summaryWords().wholeYear[language];
    case 'no-period':
      return summaryWords().noPeriod[language];
  }
}
