import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../src/plan/language';
import type { LocalHost } from '../localHost';
import type { Sheet } from '../workbook/sheet';

const columnWidths = [140, 230, 300, 230];
const headerRowIndex = 2;
const headingColour = '#e8eaed';

/** Types the example into the first tab as a person would, quirks and all, and makes it readable. */
export async function fillWithExample(host: LocalHost, language: Language): Promise<void> {
  const [sheet] = host.workbook.sheets;
  if (sheet === undefined) return;
  const text = await readFile(join('local', 'example', `plan.${language}.tsv`), 'utf8');
  const rows = text.trimEnd().split('\n');
  const cells = rows.map((row) => row.split('\t'));
  host.pasteInto(sheet.sheetId, 1, 1, cells);
  layOut(sheet, rows.length);
}

function layOut(sheet: Sheet, rowCount: number): void {
  sheet.columnWidths = new Map(columnWidths.map((width, index) => [index, width]));
  sheet.frozenRows = headerRowIndex + 1;
  const table = {
    rowIndex: headerRowIndex,
    columnIndex: 0,
    rowCount: rowCount - headerRowIndex,
    columnCount: columnWidths.length,
  };
  sheet.changeCells(table, (cell, rowOffset) => ({
    ...cell,
    format: {
      ...cell.format,
      wrap: true,
      vertical: 'top',
      ...(rowOffset === 0 && { bold: true, background: headingColour }),
    },
  }));
}
