import type { CellValue, Grid } from './cell';
import { cellText } from './cell';
import { rowParts } from './cellItems';
import type { PlanHeader } from './columns';
import {
  daysOfWeek,
  isClear,
  isMeantAsDate,
  isMonth,
  isWholeDate,
  monthOfReading,
  needsMonth,
} from './dateReadings';
import type { LocalDate, YearMonth } from './localDate';
import { dottedDate } from './localDate';
import type { PeriodReading } from './periods/readPeriod';
import type { EntryRow, PlanRow, RowPart } from './planRow';
import { partColumns } from './planRow';
import type { DateReader } from './rowDates';
import type { RowDraft } from './rowDrafts';
import { draftRows, findLoneEventTitles, nextFilledIndexes } from './rowDrafts';
import { isWeekday, leftmostColumnIndex, sectionTitle } from './rowKinds';
import { minutesOf, timeOfRow } from './rowTimes';
import { cleanSectionTitle, doMonthsHoldBlocks, isWeekTitle } from './sectionTitles';
import { isTornFrom } from './tornRows';
import { isSharedColumn } from './sharedCells';

/** The date that blank date cells go by. */
interface StandingDate {
  readonly cell: CellValue;
  readonly text: string;
  /** From 1. */
  readonly rowNumber: number;
  /** The days of the week that a weekday below may choose from. */
  readonly week?: readonly LocalDate[];
}

const longestDitto = 8;
const ditto = /^(?=.*["'«»„“”〃/])[\s"'«»„“”〃/—–-]+$/u;
/** «2026-2027» across the row is no block and no date. */
const yearsOnly = /^20\d{2}(?:\s?[-–—/]\s?(?:20)?\d{2})?\s?(?:г|р|r)?\.?(?:г|р)?\.?$/u;
/** «1 неделя (2–6 ноября)» */
const withBrackets = /^([^()]+)\(([^()]+)\)$/u;
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
  /** True when the first date stands alone above its rows, so that none stands in the middle of them. */
  private readonly isDateFirst: boolean;

  constructor(
    private readonly grid: Grid,
    private readonly header: PlanHeader,
    private readonly dates: DateReader,
    private readonly drafts: readonly RowDraft[],
    private readonly titles: readonly (string | undefined)[],
  ) {
    this.nextFilled = nextFilledIndexes(drafts);
    const isDate = (title: string): boolean => isWholeDate(dates.read(title, ''));
    this.monthsHoldBlocks = doMonthsHoldBlocks(titles.filter(isDefined), isDate);
    const first = titles.findIndex((title, index) =>
      title === undefined ? drafts[index]?.idleKind === undefined : isDate(title),
    );
    this.isDateFirst = titles[first] !== undefined;
  }

  read(): readonly PlanRow[] {
    return this.drafts.map((draft, index): PlanRow => {
      const { rowIndex, texts, idleKind } = draft;
      const place = { rowNumber: rowIndex + 1, rowIndex, rowId: texts.rowId, texts };
      if (idleKind === 'weekday') this.takeWeekday(draft.filled[0]?.text ?? '', place.rowNumber);
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
    const [, outside = title, inside = title] = withBrackets.exec(title) ?? [];
    const whole = this.dates.read(title, '', this.monthAbove);
    const date = isWholeDate(whole) ? title : inside;
    const reading = this.dates.read(date, '', this.monthAbove);
    const isWeek = isWeekTitle(outside.trim());
    if (yearsOnly.test(title)) {
      this.standingDate = undefined;
      this.section = '';
      return title;
    }
    if (isWholeDate(reading) && (isWeek || date === title)) {
      if (isDateCell && !this.isLeanedOn(reading, index)) return undefined;
      this.standingDate = { cell: date, text: date, rowNumber };
      this.takeMonth(reading, date);
      return title;
    }
    if (isWeek) {
      const week = this.monthTitle === '' ? title : `${title} ${this.monthTitle}`;
      if (isWholeDate(this.dates.read(week, ''))) this.standingDate = { cell: week, text: week, rowNumber };
      return title;
    }
    if (isDateCell && isMeantAsDate(whole, title)) return undefined;
    if (isWholeDate(reading)) this.standingDate = { cell: date, text: date, rowNumber };
    else if (!this.monthsHoldBlocks) this.standingDate = undefined;
    this.section = cleanSectionTitle(title);
    return this.section;
  }

  private takeMonth(reading: PeriodReading, title: string): void {
    if (!reading.ok || reading.period.kind !== 'months') return;
    const { start, endInclusive } = reading.period;
    this.monthAbove = start === endInclusive ? start : undefined;
    this.monthTitle = start === endInclusive ? title : '';
  }

  /**
   * A weekday alone chooses a day of the week that stands above; where the day above is another one, it leaves the date
   * open. False for other texts, and for a weekday cell without a week above.
   */
  private takeWeekday(text: string, rowNumber: number): boolean {
    const { standingDate } = this;
    if (standingDate === undefined || !isWeekday(text)) return false;
    const week = standingDate.week ?? daysOfWeek(this.dates.read(standingDate.cell, '', this.monthAbove));
    if (week === undefined) return false;
    const day = week.find((date) => isWholeDate(this.dates.read(`${text}, ${dottedDate(date)}`, '')));
    if (day === undefined || week.length > 1) {
      const cell = day === undefined ? '' : dottedDate(day);
      this.standingDate = { cell, text: cell, rowNumber, week };
    }
    return day !== undefined;
  }

  /** The date of a row; in another month than the heading's it leaves open which month bare days below are of. */
  private takeDate({ dateCell, rowIndex }: RowDraft): void {
    this.standingDate = { cell: dateCell, text: cellText(dateCell), rowNumber: rowIndex + 1 };
    if (this.monthAbove === undefined) return;
    const reading = this.dates.read(dateCell, '', this.monthAbove);
    const month = monthOfReading(reading);
    if (month !== undefined && month !== Number(this.monthAbove.slice(5))) this.monthAbove = undefined;
  }

  private readEntry(draft: RowDraft, index: number): EntryRow {
    const { rowIndex, texts } = draft;
    const rowNumber = rowIndex + 1;
    const date = cellText(draft.dateCell);
    const isBlank = date.length <= longestDitto && (date === '' || ditto.test(date));
    if (texts.month !== '') this.takeMonth(this.dates.read(texts.month, ''), texts.month);
    if (!isBlank && !this.takeWeekday(date, rowNumber)) this.takeDate(draft);
    else this.standingDate = this.centredDate(draft, index) ?? this.standingDate;
    const { monthAbove } = this;
    const standingDate = this.standingDate?.text === '' ? undefined : this.standingDate;
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
          : this.dates.read(standingDate.cell, timeOfRow(texts), monthAbove),
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
    if (this.isDateFirst || next?.filled.length !== 1 || only?.column !== 'date') return undefined;
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
    if (next.texts.date === '' || isWeekday(next.texts.date)) return true;
    const below = this.dates.read(next.dateCell, '');
    const isOfMonth = isMonth(reading) && monthOfReading(below) === monthOfReading(reading);
    return needsMonth(below) || (isOfMonth && !isMonth(below));
  }

  private isPlainTitle(index: number): boolean {
    const title = this.titles[index];
    return title !== undefined && !isClear(this.dates.read(title, ''));
  }
}

function isDefined(title: string | undefined): title is string {
  return title !== undefined;
}
