import type { Area } from '../workbook/area';
import { ServiceError } from './emulate';

/** Checks that a two-dimensional parameter has the shape of the range, and refuses it in Google's words. */
export function readGrid(
  parameter: unknown,
  area: Area,
  methodName: string,
): readonly (readonly unknown[])[] {
  if (!Array.isArray(parameter) || !parameter.every((row): row is unknown[] => Array.isArray(row))) {
    const kind = Array.isArray(parameter) ? 'number[]' : typeof parameter;
    throw new ServiceError(
      `The parameters (${kind}) don't match the method signature for SpreadsheetApp.Range.${methodName}.`,
    );
  }
  const rows: readonly (readonly unknown[])[] = parameter;
  if (rows.length !== area.rowCount) {
    throw new ServiceError(
      'The number of rows in the data does not match the number of rows in the range. ' +
        `The data has ${rows.length} but the range has ${area.rowCount}.`,
    );
  }
  const odd = rows.find((row) => row.length !== area.columnCount);
  if (odd !== undefined) {
    throw new ServiceError(
      'The number of columns in the data does not match the number of columns in the range. ' +
        `The data has ${odd.length} but the range has ${area.columnCount}.`,
    );
  }
  return rows;
}

/** The value of the grid at an offset; the shape was checked before. */
export function gridItem(grid: readonly (readonly unknown[])[], row: number, column: number): unknown {
  return grid[row]?.[column];
}
