import { cellText } from './cell';
import type { PeriodReading } from './periods/readPeriod';
import type { RowPart } from './planRow';
import { partColumns } from './planRow';

/** «1. », «2) » where a list goes on; no date («1.09») and no number inside a sentence. */
const itemNumber = /(?:^|[\s.;,!?»)])(\d{1,2})[.)]\s*(?=[^\d\s])/gu;
/** A slash between blanks is how a line break is written where there is none. */
const lineBreak = /\s*\n\s*|\s+\/\s+/u;
const bullet = /^[-–—•*·▪●Ø]\s*/u;

/**
 * The things that one cell lists: numbered from 1 («1. … 2. …», in lines or run together), or one a line; the cell as
 * one text when it lists nothing. Numbers and bullets are dropped.
 */
export function splitCellItems(text: string): readonly string[] {
  return splitNumbered(text) ?? splitLines(text) ?? [cellText(text)];
}

/**
 * The row as the several rows that it seems to be: several events in one cell, and as many dates, or one date for all.
 * Undefined unless the pairing is certain: events by lines must have another cell with as many lines beside them, and
 * every date must be readable. Cells that list something else are the same in all parts.
 *
 * @param cells the cells as typed, with their line breaks
 */
export function rowParts(
  cells: Readonly<RowPart>,
  read: (date: string) => PeriodReading,
): readonly RowPart[] | undefined {
  const isNumbered = splitNumbered(cells.event) !== undefined;
  const events = splitCellItems(cells.event);
  if (events.length < 2) return undefined;
  const lists = partColumns
    .filter((column) => column !== 'event' && column !== 'date')
    .map((column) => [column, splitCellItems(cells[column])] as const)
    .filter(([, items]) => items.length === events.length);
  const dates = datesOfParts(cells.date, events.length, read);
  if (dates === undefined || (!isNumbered && lists.length === 0 && new Set(dates).size === 1))
    return undefined;
  return events.map((event, index): RowPart => {
    const part: Record<keyof RowPart, string> = { ...cells };
    for (const column of partColumns) part[column] = cellText(part[column]);
    for (const [column, items] of lists) part[column] = items[index] ?? '';
    return { ...part, event, date: dates[index] ?? '' };
  });
}

/** A date for each part: as many as there are parts, or one (or none) for all. */
function datesOfParts(
  cell: string,
  count: number,
  read: (date: string) => PeriodReading,
): readonly string[] | undefined {
  const dates = splitCellItems(cell);
  const isReadable = (date: string): boolean => {
    const reading = read(date);
    return reading.ok
      ? reading.period.kind !== 'several'
      : /^needs-(?:school-year|month)$/u.test(reading.problem);
  };
  if (dates.length === count && dates.every(isReadable)) return dates;
  const whole = cellText(cell);
  return whole === '' || isReadable(whole) ? Array.from({ length: count }, () => whole) : undefined;
}

function splitNumbered(text: string): readonly string[] | undefined {
  const starts: { readonly at: number; readonly from: number }[] = [];
  for (const match of text.matchAll(itemNumber)) {
    if (Number(match[1]) !== starts.length + 1) continue;
    const from = match.index + match[0].length;
    starts.push({ at: starts.length === 0 ? match.index : match.index + 1, from });
  }
  const [first] = starts;
  if (first === undefined || starts.length < 2 || text.slice(0, first.at).trim() !== '') return undefined;
  const items = starts.map(({ from }, index) => cellText(text.slice(from, starts[index + 1]?.at)));
  return items.every((item) => item !== '') ? items : undefined;
}

/** Lines that each begin anew; undefined when one goes on with the words of the line above. */
function splitLines(text: string): readonly string[] | undefined {
  const groups = text.trim().split(/\n\s*\n/u);
  const lines = (groups.length > 1 ? groups : text.split(lineBreak))
    .map((line) => cellText(line).replace(bullet, ''))
    .filter((line) => line !== '');
  const beginsAnew = lines.every(
    (line, index) =>
      /^[\p{Lu}\p{N}«"“(№]/u.test(line) && !/[,:-]$/u.test(index === 0 ? '' : (lines[index - 1] ?? '')),
  );
  return lines.length > 1 && beginsAnew ? lines : undefined;
}
