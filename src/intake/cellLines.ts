import { columnNames } from '../messages/planWords';
import type { ColumnKey } from '../plan/columns';
import { readsLikeClass } from '../plan/classWords';
import { columnsOfHeading } from '../plan/headings';
import { readsLikeDate } from './cellNature';
import { languageOfRows } from './rowLanguage';
import type { TextRow } from './textRows';
import { withPlainLineEnds } from './textRows';
import { hasWords } from './textWords';

/** Headings stand this close together; a line or two of a heading may go on in between. */
const farthestHeading = 5;
const longestHeadingLine = 60;
const mostDateWords = 5;
/** A blank would go by the date of the row above. */
const unknownDate = '?';
const classRange = /^\d{1,2}(?:\s?[-–—,]\s?\d{1,2}){0,4}$/u;

/** One entry gathered from lines. */
interface GatheredEntry {
  readonly kind: 'entry';
  event: string;
  class: string;
  date: string;
  responsible: string;
}

/**
 * A table of which every cell stands in a line of its own, as text copied from a PDF has it: event, class, date and
 * responsible one below the other, with headings of parts in between. An entry ends where a line that begins with a
 * capital is followed by a class or a date. Undefined when the text has no headings in lines of their own.
 */
export function readCellLines(text: string): readonly TextRow[] | undefined {
  const lines = withPlainLineEnds(text)
    .split('\n')
    .map((line) => line.trim());
  const header = findHeadingLines(lines);
  if (header === undefined) return undefined;
  const gathered = new GatheredRows(header.columns.has('responsible'));
  const body = lines.slice(header.endIndex).filter((line) => line !== '');
  body.forEach((line, index) => {
    gathered.add(line, body[index + 1] ?? '', body[index + 2] ?? '');
  });
  const rows = gathered.rows;
  if (rows.filter((row) => typeof row !== 'string' && row.date !== '').length < 2) return undefined;
  const names = columnNames()[languageOfRows([body])];
  return [
    ...lines.slice(0, header.startIndex).map((line) => [line]),
    [names.event, names.class, names.date, names.responsible],
    ...rows.map((row) =>
      typeof row === 'string' ? [row] : [row.event, row.class, row.date || unknownDate, row.responsible],
    ),
  ];
}

/** Entries and headings of parts, in the order of the lines. */
class GatheredRows {
  readonly rows: (GatheredEntry | string)[] = [];
  private open: GatheredEntry | undefined;

  constructor(private readonly hasResponsible: boolean) {}

  add(line: string, next: string, afterNext: string): void {
    const { open, rows } = this;
    const heading = rows[rows.length - 1];
    const goesOn = /^[\p{Ll}(]/u.test(line);
    if (isPartHeading(line)) {
      rows.push(line);
      this.open = undefined;
    } else if (open === undefined && typeof heading === 'string' && goesOn) {
      rows[rows.length - 1] = joinWords(heading, line);
    } else if (open === undefined) {
      this.begin(line);
    } else if (open.class === '' && isClass(line)) {
      open.class = line;
    } else if (/(?:,|\p{L}-)$/u.test(open.responsible)) {
      open.responsible = joinWords(open.responsible, line);
    } else if (this.takesDate(open, line)) {
      return;
    } else if (this.beginsEntry(open, line, next, afterNext)) {
      this.begin(line);
    } else {
      const column = this.hasResponsible && open.date !== '' && !goesOn ? 'responsible' : 'event';
      open[column] = joinWords(open[column], line);
    }
  }

  private begin(event: string): void {
    this.open = { kind: 'entry', event, class: '', date: '', responsible: '' };
    this.rows.push(this.open);
  }

  /** Takes a date, or a date with the responsible after it; a line may also end the date that the line above began. */
  private takesDate(open: GatheredEntry, line: string): boolean {
    if (open.date !== '' && endsBegunDate(open.date, line)) {
      open.date = `${open.date} ${line}`;
      return true;
    }
    if (open.date !== '' || open.class === '') return false;
    const words = line.split(' ');
    for (let count = Math.min(words.length, mostDateWords); count > 0; count -= 1) {
      const date = words.slice(0, count).join(' ');
      if (!readsLikeDate(date) && !(count === words.length && isBegunDate(line))) continue;
      open.date = date;
      open.responsible = words.slice(count).join(' ');
      return true;
    }
    return false;
  }

  private beginsEntry(open: GatheredEntry, line: string, next: string, afterNext: string): boolean {
    if (open.date === '' || !/^[\p{Lu}«"\d]/u.test(line)) return false;
    const isFollowed = isAnchor(next) || (isAnchor(afterNext) && /^[\p{Ll}(]/u.test(next));
    return isFollowed || !this.hasResponsible;
  }
}

/** Where the headings stand; indexes from 0, the end exclusive. */
interface HeadingLines {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly columns: ReadonlySet<ColumnKey>;
}

function findHeadingLines(lines: readonly string[]): HeadingLines | undefined {
  for (let startIndex = 0; startIndex < lines.length; startIndex += 1) {
    if (headingColumn(lines[startIndex] ?? '') === undefined) continue;
    const columns = new Set<ColumnKey>();
    let last = startIndex;
    for (let index = startIndex; index <= last + farthestHeading && index < lines.length; index += 1) {
      const column = headingColumn(lines[index] ?? '');
      if (column === undefined || columns.has(column)) continue;
      columns.add(column);
      last = index;
    }
    const hasDate = columns.has('date') || columns.has('time');
    if (!hasDate || !columns.has('event')) continue;
    let endIndex = last + 1;
    while (/^\p{Ll}/u.test(lines[endIndex] ?? '')) endIndex += 1;
    return { startIndex, endIndex, columns };
  }
  return undefined;
}

function headingColumn(line: string): ColumnKey | undefined {
  if (line.length > longestHeadingLine || /[«»"\d.]/u.test(line)) return undefined;
  return columnsOfHeading(line)[0]?.column;
}

/** «МОДУЛЬ …», «Модуль «…»»: capitals throughout, or the word for a part at the beginning. */
function isPartHeading(line: string): boolean {
  return (/^\P{Ll}*$/u.test(line) && /\p{Lu}{4}/u.test(line)) || hasWords('partHeading', line);
}

function isClass(line: string): boolean {
  return classRange.test(line) || (line.length < 20 && readsLikeClass(line));
}

function isAnchor(line: string): boolean {
  return isClass(line) || readsLikeDate(line);
}

/** «сентябрь, в»: a date that goes on in a later line. */
function isBegunDate(line: string): boolean {
  const [begun] = line.split(/,/u);
  return begun !== undefined && begun !== line && readsLikeDate(begun);
}

function endsBegunDate(date: string, line: string): boolean {
  const begun = date.slice(date.lastIndexOf(',') + 1).trim();
  return !readsLikeDate(begun) && (readsLikeDate(`${begun} ${line}`) || readsLikeDate(`${date} ${line}`));
}

function joinWords(before: string, line: string): string {
  return before === '' ? line : `${before} ${line}`;
}
