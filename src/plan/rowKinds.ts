import type { ColumnKey, PlanHeader } from './columns';
import { columnKeys, ownColumns } from './columns';
import { once } from './once';
import type { IdleRow, RowTexts } from './planRow';
import { rowWords } from './rowWords.data';
import { looksLikeSectionTitle } from './sectionTitles';

/** A filled cell of a row, our own columns left out. */
export interface FilledCell {
  /** Absent for a column that the header does not name. */
  readonly column?: ColumnKey;
  readonly columnIndex: number;
  readonly text: string;
}

/** A tick box says nothing of what a row plans, and unticked ones stand in blank rows too. */
const typedColumns = columnKeys.filter((key) => key !== 'excluded' && !ownColumns.some((own) => own === key));
const patterns = once(() => {
  const { weekday, total, signature, office, page } = rowWords();
  return {
    weekday: new RegExp(`^(?:${weekday})\\.?$`, 'iu'),
    total: new RegExp(`^(?:${total})(?:\\s+(?:мероприятий|заходів|events))?[\\s:–—-]*\\d*$`, 'iu'),
    signature: new RegExp(`_{3,}|^(?:${signature})(?!\\p{L})`, 'iu'),
    /** «Директор школы И. И. Иванов» alone in its row. */
    signedOffice: new RegExp(
      `^(?:${capitalised(office)})[^.]{0,60}\\p{Lu}\\.\\s?(?:\\p{Lu}\\.)?\\s?\\p{Lu}\\p{L}+$`,
      'u',
    ),
    page: new RegExp(
      `^(?:[-–—]\\s?\\d{1,3}\\s?[-–—]|(?:${page})\\s?\\d{1,3}(?:\\s(?:из|з|of)\\s\\d{1,3})?)$`,
      'iu',
    ),
  };
});

/** True for the name of a weekday and nothing else. */
export function isWeekday(text: string): boolean {
  return patterns().weekday.test(text);
}

/** The filled cells of known columns, from left to right. */
export function filledCells(texts: RowTexts, header: PlanHeader): readonly FilledCell[] {
  const cells: FilledCell[] = [];
  const seenIndexes = new Set<number>();
  for (const column of typedColumns) {
    const columnIndex = header.columnIndexes[column];
    const text = texts[column];
    if (columnIndex === undefined || text === '' || seenIndexes.has(columnIndex)) continue;
    seenIndexes.add(columnIndex);
    cells.push({ column, columnIndex, text });
  }
  return cells.sort((one, other) => one.columnIndex - other.columnIndex);
}

/** The kind of a row that plans nothing; undefined for the rest. `headerTexts` are the header's own cells. */
export function idleRowKind(
  texts: RowTexts,
  cells: readonly FilledCell[],
  headerTexts: RowTexts,
): IdleRow['kind'] | undefined {
  const [first] = cells;
  if (first === undefined) return 'blank';
  // A № column filled in beforehand plans nothing yet.
  if (cells.length === 1 && first.column === 'number' && /^[\d.)]+$/u.test(first.text)) return 'blank';
  if (texts.date === headerTexts.date && texts.event === headerTexts.event && texts.event !== '') {
    return 'repeated-header';
  }
  // A weekday alone under its date says nothing new.
  if (cells.length === 1 && isWeekday(first.text)) return 'weekday';
  if (isColumnNumbers(cells)) return 'column-numbers';
  if (cells.length === 1 && patterns().page.test(first.text)) return 'page-number';
  const isShort = cells.length <= 3 && (texts.date === '' || first.column === 'date');
  if (isShort && cells.some((cell) => patterns().total.test(cell.text))) return 'total';
  if (isShort && cells.some((cell) => patterns().signature.test(cell.text))) return 'signature';
  if (cells.length === 1 && first.column !== 'responsible' && patterns().signedOffice.test(first.text))
    return 'signature';
  return undefined;
}

/**
 * The heading that the row is, as written; undefined when it is none. A row is a heading when the same words stand in
 * all its cells (a merged row taken apart), when only its leftmost cell is filled, or when its only cell speaks as a
 * heading or names a known block. A lone event is an entry in the making, wherever it stands.
 */
export function sectionTitle(
  cells: readonly FilledCell[],
  leftmostIndex: number,
  isBlockName: (text: string) => boolean,
): string | undefined {
  const titled = cells.filter((cell) => cell.column !== 'number' || /\p{L}{3}|\d{4}/u.test(cell.text));
  const [first] = titled;
  if (first === undefined) return undefined;
  const numberCell = cells.find((cell) => cell.column === 'number' && cell !== first);
  if (titled.length > 1) {
    const isSame = first.text.length > 2 && titled.every((cell) => cell.text === first.text);
    return isSame ? first.text : undefined;
  }
  if (looksLikeSectionTitle(first.text) || isBlockName(first.text)) return first.text;
  if (numberCell !== undefined) return /^[IVXІХ]+[.)]?$/u.test(numberCell.text) ? first.text : undefined;
  const mayStandAlone = first.column !== 'event' && first.column !== 'responsible' && first.column !== 'note';
  return mayStandAlone && first.columnIndex <= leftmostIndex ? first.text : undefined;
}

/** The column furthest left that the header names, ours and those not asked for left out. */
export function leftmostColumnIndex(header: PlanHeader, leftOut: readonly ColumnKey[] = []): number {
  const indexes = typedColumns
    .filter((key) => !leftOut.includes(key))
    .flatMap((key) => header.columnIndexes[key] ?? []);
  return indexes.reduce((leftmost, index) => Math.min(leftmost, index), Infinity);
}

/** Each of the alternatives with a capital. */
function capitalised(words: string): string {
  return words
    .split('|')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('|');
}

function isColumnNumbers(cells: readonly FilledCell[]): boolean {
  return (
    cells.length >= 3 &&
    cells.every((cell, index) => cell.text === String(index + (Number(cells[0]?.text) || 1)))
  );
}
