import type { CellValue } from './cell';
import { cellText } from './cell';
import { readsLikeClass } from './classWords';
import type { ColumnKey, PlanHeader } from './columns';
import { columnKeys } from './columns';
import { readResponsible } from './people/readResponsible';
import { placeMeaning } from './places';
import type { RowTexts } from './planRow';

const mostDateWords = 8;
/** A class («5А») or a role («классный руководитель») may look like a room, so they are tried first. */
const toldByWords = ['class', 'responsible', 'place'] as const satisfies readonly ColumnKey[];
const edges = /^[\s,;/–—-]+|[\s,;/–—-]+$/gu;
const timeInside =
  /(?<![\d.:])(?:(?:в|о|об|at|с|з)\s)?(?:[01]?\d|2[0-3])[.:][0-5]\d(?:\s?[-–—]\s?(?:[01]?\d|2[0-3])[.:][0-5]\d)?(?![\d.:]*\d)/iu;

/**
 * Parts the cells that several columns share («7 мая, городской парк», «библиотека 12.00») among these columns. What
 * cannot be told apart stays together in one of them; no word is lost. Date and time in one column stay one reading,
 * in the date. `isDate` says whether a text is a date and nothing else.
 */
export function createCellParter(
  header: PlanHeader,
  isDate: (text: string) => boolean,
): (texts: RowTexts, cells: readonly CellValue[]) => RowTexts {
  const groups = sharedColumns(header);
  if (groups.length === 0) return (texts) => texts;
  return (texts, cells) => {
    const parted: Record<ColumnKey, string> = { ...texts };
    for (const { columnIndex, keys } of groups) {
      const [first] = keys;
      const cell = cells[columnIndex];
      // Line breaks part what is typed, so they are looked at before they become blanks.
      const lines = typeof cell === 'string' ? cell.split('\n').map(cellText).filter(isFilled) : [];
      if (first !== undefined) Object.assign(parted, partCell(texts[first], lines, keys, isDate));
    }
    return parted;
  };
}

/** True when the column's cells hold another column too («Исполнитель, место»). */
export function isSharedColumn(header: PlanHeader, column: ColumnKey): boolean {
  const index = header.columnIndexes[column];
  return columnKeys.some(
    (key) => key !== column && index !== undefined && header.columnIndexes[key] === index,
  );
}

interface SharedColumn {
  readonly columnIndex: number;
  /** In their usual order. */
  readonly keys: readonly ColumnKey[];
}

function sharedColumns(header: PlanHeader): readonly SharedColumn[] {
  const byIndex = new Map<number, ColumnKey[]>();
  for (const key of columnKeys) {
    const index = header.columnIndexes[key];
    if (index !== undefined) byIndex.set(index, [...(byIndex.get(index) ?? []), key]);
  }
  return [...byIndex]
    .map(([columnIndex, keys]) => ({ columnIndex, keys }))
    .filter(({ keys }) => keys.length > 1);
}

function partCell(
  text: string,
  lines: readonly string[],
  keys: readonly ColumnKey[],
  isDate: (text: string) => boolean,
): Partial<Record<ColumnKey, string>> {
  const parted: Partial<Record<ColumnKey, string>> = {};
  for (const key of keys) parted[key] = '';
  let rest = text;
  let open = keys;
  if (keys.includes('date')) {
    open = keys.filter((key) => key !== 'date' && key !== 'time');
    [parted.date, rest] = open.length === 0 ? [text, ''] : partAtDate(text, lines, isDate);
  } else if (keys.includes('time')) {
    open = keys.filter((key) => key !== 'time');
    [parted.time, rest] = partAtTime(text);
  }
  const last = open[open.length - 1];
  if (rest === '' || last === undefined) return parted;
  if (open.length === 1) return { ...parted, [last]: rest };
  for (const piece of rest.split(/[;/\n]\s*|,\s+/u)) {
    const key = toldByWords.find((column) => open.includes(column) && readsLike(piece, column)) ?? last;
    const before = parted[key] ?? '';
    parted[key] = before === '' ? piece.trim() : `${before}, ${piece.trim()}`;
  }
  return parted;
}

function readsLike(piece: string, column: ColumnKey): boolean {
  if (column === 'class') return readsLikeClass(piece);
  if (column === 'place') return placeMeaning(piece) !== undefined;
  const kind = readResponsible(piece)[0]?.kind;
  return kind === 'person' || kind === 'role';
}

/** The longest beginning that reads as a date, and the rest; all of it date when no beginning does. */
function partAtDate(
  text: string,
  lines: readonly string[],
  isDate: (text: string) => boolean,
): readonly [date: string, rest: string] {
  if (text === '' || isDate(text)) return [text, ''];
  const [firstLine = '', ...otherLines] = lines;
  if (otherLines.length > 0 && isDate(firstLine)) return [firstLine, otherLines.join(' ')];
  const words = text.split(' ');
  for (let count = Math.min(words.length - 1, mostDateWords); count > 0; count -= 1) {
    const date = words.slice(0, count).join(' ').replace(edges, '');
    if (isDate(date)) return [date, words.slice(count).join(' ').replace(edges, '')];
  }
  return [text, ''];
}

/** The time of day in the text, and the text without it. */
function partAtTime(text: string): readonly [time: string, rest: string] {
  const found = timeInside.exec(text);
  if (found === null) return ['', text];
  const before = text.slice(0, found.index).replace(edges, '');
  const after = text.slice(found.index + found[0].length).replace(edges, '');
  return [found[0], before !== '' && after !== '' ? `${before}, ${after}` : before + after];
}

function isFilled(text: string): boolean {
  return text !== '';
}
