import type { CellValue, Grid } from './cell';
import type { PlanHeader } from './columns';
import { isWholeDate } from './dateReadings';
import type { IdleRow, RowTexts } from './planRow';
import { readRowTexts } from './planRow';
import type { DateReader } from './rowDates';
import type { FilledCell } from './rowKinds';
import { filledCells, idleRowKind, leftmostColumnIndex } from './rowKinds';
import { createCellParter } from './sharedCells';

/** A row taken into its cells, before the rows around it are looked at. */
export interface RowDraft {
  /** From 0, in the grid. */
  readonly rowIndex: number;
  readonly texts: RowTexts;
  readonly filled: readonly FilledCell[];
  /** Set for a row that plans nothing, whatever stands around it. */
  readonly idleKind: IdleRow['kind'] | undefined;
  readonly dateCell: CellValue;
}

const usualShare = 0.8;
const fewestUsualRows = 2;
const mostHeadingsInRow = 3;

/** The rows below the header as drafts, in order. */
export function draftRows(grid: Grid, header: PlanHeader, dates: DateReader): readonly RowDraft[] {
  const firstRowIndex = header.headerRowIndex + 1;
  const headerTexts = readRowTexts(grid[header.headerRowIndex] ?? [], header);
  const part = createCellParter(header, (text) => isWholeDate(dates.read(text, '')));
  return grid.slice(firstRowIndex).map((cells, index): RowDraft => {
    const whole = readRowTexts(cells, header);
    const texts = part(whole, cells);
    const filled = filledCells(texts, header);
    const idleKind = idleRowKind(whole, filled, headerTexts);
    return {
      rowIndex: firstRowIndex + index,
      texts,
      filled,
      idleKind,
      dateCell: dates.dateCell(cells, texts),
    };
  });
}

/**
 * Indexes of the rows with a lone event that head the rows below them: in a table whose other events all have a number
 * (or, where the event stands leftmost, a date), an event with neither is the title of what follows.
 */
export function findLoneEventTitles(drafts: readonly RowDraft[], header: PlanHeader): ReadonlySet<number> {
  const planned = drafts.filter(isPlanned);
  const share = (column: 'number' | 'date'): number =>
    planned.filter(({ texts }) => texts[column] !== '').length / Math.max(1, planned.length);
  const isNumbered = share('number') >= usualShare;
  const { event, number } = header.columnIndexes;
  const isLeftmost = event === leftmostColumnIndex(header, ['number']);
  const isUsual =
    planned.length >= fewestUsualRows && (isNumbered || (isLeftmost && share('date') >= usualShare));
  if (!isUsual || (number !== undefined && !isNumbered)) return new Set();
  const titles = new Set<number>();
  drafts.forEach((draft, index) => {
    if (isLoneEvent(draft) && leadsToPlanned(drafts, index)) titles.add(index);
  });
  return titles;
}

/** For each row the index of the next one that may plan something, or undefined. */
export function nextFilledIndexes(drafts: readonly RowDraft[]): readonly (number | undefined)[] {
  const next: (number | undefined)[] = [];
  let following: number | undefined;
  for (let index = drafts.length - 1; index >= 0; index -= 1) {
    next[index] = following;
    if (drafts[index]?.idleKind === undefined) following = index;
  }
  return next;
}

function isPlanned({ texts, filled, idleKind }: RowDraft): boolean {
  return idleKind === undefined && texts.event !== '' && filled.length > 1;
}

/** A row that was given an id is an entry, however little is left of it: it keeps its event. */
function isLoneEvent({ texts, filled, idleKind }: RowDraft): boolean {
  return (
    idleKind === undefined &&
    texts.rowId === '' &&
    filled.length === 1 &&
    /^[«"]?[\p{Lu}\d]/u.test(texts.event)
  );
}

/** True when a planned row follows, at once or after more headings. */
function leadsToPlanned(drafts: readonly RowDraft[], index: number): boolean {
  let headingCount = 0;
  for (const draft of drafts.slice(index + 1, index + 1 + mostHeadingsInRow * 2)) {
    if (draft.idleKind !== undefined) continue;
    if (isPlanned(draft)) return draft.texts.date !== '' || draft.texts.number !== '';
    headingCount += 1;
    if (draft.filled.length > 1 || headingCount >= mostHeadingsInRow) return false;
  }
  return false;
}
