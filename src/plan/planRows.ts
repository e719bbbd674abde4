import type { CellValue, Grid } from './cell';
import { rowParts } from './cellItems';
import type { PlanHeader } from './columns';
import { isClear, isMeantAsDate, isMonth, isWholeDate, monthOfReading, needsMonth } from './dateReadings';
import type { YearMonth } from './localDate';
import type { PeriodReading } from './periods/readPeriod';
import type { EntryRow, PlanRow, RowPart } from './planRow';
import { partColumns } from './planRow';
import type { DateReader } from './rowDates';
import type { RowDraft } from './rowDrafts';
import { draftRows, findLoneEventTitles } from './rowDrafts';
import { leftmostColumnIndex, sectionTitle } from './rowKinds';
import { cleanSectionTitle, isWeekTitle } from './sectionTitles';
import { isTornFrom } from './tornRows';
import { isSharedColumn } from './sharedCells';
import { comparisonKey } from './wordPatterns';

/** The date that blank date cells go by. */
interface StandingDate {
  readonly cell: CellValue;
  readonly text: string;
  /** From 1. */
  readonly rowNumber: number;
}

const longestDitto = 8;
const ditto = /^(?=.*["'«»„“”〃/])[\s"'«»„“”〃/—–-]+$/u;
/** «2026-2027» across the row is no block and no date. */
const yearsOnly = /^20\d{2}(?:\s?[-–—/]\s?(?:20)?\d{2})?\s?(?:г|р|r)?\.?(?:г|р)?\.?$/u;
const mayListEvents = /\n|\s\/\s|^\s*1[.)]/u;

/**
 * The rows below the header, understood one after the other. A blank date cell (or ditto marks) goes by the last date
 * above it; a section heading ends that, since refusing costs less than a wrong month, unless the heading is itself a
 * month («Октябрь» across the row), which then holds for the rows below it, bare days («8 (суббота)») among them.
 */
export function readPlanRows(
  grid: Grid,
  header: PlanHeader,
  dates: DateReader,
  isBlockName: (text: string) => boolean,
): readonly PlanRow[] {
  const drafts = draftRows(grid, header, dates);
  const leftmostIndex = leftmostColumnIndex(header, ['number']);
  const loneTitles = findLoneEventTitles(drafts, header);
  const titles = drafts.map((draft, index) => {
    if (draft.idleKind !== undefined) return undefined;
    return loneTitles.has(index) ? draft.texts.event : sectionTitle(draft.filled, leftmostIndex, isBlockName);
  });
  return new RowReader(grid, header, dates, drafts, titles).read();
}

/** Reads row after row; its fields are what the rows above tell of the next one. */
class RowReader {
  private standingDate: StandingDate | undefined;
  private monthAbove: YearMonth | undefined;
  private monthTitle = '';
  private section = '';
  private above: EntryRow | undefined;
  /** For each row the index of the next one that is filled. */
  private readonly nextFilled: readonly (number | undefined)[];
  /** True when the same blocks come again under every month, so that the month holds over their headings. */
  private readonly monthsHoldBlocks: boolean;

  constructor(
    private readonly grid: Grid,
    private readonly header: PlanHeader,
    private readonly dates: DateReader,
    private readonly drafts: readonly RowDraft[],
    private readonly titles: readonly (string | undefined)[],
  ) {
    this.nextFilled = nextFilledIndexes(drafts.map((draft) => draft.idleKind === undefined));
    const isDate = (title: string): boolean => isWholeDate(dates.read(title, ''));
    this.monthsHoldBlocks = doMonthsHoldBlocks(titles.filter(isDefined), isDate);
  }

  read(): readonly PlanRow[] {
    return this.drafts.map((draft, index): PlanRow => {
      const { rowIndex, texts, idleKind } = draft;
      const place = { rowNumber: rowIndex + 1, rowIndex, rowId: texts.rowId, texts };
      if (idleKind !== undefined) return { ...place, kind: idleKind };
      const title = this.takeTitle(this.titles[index], draft, index);
      if (title !== undefined) return { ...place, kind: 'section', title };
      if (this.above !== undefined && isTornFrom(texts, this.above.texts)) {
        return { ...place, kind: 'torn', rowIndexAbove: this.above.rowIndex };
      }
      this.above = this.readEntry(draft, index);
      return this.above;
    });
  }

  /** The heading that the row is, taken note of for the rows below; undefined when it is none after all. */
  private takeTitle(title: string | undefined, draft: RowDraft, index: number): string | undefined {
    if (title === undefined) return undefined;
    const isDateCell = draft.filled.length === 1 && draft.filled[0]?.column === 'date';
    const rowNumber = draft.rowIndex + 1;
    const reading = this.dates.read(title, '', this.monthAbove);
    if (yearsOnly.test(title)) {
      this.standingDate = undefined;
      this.section = '';
      return title;
    }
    if (isWholeDate(reading)) {
      if (isDateCell && !this.isLeanedOn(reading, index)) return undefined;
      this.standingDate = { cell: title, text: title, rowNumber };
      this.takeMonth(reading, title);
      return title;
    }
    if (isWeekTitle(title)) {
      const week = this.monthTitle === '' ? title : `${title} ${this.monthTitle}`;
      if (isWholeDate(this.dates.read(week, ''))) this.standingDate = { cell: week, text: week, rowNumber };
      return title;
    }
    if (isDateCell && isMeantAsDate(reading, title)) return undefined;
    if (!this.monthsHoldBlocks) this.standingDate = undefined;
    this.section = cleanSectionTitle(title);
    return this.section;
  }

  private takeMonth(reading: PeriodReading, title: string): void {
    if (!reading.ok || reading.period.kind !== 'months') return;
    const { start, endInclusive } = reading.period;
    this.monthAbove = start === endInclusive ? start : undefined;
    this.monthTitle = start === endInclusive ? title : '';
  }

  /** The date of a row; in another month than the heading's it leaves open which month bare days below are of. */
  private takeDate({ dateCell, texts, rowIndex }: RowDraft): void {
    this.standingDate = { cell: dateCell, text: texts.date, rowNumber: rowIndex + 1 };
    if (this.monthAbove === undefined) return;
    const reading = this.dates.read(dateCell, '', this.monthAbove);
    const month = monthOfReading(reading);
    if (month !== undefined && month !== Number(this.monthAbove.slice(5))) this.monthAbove = undefined;
  }

  private readEntry(draft: RowDraft, index: number): EntryRow {
    const { rowIndex, texts } = draft;
    const rowNumber = rowIndex + 1;
    const isBlank = texts.date.length <= longestDitto && (texts.date === '' || ditto.test(texts.date));
    if (!isBlank) this.takeDate(draft);
    else this.standingDate = this.centredDate(draft, index) ?? this.standingDate;
    const { standingDate, monthAbove } = this;
    const parts = this.partsOf(draft);
    // Written out instead of spread: V8 keeps thousands of such objects fast only when built in one go.
    const entry: EntryRow = {
      kind: 'entry',
      rowNumber,
      rowIndex,
      rowId: texts.rowId,
      texts,
      period:
        standingDate === undefined
          ? { ok: false, problem: 'blank' }
          : this.dates.read(standingDate.cell, texts.time, monthAbove),
      periodText: standingDate?.text ?? '',
      isDateFromAbove: isBlank && standingDate !== undefined,
      dateRowNumber: standingDate?.rowNumber ?? rowNumber,
      section: this.section,
    };
    return parts === undefined ? entry : { ...entry, parts };
  }

  /**
   * The date of a merged cell that stands in the middle of its rows: alone in the next row, while this row begins a
   * new day (its time is earlier than that of the row above) or is the first of all.
   */
  private centredDate({ texts }: RowDraft, index: number): StandingDate | undefined {
    const next = this.drafts[this.nextFilled[index] ?? -1];
    const [only] = next?.filled ?? [];
    if (next?.filled.length !== 1 || only?.column !== 'date') return undefined;
    const isNewDay =
      this.standingDate === undefined || minutesOf(texts.time) < minutesOf(this.above?.texts.time ?? '');
    return isNewDay && isClear(this.dates.read(next.dateCell, ''))
      ? { cell: next.dateCell, text: only.text, rowNumber: next.rowIndex + 1 }
      : undefined;
  }

  private partsOf({ rowIndex, texts }: RowDraft): readonly RowPart[] | undefined {
    const { columnIndexes } = this.header;
    const row = this.grid[rowIndex] ?? [];
    const typed = (column: (typeof partColumns)[number]): string => {
      const index = columnIndexes[column];
      const cell = index === undefined ? '' : row[index];
      return typeof cell === 'string' && !isSharedColumn(this.header, column) ? cell : texts[column];
    };
    if (!mayListEvents.test(typed('event'))) return undefined;
    const cells = Object.fromEntries(partColumns.map((column) => [column, typed(column)])) as RowPart;
    return rowParts(cells, (date) => this.dates.read(date, '', this.monthAbove));
  }

  /**
   * True when the next row that is no heading has no date of its own, or a day of that month: a lone date above it is
   * its heading.
   */
  private isLeanedOn(reading: PeriodReading, index: number): boolean {
    let nextIndex = this.nextFilled[index];
    while (nextIndex !== undefined && this.isPlainTitle(nextIndex)) nextIndex = this.nextFilled[nextIndex];
    const next = this.drafts[nextIndex ?? -1];
    if (next === undefined || next.texts.event === '') return false;
    if (next.texts.date === '') return true;
    const below = this.dates.read(next.dateCell, '');
    const isOfMonth = isMonth(reading) && monthOfReading(below) === monthOfReading(reading);
    return needsMonth(below) || (isOfMonth && !isMonth(below));
  }

  private isPlainTitle(index: number): boolean {
    const title = this.titles[index];
    return title !== undefined && !isClear(this.dates.read(title, ''));
  }
}

/** True when months are named once each and the headings below them again and again. */
function doMonthsHoldBlocks(titles: readonly string[], isDate: (title: string) => boolean): boolean {
  const months = titles.filter(isDate).map(comparisonKey);
  const others = titles.filter((title) => !isDate(title)).map(comparisonKey);
  return months.length > 1 && new Set(months).size === months.length && new Set(others).size < others.length;
}

/** The beginning of a time of day in minutes; Infinity for a text that has none. */
function minutesOf(time: string): number {
  const found = /(\d{1,2})[.:-](\d{2})/u.exec(time);
  return found === null ? Infinity : Number(found[1]) * 60 + Number(found[2]);
}

function isDefined(title: string | undefined): title is string {
  return title !== undefined;
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
