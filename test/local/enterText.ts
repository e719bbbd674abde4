import { Sheet } from '../../local/workbook/sheet';

/** A sheet with one text in its first cell. */
export function enterText(name: string, text: string): Sheet {
  const sheet = new Sheet(0, name);
  sheet.setCell(0, 0, { value: text, format: {} });
  return sheet;
}
