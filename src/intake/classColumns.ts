import { columnNames } from '../messages/planWords';
import { readsLikeClass } from '../plan/classWords';
import { columnsOfHeading } from '../plan/headings';
import { languageOfRows } from './rowLanguage';
import type { TextRow } from './textRows';

/**
 * A table whose columns are classes («1–4 классы», «5–9 классы») with events in the cells below them, as one that has a
 * row for each event. Undefined when no row heads a date and two classes, all else by columns that we know.
 */
export function spreadClassColumns(textRows: readonly TextRow[]): readonly TextRow[] | undefined {
  const headerIndex = textRows.findIndex(headsClasses);
  const header = textRows[headerIndex];
  if (header === undefined) return undefined;
  const names = columnNames()[languageOfRows(textRows)];
  const isClass = (_: string, index: number): boolean => readsLikeClass(header[index] ?? '');
  const isOther = (_: string, index: number): boolean => !isClass(_, index);
  return [
    ...textRows.slice(0, headerIndex),
    [...header.filter(isOther), names.event, names.class],
    ...textRows.slice(headerIndex + 1).flatMap((cells): readonly TextRow[] => {
      const events = cells.flatMap((event, index) =>
        event !== '' && isClass(event, index) ? [[...cells.filter(isOther), event, header[index] ?? '']] : [],
      );
      return events.length === 0 ? [cells] : events;
    }),
  ];
}

function headsClasses(cells: TextRow): boolean {
  const others = cells.filter((cell) => !readsLikeClass(cell));
  const columns = others.map((cell) => columnsOfHeading(cell)[0]?.column);
  return (
    cells.length - others.length >= 2 &&
    columns.includes('date') &&
    !columns.includes('event') &&
    !columns.includes(undefined)
  );
}
