import type { CellValue, Grid } from './cell';
import type { PlanHeader } from './columns';
import type { EntryRow, PlanRow, RowTexts } from './planRow';
import { readRowTexts } from './planRow';
import type { PeriodReading } from './periods/readPeriod';
import type { DateReader } from './rowDates';
import type { FilledCell } from './rowKinds';
import { filledCells, idleRowKind, leftmostColumnIndex, sectionTitle } from './rowKinds';
import { cleanSectionTitle } from './sectionTitles';
import { isTornFrom } from './tornRows';

/** The date that blank date cells go by. */
interface StandingDate {
  readonly cell: CellValue;
  readonly text: string;
  /** From 1. */
  readonly rowNumber: number;
}

const longestDitto = 8;
const ditto = /^(?=.*["'«»„“”〃/])[\s"'«»„“”〃/—–-]+$/u;

/**
 * The rows below the header, understood one after the other. A blank date cell (or ditto marks) goes by the last date
 * above it; a section heading ends that, since refusing costs less than a wrong month, unless the heading is itself a
 * month («Октябрь» across the row), which then holds for the rows below it.
 */
export function readPlanRows(
  grid: Grid,
  header: PlanHeader,
  dates: DateReader,
  isBlockName: (text: string) => boolean,
): readonly PlanRow[] {
  const firstRowIndex = header.headerRowIndex + 1;
  const headerTexts = readRowTexts(grid[header.headerRowIndex] ?? [], header);
  const leftmostIndex = leftmostColumnIndex(header);
  const drafts = grid.slice(firstRowIndex).map((cells, index) => {
    const rowIndex = firstRowIndex + index;
    const texts = dates.partShared(readRowTexts(cells, header));
    const filled = filledCells(texts, header);
    const idleKind = idleRowKind(texts, filled, headerTexts);
    return { rowIndex, texts, filled, idleKind, dateCell: dates.dateCell(cells, texts) };
  });
  const nextFilled = nextFilledIndexes(drafts.map((draft) => draft.idleKind === undefined));

  let standingDate: StandingDate | undefined;
  let section = '';
  let above: EntryRow | undefined;
  return drafts.map((draft, index): PlanRow => {
    const { rowIndex, texts, filled, idleKind } = draft;
    const place = { rowNumber: rowIndex + 1, rowIndex, rowId: texts.rowId, texts };
    if (idleKind !== undefined) return { ...place, kind: idleKind };

    const title = sectionTitle(filled, leftmostIndex, isBlockName);
    if (title !== undefined) {
      const reading = dates.read(title, '');
      const isDateCell = filled.length === 1 && filled[0]?.column === 'date';
      if (isClear(reading)) {
        if (!isDateCell || leansOn(drafts[nextFilled[index] ?? -1])) {
          standingDate = { cell: title, text: title, rowNumber: place.rowNumber };
          return { ...place, kind: 'section', title };
        }
      } else if (!isDateCell || !isMeantAsDate(reading, title)) {
        standingDate = undefined;
        section = cleanSectionTitle(title);
        return { ...place, kind: 'section', title: section };
      }
    }

    if (above !== undefined && isTornFrom(texts, above.texts)) {
      return { ...place, kind: 'torn', rowIndexAbove: above.rowIndex };
    }

    const isBlank = texts.date.length <= longestDitto && (texts.date === '' || ditto.test(texts.date));
    if (!isBlank) standingDate = { cell: draft.dateCell, text: texts.date, rowNumber: place.rowNumber };
    // Written out instead of spread: V8 keeps thousands of such objects fast only when built in one go.
    above = {
      kind: 'entry',
      rowNumber: place.rowNumber,
      rowIndex,
      rowId: place.rowId,
      texts,
      period:
        standingDate === undefined
          ? { ok: false, problem: 'blank' }
          : dates.read(standingDate.cell, texts.time),
      periodText: standingDate?.text ?? '',
      isDateFromAbove: isBlank && standingDate !== undefined,
      dateRowNumber: standingDate?.rowNumber ?? place.rowNumber,
      section,
    };
    return above;
  });
}

/** True for a row without a date of its own, which a lone date above it is the heading of. */
function leansOn(
  next: { readonly texts: RowTexts; readonly filled: readonly FilledCell[] } | undefined,
): boolean {
  return next !== undefined && next.texts.date === '' && next.texts.event !== '';
}

/** True for a date that is understood, even if its year is not known. */
function isClear(reading: PeriodReading): boolean {
  return reading.ok || reading.problem === 'needs-school-year';
}

/** A lone text in the date column that tries to be a date gets a finding instead of becoming a heading. */
function isMeantAsDate(reading: PeriodReading, title: string): boolean {
  return (
    !reading.ok && (reading.problem === 'ambiguous' || reading.nearest !== undefined || /^\d/u.test(title))
  );
}

/** For each row the index of the next one that is filled, or undefined. */
function nextFilledIndexes(isFilled: readonly boolean[]): readonly (number | undefined)[] {
  const next: (number | undefined)[] = [];
  let following: number | undefined;
  for (let index = isFilled.length - 1; index >= 0; index -= 1) {
    next[index] = following;
    if (isFilled[index] === true) following = index;
  }
  return next;
}
