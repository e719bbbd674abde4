import type { CellValue, Grid } from '../../plan/cell';
import { cellText } from '../../plan/cell';
import type { Language } from '../../plan/language';
import { languages } from '../../plan/language';
import { comparisonKey } from '../../plan/wordPatterns';

/** A row under named columns. */
export interface NamedRow<Column extends string> {
  /** The cell as typed, line breaks kept, ends trimmed; `''` when blank or the column is missing. */
  text(column: Column): string;
}

/**
 * The filled rows under the header of a reference tab. The header is the first row that holds the name of the first
 * column in any language; without one the columns stand in the given order from the first row.
 */
export function readNamedRows<Column extends string>(
  grid: Grid,
  columns: readonly Column[],
  names: Readonly<Record<Language, Readonly<Record<Column, string>>>>,
): readonly NamedRow<Column>[] {
  const columnByKey = new Map<string, Column>();
  for (const language of languages) {
    for (const column of columns) columnByKey.set(comparisonKey(names[language][column]), column);
  }
  const columnOf = (cell: CellValue): Column | undefined => columnByKey.get(comparisonKey(cellText(cell)));
  const [firstColumn] = columns;
  const headerIndex = grid.findIndex((row) => row.some((cell) => columnOf(cell) === firstColumn));
  const header: readonly (Column | undefined)[] =
    headerIndex < 0 ? columns : (grid[headerIndex] ?? []).map(columnOf);

  return grid
    .slice(headerIndex + 1)
    .map((row) => ({ text: (column: Column) => typedText(row[header.indexOf(column)]) }))
    .filter((row) => columns.some((column) => row.text(column) !== ''));
}

function typedText(cell: CellValue | undefined): string {
  return typeof cell === 'string' ? cell.trim() : cellText(cell);
}
