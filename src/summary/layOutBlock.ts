import { writePeriod } from '../plan/periods/writePeriod';
import { findingWords } from '../messages/findings';
import type { Language } from '../plan/language';
import { figuresLine, periodOpenLine, quotedTitle, rowLabel, summaryWords } from '../messages/summary';
import { cellStyles, touchedMonthStyle } from './cellStyles';
import { numberCell, rowOf, textCell } from './sheetCells';
import type { SheetCell, SheetRow } from './sheetLayout';
import type { BlockSummary, CountedName, EntrySummary } from './summary';
import { labelledLines, linesBesideName } from './textColumns';

/** What a block's section shares with the matrix above it. */
export interface BlockFrame {
  readonly language: Language;
  /** One a column of the matrix. */
  readonly matrixHeadings: readonly SheetCell[];
  readonly columnCount: number;
}

const beginsHere = '•';
const holds = '✓';
const hasErrors = '!';

/** A block's section: heading and figures, goal and directions, its entries by time, people, what needs attention. */
export function layOutBlock(block: BlockSummary, frame: BlockFrame): readonly SheetRow[] {
  const { language, columnCount } = frame;
  const labelled = (label: string, texts: readonly string[]): readonly SheetRow[] =>
    labelledLines(columnCount, label, texts);

  return [
    ...headingRows(block.name ?? summaryWords().withoutBlock[language], columnCount),
    ...labelled(summaryWords().goal[language], [block.goal]),
    ...labelled(summaryWords().directions[language], [block.directions.join('; ')]),
    rowOf(columnCount, [textCell(figuresLine(block.figures, language))]),
    entryHead(frame),
    ...block.entries.map((entry) => entryRow(entry, frame)),
    ...labelled(summaryWords().partners[language], [listNames(block.partners)]),
    ...labelled(summaryWords().responsible[language], [listNames(block.responsible)]),
    ...layOutAttention(block.attention, frame),
  ];
}

/** One section for all blocks without entries: each with its goal and directions on lines beside its name. */
export function layOutEmptyBlocks(
  blocks: readonly BlockSummary[],
  { language, columnCount }: BlockFrame,
): readonly SheetRow[] {
  if (blocks.length === 0) return [];
  return [
    ...headingRows(summaryWords().emptyBlocks[language], columnCount),
    ...blocks.flatMap(({ name = '', goal, directions }) =>
      linesBesideName(columnCount, name, [goal, directions.join('; ')]),
    ),
  ];
}

function headingRows(heading: string, columnCount: number): readonly SheetRow[] {
  return [
    rowOf(columnCount, []),
    rowOf(columnCount, [textCell(heading, cellStyles.blockHeading)], { style: cellStyles.blockHeading }),
  ];
}

function entryHead({ language, matrixHeadings, columnCount }: BlockFrame): SheetRow {
  const texts = [
    summaryWords().period,
    summaryWords().event,
    summaryWords().place,
    summaryWords().responsible,
  ];
  const marks = [
    summaryWords().row,
    summaryWords().dated,
    summaryWords().synced,
    summaryWords().done,
    summaryWords().withErrors,
  ];
  const cells = [
    ...texts.map((words) => textCell(words[language], cellStyles.head)),
    ...matrixHeadings,
    ...marks.map((words) => textCell(words[language], cellStyles.headCentered)),
  ];
  return rowOf(columnCount, cells, { isWrapped: true });
}

function entryRow(summary: EntrySummary, { language, matrixHeadings, columnCount }: BlockFrame): SheetRow {
  const { entry, columnIndex, touchedColumnIndexes } = summary;
  const touched = new Set(touchedColumnIndexes);
  // What sets no day of its own says it in its own words: «по плану музея» is not «по согласованию».
  const isInOwnWords = entry.period?.kind === 'open' || entry.period?.kind === 'plan-period';
  const period =
    entry.period === undefined || (isInOwnWords && entry.periodText !== '')
      ? entry.periodText
      : writePeriod(entry.period, language);
  const cells = [
    textCell(period),
    textCell(entry.title),
    textCell(entry.place),
    textCell(entry.responsible.map(({ text }) => text).join(', ')),
    ...matrixHeadings.map((_, index) =>
      textCell(
        index === columnIndex ? beginsHere : '',
        touched.has(index) ? touchedMonthStyle : cellStyles.figure,
      ),
    ),
    rowCell(summary),
    textCell(summary.isDated ? holds : '', cellStyles.figure),
    textCell(summary.isSynced ? holds : '', cellStyles.figure),
    textCell(entry.isDone ? holds : '', cellStyles.figure),
    textCell(summary.hasErrors ? hasErrors : '', cellStyles.attentionFigure),
  ];
  return rowOf(columnCount, cells, { isWrapped: true });
}

/** Where the entry stands: the row, with its tab where there are several. */
function rowCell({ entry, tabName }: EntrySummary): SheetCell {
  return tabName === ''
    ? numberCell(entry.rowNumber)
    : textCell(`${tabName}, ${entry.rowNumber}`, cellStyles.figure);
}

function layOutAttention(
  entries: readonly EntrySummary[],
  { language, columnCount }: BlockFrame,
): readonly SheetRow[] {
  if (entries.length === 0) return [];
  return [
    rowOf(columnCount, [textCell(summaryWords().attention[language], cellStyles.attention)]),
    ...entries.flatMap((summary) =>
      labelledLines(columnCount, rowLabel(summary.entry.rowNumber, language, summary.tabName), [
        attentionText(summary, language),
      ]),
    ),
  ];
}

function attentionText({ entry, findings }: EntrySummary, language: Language): string {
  const title =
    entry.title === '' ? summaryWords().untitledEntry[language] : quotedTitle(entry.title, language);
  const sentences = findings.map((finding) => {
    const { problem, advice } = findingWords(finding, language);
    return `${problem} ${advice}`;
  });
  // A period that is missing or unreadable has its own finding; one that is left open has none.
  const isOpen = entry.period?.kind === 'open' || (entry.period === undefined && findings.length === 0);
  if (isOpen) sentences.push(periodOpenLine(entry.periodText, language));
  return `${title}. ${sentences.join(' ')}`;
}

/** «Городской музей (3), Библиотека № 5»: counts of one are not said. */
function listNames(names: readonly CountedName[]): string {
  return names
    .map(({ name, entryCount }) => (entryCount === 1 ? name : `${name} (${entryCount})`))
    .join(', ');
}
