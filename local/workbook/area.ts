/** A rectangle of cells; indexes count from 0. */
export interface Area {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The size of a grid, for ranges without an end such as `A2:B`. */
export interface GridSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** `0` → `A`, `27` → `AB`. */
export function columnLetters(columnIndex: number): string {
  const rest = Math.floor(columnIndex / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (columnIndex % 26));
}

/** `A` → 0, `AB` → 27. */
export function columnIndexOf(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** `B3`, or `B3:D5` for more than one cell. */
export function formatA1(area: Area): string {
  const first = `${columnLetters(area.columnIndex)}${area.rowIndex + 1}`;
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  const lastColumn = columnLetters(area.columnIndex + area.columnCount - 1);
  return `${first}:${lastColumn}${area.rowIndex + area.rowCount}`;
}

/** Reads `B3`, `B3:D5`, `B:D`, `2:4`, `B3:D`; undefined for anything else. An open end reaches to the end of the grid. */
export function parseA1(text: string, grid: GridSize): Area | undefined {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/.exec(text);
  if (match === null) return undefined;
  const [, firstLetters, firstNumber, lastLetters, lastNumber] = match;
  const isSingle = !text.includes(':');
  if (isSingle && (firstLetters === undefined || firstNumber === undefined)) return undefined;
  if (!isSingle && lastLetters === undefined && lastNumber === undefined) return undefined;
  if ((firstLetters === undefined) !== (isSingle ? false : lastLetters === undefined)) return undefined;
  const top = firstNumber === undefined ? 0 : Number(firstNumber) - 1;
  const left = firstLetters === undefined ? 0 : columnIndexOf(firstLetters);
  const bottom = isSingle ? top : lastNumber === undefined ? grid.rowCount - 1 : Number(lastNumber) - 1;
  const right = isSingle
    ? left
    : lastLetters === undefined
      ? grid.columnCount - 1
      : columnIndexOf(lastLetters);
  if (top < 0 || bottom < 0) return undefined;
  return {
    rowIndex: Math.min(top, bottom),
    columnIndex: Math.min(left, right),
    rowCount: Math.abs(bottom - top) + 1,
    columnCount: Math.abs(right - left) + 1,
  };
}

/** Whether the rectangles share a cell. */
export function doAreasMeet(first: Area, second: Area): boolean {
  return (
    first.rowIndex < second.rowIndex + second.rowCount &&
    second.rowIndex < first.rowIndex + first.rowCount &&
    first.columnIndex < second.columnIndex + second.columnCount &&
    second.columnIndex < first.columnIndex + first.columnCount
  );
}

/** Whether all of `inner` lies in `outer`. */
export function isAreaInside(inner: Area, outer: Area): boolean {
  return (
    inner.rowIndex >= outer.rowIndex &&
    inner.columnIndex >= outer.columnIndex &&
    inner.rowIndex + inner.rowCount <= outer.rowIndex + outer.rowCount &&
    inner.columnIndex + inner.columnCount <= outer.columnIndex + outer.columnCount
  );
}

/** Where the area stands after rows were put in before `rowIndex`; one that holds the place grows. */
export function afterInsertedRows(area: Area, rowIndex: number, count: number): Area {
  if (rowIndex <= area.rowIndex) return { ...area, rowIndex: area.rowIndex + count };
  if (rowIndex < area.rowIndex + area.rowCount) return { ...area, rowCount: area.rowCount + count };
  return area;
}

/** What is left of the area after rows were taken out; undefined when nothing is. */
export function afterDeletedRows(area: Area, rowIndex: number, count: number): Area | undefined {
  const end = area.rowIndex + area.rowCount;
  const deletedEnd = rowIndex + count;
  const lost = Math.max(0, Math.min(end, deletedEnd) - Math.max(area.rowIndex, rowIndex));
  if (lost === area.rowCount) return undefined;
  const above = Math.max(0, Math.min(area.rowIndex, deletedEnd) - rowIndex);
  return { ...area, rowIndex: area.rowIndex - above, rowCount: area.rowCount - lost };
}

/** Where the area stands after columns were put in before `columnIndex`. */
export function afterInsertedColumns(area: Area, columnIndex: number, count: number): Area {
  if (columnIndex <= area.columnIndex) return { ...area, columnIndex: area.columnIndex + count };
  if (columnIndex < area.columnIndex + area.columnCount) {
    return { ...area, columnCount: area.columnCount + count };
  }
  return area;
}
